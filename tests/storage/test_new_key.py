"""A diary gets a new key because somebody may know its passphrase; its old backups still open."""

from pathlib import Path

import pytest

from builders import NOW, spasm
from locked import CHEAP, WORDS, lock
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.keys_beside import key_for_copy, lay_keys_beside, whose_keys
from spasm_diary.storage.backups.restoring import restore
from spasm_diary.storage.converting import renew_key
from spasm_diary.storage.keys.locked import salt_of
from spasm_diary.storage.keys.places import copies, key_file_of, partial_keys_of
from spasm_diary.storage.keys.unlocking import (
    change_passphrase,
    earlier_keys,
    new_key,
    set_passphrase,
    unlock,
    unlock_by_sheet,
)
from spasm_diary.storage.older_copies import copies_with_old_key, in_present_key
from spasm_diary.storage.opening import open_diary, open_file

NOTE = "a note that nobody else may read"
OLD, NEW = Passphrase(WORDS), Passphrase("other words")


@pytest.fixture
def old(file: Path) -> bytes:
    """The key of a diary with one entry."""
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(6, note=NOTE), NOW)
    database.close()
    return lock(file)


@pytest.fixture
def backup(file: Path, old: bytes) -> Path:
    """Made before there was a new key."""
    opened = open_file(file, key=old)
    keeper = BackupKeeper(opened, file.parent / "backups", old)
    made = keeper.path_of(keeper.make(Reason.BY_HAND, NOW))
    opened.close()
    return made


def renew(file: Path, old: bytes, passphrase: Passphrase = NEW) -> bytes:
    key = new_key()
    renew_key(file, old, key, passphrase, cost=CHEAP)
    return key


def kept(file: Path, key: bytes | None) -> list[Entry]:
    database = open_diary(file, key=key)
    with database.open_work() as work:
        entries = list(work.diary.all_entries())
    database.close()
    return entries


def test_everything_is_the_same_under_the_new_key(file: Path, old: bytes) -> None:
    before = kept(file, old)

    key = renew(file, old)

    assert kept(file, key) == before
    assert unlock(file, NEW) == key
    assert unlock_by_sheet(file, " ".join(groups_of(key))) == key


def test_nothing_of_before_opens_the_diary(file: Path, old: bytes) -> None:
    former = {one.name: one.read_bytes() for one in file.parent.glob("diary.keys*")}
    renew(file, old)

    with pytest.raises(WrongPassphrase):
        unlock(file, OLD)
    with pytest.raises(KeysUnusable):
        unlock_by_sheet(file, " ".join(groups_of(old)))
    with pytest.raises(KeysUnusable):
        open_diary(file, key=old)
    file.with_name("diary.keys-1.json").write_bytes(former["diary.keys-1.json"])
    with pytest.raises(WrongPassphrase):  # be it that somebody put a copy back
        unlock(file, OLD)


def test_no_key_file_that_the_old_passphrase_opens_stays_on_this_computer(
    file: Path, old: bytes, backup: Path
) -> None:
    change_passphrase(file, old, Passphrase("words in between"), CHEAP)

    renew(file, old)

    assert len(dict(copies(file))) == 1
    for words in (OLD, Passphrase("words in between")):
        with pytest.raises(WrongPassphrase):
            unlock(whose_keys(backup, file), words, copy=backup)


def test_the_new_passphrase_opens_the_backups_of_before(
    file: Path, old: bytes, backup: Path
) -> None:
    key = renew(file, old)

    assert key_for_copy(backup, file, key) == old
    assert unlock(whose_keys(backup, file), NEW, copy=backup) == key
    with in_present_key(backup, file, key) as usable:
        restore(file, usable, NOW, key)

    assert [one.content.note for one in kept(file, key)] == [NOTE]  # type: ignore[union-attr]
    assert unlock(file, NEW) == key
    with pytest.raises(KeysUnusable):
        open_diary(file, key=old)


