"""Backups are whole diaries, told by a list that may be lost, and never replace a better one."""

import json
import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, NOW, SUNDAY, spasm
from spasm_diary.domain.backups import Holding, Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Damaged, DiaryUnavailable
from spasm_diary.storage.backups.copying import verified_copy
from spasm_diary.storage.backups.folder import LIST, BackupFolder
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.open_file import OpenFile
from spasm_diary.storage.opening import open_diary, open_file

TOMORROW = NOW + timedelta(days=1)


def put(opened: OpenFile, *entries: Entry) -> None:
    with opened.open_work() as work:
        work.diary.put_many(entries, NOW)


def entries_in(file: Path) -> list[Entry]:
    database = open_diary(file)
    with database.open_work() as work:
        entries = list(work.diary.all_entries())
    database.close()
    return entries


@pytest.fixture
def opened(file: Path) -> OpenFile:
    return open_file(file)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def keeper(opened: OpenFile, folder: Path) -> BackupKeeper:
    return BackupKeeper(opened, folder)


def test_a_backup_is_the_whole_diary(
    opened: OpenFile, keeper: BackupKeeper, tmp_path: Path
) -> None:
    kept = [spasm(6), spasm(2, on=SUNDAY)]
    put(opened, *kept)

    made = keeper.make(Reason.BY_HAND, NOW)

    copy = tmp_path / "elsewhere" / "diary.db"
    copy.parent.mkdir()
    copy.write_bytes(keeper.path_of(made).read_bytes())
    assert {one.id for one in entries_in(copy)} == {one.id for one in kept}
    assert made.holding == Holding(2, 2, MONDAY)


def test_backups_are_listed_newest_first_with_all_that_is_known(
    opened: OpenFile, keeper: BackupKeeper
) -> None:
    first = keeper.make(Reason.BY_HAND, NOW)
    put(opened, spasm(1))
    second = keeper.make(Reason.CLOSING, TOMORROW)

    assert keeper.listed() == (second, first)


def test_a_backup_that_is_not_on_the_list_is_looked_into(
    opened: OpenFile, keeper: BackupKeeper, folder: Path
) -> None:
    put(opened, spasm(1))
    made = keeper.make(Reason.BY_HAND, NOW)
    (folder / LIST).write_text("no list at all")

    [found] = keeper.listed()

    assert (found.number, found.reason, found.holding) == (1, Reason.BY_HAND, made.holding)


def test_numbers_go_on_counting_whatever_the_clock_says(
    opened: OpenFile, keeper: BackupKeeper
) -> None:
    keeper.make(Reason.BY_HAND, NOW)
    later = keeper.make(Reason.BY_HAND, NOW - timedelta(days=9000))

    assert later.number == 2


def test_nothing_is_made_where_nothing_changed(opened: OpenFile, keeper: BackupKeeper) -> None:
    put(opened, spasm(1))
    assert keeper.make_if_changed(Reason.CLOSING, NOW) is not None

    assert keeper.make_if_changed(Reason.CLOSING, NOW) is None
    put(opened, spasm(2))
    assert keeper.make_if_changed(Reason.CLOSING, NOW) is not None


def test_of_an_empty_diary_no_backup_is_made_by_itself(keeper: BackupKeeper) -> None:
    assert keeper.make_if_changed(Reason.CLOSING, NOW) is None


def test_of_a_damaged_diary_no_backup_is_made(file: Path, folder: Path) -> None:
    opened = open_file(file)
    put(opened, *(spasm(1, note="x" * 3000) for _ in range(30)))
    opened.close()
    damage(file)
    opened = open_file(file)

    with pytest.raises(Damaged):
        BackupKeeper(opened, folder).make(Reason.BY_HAND, NOW)

    opened.close()
    assert BackupFolder(folder).listed() == ()
    assert [one.name for one in folder.iterdir()] == []


