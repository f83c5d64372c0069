"""Backups are made by themselves, and lead back to the diary, in the window as it is used."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import NOW, SUNDAY, spasm
from fakes import StoppedClock
from spasm_diary.bootstrap import dialogs
from spasm_diary.bootstrap.session import Session
from spasm_diary.domain.backups import Reason
from spasm_diary.paths import Paths
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.ui.backups_dialog import BackupsDialog
from spasm_diary.ui.recovery_dialog import RecoveryDialog
from whole_program import fill, kept, leave, running, settle
from widgets import all_of, the


def reasons(folder: Path) -> list[Reason]:
    return [one.reason for one in BackupFolder(Paths(folder).backups).listed()]


def go_back_to_the_first(dialog: QWidget) -> None:
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Go back to this…").click()


def test_closing_the_window_makes_a_backup_of_what_changed_and_only_then(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with running(tmp_path) as program:
        the(QPushButton, program.window, "A spasm now").click()
    assert reasons(tmp_path) == [Reason.CLOSING]

    with running(tmp_path):
        pass
    assert reasons(tmp_path) == [Reason.CLOSING]


def test_a_diary_that_is_gone_comes_back_from_its_backup(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(6, on=SUNDAY))
    with running(tmp_path):
        pass
    Paths(tmp_path).diary.unlink()

    with running(tmp_path, opened=False) as program:
        program.open_later()
        settle(program)
        dialog = the(RecoveryDialog, program.window)
        go_back_to_the_first(dialog)
        settle(program)
        the(QPushButton, dialog, "Yes, do that").click()
        settle(program)
        settle(program)
        assert program.opened is not None

    assert [one.content.severity for one in kept(tmp_path)] == [6]  # type: ignore[union-attr]


def test_no_new_diary_takes_the_place_of_one_that_is_empty(qtbot: QtBot, tmp_path: Path) -> None:
    Paths(tmp_path).diary.write_bytes(b"")

    with running(tmp_path, opened=False) as program:
        program.open_later()
        settle(program)
        dialog = the(RecoveryDialog, program.window)
        the(QPushButton, dialog, "Begin a new diary").click()
        settle(program)
        the(QPushButton, dialog, "Yes, do that").click()
        settle(program)
        settle(program)
        assert program.opened is not None

    [aside] = tmp_path.glob("set-aside-*")
    assert (aside / "diary.db").read_bytes() == b""


def test_recovery_cannot_be_left_while_it_is_under_way(qtbot: QtBot, tmp_path: Path) -> None:
    Paths(tmp_path).diary.write_bytes(b"")

    with running(tmp_path, opened=False) as program:
        program.open_later()
        settle(program)
        dialog = the(RecoveryDialog, program.window)
        the(QPushButton, dialog, "Begin a new diary").click()
        settle(program)
        the(QPushButton, dialog, "Yes, do that").click()
        dialog.close()
        settle(program)
        settle(program)
        assert program.opened is not None


def test_a_backup_that_is_being_made_is_there_though_its_window_was_closed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(6, on=SUNDAY))
    with running(tmp_path) as program:
        dialogs.show_backups(program)
        settle(program)
        dialog = the(BackupsDialog, program.window)
        the(QPushButton, dialog, "Make a backup now").click()
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
        settle(program)
        assert Reason.BY_HAND in reasons(tmp_path)


def test_one_goes_back_to_a_backup_and_the_diary_of_now_is_kept_aside(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(6, on=SUNDAY))
    session = Session(Paths(tmp_path), StoppedClock(NOW), qapp)
    before = session.program
    before.window.show()
    before.open_now()
    assert before.opened is not None
    before.opened.watch.keeper.make(Reason.BY_HAND, NOW)
    the(QPushButton, before.window, "A spasm now").click()

    dialogs.show_backups(before)
    settle(before)
    dialog = the(BackupsDialog, before.window)
    go_back_to_the_first(dialog)
    the(QPushButton, dialog, "Yes, do that").click()
    qtbot.waitUntil(lambda: session.program is not before and session.program.opened is not None)
    settle(session.program)
    leave(session.program)

    [aside] = tmp_path.glob("set-aside-*")
    assert (len(kept(tmp_path)), len(kept(aside))) == (1, 2)


def test_one_looks_at_a_backup_in_which_nothing_can_be_changed_and_comes_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(6, on=SUNDAY))
    session = Session(Paths(tmp_path), StoppedClock(NOW), qapp)
    own = session.program
    own.window.show()
    own.open_now()
    assert own.opened is not None
    keeper = own.opened.watch.keeper
    made = keeper.make(Reason.BY_HAND, NOW)

    own.session.visit(keeper.path_of(made))
    qtbot.waitUntil(lambda: session.program.is_visit and session.program.opened is not None)
    settle(session.program)
    the(QPushButton, session.program.window, "A spasm now").click()
    assert "nothing was kept" in session.program.window.bar.text
    assert all_of(QPushButton, session.program.window.bar, "Try again") == []
    assert session.program.opened is not None
    the(QPushButton, session.program.window, "Back to your diary").click()
    qtbot.waitUntil(lambda: not session.program.is_visit and session.program.opened is not None)
    leave(session.program)

    assert len(kept(tmp_path)) == 1
    assert not Paths(tmp_path).visit.data.exists()


def test_a_copy_that_was_looked_at_when_the_program_was_killed_goes_at_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    fill(tmp_path, spasm(6, note="sharp"))
    visit = Paths(tmp_path).visit
    visit.data.mkdir()
    visit.diary.write_bytes(Paths(tmp_path).diary.read_bytes())

    session = Session(Paths(tmp_path), StoppedClock(NOW), qapp)
    leave(session.program)

    assert not visit.data.exists()
    assert len(kept(tmp_path)) == 1
