"""`now`: writes down a spasm that begins now, and shows it in the window.

What a desktop offers beside the program's icon: one press from wherever one is.
"""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.verb import Outside, Verb
from spasm_diary.words import N_


def _add_arguments(_parser: ArgumentParser) -> None:
    """There are none."""


def _run(_arguments: Namespace, outside: Outside) -> int:
    return outside.show_window(spasm_now=True)


NOW = Verb(
    "now", N_("write down a spasm that begins now, and show the window"), _add_arguments, _run
)
