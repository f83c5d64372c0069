"""Reads the command's arguments: all of them, before anything else is done."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from spasm_diary.bundled import program_version
from spasm_diary.cli.asking import add_passphrase
from spasm_diary.cli.catalogue import VERBS
from spasm_diary.words import tr

PROGRAM = "spasm-diary"


def read_arguments(words: Sequence[str]) -> Namespace:
    """The arguments; `run` is None where there is no verb, and the window is wanted.

    Raises:
        SystemExit: they make no sense, or only the help was asked for; either is printed.
    """
    parser = ArgumentParser(
        PROGRAM,
        allow_abbrev=False,
        description=tr(
            "A private, offline diary of muscle spasms, and of sleep, stress and drinks beside "
            "them. Without a verb, its window opens."
        ),
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {program_version()}")
    _add_folder(parser, default=None)
    add_passphrase(parser, default=None)
    parser.set_defaults(run=None)
    verbs = parser.add_subparsers(metavar=tr("VERB"), title=tr("verbs"))
    for verb in VERBS:
        of_verb = verbs.add_parser(
            verb.name, help=tr(verb.summary), description=tr(verb.summary), allow_abbrev=False
        )
        verb.add_arguments(of_verb)
        _add_folder(of_verb, default=SUPPRESS)  # may stand before the verb or after it
        add_passphrase(of_verb, default=SUPPRESS)
        of_verb.set_defaults(run=verb.run)
    return parser.parse_args(words)


def _add_folder(parser: ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--data-folder",
        metavar="DIR",
        type=Path,
        default=default,
        help=tr("where the diary is; otherwise where this system keeps such things"),
    )
