"""The table of verbs holds every verb there is."""

import importlib
from pathlib import Path

from spasm_diary import cli
from spasm_diary.cli.catalogue import VERBS
from spasm_diary.cli.verb import Verb

[_FOLDER] = cli.__path__


def test_every_module_with_a_verb_has_its_line_in_the_table() -> None:
    modules = [
        importlib.import_module(f"spasm_diary.cli.{file.stem}")
        for file in Path(_FOLDER).glob("[!_]*.py")
        if file.stem != "catalogue"
    ]
    made = [thing for module in modules for thing in vars(module).values() if type(thing) is Verb]

    assert {verb.name for verb in made} == {verb.name for verb in VERBS}


def test_no_two_verbs_have_one_name() -> None:
    assert len({verb.name for verb in VERBS}) == len(VERBS)
