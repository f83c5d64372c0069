"""The program without its window: only where that was chosen, and where it can be found again."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import spasm
from desktop import desktop, needs_a_bus
from fakes import StoppedClock
from locked import lock
from shown_reminder import NotedMessages
from spasm_diary.bootstrap.leaving import Leaving
from spasm_diary.bootstrap.lock import LOCKING, Beginning
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.session import Session
from spasm_diary.bootstrap.staying import Staying
from spasm_diary.bootstrap.tray_watch import TRAY, TrayWatch, reach_bus
from spasm_diary.domain.spasms import Spasm
from spasm_diary.paths import Paths
from tray import FakeTray
from whole_program import fill, leave, settle

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)
A_WHILE = 30_000
"""Milliseconds: a busy machine is slow to answer."""


@dataclass
class Scene:
    """A session that may stay in a tray."""

    session: Session
    tray: FakeTray
    elsewhere: NotedMessages

    @property
    def program(self) -> Program:
        return self.session.program

    @property
    def staying(self) -> Staying:
        assert self.session.staying is not None
        return self.session.staying

    def is_visible(self) -> bool:
        return self.program.window.isVisible()


def start(folder: Path, tray: FakeTray, *, chosen: bool, key: bytes | None = None) -> Scene:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    settings = {"welcomed": True, "keep_in_tray": chosen}
    Paths(folder).settings.write_text(json.dumps(settings), encoding="utf-8")
    session = Session(Paths(folder), StoppedClock(), application)
    session.program.lock.begin(Beginning(key))
    session.program.window.show()
    elsewhere = NotedMessages()
    session.staying = Staying(session, tray, elsewhere)
    session.program.open_now()
    settle(session.program)
    return Scene(session, tray, elsewhere)


@pytest.fixture
def scene(qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    """It was chosen, and there is a tray."""
    found = start(tmp_path, FakeTray(), chosen=True)
    yield found
    leave(found.program)


def test_a_closed_window_is_hidden_and_comes_back_from_the_tray(scene: Scene) -> None:
    scene.program.window.close()
    assert not scene.is_visible()
    assert scene.program.opened is not None

    scene.tray.lines["Open the diary"]()

    assert scene.is_visible()


def test_nothing_stands_in_the_tray_unless_it_was_chosen(
    qapp: QApplication, tmp_path: Path
) -> None:
    scene = start(tmp_path, FakeTray(), chosen=False)
    assert scene.tray.lines == {}
    scene.program.window.close()
    assert scene.program.window.may_close()

    scene.program.change_settings(keep_in_tray=True)
    assert scene.tray.lines
    scene.program.change_settings(keep_in_tray=False)

    assert scene.tray.lines == {}
    leave(scene.program)


def test_without_a_tray_closing_ends_the_program_whatever_was_chosen(
    qapp: QApplication, tmp_path: Path
) -> None:
    scene = start(tmp_path, FakeTray(is_there=False), chosen=True)

    assert scene.tray.lines == {}
    assert scene.program.closing.window_may_close()
    leave(scene.program)


def test_a_tray_that_is_gone_when_the_window_is_closed_hides_nothing(scene: Scene) -> None:
    scene.tray.is_there = False

    assert scene.program.closing.window_may_close()
    assert scene.is_visible()


def test_the_window_comes_back_when_the_tray_goes_away(scene: Scene) -> None:
    scene.program.window.close()

    scene.tray.go_away()

    assert scene.is_visible()


@needs_a_bus
def test_the_desktop_tells_that_its_tray_is_gone(qtbot: QtBot, scene: Scene) -> None:
    with desktop(TRAY) as desk:
        bus = reach_bus(desk.environment)
        assert bus is not None
        watch = TrayWatch(bus, scene.staying.look)
        scene.program.window.close()
        scene.tray.is_there = False

        desk.services.terminate()
        qtbot.waitUntil(scene.is_visible, timeout=A_WHILE)

        watch.deleteLater()


def test_quit_ends_the_program_from_the_menu_and_from_the_tray(scene: Scene) -> None:
    scene.program.window.close()
    assert not scene.program.window.may_close()

    scene.tray.lines["Quit"]()

    assert scene.program.window.may_close()


def test_quit_from_the_tray_shows_what_could_not_be_saved(scene: Scene) -> None:
    scene.program.window.close()
    scene.program.paths.diary.rename(scene.program.paths.diary.with_name("elsewhere.db"))
    assert scene.program.opened is not None
    scene.program.opened.keeping.keep(spasm())

    scene.tray.lines["Quit"]()

    assert scene.is_visible()
    assert "Nothing is lost" in scene.program.window.bar.text


def test_the_end_of_the_session_ends_it(scene: Scene) -> None:
    class Ending:
        def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
            return True

        def cancel(self) -> None:
            raise AssertionError("nothing has to be asked")

    leaving = Leaving(lambda: scene.program)
    leaving.on_session_end(Ending())

    assert scene.program.closing.window_may_close()


def test_a_spasm_is_written_down_from_the_tray(scene: Scene) -> None:
    scene.program.window.close()

    scene.tray.lines["A spasm now"]()

    assert scene.is_visible()
    assert scene.program.opened is not None
    with scene.program.opened.open_work() as work:
        [entry] = work.diary.on(scene.program.today)
    assert isinstance(entry.content, Spasm)


def test_a_diary_that_locks_while_it_is_in_the_tray_stays_there(
    qapp: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path, spasm())
    scene = start(tmp_path, FakeTray(), chosen=True, key=lock(Paths(tmp_path).diary))
    scene.program.window.close()

    scene.session.begin_again(LOCKING)
    QApplication.processEvents()
    settle(scene.program)

    assert scene.program.opened is None
    assert not scene.is_visible()
    assert not scene.program.closing.window_may_close()
    scene.tray.lines["Open the diary"]()
    assert scene.is_visible()
    leave(scene.program)


def test_messages_stand_beside_the_icon_where_there_is_one(scene: Scene) -> None:
    scene.staying.notify("A moment for your diary?")
    scene.program.change_settings(keep_in_tray=False)
    scene.staying.notify("A moment for your diary?")

    assert (len(scene.tray.words), len(scene.elsewhere.words)) == (1, 1)
