"""What crashes left beside a diary goes when nothing needs it, and stays when something might."""

import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import NOW, following, spasm
from locked import lock
from other_programs import run_apart
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Form
from spasm_diary.storage.backups.copying import verified_copy
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.creating import create
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.storage.plain_copies import plain_copies
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.unfinished import at_work_in

NOTE = "the unmistakable note of a person"
LEFT_BY_CREATING, LEFT_BY_COPYING = ".diary.db-0a1b2c3d", ".copying-0a1b2c3d.partial"
HALF_MADE = """
import os, sys
from pathlib import Path
from spasm_diary.storage.connecting import raw_connection
driver = raw_connection(Path(sys.argv[1]), None)
driver.execute("PRAGMA cache_spill = 1")
driver.execute("PRAGMA cache_size = 1")
driver.execute("BEGIN EXCLUSIVE")
driver.execute("CREATE TABLE entry (note TEXT)")
driver.executemany("INSERT INTO entry VALUES (?)", [("x" * 3000,)] * 200)
os._exit(0)
"""


def keep(file: Path, *entries: Entry, key: bytes | None = None) -> None:
    with closing(open_diary(file, key=key)) as diary:
        for one in entries:
            keep_entry(diary.open_work, one, NOW)


def open_and_close(file: Path, key: bytes | None = None) -> None:
    open_file(file, key=key).close()


def count(file: Path, key: bytes | None = None) -> int:
    with closing(open_diary(file, key=key)) as diary, diary.open_work() as work:
        return sum(work.diary.count().values())


@pytest.mark.parametrize("name", [LEFT_BY_CREATING, LEFT_BY_COPYING])
@pytest.mark.parametrize("folder", [".", "backups"])
def test_what_is_empty_or_known_goes_when_the_diary_is_opened(
    file: Path, folder: str, name: str
) -> None:
    keep(file, spasm(note=NOTE))
    left = file.parent / folder / name
    left.parent.mkdir(exist_ok=True)
    for make in (Path.touch, create, lambda copy: shutil.copyfile(file, copy)):
        make(left)

        open_and_close(file)

        assert not left.exists()
    assert count(file) == 1


def test_a_second_name_of_the_diary_goes_and_the_diary_stays(file: Path) -> None:
    keep(file, spasm(note=NOTE))
    left = file.with_name(LEFT_BY_CREATING)
    left.hardlink_to(file)

    open_and_close(file)

    assert not left.exists()
    assert count(file) == 1


@pytest.mark.parametrize("name", [LEFT_BY_CREATING, LEFT_BY_COPYING])
def test_a_diary_that_bears_such_a_name_itself_stays(file: Path, name: str) -> None:
    keep(file, spasm(note=NOTE))
    odd = file.rename(file.with_name(name))
    open_and_close(odd)
    file.symlink_to(odd)

    open_and_close(file)
    open_and_close(file)

    assert count(odd) == 1


def test_what_a_kill_left_half_made_goes_with_its_journal(file: Path) -> None:
    keep(file, spasm())
    left = file.with_name(LEFT_BY_COPYING)
    left.touch()
    run_apart(HALF_MADE, left)
    journal = left.with_name(f"{left.name}-journal")
    assert left.stat().st_size > 0
    assert journal.exists()

    open_and_close(file)

    assert not left.exists()
    assert not journal.exists()


def test_a_journal_alone_goes(file: Path) -> None:
    keep(file, spasm())
    journal = file.with_name(f"{LEFT_BY_COPYING}-journal")
    journal.write_bytes(b"of a copy that is gone")

    open_and_close(file)

    assert not journal.exists()


def test_nothing_goes_while_somebody_is_at_work_there(file: Path) -> None:
    keep(file, spasm())
    left = file.with_name(LEFT_BY_COPYING)
    left.touch()

    with at_work_in(file.parent):
        open_and_close(file)
        assert left.exists()

    open_and_close(file)
    assert not left.exists()


def test_a_copy_that_is_just_being_made_stays(file: Path, tmp_path: Path) -> None:
    keep(file, spasm(note=NOTE))
    other = tmp_path / "other" / "diary.db"
    keep(other, spasm(note="of another diary"))

    with (
        closing(open_file(other)) as opened,
        opened.quiet() as driver,
        verified_copy(driver, None, file.parent) as made,
    ):
        open_and_close(file)
        assert made.exists()


def test_a_copy_that_knows_an_entry_more_stays_as_it_is(file: Path) -> None:
    keep(file, spasm(note="older"))
    shutil.copyfile(file, file.with_name("older.db"))
    keep(file, spasm(note=NOTE))
    left = file.with_name(LEFT_BY_COPYING)
    file.rename(left)
    file.with_name("older.db").rename(file)
    before = left.read_bytes()

    open_and_close(file)

    assert left.read_bytes() == before
    assert left in plain_copies(file)


