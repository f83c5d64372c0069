"""Which language a person is spoken to in."""

from pathlib import Path

import pytest

import process
from spasm_diary.__main__ import languages


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({}, []),
        ({"LANG": "de_AT.UTF-8"}, ["de_AT", "de"]),
        ({"LANG": "en_GB.UTF-8"}, ["en_GB", "en"]),
        ({"LANG": "de_DE", "LC_ALL": "C"}, ["C"]),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, ["fr_FR", "fr"]),
        ({"LANG": "C", "LANGUAGE": "pt_BR:es:en"}, ["pt_BR", "pt", "es", "en"]),
        ({"LANG": "sr_RS@latin", "LANGUAGE": ""}, ["sr_RS", "sr"]),
        ({"LANG": "../../etc"}, []),
    ],
)
def test_the_language_is_the_one_the_system_is_set_to(
    environment: dict[str, str], wanted: list[str]
) -> None:
    assert languages(environment) == wanted


@pytest.mark.parametrize("language", ["tlh_QO.UTF-8", "C", "../../../etc", ""])
def test_a_language_that_nobody_translated_into_is_answered_in_english(
    tmp_path: Path, language: str
) -> None:
    done = process.run("export", "-", folder=tmp_path, more={"LC_ALL": language, "LANGUAGE": ""})

    assert done.returncode == 1
    assert done.stderr.startswith(b"spasm-diary: There is no diary in the folder")
