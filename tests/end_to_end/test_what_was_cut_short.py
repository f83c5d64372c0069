"""The start after something was cut short says in the window how it ended."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import spasm
from cut_off import cut_off
from fakes import StoppedClock
from locked import WORDS, lock
from spasm_diary.bootstrap.lock_actions import begin_encrypted
from spasm_diary.bootstrap.session import Session
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.paths import Paths
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.places import partial_keys_of
from spasm_diary.storage.keys.unlocking import new_key
from spasm_diary.storage.under_way import Begun
from spasm_diary.ui.frame.main_window import MainWindow
from spasm_diary.ui.unlock_card import UnlockCard
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.secret_field import SecretField
from whole_program import fill, kept, leave, running, settle
from widgets import all_of, the


def notices(window: MainWindow) -> list[str]:
    return [bar.text for bar in all_of(MessageBar, window) if bar is not window.bar]


def test_a_plain_diary_tells_it_beside_the_day_and_once(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm())
    cut_off(Paths(tmp_path).diary, Begun.ENCRYPTING)

    with running(tmp_path) as program:
        [told] = notices(program.window)
        assert "as it was before: not encrypted" in told
    with running(tmp_path) as program:
        assert notices(program.window) == []


def test_a_locked_diary_tells_it_while_it_asks_for_the_passphrase(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm())
    lock(Paths(tmp_path).diary)
    cut_off(Paths(tmp_path).diary, Begun.PASSPHRASE)

    with running(tmp_path, opened=False) as program:
        program.open_later()
        settle(program)
        [told] = notices(program.window)
        assert "The one from before still opens" in told
        field = the(SecretField, program.window)
        field.setText(WORDS)
        field.returnPressed.emit()
        settle(program)
        assert program.opened is not None
        assert notices(program.window) == [told]


def test_a_diary_that_could_not_be_encrypted_is_told_and_opens_as_it_was(
    qtbot: QtBot, tmp_path: Path
) -> None:
    fill(tmp_path, spasm())
    diary = Paths(tmp_path).diary
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    started = Session(Paths(tmp_path), StoppedClock(), application)
    plain = started.program
    plain.window.show()
    plain.open_now()
    settle(plain)
    partial_keys_of(diary).mkdir()

    begin_encrypted(plain, new_key(), Passphrase(WORDS))
    qtbot.waitUntil(lambda: started.program is not plain)
    program = started.program
    settle(program)
    assert program.window.bar.isVisible()
    assert not is_locked(diary)
    partial_keys_of(diary).rmdir()
    the(QPushButton, program.window, "Try again").click()
    settle(program)

    assert all_of(UnlockCard, program.window) == []
    assert program.opened is not None
    leave(program)
    assert len(kept(tmp_path)) == 1
