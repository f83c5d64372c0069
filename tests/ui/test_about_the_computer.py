"""What can be copied for whoever mends the program, and what is never in it."""

import getpass

import pytest
from PySide6.QtWidgets import QApplication

from looks import Look
from spasm_diary.bootstrap.computer import about_computer
from spasm_diary.bundled import program_version
from spasm_diary.domain.settings import Settings, Theme


def application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def test_it_says_in_which_versions_and_looks_the_program_runs(plain_look: Look) -> None:
    told = about_computer(application(), Settings(theme=Theme.DARK, text_percent=150), None)

    assert told.startswith(f"Spasm Diary {program_version()}, Python ")
    assert "Theme dark, text 150 %" in told
    assert "Screen " in told


@pytest.mark.parametrize(
    ("size", "words"), [(None, "No diary yet"), (0, "Diary of 0 KiB"), (2_048_000, "2,000 KiB")]
)
def test_of_the_diary_it_says_how_large_it_is_and_no_more(
    plain_look: Look, size: int | None, words: str
) -> None:
    told = about_computer(application(), Settings(), size).splitlines()[-1]

    assert words in told


def test_it_names_no_folder_and_nobody(plain_look: Look) -> None:
    told = about_computer(application(), Settings(second_folder="/media/anna/stick"), 1)

    assert "anna" not in told
    assert not {line for line in told.splitlines() if getpass.getuser() in line.split()}
