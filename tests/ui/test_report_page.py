"""The page of reports with a diary behind it, as it is used with keys and mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, TUESDAY, appointment, note, spasm
from fakes import MemoryDatabase, RunLater, RunNow
from looks import Look, check_page
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.report.choices import Kind, Surroundings
from spasm_diary.presenters.report.page import ReportPresenter
from spasm_diary.presenters.runner import Runner
from spasm_diary.ui.paper.preview import Preview
from spasm_diary.ui.report.page import ReportPage
from spasm_diary.ui.widgets.roving import RovingButton
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.usecases.changes import Changes
from widgets import the

Make = Callable[..., ReportPage]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    windows: list[QWidget] = []  # or they would go before their pages

    def make_page(*entries: Entry, runner: Runner | None = None) -> ReportPage:
        database = MemoryDatabase()
        with database.open_work() as work:
            work.diary.put_many(entries, NOW)
        page, window = ReportPage(RunNow()), QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(page)
        around = Surroundings(lambda: MONDAY, lambda: Unit.ML, lambda: "1.0")
        at_work = runner or RunNow()
        page.use(ReportPresenter(page, database.open_work, at_work, Changes(), around))
        window.resize(1000, 2000)
        window.show()
        return page

    return make_page


def box(page: QWidget, words: str) -> WrappedCheckBox:
    return the(WrappedCheckBox, page, words)


def preview_of(page: ReportPage) -> Preview:
    page.look_at_it()
    return page.findChildren(Preview)[-1]


def said(preview: Preview) -> str:
    assert preview.pages is not None
    return str(preview.pages.pages)


def test_notes_are_not_on_paper_until_their_box_is_ticked(
    make: Make, qtbot: QtBot, plain_look: Look
) -> None:
    page = make(spasm(3), note("Mine alone"))
    assert not box(page, "Notes").isChecked()
    assert "Mine alone" not in said(preview_of(page))

    qtbot.keyClick(box(page, "Notes"), Qt.Key.Key_Space)

    assert box(page, "Notes").isChecked()
    assert "Mine alone" in said(preview_of(page))


def test_the_question_of_the_next_appointment_stands_there_and_can_be_another(
    make: Make, qtbot: QtBot, plain_look: Look
) -> None:
    page = make(spasm(3), appointment(on=TUESDAY, question="Why at night?"))
    field = the(QLineEdit, page, "My main question")
    assert field.text() == "Why at night?"

    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "And by day?")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert "And by day?" in said(preview_of(page))
    assert "Why at night?" not in said(preview_of(page))


def test_pages_asked_for_at_once_wait_for_what_has_just_been_typed(
    make: Make, qtbot: QtBot, plain_look: Look
) -> None:
    later = RunLater()
    page = make(spasm(3), runner=later)
    later.run_all()
    field = the(QLineEdit, page, "My main question")
    field.setFocus()
    qtbot.keyClicks(field, "And by day?")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    page.look_at_it()
    assert page.findChildren(Preview) == []

    later.run_all()
    [preview] = page.findChildren(Preview)
    assert "And by day?" in said(preview)


def test_blank_sheets_are_as_many_weeks_as_asked_for(
    make: Make, qtbot: QtBot, plain_look: Look
) -> None:
    page = make()
    the(RovingButton, page, "Which: Blank sheets to fill in by hand").click()

    the(QSpinBox, page, "Number of weeks").setValue(3)

    preview = preview_of(page)
    assert preview.pages is not None
    assert len(preview.pages.pages) == 3


def test_what_cannot_be_used_is_not_offered(make: Make, plain_look: Look) -> None:
    page = make(spasm(3))
    assert the(QPushButton, page, "Look at it, save or print…").isEnabled()

    page.choose_kind(Kind.BLANK)

    assert not the(QPushButton, page, "Save as a web page…").isVisible()
    assert not box(page, "How often").isVisible()


def test_the_report_becomes_a_page_for_a_browser(
    make: Make, tmp_path: Path, plain_look: Look
) -> None:
    page = make(spasm(3))
    page.save_page()
    dialog = page.findChildren(QFileDialog)[-1]

    dialog.fileSelected.emit(str(tmp_path / "report.html"))

    assert "<h1>" in (tmp_path / "report.html").read_text("utf-8")


def test_it_is_easy_to_see_and_to_hit(make: Make, look: Look) -> None:
    page = make(spasm(3, places=("calf left",)), note("Mine"))

    assert check_page(page.window()) == []
