"""The page of a bad day in the whole program: entered and left by one key, and never by itself."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, SUNDAY, bad_day, spasm
from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.entries import Content
from spasm_diary.domain.notes import BadDay
from spasm_diary.domain.settings import Theme
from spasm_diary.domain.spasms import Spasm
from spasm_diary.ui.frame.commands import COMMANDS
from spasm_diary.ui.muted import MUTED
from spasm_diary.ui.palettes import THEMES, colours
from spasm_diary.ui.today.fill_in_card import FillInCard
from spasm_diary.ui.today.spasm_form import SpasmFormWidget
from whole_program import fill, kept, running, settle
from widgets import all_of, the

THREE = ("A spasm now", "Bad day, nothing more", "A glass of water")


def press_key(program: Program, key: str = "bad_day") -> None:
    """What the command's key does."""
    program.window.actions_by_key[key].trigger()
    settle(program)


def press(program: Program, name: str) -> None:
    the(QPushButton, program.window.page_widget("bad_day"), name).click()
    settle(program)


def contents(folder: Path) -> set[Content]:
    return {entry.content for entry in kept(folder)}


def test_one_key_enters_and_leaves_and_it_stands_in_a_menu() -> None:
    [command] = [one for one in COMMANDS if one.key == "bad_day"]
    assert command.shortcut == "F4"


def test_nothing_stands_beside_the_three_buttons_and_the_colours_are_dimmer(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        window = program.window
        program.change_settings(theme=Theme.LIGHT)
        press_key(program)
        alone = (window.page, window.rail.isVisible(), window.panel_host.isVisible())
        assert alone == ("bad_day", False, False)
        assert colours() == MUTED[Theme.LIGHT]
        assert window.windowTitle() == "A bad day – Spasm Diary"
        focused = QApplication.focusWidget()
        assert focused is the(QPushButton, window.page_widget("bad_day"), THREE[0])

        press_key(program)

        whole = (window.page, window.rail.isVisible(), window.panel_host.isVisible())
        assert whole == ("today", True, True)
        assert colours() == THEMES[Theme.LIGHT]


def test_each_of_the_three_takes_one_press_once_the_page_is_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Within the budget of 15 seconds: a key to enter, and one press for each thing."""
    with running(tmp_path) as program:
        press_key(program)
        for presses, name in enumerate(THREE, start=1):
            press(program, name)
            assert program.opened is not None
            with program.opened.open_work() as work:
                assert len(work.diary.on(MONDAY)) == presses
        press_key(program)

    assert {one.kind for one in kept(tmp_path)} == {"spasm", "bad_day", "drink"}


def test_the_key_for_a_spasm_writes_it_down_and_stays_there(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        press_key(program)
        press_key(program, "spasm_now")
        assert program.window.page == "bad_day"
        press_key(program)

    assert contents(tmp_path) == {Spasm()}


def test_undo_takes_back_what_was_pressed(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        press_key(program)
        press(program, THREE[1])
        press_key(program, "undo")
        assert not the(QPushButton, program.window, THREE[1]).isChecked()
        press_key(program)

    assert contents(tmp_path) == set()


def test_the_warning_signs_are_one_press_away_and_lead_back(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        program.change_settings(theme=Theme.DARK)
        press_key(program)
        the(
            QPushButton, program.window.page_widget("bad_day"), "Warning signs: when to get help"
        ).click()
        settle(program)
        assert (program.window.page, colours()) == ("guidance", THEMES[Theme.DARK])

        the(QPushButton, program.window, "Back to the three buttons").click()
        settle(program)

        assert (program.window.page, colours()) == ("bad_day", MUTED[Theme.DARK])
        press_key(program)


def test_the_mark_stands_on_todays_sheet_and_in_the_history(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        press_key(program)
        press(program, THREE[1])
        press_key(program)
        the(QPushButton, program.window.page_widget("today"), "Remove A bad day").click()
        settle(program)
        assert program.opened is not None
        program.opened.keeping.undo()

    assert contents(tmp_path) == {BadDay()}


def test_it_never_opens_by_itself_on_a_new_day(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        press_key(program)
        press(program, THREE[1])

    with running(tmp_path, StoppedClock(NOW + timedelta(days=1))) as program:
        settle(program)
        assert program.window.page == "today"


def the_list(program: Program) -> FillInCard:
    program.today_page.build_all()
    settle(program)
    return the(FillInCard, program.window)


def test_what_is_bare_waits_folded_away_and_leads_to_its_form(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(on=SUNDAY), spasm(on=SUNDAY, at="03:00"), bad_day(SUNDAY))
    with running(tmp_path) as program:
        card = the_list(program)
        the(QPushButton, card, "3 entries to fill in when you like").click()
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
        the(QPushButton, card, "1 entry to fill in when you like").click()
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
        the(QPushButton, card, "3 entries to fill in when you like").click()
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
