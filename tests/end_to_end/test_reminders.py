"""Reminders in the running program: chosen, shown, answered, and none where none is needed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, TUESDAY, moment, night, spasm
from desktop import desktop, needs_a_bus
from fakes import StoppedClock
from locked import lock
from shown_reminder import LINE, Reminded, reminded
from spasm_diary.bootstrap.lock import LOCKING, Beginning
from spasm_diary.paths import Paths
from whole_program import fill, settle
from widgets import all_of

A_MINUTE, AN_HOUR = 60_000, 3_600_000
A_WHILE = 30_000
"""Milliseconds: a busy machine is slow to answer."""


def choose(folder: Path, **settings: object) -> None:
    """What was chosen before the program was started."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = {"welcomed": True, "reminders_a_day": 1, **settings}
    Paths(folder).settings.write_text(json.dumps(chosen), encoding="utf-8")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Reminded]:
    """One reminder a day at eight in the evening, an hour before it."""
    choose(tmp_path)
    with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as found:
        yield found


def test_at_its_time_a_line_stands_above_the_page(desk: Reminded) -> None:
    assert abs(desk.reminding.milliseconds_left - AN_HOUR) < A_MINUTE
    assert desk.lines() == []

    desk.pass_by(hours=1)

    assert desk.lines() == [LINE]
    assert desk.reminding.milliseconds_left > 23 * AN_HOUR


def test_without_reminders_no_timer_waits_and_nothing_is_noted(
    qapp: QApplication, tmp_path: Path
) -> None:
    choose(tmp_path, reminders_a_day=0)
    with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as desk:
        desk.pass_by(hours=1)

        assert desk.reminding.milliseconds_left == -1
        assert desk.lines() == []
    assert not Paths(tmp_path).window.exists()


def test_the_line_takes_no_keys_away(desk: Reminded, qtbot: QtBot) -> None:
    desk.program.window.activateWindow()
    desk.program.today_page.setFocus()
    focused = QApplication.focusWidget()

    desk.pass_by(hours=1)

    assert desk.lines() == [LINE]
    assert QApplication.focusWidget() is focused


def test_who_looks_elsewhere_gets_a_message_and_who_looks_here_none(
    desk: Reminded, qtbot: QtBot
) -> None:
    with qtbot.waitActive(desk.program.window):
        desk.program.window.activateWindow()
    desk.pass_by(hours=1)
    assert desk.messages.words == []

    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    with qtbot.waitActive(other):
        other.activateWindow()
    desk.pass_by(days=1)

    assert desk.messages.words == [LINE]
    assert not desk.program.window.isActiveWindow()