def test_a_backup_of_before_passes_its_test(file: Path, old: bytes, backup: Path) -> None:
    key = renew(file, old)
    opened = open_file(file, key=key)
    keeper = BackupKeeper(opened, file.parent / "backups", key)

    keeper.test(keeper.listed()[0])
    keeper.make(Reason.BY_HAND, NOW)
    keeper.test(keeper.listed()[0])

    opened.close()
    assert copies_with_old_key(file, key) == (backup,)


def test_a_second_new_key_has_both_of_before(file: Path, old: bytes, backup: Path) -> None:
    second = renew(file, old)
    change_passphrase(file, second, Passphrase("changed"), CHEAP)
    third = renew(file, second, Passphrase("third"))

    assert earlier_keys(file, third) == (second, old)
    assert earlier_keys(file, second) == ()
    assert key_for_copy(backup, file, third) == old


def test_a_plain_backup_has_no_key(file: Path, tmp_path: Path) -> None:
    open_diary(file).close()
    plain = tmp_path / "plain.db"
    plain.write_bytes(file.read_bytes())
    key = lock(file)

    assert key_for_copy(plain, file, key) is None
    with in_present_key(plain, file, key) as usable:
        assert usable == plain


def test_a_diary_that_cannot_get_a_new_key_keeps_its_own(file: Path, old: bytes) -> None:
    opened = open_file(file, key=old)
    with pytest.raises(DiaryUnavailable, match="using"):
        renew_key(file, old, new_key(), NEW, cost=CHEAP, patience=0.1)
    opened.close()
    partial_keys_of(file).mkdir()
    with pytest.raises(DiaryUnavailable):
        renew(file, old)

    partial_keys_of(file).rmdir()
    assert unlock(file, OLD) == old
    assert len(kept(file, old)) == 1


def test_the_key_files_of_a_change_cut_short_are_put_right(file: Path, old: bytes) -> None:
    """As after a power cut before the diary with the new key took its place."""
    diary = file.read_bytes()
    former = {one.name: one.read_bytes() for one in file.parent.glob("diary.keys*")}
    key = renew(file, old)
    file.write_bytes(diary)
    for name, content in former.items():
        if name != key_file_of(file).name:
            file.with_name(name).write_bytes(content)

    assert unlock(file, OLD) == old
    assert len(kept(file, old)) == 1

    assert unlock(file, OLD) == old
    assert key_file_of(file).read_bytes() == former[key_file_of(file).name]
    assert key != old


def test_the_passphrase_of_before_opens_the_diary_until_the_new_key_counts(
    file: Path, old: bytes
) -> None:
    """Also where all copies of its key file are of new keys that came to nothing, or are gone."""
    for _number, copy in copies(file):
        copy.unlink()

    set_passphrase(file, salt_of(file, old), new_key(), NEW, CHEAP, earlier=(old,))

    assert unlock(file, OLD) == old
    assert unlock(file, OLD) == old


def test_what_a_new_key_left_undone_at_its_end_is_done_by_the_passphrase(
    file: Path, old: bytes, backup: Path
) -> None:
    beside = key_file_of(backup.with_name(file.name))
    former = beside.read_bytes()
    key = renew(file, old)
    beside.write_bytes(former)

    assert unlock(file, NEW) == key

    assert unlock(whose_keys(backup, file), NEW, copy=backup) == key
    with pytest.raises(WrongPassphrase):
        unlock(whose_keys(backup, file), OLD, copy=backup)


def test_a_backup_of_another_diary_brings_its_key_along(file: Path, old: bytes) -> None:
    there = file.parent / "another computer" / "diary.db"
    there.parent.mkdir()
    other = lock(there, "words of there")

    restore(file, there, NOW, other)

    assert unlock(file, Passphrase("words of there")) == other
    assert kept(file, other) == []


def test_keys_that_lie_beside_backups_are_not_written_over(file: Path, old: bytes) -> None:
    beside = file.parent / "stick" / "diary.db"
    beside.parent.mkdir()
    there = lock(beside, "words of there")

    lay_keys_beside(file, beside)

    assert unlock(beside, Passphrase("words of there")) == there
    assert unlock(beside, OLD, copy=file) == old
