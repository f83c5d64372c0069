import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.widgets.note_field import NoteField

HUGE = "x" * 100_000
WORDS = "spasm again " * 10_000
ANYWHERE = QTextOption.WrapMode.WrapAnywhere


@pytest.fixture
def note(plain_look: Look, qtbot: QtBot) -> NoteField:
    field = NoteField("Note for the day")
    qtbot.addWidget(field)
    return field


def paste(note: NoteField, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    note.insertFromMimeData(source)


def test_lines_break_between_words(note: NoteField) -> None:
    paste(note, WORDS)

    assert note.toPlainText() == WORDS
    assert note.wordWrapMode() != ANYWHERE


def test_a_word_without_end_does_not_make_one_wait_for_its_end(note: NoteField) -> None:
    paste(note, HUGE)

    assert note.toPlainText() == HUGE
    assert note.wordWrapMode() == ANYWHERE


def test_neither_does_one_that_was_kept(note: NoteField) -> None:
    note.show_text(HUGE)

    assert note.wordWrapMode() == ANYWHERE