@needs_a_bus
def test_a_computer_that_wakes_up_is_reminded_by_then(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No timer counts while it sleeps."""
    choose(tmp_path)
    with desktop() as desk:
        for name, value in desk.environment.items():
            monkeypatch.setenv(name, value)
        with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as found:
            found.clock.pass_by(hours=1)

            def is_awake() -> bool:
                desk.sleep(near=False)
                return found.lines() == [LINE]

            qtbot.waitUntil(is_awake, timeout=A_WHILE)


def test_write_now_leads_to_the_first_question_of_the_day(desk: Reminded) -> None:
    desk.program.show_page("settings")
    desk.pass_by(hours=1)

    desk.press("Write now")

    assert desk.program.window.page == "today"
    assert desk.lines() == []
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.program.today_page.isAncestorOf(focused)


def test_later_brings_it_back_after_an_hour(desk: Reminded) -> None:
    desk.pass_by(hours=1)
    desk.press("Later, in an hour")
    assert desk.lines() == []

    desk.pass_by(hours=1)

    assert desk.lines() == [LINE]
    assert all_of(QPushButton, desk.program.window, "Later, in an hour") == []


def test_not_today_holds_through_a_new_start(desk: Reminded, tmp_path: Path) -> None:
    desk.program.change_settings(reminders_a_day=2, second_reminder=moment(at="19:30").time())
    desk.pass_by(minutes=30)
    desk.press("Not today")

    with reminded(tmp_path / "none", desk.clock) as other:
        assert other.lines() == []  # another diary is reminded of apart
    desk.pass_by(hours=1)
    assert desk.lines() == []
    written = Paths(tmp_path).window.read_text()
    assert f"silent={MONDAY}" in written


def test_what_was_missed_is_one_line_at_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    choose(tmp_path)
    clock = StoppedClock(moment(at="19:00"))
    with reminded(tmp_path, clock):
        pass
    clock.moment = moment(TUESDAY, "10:00")

    with reminded(tmp_path, clock) as desk:
        assert desk.lines() == ["You may want to write down yesterday. Or leave it."]
        assert desk.messages.words == []
        desk.press("Write it")
        assert desk.program.opened is not None
        assert desk.program.opened.today.day == MONDAY

    with reminded(tmp_path, clock) as desk:
        assert desk.lines() == []


def test_a_day_that_was_filled_in_is_left_alone(qapp: QApplication, tmp_path: Path) -> None:
    choose(tmp_path)
    fill(tmp_path, night(typed=moment(at="18:30")))

    with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as desk:
        desk.pass_by(hours=1)

        assert (desk.lines(), desk.messages.words) == ([], [])


def test_filling_in_the_day_takes_the_line_away(desk: Reminded) -> None:
    desk.pass_by(hours=1)
    assert desk.program.opened is not None

    desk.program.opened.keeping.keep(night(typed=moment(at="20:00")))

    assert desk.lines() == []


def test_a_time_that_is_changed_is_waited_for_at_once(desk: Reminded) -> None:
    desk.program.change_settings(reminder=moment(at="19:30").time())

    assert abs(desk.reminding.milliseconds_left - AN_HOUR / 2) < A_MINUTE


def test_one_is_shown_to_try_it_from_the_settings(qapp: QApplication, tmp_path: Path) -> None:
    choose(tmp_path, reminders_a_day=0)
    with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as desk:
        desk.program.show_page("settings")
        settle(desk.program)

        desk.press("Show one now")

        assert desk.lines() == [LINE]
        assert desk.messages.words == [LINE]  # to see how that looks, too
        desk.press("Not today")
        assert desk.lines() == []


def test_a_locked_diary_is_reminded_of_and_tells_nothing(
    qapp: QApplication, tmp_path: Path
) -> None:
    choose(tmp_path)
    fill(tmp_path, night(typed=moment(at="18:30")))  # which nobody can look up now
    lock(Paths(tmp_path).diary)
    with reminded(tmp_path, StoppedClock(moment(at="19:00")), opened=False) as desk:
        desk.program.open_later()
        settle(desk.program)

        desk.pass_by(hours=1)
        assert desk.lines() == [LINE]

        desk.press("Write now")
        assert desk.lines() == []
        assert desk.program.opened is None


def test_the_line_stays_when_the_diary_locks_and_the_next_one_comes_behind_the_lock(
    qapp: QApplication, tmp_path: Path
) -> None:
    choose(tmp_path)
    fill(tmp_path, spasm())
    key = lock(Paths(tmp_path).diary)
    with reminded(tmp_path, StoppedClock(moment(at="19:00")), opened=False) as desk:
        desk.program.lock.begin(Beginning(key))
        desk.program.open_now()
        settle(desk.program)
        desk.pass_by(hours=1)
        assert desk.lines() == [LINE]

        desk.session.begin_again(LOCKING)
        desk.change()
        assert desk.program.opened is None
        assert desk.lines() == [LINE]

        desk.press("Not today")
        assert desk.lines() == []


def test_invented_data_reminds_of_nothing(desk: Reminded) -> None:
    desk.session.toggle_example()
    desk.change()
    assert desk.program.is_example

    desk.pass_by(hours=1)
    assert LINE not in desk.lines()

    desk.session.toggle_example()
    desk.change()
    desk.program.today_stands.tell()
    assert desk.lines() == [LINE]


def test_whatever_stands_in_the_file_stops_no_start(qapp: QApplication, tmp_path: Path) -> None:
    choose(tmp_path)
    text = "[reminders]\nthrough=yesterday\ncount=many\nagain=1, 2\nsilent=soon\n"
    Paths(tmp_path).window.write_text(text)

    with reminded(tmp_path, StoppedClock(moment(at="19:00"))) as desk:
        desk.pass_by(hours=1)

        assert desk.lines() == [LINE]
