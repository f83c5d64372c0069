"""Everything is erased, and the program begins as on its first day."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW, spasm
from fakes import StoppedClock
from spasm_diary.bootstrap.crash import drop_logs, keep_log
from spasm_diary.bootstrap.erasing import ask_to_erase
from spasm_diary.bootstrap.session import Session
from spasm_diary.domain.settings import Theme
from spasm_diary.paths import Paths
from spasm_diary.storage.backups.restoring import restore
from spasm_diary.ui.erase_dialog import EraseDialog, LeftDialog
from spasm_diary.ui.first_run import FirstRunPage
from whole_program import fill, kept, leave, settle
from widgets import the


def begun(folder: Path, application: QApplication) -> Session:
    """A session at work, with a changed setting and a log."""
    fill(folder, spasm(6, note="sharp"))
    session = Session(Paths(folder), StoppedClock(NOW), application)
    keep_log(session.program.paths.logs)
    session.program.change_settings(theme=Theme.DARK, welcomed=True)
    session.program.open_now()
    session.program.window.show()
    settle(session.program)
    return session


def erase(session: Session, qtbot: QtBot, dialog: EraseDialog | None = None) -> None:
    before = session.program
    if dialog is None:
        ask_to_erase(before)
        dialog = the(EraseDialog, before.window)
    the(QLineEdit, dialog).setText("erase")
    the(QPushButton, dialog, "Erase everything").click()
    qtbot.waitUntil(lambda: session.program is not before and session.program.opened is not None)
    settle(session.program)


def end(session: Session) -> None:
    """Past the first screens, and when the day stands: what waits for it is told by then."""
    session.program.show_page("today")
    session.program.today_stands.tell()
    settle(session.program)
    leave(session.program)
    drop_logs()


def test_nothing_written_is_left_and_it_begins_as_on_the_first_day(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    session = begun(tmp_path, qapp)
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    erase(session, qtbot)
    assert session.program.settings.theme is Theme.SYSTEM
    assert session.program.window.isVisible()
    assert session.program.window.findChildren(FirstRunPage) != []
    assert session.program.window.findChildren(LeftDialog) == []
    end(session)
    assert kept(tmp_path) == ()
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "mine"
    whole = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert b"sharp" not in whole


def test_the_new_diary_can_be_written_in(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    session = begun(tmp_path, qapp)
    erase(session, qtbot)
    session.program.today_page.press_spasm()
    settle(session.program)
    end(session)
    assert len(kept(tmp_path)) == 1


def test_what_could_not_be_removed_is_named(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    session = begun(data, qapp)
    elsewhere.mkdir()
    (elsewhere / "fontlist-v1.json").write_text("", encoding="utf-8")
    (data / "cache").mkdir()
    (data / "cache" / "matplotlib").symlink_to(elsewhere, target_is_directory=True)
    erase(session, qtbot)
    assert len(session.program.window.findChildren(LeftDialog)) == 1
    end(session)
    assert (elsewhere / "fontlist-v1.json").exists()


def test_from_within_the_example_nothing_is_erased(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    session = begun(tmp_path, qapp)
    session.toggle_example()
    qtbot.waitUntil(lambda: session.program.is_example and session.program.opened is not None)
    ask_to_erase(session.program)
    assert session.program.window.findChildren(EraseDialog) == []
    assert session.program.window.bar.text.startswith("Leave the example first.")
    end(session)
    assert len(kept(tmp_path)) == 1


def test_the_last_backup_brings_everything_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    session = begun(data, qapp)
    ask_to_erase(session.program)
    dialog = the(EraseDialog, session.program.window)
    the(QPushButton, dialog, "Make a last backup first…").click()
    chooser = the(QFileDialog, dialog)
    chooser.fileSelected.emit(str(stick / "last.db"))
    chooser.close()
    settle(session.program)
    assert "was read back" in "\n".join(label.text() for label in dialog.findChildren(QLabel))
    erase(session, qtbot, dialog)
    end(session)
    assert kept(data) == ()

    restore(Paths(data).diary, stick / "last.db", NOW)

    assert [one.content for one in kept(data)] == [spasm(6, note="sharp").content]
