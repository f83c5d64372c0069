"""`check`: whether every part of this installation and of this diary is sound."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.asking import key_for
from spasm_diary.cli.verb import Outside, Verb
from spasm_diary.words import N_


def _add_arguments(_parser: ArgumentParser) -> None:
    """There are none."""


def _run(_arguments: Namespace, outside: Outside) -> int:
    return outside.check(key_for(outside))


CHECK = Verb("check", N_("say whether everything here is sound"), _add_arguments, _run)