def damage(file: Path) -> None:
    """Wipe the middle of every second page but the first few."""
    raw = bytearray(file.read_bytes())
    for page in range(len(raw) // 4096 // 2, len(raw) // 4096):
        raw[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    file.write_bytes(raw)


def test_what_a_crash_left_in_a_chosen_place_goes_with_the_next_backup_there(
    opened: OpenFile, keeper: BackupKeeper, tmp_path_factory: pytest.TempPathFactory
) -> None:
    put(opened, spasm(1))
    stick = tmp_path_factory.mktemp("stick")
    with opened.quiet() as driver, verified_copy(driver, None, stick) as whole:
        (stick / ".copying-4e5f6g7h.partial").hardlink_to(whole)

    keeper.make_at(stick / "last.db")

    assert [one.name for one in stick.iterdir()] == ["last.db"]


def test_what_a_crash_left_is_cleared_away_and_never_listed(
    opened: OpenFile, keeper: BackupKeeper, folder: Path
) -> None:
    put(opened, spasm(1))
    folder.mkdir()
    (folder / ".copying-0a1b2c3d.partial").touch()
    with opened.quiet() as driver, verified_copy(driver, None, folder) as whole:
        (folder / ".copying-4e5f6g7h.partial").hardlink_to(whole)

    keeper.make(Reason.BY_HAND, NOW)

    assert sorted(one.name for one in folder.iterdir()) == [
        LIST,
        f"diary-000001-{NOW.date().isoformat()}-by-hand.db",
    ]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_backups_are_for_the_person_alone(
    opened: OpenFile, keeper: BackupKeeper, folder: Path
) -> None:
    before = os.umask(0o022)
    try:
        keeper.make(Reason.BY_HAND, NOW)
    finally:
        os.umask(before)

    modes = {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()}
    assert (modes, stat.S_IMODE(folder.stat().st_mode)) == ({0o600}, 0o700)


def test_the_list_holds_no_word_of_anybody(
    opened: OpenFile, keeper: BackupKeeper, folder: Path
) -> None:
    put(opened, spasm(1, note="CANARY"))
    keeper.make(Reason.BY_HAND, NOW)

    written = (folder / LIST).read_text()
    assert "CANARY" not in written
    assert json.loads(written)[0]["holding"]["entries"] == 1


def test_a_second_folder_gets_the_same_file(
    opened: OpenFile, keeper: BackupKeeper, tmp_path: Path
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    made = keeper.make(Reason.BY_HAND, NOW)

    keeper.copy_to(second, made)

    assert (second / made.name).read_bytes() == keeper.path_of(made).read_bytes()


def test_a_second_folder_that_is_gone_is_told_and_nothing_else_is_touched(
    opened: OpenFile, keeper: BackupKeeper, tmp_path: Path
) -> None:
    made = keeper.make(Reason.BY_HAND, NOW)

    with pytest.raises(DiaryUnavailable, match="second folder"):
        keeper.copy_to(tmp_path / "unplugged", made)

    keeper.test(made)


@pytest.mark.parametrize("place", ["diary.db", "last.db", "backups/diary-000009-2026-11-23-x.db"])
def test_a_place_that_may_go_with_the_diary_is_refused(
    opened: OpenFile, keeper: BackupKeeper, file: Path, place: str
) -> None:
    put(opened, spasm(1))

    with pytest.raises(DiaryUnavailable, match="outside the folder"):
        keeper.make_at(file.parent / place)

    opened.close()
    assert len(entries_in(file)) == 1
    assert list(file.parent.glob("**/last.db")) == []


def test_the_test_of_a_backup_finds_one_that_went_bad(
    opened: OpenFile, keeper: BackupKeeper
) -> None:
    put(opened, *(spasm(1, note="x" * 3000) for _ in range(30)))
    made = keeper.make(Reason.BY_HAND, NOW)
    damage(keeper.path_of(made))

    with pytest.raises(DiaryUnavailable):
        keeper.test(made)


def test_the_newest_is_tested_once_a_month(opened: OpenFile, keeper: BackupKeeper) -> None:
    month = timedelta(days=30)
    put(opened, *(spasm(1, note="x" * 3000) for _ in range(30)))
    made = keeper.make(Reason.BY_HAND, NOW)
    assert keeper.test_if_due(NOW, month)
    damage(keeper.path_of(made))

    assert keeper.test_if_due(NOW + timedelta(days=20), month)


def test_the_newest_that_does_not_pass_is_told(
    opened: OpenFile, keeper: BackupKeeper, complaints: list[object]
) -> None:
    put(opened, *(spasm(1, note="x" * 3000) for _ in range(30)))
    damage(keeper.path_of(keeper.make(Reason.BY_HAND, NOW)))

    assert not keeper.test_if_due(NOW, timedelta(days=30))
    assert complaints


def test_a_diary_that_holds_much_less_than_last_time_is_noticed(file: Path, folder: Path) -> None:
    opened = open_file(file)
    entries = [spasm(1) for _ in range(20)]
    put(opened, *entries)
    BackupKeeper(opened, folder).note_held()
    opened.close()

    opened = open_file(file)
    with opened.quiet() as driver:
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("DELETE FROM entry WHERE number > 5")
    found = BackupKeeper(opened, folder).held_before()
    opened.close()

    assert found == Holding(20, 1, MONDAY)


def test_looking_through_a_sound_diary_says_nothing(opened: OpenFile, keeper: BackupKeeper) -> None:
    put(opened, spasm(1))

    keeper.look_through()
