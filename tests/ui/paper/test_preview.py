"""The paper before it is paper: looked at by keys and mouse, saved, and printed where one can."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fakes import RunLater, RunNow
from looks import Look, check_page
from printed import count_pages, inked_box, needs_poppler
from spasm_diary.presenters.runner import Runner
from spasm_diary.reports.document import Document, Heading, NewPage, Words
from spasm_diary.ui.paper.pages import Pages, Setup
from spasm_diary.ui.paper.preview import Preview
from spasm_diary.ui.paper.printers import new_printer
from spasm_diary.ui.paper.report import lay_out
from spasm_diary.ui.widgets.roving import RovingButton
from spasm_diary.usecases.ports import Task
from widgets import the

THREE = Document(
    "My spasms",
    "Anna B.",
    "1 to 30 November 2026",
    "",
    (Words("first"), NewPage(), Heading("Second"), NewPage(), Words("third")),
)


def make(setup: Setup, task: Task) -> Pages:
    return lay_out(THREE, setup, task)


def opened(qtbot: QtBot, window: QWidget, runner: Runner | None = None) -> Preview:
    preview = Preview(window, runner or RunNow(), "My spasms", make)
    preview.open()
    qtbot.waitUntil(preview.isVisible)
    return preview


@pytest.fixture
def preview(qtbot: QtBot, window: QWidget, plain_look: Look) -> Preview:
    window.resize(1400, 1200)
    made = opened(qtbot, window)
    qtbot.waitUntil(lambda: not made.browser.view.image.isNull())
    return made


def press(qtbot: QtBot, preview: Preview, name: str) -> None:
    qtbot.mouseClick(the(QPushButton, preview, name), Qt.MouseButton.LeftButton)


def says(preview: Preview, words: str) -> bool:
    return any(words in label.text() for label in preview.findChildren(QLabel) if label.isVisible())


def sheet(preview: Preview) -> QWidget:
    focused = preview.browser.view.focusProxy()
    assert isinstance(focused, QWidget)
    return focused


def test_it_holds_in_every_look(qtbot: QtBot, window: QWidget, look: Look) -> None:
    window.resize(1800, 1600)
    preview = opened(qtbot, window)
    qtbot.waitUntil(lambda: not preview.browser.view.image.isNull())

    assert check_page(preview) == []


def test_a_page_is_seen_and_said(preview: Preview) -> None:
    assert sheet(preview).accessibleName() == "Page 1 of 3"
    assert "first" in sheet(preview).accessibleDescription()
    assert inked_box(preview.browser.view.image) != (0.0, 0.0, 1.0, 1.0)


def test_keys_turn_the_pages(qtbot: QtBot, preview: Preview) -> None:
    for key, number in (
        (Qt.Key.Key_PageDown, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(sheet(preview), key)
        assert preview.browser.number == number


def test_buttons_do_the_same(qtbot: QtBot, preview: Preview) -> None:
    press(qtbot, preview, "The page after")

    assert says(preview, "Page 2 of 3")
    assert "Second" in sheet(preview).accessibleDescription()
    assert the(QPushButton, preview, "The page before").isEnabled()


def test_it_can_be_looked_at_larger(qtbot: QtBot, preview: Preview) -> None:
    before = preview.browser.view.image.width()

    qtbot.keyClick(sheet(preview), Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: preview.browser.view.image.width() > before)
    press(qtbot, preview, "Show smaller")
    qtbot.waitUntil(lambda: preview.browser.view.image.width() == before)


def test_other_paper_and_larger_letters_are_laid_out_anew(qtbot: QtBot, preview: Preview) -> None:
    for name in ("Paper: Letter", "Size of the letters: Letters 150 %"):
        qtbot.mouseClick(the(RovingButton, preview, name), Qt.MouseButton.LeftButton)

    assert preview.pages is not None
    assert preview.pages.paper.key == "letter"
    assert says(preview, "Page 1 of 3")


@needs_poppler
def test_it_is_saved_as_a_pdf_with_all_pages(
    qtbot: QtBot, preview: Preview, tmp_path: Path
) -> None:
    press(qtbot, preview, "Save as PDF…")
    [dialog] = preview.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("My spasms.pdf")
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.close()

    qtbot.waitUntil(lambda: says(preview, "Saved: mine.pdf"))
    assert count_pages(tmp_path / "mine.pdf") == 3
    assert [file.name for file in tmp_path.iterdir()] == ["mine.pdf"]


def test_keys_ask_where_to_save_once_there_is_something_to_save(
    qtbot: QtBot, window: QWidget, plain_look: Look
) -> None:
    runner = RunLater()
    preview = opened(qtbot, window, runner)
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert preview.findChildren(QFileDialog) == []

    runner.run_all()
    qtbot.keyClick(preview, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: preview.findChildren(QFileDialog) != [])  # the button goes down first
    the(QFileDialog, preview).reject()


def test_a_folder_that_is_not_there_is_told_and_no_more_is_lost(
    qtbot: QtBot, preview: Preview, tmp_path: Path
) -> None:
    preview.save_in(tmp_path / "gone" / "mine.pdf")

    qtbot.waitUntil(lambda: says(preview, "could not be written"))
    assert the(QPushButton, preview, "Save as PDF…").isEnabled()


def test_without_a_printer_it_says_what_to_do_instead(qtbot: QtBot, preview: Preview) -> None:
    press(qtbot, preview, "Print…")

    assert says(preview, "no printer set up")


@needs_poppler
def test_a_printer_gets_the_pages_it_was_asked_for(
    qtbot: QtBot, preview: Preview, tmp_path: Path
) -> None:
    assert preview.pages is not None
    printer = new_printer(preview.pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)

    preview.print_on(printer)

    qtbot.waitUntil(lambda: says(preview, "All pages are at the printer."))
    assert count_pages(tmp_path / "printed.pdf") == 2


@pytest.mark.qt_log_ignore("QPainter::begin", "Paint device returned engine")
def test_a_printer_that_is_gone_is_told(qtbot: QtBot, preview: Preview, tmp_path: Path) -> None:
    assert preview.pages is not None
    printer = new_printer(preview.pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))

    preview.print_on(printer)

    assert says(preview, "The printer does not answer.")


def test_what_takes_long_can_be_stopped(qtbot: QtBot, window: QWidget, plain_look: Look) -> None:
    runner = RunLater()
    preview = opened(qtbot, window, runner)
    assert says(preview, "being laid out")
    assert not the(QPushButton, preview, "Save as PDF…").isEnabled()

    press(qtbot, preview, "Stop")
    runner.run_all()

    assert preview.pages is None
    assert says(preview, "Stopped.")


def test_trouble_can_be_tried_again(qtbot: QtBot, window: QWidget, plain_look: Look) -> None:
    runner = RunNow(fail="The disk is gone.")
    preview = opened(qtbot, window, runner)
    assert says(preview, "The disk is gone.")

    runner.fail = ""
    press(qtbot, preview, "Try again")

    assert preview.pages is not None


def test_it_leaves_nothing_behind(qtbot: QtBot, window: QWidget, preview: Preview) -> None:
    preview.close()

    qtbot.waitUntil(lambda: not isValid(preview))
    assert not window.findChildren(Preview)


def test_what_is_said_in_short_is_told(qtbot: QtBot, window: QWidget, plain_look: Look) -> None:
    def make_short(setup: Setup, task: Task) -> Pages:
        pages = lay_out(THREE, setup, task)
        return Pages(pages.title, pages.paper, pages.pages, ("How bad",), ("Drinks",))

    preview = Preview(window, RunNow(), "My spasms", make_short)
    preview.open()

    assert says(preview, "How bad, Drinks")
    assert isinstance(preview.browser.view.image, QImage)
