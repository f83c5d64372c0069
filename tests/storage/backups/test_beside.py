"""The copies from before a migration stand among the backups, and are gone back to like any."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, NOW, SUNDAY, spasm
from later_schema import NUMBER, later_migrations
from locked import lock
from spasm_diary.domain.backups import Holding, Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Missing
from spasm_diary.storage.backups.beside import EveryCopy
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.restoring import restore
from spasm_diary.storage.opening import open_diary, open_file
from whole_program import kept


def fill(file: Path, *entries: Entry) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    database.close()


def migrate(file: Path, key: bytes | None = None) -> None:
    later = later_migrations(file.parent / "versions")
    open_file(file, key=key, migrations=later).close()


def every(file: Path, key: bytes | None = None) -> EveryCopy:
    return EveryCopy(file, BackupFolder(file.parent / "backups"), key)


@pytest.fixture
def migrated(file: Path) -> Path:
    """What was copied before a newer version of the program changed the file."""
    fill(file, spasm(6, on=SUNDAY), spasm(3))
    migrate(file)
    return file.with_name(f"diary-before-schema{NUMBER}.db")


def test_a_copy_is_listed_with_what_it_holds(file: Path, migrated: Path) -> None:
    [copy] = every(file).listed()

    assert (copy.name, copy.reason) == (migrated.name, Reason.BEFORE_UPDATE)
    assert copy.holding == Holding(2, 2, MONDAY)
    assert every(file).path_of(copy) == migrated


def test_it_stands_among_the_backups_by_its_time(file: Path) -> None:
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")
    older = keeper.make(Reason.BY_HAND, NOW - timedelta(days=2))
    newer = keeper.make(Reason.BY_HAND, NOW)
    opened.close()
    migrate(file)
    copy = file.with_name(f"diary-before-schema{NUMBER}.db")
    then = (NOW - timedelta(days=1)).timestamp()
    os.utime(copy, (then, then))

    names = [one.name for one in every(file).listed()]

    assert names == [newer.name, copy.name, older.name]
    assert every(file).path_of(newer).is_file()


def test_one_goes_back_to_it(file: Path, migrated: Path) -> None:
    [copy] = every(file).listed()
    path = every(file).path_of(copy)

    restore(file, path, NOW)

    assert len(kept(file.parent)) == 2
    assert path.exists()


def test_one_of_an_encrypted_diary_is_looked_into_with_its_key(file: Path) -> None:
    fill(file, spasm(6))
    key = lock(file)
    migrate(file, key)

    assert [one.holding.entries for one in every(file, key).listed()] == [1]
    [without] = every(file).listed()
    assert not without.is_known


def test_a_copy_counts_as_no_backup_of_today(file: Path, migrated: Path) -> None:
    migrated.rename(file)  # as it was, with its copy beside it
    migrated.write_bytes(file.read_bytes())
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")

    assert keeper.is_due(NOW, timedelta(days=1))
    made = keeper.make_if_changed(Reason.DAILY, NOW)
    assert made is not None
    assert {one.name for one in keeper.listed()} == {made.name, migrated.name}
    keeper.test(next(one for one in keeper.listed() if one.name == migrated.name))
    opened.close()


def test_a_damaged_one_is_listed_and_not_told_to_be_empty(file: Path, migrated: Path) -> None:
    migrated.write_bytes(b"no diary at all" * 100)

    [copy] = every(file).listed()

    assert not copy.is_known


def test_other_files_beside_the_diary_are_none(file: Path) -> None:
    fill(file, spasm())
    for name in ("diary-before-schema.db", "diary-before-schema2-old.db", "other.db"):
        file.with_name(name).write_bytes(file.read_bytes())

    assert every(file).listed() == ()


def test_where_only_a_copy_is_left_no_new_diary_is_begun(file: Path, migrated: Path) -> None:
    file.unlink()

    with pytest.raises(Missing):
        open_file(file)