def test_a_copy_of_a_diary_that_went_another_way_stays(file: Path) -> None:
    keep(file, spasm(note="first"))
    left, other = file.with_name(LEFT_BY_COPYING), file.with_name("other.db")
    shutil.copyfile(file, other)
    keep(other, spasm(note=NOTE))
    other.rename(left)
    with closing(open_diary(file)) as diary:
        keep_entry(diary.open_work, spasm(note="something else"), NOW + timedelta(hours=1))
        keep_entry(diary.open_work, spasm(note="and more"), NOW + timedelta(hours=2))

    open_and_close(file)

    assert left.exists()


def test_a_copy_that_follows_something_more_stays(file: Path) -> None:
    keep(file, spasm())
    left, other = file.with_name(LEFT_BY_COPYING), file.with_name("other.db")
    shutil.copyfile(file, other)
    with closing(open_diary(other)) as diary, diary.open_work() as work:
        work.diary.put_followed(following("fog", "Fog", Form.SCALE), NOW)
    other.rename(left)

    open_and_close(file)

    assert left.exists()


def test_what_was_deleted_since_is_known_all_the_same(file: Path) -> None:
    keep(file, spasm(entry_id=1))
    left = file.with_name(LEFT_BY_COPYING)
    shutil.copyfile(file, left)
    with closing(open_diary(file)) as diary:
        with diary.open_work() as work:
            work.diary.remove(spasm(entry_id=1).id, NOW)
        with diary.open_work() as work:
            work.diary.empty_bin(NOW + timedelta(days=31))

    open_and_close(file)

    assert not left.exists()


@pytest.mark.parametrize("name", [LEFT_BY_COPYING, ".copying-mine", ".diary.db-x", "copying"])
def test_what_cannot_be_looked_into_or_is_named_otherwise_stays(file: Path, name: str) -> None:
    keep(file, spasm())
    left = file.with_name(name)
    left.write_bytes(b"no diary at all" * 1000)

    open_and_close(file)

    assert left.read_bytes() == b"no diary at all" * 1000


def test_a_link_and_where_it_leads_stay(file: Path, tmp_path: Path) -> None:
    keep(file, spasm())
    elsewhere = tmp_path / "elsewhere.db"
    elsewhere.touch()
    left = file.with_name(LEFT_BY_COPYING)
    left.symlink_to(elsewhere)

    open_and_close(file)

    assert left.is_symlink()
    assert elsewhere.exists()


def test_of_a_locked_diary_it_goes_once_the_diary_is_unlocked(file: Path) -> None:
    keep(file, spasm(note=NOTE))
    plain = file.with_name("plain.db")
    shutil.copyfile(file, plain)
    key = lock(file)
    left = [file.with_name(LEFT_BY_CREATING), file.with_name(LEFT_BY_COPYING)]
    plain.rename(left[0])
    shutil.copyfile(file, left[1])

    open_and_close(file, key)

    assert not any(one.exists() for one in left)
    assert count(file, key) == 1


def test_after_encryption_a_note_is_found_only_in_what_is_told(file: Path) -> None:
    """With everything beside it that a crash may have left while it could be read."""
    folder, backups = file.parent, file.parent / "backups"
    keep(file, *(spasm(note=NOTE) for _ in range(50)))
    with closing(open_file(file)) as opened:
        BackupKeeper(opened, backups).make(Reason.BY_HAND, NOW)
    aside, unread = folder / "set-aside-20261101-120000", folder / LEFT_BY_COPYING
    aside.mkdir()
    for copy in (
        folder / LEFT_BY_CREATING,
        backups / LEFT_BY_COPYING,
        folder / ".restoring-0a1b2c3d",
        folder / "diary.db.partial",
        folder / "diary-before-schema2.db",
        aside / "diary.db",
    ):
        shutil.copyfile(file, copy)
    (aside / "diary.db-journal").write_text(NOTE)
    (folder / "not-saved-2026-11-23-210000.json").write_text(NOTE)
    unread.write_text(NOTE * 100)
    (folder / ".diary.db-linked00").hardlink_to(file)

    lock(file)

    readable = {
        one for one in folder.rglob("*") if one.is_file() and NOTE.encode() in one.read_bytes()
    }
    assert readable == set(plain_copies(file))
    assert {one.name for one in readable} == {
        next(backups.glob("diary-*.db")).name,
        "diary-before-schema2.db",
        "diary.db",
        "diary.db-journal",
        "not-saved-2026-11-23-210000.json",
        LEFT_BY_COPYING,
    }


def test_plain_backups_in_a_second_folder_are_told_and_nothing_else_there(
    file: Path, tmp_path: Path
) -> None:
    keep(file, spasm(note=NOTE))
    second = tmp_path / "stick"
    second.mkdir()
    backup = second / "diary-000001-2026-11-23-by-hand.db"
    for copy in (backup, second / "photos.db"):
        shutil.copyfile(file, copy)
    lock(file)

    assert plain_copies(file, second) == (backup,)
    assert plain_copies(file, tmp_path / "unplugged") == ()
