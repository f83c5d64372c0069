"""What is done to a diary as a whole and cut short is told, until somebody has opened the diary."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from builders import NOW
from cut_off import cut_off
from locked import CHEAP, WORDS, lock
from other_programs import another_program_holds
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.restoring import MARKER, restore
from spasm_diary.storage.converting import decrypt, encrypt, renew_key
from spasm_diary.storage.keys.locked import salt_of
from spasm_diary.storage.keys.places import key_file_of, partial_keys_of
from spasm_diary.storage.keys.unlocking import (
    change_passphrase,
    new_key,
    set_passphrase,
    unlock,
)
from spasm_diary.storage.opening import open_file, settle
from spasm_diary.storage.under_way import NOTE, Begun, forget, is_done, under_way

NEW = Passphrase("new words")


def told_by_opening(file: Path, key: bytes | None = None) -> str:
    opened = open_file(file, key=key)
    opened.close()
    forget(file)
    return opened.cut_short


def test_what_went_well_is_not_told_again(file: Path) -> None:
    key = lock(file)
    change_passphrase(file, key, NEW, CHEAP)
    after_change = settle(file)
    decrypt(file, key)

    assert (after_change, settle(file), told_by_opening(file)) == ("", "", "")
    assert not file.with_name(NOTE).exists()


def test_encrypting_that_came_to_nothing_is_told_once(file: Path) -> None:
    open_file(file).close()
    cut_off(file, Begun.ENCRYPTING)

    assert "as it was before: not encrypted" in told_by_opening(file)
    assert told_by_opening(file) == ""


def test_encrypting_that_was_done_is_told_before_the_passphrase_is_asked_for(file: Path) -> None:
    open_file(file).close()
    key = new_key()
    cut_off(file, Begun.ENCRYPTING, lambda: encrypt(file, key, NEW, cost=CHEAP))

    assert "the passphrase that you chose opens it" in settle(file)
    with suppress(DiaryUnavailable):
        open_file(file)
    assert "the passphrase that you chose opens it" in told_by_opening(file, key)
    assert settle(file) == ""


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda _file, _key: None, "encrypted, and its passphrase opens it"),
        (decrypt, "is not encrypted any more"),
    ],
)
def test_taking_off_the_lock_is_told_as_it_ended(
    file: Path, act: Callable[[Path, bytes], None], words: str
) -> None:
    key = lock(file)
    cut_off(file, Begun.DECRYPTING, lambda: act(file, key))

    assert words in settle(file)


def test_it_is_told_which_passphrase_opens_the_diary(file: Path) -> None:
    key = lock(file)
    cut_off(file, Begun.PASSPHRASE)
    before = settle(file)
    cut_off(file, Begun.PASSPHRASE, lambda: change_passphrase(file, key, NEW, CHEAP))

    assert "The one from before still opens" in before
    assert "The new one opens" in settle(file)
    assert unlock(file, NEW) == key


def test_it_is_told_which_key_the_diary_has(file: Path) -> None:
    old, new = lock(file), new_key()
    cut_off(file, Begun.NEW_KEY)
    before = settle(file)
    cut_off(file, Begun.NEW_KEY, lambda: renew_key(file, old, new, NEW, cost=CHEAP))

    assert "the passphrase and the recovery sheet from before open it" in before
    assert "the new passphrase opens it" in settle(file)
    assert unlock(file, NEW) == new


def test_a_failure_that_changed_nothing_is_told_at_once_and_not_again(file: Path) -> None:
    key = lock(file)
    partial_keys_of(file).mkdir()

    with pytest.raises(DiaryUnavailable):
        change_passphrase(file, key, NEW, CHEAP)

    assert not file.with_name(NOTE).exists()


def test_a_failure_after_it_was_done_leaves_word_of_that(file: Path) -> None:
    key = lock(file)

    def fail_too_late() -> None:
        with under_way(file, Begun.PASSPHRASE):
            set_passphrase(file, salt_of(file, key), key, NEW, CHEAP)
            raise OSError("the disk is gone")

    with pytest.raises(OSError, match="gone"):
        fail_too_late()

    assert "The new one opens" in settle(file)


def test_what_another_program_is_still_at_is_not_said_to_be_cut_short(file: Path) -> None:
    open_file(file).close()
    cut_off(file, Begun.ENCRYPTING)

    with another_program_holds(file), pytest.raises(DiaryUnavailable, match="using"):
        settle(file, patience=0.1)


@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[]", b"{}", b'{"begun": "baking"}', b'{"begun": "encrypting"}']
)
def test_a_note_that_makes_no_sense_is_not_told(file: Path, content: bytes) -> None:
    open_file(file).close()
    file.with_name(NOTE).write_bytes(content)

    assert told_by_opening(file) == ""


def test_how_a_restore_was_finished_is_told_as_well(file: Path) -> None:
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")
    backup = keeper.path_of(keeper.make(Reason.BY_HAND, NOW))
    opened.close()
    partial = file.with_name(".restoring-1")

    partial.write_bytes(backup.read_bytes())
    names = {"partial": partial.name, "aside": "set-aside-1", "before": file.name}
    marker = json.dumps({**names, **is_done(Begun.RESTORING)})
    file.with_name(MARKER).write_text(marker)
    as_it_was = told_by_opening(file)
    partial.write_bytes(backup.read_bytes())
    file.with_name(MARKER).write_text(marker)
    file.with_name("set-aside-1").mkdir()
    file.rename(file.with_name("set-aside-1") / file.name)
    finished = told_by_opening(file)

    assert "as it was before" in as_it_was
    assert "It was finished now" in finished
    assert told_by_opening(file) == ""


def test_a_restore_is_not_at_its_end_before_all_is_done_that_belongs_to_it(file: Path) -> None:
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")
    backup = keeper.path_of(keeper.make(Reason.BY_HAND, NOW))
    opened.close()

    def fail(aside: Path | None) -> None:
        assert aside is not None
        open_file(file).close()
        raise DiaryUnavailable("nothing can be added")

    with pytest.raises(DiaryUnavailable):
        restore(file, backup, NOW, then=fail)

    assert "with all that is newer than the backup" in settle(file)


def test_a_restore_makes_what_was_cut_short_before_it_a_thing_of_the_past(file: Path) -> None:
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")
    backup = keeper.path_of(keeper.make(Reason.BY_HAND, NOW))
    opened.close()
    cut_off(file, Begun.ENCRYPTING)

    restore(file, backup, NOW)

    assert settle(file) == ""


def test_where_the_key_file_is_lost_a_passphrase_that_never_counted_keeps_nobody_out(
    file: Path,
) -> None:
    """The newest copy may be of a change that was cut short before the key file itself."""
    key = lock(file)
    before = key_file_of(file).read_bytes()
    change_passphrase(file, key, NEW, CHEAP)
    key_file_of(file).write_bytes(before)
    unlocked = unlock(file, Passphrase(WORDS))
    key_file_of(file).unlink()

    assert unlock(file, Passphrase(WORDS)) == unlocked == key
