"""`check`: whether every part of this installation and of this diary is sound."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.asking import key_for
from spasm_diary.cli.verb import Outside, Verb
from spasm_diary.words import N_, tr


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--deep",
        action="store_true",
        help=tr("also read every entry, and try every backup as if it were needed"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    return outside.check(key_for(outside), deep=arguments.deep)


CHECK = Verb("check", N_("say whether everything here is sound"), _add_arguments, _run)
