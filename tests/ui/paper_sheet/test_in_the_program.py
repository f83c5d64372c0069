"""The window of a paper sheet in the running program: from the menu to the diary."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.ratings import Rating
from spasm_diary.presenters.paper_sheet.fields import Field
from spasm_diary.presenters.report.choices import Kind
from spasm_diary.ui.paper_sheet.window import SheetWindow
from spasm_diary.ui.report.page import ReportPage
from whole_program import kept, running, settle
from widgets import the

pytestmark = pytest.mark.usefixtures("plain_look")


def from_the_menu(program: Program) -> SheetWindow:
    [action] = [
        one
        for one in program.window.findChildren(QAction)
        if one.text().replace("&", "") == "Type in a paper sheet…"
    ]
    action.trigger()
    settle(program)
    return the(SheetWindow, program.window)


def test_a_sheet_from_the_menu_is_kept_in_the_diary_and_undone_whole(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        sheet = from_the_menu(program)
        for name, text in (("stress", "4"), ("pain", "2"), ("time", "night")):
            sheet.form.told.emit(Field(name), text)
        sheet.save()
        sheet.reject()
        settle(program)
        assert not program.window.findChildren(SheetWindow)
        assert program.closing.hand_over == []
        assert program.opened is not None
        program.opened.keeping.undo()
    assert kept(tmp_path) == ()


def test_the_page_of_reports_leads_to_it_beside_the_blank_sheets(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.show_page("reports")
        settle(program)
        page = the(ReportPage, program.window)
        button = the(QPushButton, page, "Type in a paper sheet…")
        assert not button.isVisible()
        page.choose_kind(Kind.BLANK)
        assert button.isVisible()
        button.click()
        settle(program)
        assert the(SheetWindow, program.window).isVisible()


def test_what_is_typed_is_kept_when_the_system_ends_the_program(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        sheet = from_the_menu(program)
        sheet.form.told.emit(Field("stress"), "4")
        assert program.closing.save_or_set_aside()
    assert [entry.content for entry in kept(tmp_path)] == [Rating("stress", 4)]


def test_what_is_typed_is_set_aside_where_the_diary_cannot_take_it(tmp_path: Path) -> None:
    with running(tmp_path) as program:
        sheet = from_the_menu(program)
        sheet.form.told.emit(Field("stress"), "4")
        elsewhere = program.paths.diary.with_name("elsewhere.db")
        program.paths.diary.rename(elsewhere)
        assert program.closing.save_or_set_aside()
        elsewhere.rename(program.paths.diary)
    [aside] = tmp_path.glob("not-saved-*.json")
    assert '"stress"' in aside.read_text(encoding="utf-8")
