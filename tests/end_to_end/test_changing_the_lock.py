"""Changing the lock in the window: on and off, another passphrase, and who is asked for which."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW, spasm
from locked import WORDS, lock
from locked_program import end, let_it_begin_again, open_it, press, session, unlocked
from spasm_diary.bootstrap.dialogs import go_back_to
from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.lock_actions import begin_decrypted, begin_encrypted
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.renewing import begin_renewed
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import DiaryUnavailable, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of, key_from
from spasm_diary.paths import Paths
from spasm_diary.storage.converting import decrypt
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.places import partial_keys_of
from spasm_diary.storage.keys.unlocking import new_key, unlock
from spasm_diary.ui.encrypt_dialog import EncryptDialog
from spasm_diary.ui.lock_dialogs import (
    AnswerDialog,
    ChangePassphraseDialog,
    PresentPassphraseDialog,
    SheetDialog,
)
from spasm_diary.ui.sheet_words import SheetWords
from spasm_diary.ui.widgets.secret_field import SecretField
from whole_program import fill, kept, settle
from widgets import all_of, the


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    fill(tmp_path, spasm(note="sharp"))
    return lock(Paths(tmp_path).diary)


def make_backup(program: Program) -> None:
    assert program.opened is not None
    program.opened.watch.keeper.make(Reason.BY_HAND, NOW)


def test_the_passphrase_is_changed_by_who_knows_the_present_one(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = unlocked(tmp_path, key)
    program = started.program
    press(qtbot, program, "Change the passphrase…")
    asked = the(PresentPassphraseDialog, program.window)
    field = the(SecretField, asked, "Passphrase")
    field.setText("guess")
    press(qtbot, program, "Go on")
    assert "not the passphrase" in " ".join(each.text() for each in asked.findChildren(QLabel))
    assert all_of(ChangePassphraseDialog, program.window) == []
    field.setText(WORDS)
    press(qtbot, program, "Go on")
    assert all_of(PresentPassphraseDialog, program.window) == []
    dialog = the(ChangePassphraseDialog, program.window)
    the(SecretField, dialog, "New passphrase").setText("new words")
    the(SecretField, dialog, "The same once more").setText("new words")
    press(qtbot, program, "Change it")

    assert all_of(ChangePassphraseDialog, program.window) == []
    assert unlock(Paths(tmp_path).diary, Passphrase("new words")) == key
    end(started)


@pytest.mark.parametrize("act", ["Show the recovery sheet…", "Take the lock off…"])
def test_whoever_sits_at_an_open_diary_gets_no_way_in_for_later(
    qtbot: QtBot, tmp_path: Path, key: bytes, act: str
) -> None:
    started = unlocked(tmp_path, key)
    program = started.program

    press(qtbot, program, act)
    asked = the(PresentPassphraseDialog, program.window)
    press(qtbot, program, "Go on")
    assert "cannot be empty" in " ".join(each.text() for each in asked.findChildren(QLabel))
    assert all_of(SheetDialog, program.window) + all_of(AnswerDialog, program.window) == []
    press(qtbot, program, "Use the recovery sheet")
    sheet = the(QPlainTextEdit, asked, "Recovery sheet")
    sheet.setPlainText(" ".join(groups_of(key)))
    press(qtbot, program, "Go on")

    assert len(all_of(SheetDialog, program.window) + all_of(AnswerDialog, program.window)) == 1
    end(started)


def test_a_window_that_is_closed_while_the_passphrase_is_tried_leads_nowhere(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = unlocked(tmp_path, key)
    program = started.program
    press(qtbot, program, "Change the passphrase…")
    asked = the(PresentPassphraseDialog, program.window)
    the(SecretField, asked, "Passphrase").setText(WORDS)

    the(QPushButton, asked, "Go on").click()
    asked.close()
    settle(program)

    assert all_of(PresentPassphraseDialog, program.window) == []
    assert all_of(ChangePassphraseDialog, program.window) == []
    end(started)


def test_a_diary_is_encrypted_from_the_settings_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(note="sharp"))
    started = session(tmp_path)
    started.program.show_page("settings")
    settle(started.program)
    press(qtbot, started.program, "Encrypt the diary…")
    dialog = the(EncryptDialog, started.program.window)
    the(SecretField, dialog, "New passphrase").setText("my own words")
    the(SecretField, dialog, "The same once more").setText("my own word")
    press(qtbot, started.program, "Next")
    assert "not the same" in " ".join(each.text() for each in dialog.findChildren(QLabel))
    the(SecretField, dialog, "The same once more").setText("my own words")
    press(qtbot, started.program, "Next")
    shown = [label.text() for label in the(SheetWords, dialog).findChildren(QLabel)]
    press(qtbot, started.program, "Next")
    groups = [each.split()[1] for each in shown]
    the(QPlainTextEdit, dialog, "Recovery sheet, typed back").setPlainText(" ".join(groups))
    plain = started.program
    the(QPushButton, dialog, "Encrypt now").click()
    let_it_begin_again(qtbot, started, plain)

    key = key_from(" ".join(groups))
    assert started.program.lock.key == key
    assert started.program.opened is not None
    assert b"sharp" not in Paths(tmp_path).diary.read_bytes()
    the(AnswerDialog, started.program.window).close()

    encrypted = started.program
    begin_decrypted(encrypted)
    let_it_begin_again(qtbot, started, encrypted)

    decrypted = started.program
    assert decrypted.opened is not None
    assert not is_locked(Paths(tmp_path).diary)
    end(started)
    assert len(kept(tmp_path)) == 1


def test_the_diary_gets_a_new_key_where_somebody_may_know_the_passphrase(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = unlocked(tmp_path, key)
    first = started.program
    make_backup(first)
    press(qtbot, first, "Make a new key…")
    the(SecretField, the(PresentPassphraseDialog, first.window), "Passphrase").setText(WORDS)
    press(qtbot, first, "Go on")
    dialog = the(EncryptDialog, first.window)
    for name in ("New passphrase", "The same once more"):
        the(SecretField, dialog, name).setText("my own words")
    press(qtbot, first, "Next")
    groups = [each.text().split()[1] for each in the(SheetWords, dialog).findChildren(QLabel)]
    press(qtbot, first, "Next")
    the(QPlainTextEdit, dialog, "Recovery sheet, typed back").setPlainText(" ".join(groups))
    the(QPushButton, dialog, "Make the new key").click()
    let_it_begin_again(qtbot, started, first)

    second = started.program
    assert second.lock.key == key_from(" ".join(groups)) != key
    told = the(AnswerDialog, second.window)
    assert "keep the old key" in " ".join(each.text() for each in told.findChildren(QLabel))
    press(qtbot, second, "Show the copies from before")
    listed = the(AnswerDialog, second.window)
    [backup] = Paths(tmp_path).backups.glob("*.db")
    assert str(backup) in [each.text() for each in listed.findChildren(QLabel)]
    end(started)
    with pytest.raises(WrongPassphrase):
        unlock(Paths(tmp_path).diary, Passphrase(WORDS))


def test_a_backup_from_before_the_new_key_is_looked_at_and_gone_back_to(
    qtbot: QtBot, tmp_path: Path, key: bytes
) -> None:
    started = unlocked(tmp_path, key)
    first = started.program
    make_backup(first)
    [backup] = Paths(tmp_path).backups.glob("*.db")
    new = new_key()
    begin_renewed(first, new, Passphrase("my own words"))
    let_it_begin_again(qtbot, started, first)
    second = started.program

    second.session.visit(backup)
    let_it_begin_again(qtbot, started, second)
    guest = started.program
    assert guest.is_visit
    assert guest.opened is not None
    guest.session.change_diary()
    let_it_begin_again(qtbot, started, guest)
    home = started.program
    home.lock.begin(Beginning(new))
    open_it(home)
    home.session.reopen(lambda: go_back_to(home, backup, new))
    let_it_begin_again(qtbot, started, home)

    assert started.program.opened is not None
    assert started.program.lock.key == new
    assert unlock(Paths(tmp_path).diary, Passphrase("my own words")) == new
    end(started)


def test_a_diary_that_could_not_be_encrypted_opens_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, spasm(note="sharp"))
    started = session(tmp_path)
    plain = started.program
    in_the_way = partial_keys_of(Paths(tmp_path).diary)
    in_the_way.mkdir()
    begin_encrypted(plain, bytes(range(32)), Passphrase("my own words"))
    let_it_begin_again(qtbot, started, plain)
    failed = started.program
    assert failed.window.bar.text

    in_the_way.rmdir()
    failed.try_again()
    settle(failed)

    assert failed.opened is not None
    assert failed.lock.key is None
    assert all_of(AnswerDialog, failed.window) == []
    end(started)
    assert len(kept(tmp_path)) == 1


def test_a_lock_that_was_taken_off_though_that_failed_is_not_asked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """As when the disk fails after the plain diary has its place."""
    fill(tmp_path, spasm(note="sharp"))
    diary = Paths(tmp_path).diary
    key = lock(diary)
    started = session(tmp_path)
    locked = started.program
    locked.lock.begin(Beginning(key))
    open_it(locked)

    def fail_too_late() -> None:
        decrypt(diary, key)
        raise DiaryUnavailable("The disk is gone.")

    locked.lock.begin_again(Beginning(key, fail_too_late))
    let_it_begin_again(qtbot, started, locked)
    failed = started.program
    assert failed.window.bar.text == "The disk is gone."
    failed.try_again()
    settle(failed)

    assert failed.opened is not None
    assert failed.lock.key is None
    end(started)
