"""What was written down in few words on a bad day, and is filled in some time or left as it is."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import SUNDAY, bad_day, spasm
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.today.fill_in_card import FillInCard
from spasm_diary.ui.today.spasm_form import SpasmFormWidget
from whole_program import fill, kept, running, settle
from widgets import all_of, the


def press_key(program: Program, key: str) -> None:
    """What the command's key does."""
    program.window.actions_by_key[key].trigger()
    settle(program)


def the_list(program: Program) -> FillInCard:
    program.today_page.build_all()
    settle(program)
    return the(FillInCard, program.window)


def test_what_is_bare_waits_folded_away_and_leads_to_its_form(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(on=SUNDAY), spasm(on=SUNDAY, at="03:00"), bad_day(SUNDAY))
    with running(tmp_path) as program:
        card = the_list(program)
        the(QPushButton, card, "3 entries to fill in").click()
        the(QPushButton, card, "Fill in: Sunday 22 November, 03:00: a spasm").click()
        settle(program)
        focused = QApplication.focusWidget()
        form = the(SpasmFormWidget, program.window)
        assert program.opened is not None
        assert program.opened.today.day == SUNDAY
        assert focused is not None
        assert form.isAncestorOf(focused)


def test_a_bad_day_leads_to_its_sheet_and_the_keys_are_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, bad_day(SUNDAY))
    with running(tmp_path) as program:
        card = the_list(program)
        the(QPushButton, card, "1 entry to fill in").click()
        button = the(QPushButton, card, "Fill in: Sunday 22 November: a bad day")
        button.setFocus()
        button.click()
        settle(program)
        focused = QApplication.focusWidget()
        assert program.opened is not None
        assert program.opened.today.day == SUNDAY
        assert focused is not None
        assert program.today_page.isAncestorOf(focused)


def test_a_list_that_is_left_as_it_is_goes_and_the_keys_stay_on_the_page(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(on=SUNDAY), spasm(on=SUNDAY, at="03:00"), spasm(on=SUNDAY, at="04:00"))
    with running(tmp_path) as program:
        card = the_list(program)
        the(QPushButton, card, "3 entries to fill in").click()
        leave = the(QPushButton, card, "Leave it as it is: Sunday 22 November, 04:00: a spasm")
        leave.setFocus()
        leave.click()
        settle(program)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert card.isAncestorOf(focused)
        everything = the(QPushButton, card, "Leave all as they are")
        everything.setFocus()
        everything.click()
        settle(program)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert program.today_page.isAncestorOf(focused)
        assert all_of(FillInCard, program.window) == []

    with running(tmp_path) as program:
        program.today_page.build_all()
        assert all_of(FillInCard, program.window) == []
    assert len(kept(tmp_path)) == 3


def test_the_menu_leads_to_the_list_and_says_where_there_is_none(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(on=SUNDAY))
    with running(tmp_path) as program:
        press_key(program, "history")
        press_key(program, "fill_in")
        focused = QApplication.focusWidget()
        first = the(QPushButton, program.window, "Fill in: Sunday 22 November, 02:10: a spasm")
        assert program.window.page == "today"
        assert focused is first
        the(
            QPushButton, program.window, "Leave it as it is: Sunday 22 November, 02:10: a spasm"
        ).click()
        settle(program)
        press_key(program, "fill_in")

        words = [label.text() for label in program.window.foot.findChildren(QLabel)]
        assert "Nothing waits to be filled in." in words
