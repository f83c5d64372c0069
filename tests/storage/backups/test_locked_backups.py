"""Backups of an encrypted diary are as encrypted as it is, and its passphrase opens them."""

from pathlib import Path

import pytest

from builders import NOW, spasm
from locked import WORDS, lock
from spasm_diary.domain.backups import Holding, Reason
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.keys_beside import is_plain, whose_keys
from spasm_diary.storage.backups.restoring import restore
from spasm_diary.storage.backups.salvage import salvaged
from spasm_diary.storage.keys.unlocking import unlock
from spasm_diary.storage.opening import open_diary, open_file

NOTE = "a note that nobody else may read"


@pytest.fixture
def key(file: Path) -> bytes:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(6, note=NOTE), NOW)
    database.close()
    return lock(file)


@pytest.fixture
def backup(file: Path, key: bytes) -> Path:
    opened = open_file(file, key=key)
    keeper = BackupKeeper(opened, file.parent / "backups", key)
    made = keeper.make(Reason.BY_HAND, NOW)
    keeper.test(made)
    opened.close()
    assert made.holding == Holding(1, 1, NOW.date())
    return keeper.path_of(made)


def notes_in(file: Path, key: bytes | None) -> list[str]:
    database = open_diary(file, key=key)
    with database.open_work() as work:
        notes = [one.content.note for one in work.diary.all_entries()]  # type: ignore[union-attr]
    database.close()
    return notes


def test_nobody_can_read_one_without_the_key(backup: Path) -> None:
    assert not is_plain(backup)
    assert NOTE.encode() not in backup.read_bytes()


def test_on_another_computer_the_passphrase_opens_one(
    backup: Path, file: Path, tmp_path: Path
) -> None:
    there = tmp_path / "another computer" / "diary.db"
    there.parent.mkdir()

    key = unlock(whose_keys(backup, there), Passphrase(WORDS))
    restore(there, backup, NOW, key)

    assert unlock(there, Passphrase(WORDS)) == key
    assert notes_in(there, key) == [NOTE]


def test_one_comes_back_in_the_place_of_the_diary(backup: Path, file: Path, key: bytes) -> None:
    aside = restore(file, backup, NOW, key)

    assert aside is not None
    assert notes_in(file, key) == [NOTE]
    assert [one.content.note for one in salvaged(aside / file.name, key)] == [NOTE]  # type: ignore[union-attr]


def test_without_its_key_none_is_restored(backup: Path, file: Path, key: bytes) -> None:
    with pytest.raises(DiaryUnavailable):
        restore(file, backup, NOW, bytes(32))

    assert notes_in(file, key) == [NOTE]


def test_one_from_before_it_was_encrypted_can_be_gone_back_to(file: Path, tmp_path: Path) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(6, note=NOTE), NOW)
    database.close()
    plain = tmp_path / "plain.db"
    plain.write_bytes(file.read_bytes())
    key = lock(file)

    restore(file, plain, NOW, key)

    assert notes_in(file, None) == [NOTE]


def test_one_at_a_chosen_place_has_its_wrapped_key_beside_it(
    file: Path, key: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    opened = open_file(file, key=key)
    held = BackupKeeper(opened, file.parent / "backups", key).make_at(stick / "last.db")
    opened.close()

    assert held == Holding(1, 1, NOW.date())
    assert {one.name for one in stick.iterdir()} == {"last.db", "last.keys.json"}
    assert unlock(stick / "last.db", Passphrase(WORDS)) == key
    assert notes_in(stick / "last.db", key) == [NOTE]
