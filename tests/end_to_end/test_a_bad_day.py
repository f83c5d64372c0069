"""The page of a bad day in the whole program: entered and left by one key, and never by itself."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, rating
from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.start import screenshot
from spasm_diary.domain.entries import Content
from spasm_diary.domain.notes import BadDay
from spasm_diary.domain.settings import Theme
from spasm_diary.domain.spasms import Spasm
from spasm_diary.paths import Paths
from spasm_diary.ui.frame.commands import COMMANDS
from spasm_diary.ui.muted import MUTED
from spasm_diary.ui.palettes import THEMES, colours
from spasm_diary.ui.widgets.message_bar import MessageBar
from whole_program import fill, kept, running, settle
from widgets import the

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


def test_it_is_open_again_after_a_restart_on_the_same_day_until_it_is_left(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        press_key(program)
    with running(tmp_path) as program:
        assert program.window.page == "bad_day"
        press_key(program, "history")
    with running(tmp_path) as program:
        assert program.window.page == "today"


def test_what_a_person_began_on_todays_sheet_is_not_taken_away_by_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        press_key(program)
    with running(tmp_path, opened=False) as program:
        program.today_page.press_spasm()
        program.open_now()
        settle(program)
        assert program.window.page == "today"


def offer(program: Program) -> MessageBar | None:
    bars = [bar for bar in program.window.findChildren(MessageBar) if bar.isVisible()]
    return next((bar for bar in bars if "three buttons" in bar.text), None)


def fill_with_tiring_evenings(folder: Path, count: int) -> None:
    days = [MONDAY - timedelta(days=ago) for ago in range(1, count + 1)]
    fill(folder, *(rating("tiredness", 7, on=day) for day in days))


def test_after_three_tiring_evenings_it_is_offered_and_not_opened(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill_with_tiring_evenings(tmp_path, 3)
    with running(tmp_path) as program:
        assert program.window.page == "today"
        bar = offer(program)
        assert bar is not None
        assert bar.text == (
            "You rated your tiredness 7 or more on 3 of the last 4 evenings. "
            "For such days there is a page with only three buttons."
        )
        assert [one.text() for one in bar.findChildren(QPushButton)] == ["Open it", "Not now"]
        the(QPushButton, bar, "Open it").click()
        settle(program)
        assert (program.window.page, offer(program)) == ("bad_day", None)
        press_key(program)


def test_an_offer_that_is_not_wanted_keeps_quiet(qtbot: QtBot, tmp_path: Path) -> None:
    fill_with_tiring_evenings(tmp_path, 3)
    with running(tmp_path) as program:
        bar = offer(program)
        assert bar is not None
        the(QPushButton, bar, "Not now").click()
        settle(program)
        assert (program.window.page, offer(program)) == ("today", None)
    with running(tmp_path) as program:
        assert offer(program) is None


def test_an_offer_is_gone_once_the_page_was_found_without_it(qtbot: QtBot, tmp_path: Path) -> None:
    fill_with_tiring_evenings(tmp_path, 3)
    with running(tmp_path) as program:
        press_key(program)
        assert offer(program) is None
        press_key(program)
        assert offer(program) is None


def test_after_two_tiring_evenings_nothing_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    fill_with_tiring_evenings(tmp_path, 2)
    with running(tmp_path) as program:
        assert offer(program) is None


def test_a_picture_of_it_leaves_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "bad.png"
    screenshot(
        Paths(tmp_path),
        StoppedClock(),
        "bad_day",
        picture,
        size=(800, 600),
        theme="dark",
        text=100,
    )

    assert picture.stat().st_size > 1000
    with running(tmp_path) as program:
        assert program.window.page == "today"


def test_the_keys_are_on_its_first_button_wherever_they_were(qtbot: QtBot, tmp_path: Path) -> None:
    with running(tmp_path) as program:
        for before in (program.window.rail, program.today_page):
            before.findChildren(QAbstractButton)[0].setFocus()
            press_key(program)
            page = program.window.page_widget("bad_day")
            assert QApplication.focusWidget() is the(QPushButton, page, THREE[0])
            press_key(program)
