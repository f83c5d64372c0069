"""Looking around with invented data, in a diary of its own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW, spasm
from fakes import StoppedClock
from spasm_diary.bootstrap.session import Session
from spasm_diary.paths import Paths
from whole_program import fill, kept, leave, settle
from widgets import the


def test_the_example_is_marked_and_leaves_ones_own_diary_as_it_was(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(6))
    session = Session(Paths(tmp_path), StoppedClock(NOW), qapp)
    session.program.open_now()
    session.program.window.show()

    session.toggle_example()
    qtbot.waitUntil(lambda: session.program.is_example and session.program.opened is not None)
    settle(session.program)
    assert session.program.window.isVisible()
    assert len(kept(tmp_path)) == 1
    the(QPushButton, session.program.window, "Leave the example").click()
    qtbot.waitUntil(lambda: not session.program.is_example and session.program.opened is not None)

    assert [row.severity for row in session.program.opened.today.view().spasms.rows] == [6]  # type: ignore[union-attr]  # just waited for
    leave(session.program)
    assert len(kept(tmp_path / "example")) > 1000
