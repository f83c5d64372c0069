"""A disk without room: nothing new is kept, which is told; what there is can be read, as ever."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

import process
from after_a_fault import NAME, entries_after, fill
from builders import NOW, note, spasm
from deed import LINE, THERE_BEFORE, by_id
from kept import entries_in
from later_schema import later_migrations
from locked import CHEAP, WORDS
from small_disk import SmallDisk, needs_small_disk, small_disk
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.settings import Settings, Theme
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.converting import encrypt
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.unlocking import new_key
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import OpenWork

pytestmark = needs_small_disk
LONG = "x" * 20_000


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    """With a diary on it."""
    with small_disk() as disk:
        fill(disk.folder, THERE_BEFORE)
        yield disk


def test_a_save_is_refused_and_done_once_there_is_room(disk: SmallDisk) -> None:
    with closing(open_diary(disk.folder / NAME)) as diary:
        disk.fill()
        for _ in range(3):
            with pytest.raises(DiaryUnavailable, match="no room left"):
                keep_entry(diary.open_work, spasm(6, note=LONG, entry_id=1), NOW)
            assert set(entries_in(diary.open_work)) == set(THERE_BEFORE)

        disk.free()
        keep_entry(diary.open_work, spasm(6, note=LONG, entry_id=1), NOW)

    assert UUID(int=1) in entries_after(disk.folder)


def save_until_it_is_full(open_work: OpenWork) -> int:
    """How many entries were kept."""
    told, kept = "", 0
    while not told:
        try:
            keep_entry(open_work, spasm(6, note=LONG), NOW)
            kept += 1
        except DiaryUnavailable as error:
            told = str(error)
    assert "no room left" in told
    return kept


@pytest.mark.parametrize("spare", [0, 4096, 12_288, 40_960, 81_920])
def test_however_little_room_there_is_it_is_all_or_nothing(disk: SmallDisk, spare: int) -> None:
    with closing(open_diary(disk.folder / NAME)) as diary:
        disk.fill(spare)
        kept = save_until_it_is_full(diary.open_work)
        there = len(entries_in(diary.open_work))

    assert there == len(THERE_BEFORE) + kept
    check_soundness(disk.folder / NAME)


def test_a_diary_on_a_full_disk_can_be_read_and_says_why_nothing_is_kept(disk: SmallDisk) -> None:
    disk.fill()
    before = (disk.folder / NAME).read_bytes()

    opened = open_file(disk.folder / NAME)
    with opened.open_work() as work:
        read = by_id(tuple(work.diary.all_entries()))
    with pytest.raises(DiaryUnavailable, match="cannot be written"), opened.open_work() as work:
        work.diary.put(spasm(), NOW)
    opened.close()

    assert (read, opened.can_write) == (by_id(THERE_BEFORE), False)
    assert (disk.folder / NAME).read_bytes() == before
    disk.free()
    assert entries_after(disk.folder) == by_id(THERE_BEFORE)


def test_a_new_diary_on_a_full_disk_is_told_and_leaves_nothing(disk: SmallDisk) -> None:
    disk.fill(8192)
    before = sorted(disk.folder.iterdir())

    with pytest.raises(DiaryUnavailable, match="no room left"):
        open_diary(disk.folder / "new.db")

    assert sorted(disk.folder.iterdir()) == before


def test_a_migration_on_a_full_disk_is_told_and_done_once_there_is_room(
    disk: SmallDisk, tmp_path: Path
) -> None:
    later = later_migrations(tmp_path / "versions")
    size = (disk.folder / NAME).stat().st_size
    for spare in (16_384, size // 2, size + 30_000):
        disk.fill(spare)
        with pytest.raises(DiaryUnavailable):
            open_diary(disk.folder / NAME, migrations=later)
        disk.free()
        assert entries_after(disk.folder) == by_id(THERE_BEFORE)

    assert entries_after(disk.folder, later) == by_id(THERE_BEFORE)


def test_an_export_without_room_leaves_the_older_one(disk: SmallDisk) -> None:
    out = disk.folder / "out.json"
    out.write_text("an older export")
    with closing(open_diary(disk.folder / NAME)):
        pass
    disk.fill(16_384)

    done = process.run("export", out, folder=disk.folder)

    assert (done.returncode, out.read_text()) == (1, "an older export")
    assert b"No space" in done.stderr or b"no room" in done.stderr
    disk.free()
    assert process.run("export", out, folder=disk.folder).returncode == 0
    assert len(json.loads(out.read_text(encoding="utf-8"))["entries"]) == len(THERE_BEFORE)


def test_settings_without_room_stay_as_they_were(disk: SmallDisk) -> None:
    settings = SettingsFile(disk.folder / "settings.json")
    settings.write(Settings(welcomed=True))
    disk.fill()

    with pytest.raises(OSError, match="No space"):
        settings.write(Settings(theme=Theme.DARK))

    assert settings.read() == Settings(welcomed=True)


def test_a_folder_for_temporary_files_without_room_is_no_trouble(
    disk: SmallDisk, tmp_path: Path
) -> None:
    disk.fill()
    typed = LINE.format(number=1).encode()

    done = process.run("add", typed=typed, folder=tmp_path, more={"TMPDIR": str(disk.folder)})

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(entries_after(tmp_path)) == 1


def test_no_folder_for_temporary_files_is_no_trouble(tmp_path: Path) -> None:
    more = {"TMPDIR": str(tmp_path / "nowhere"), "SQLITE_TMPDIR": str(tmp_path / "nowhere")}
    fill(tmp_path, tuple(note(LONG) for _ in range(200)))

    done = process.run("sample", "--add", "--days", "400", folder=tmp_path, more=more)

    assert (done.returncode, done.stderr) == (0, b"")
    assert len(entries_after(tmp_path)) > 1000


@pytest.mark.parametrize("spare", [0, 20_000, 100_000])
def test_a_diary_is_encrypted_once_there_is_room_for_its_copy(disk: SmallDisk, spare: int) -> None:
    file, key = disk.folder / NAME, new_key()
    disk.fill(spare)
    with pytest.raises(DiaryUnavailable, match=r"no room left|cannot be written"):
        encrypt(file, key, Passphrase(WORDS), cost=CHEAP)

    assert not is_locked(file)
    assert {one.name for one in disk.folder.iterdir()} == {NAME, "filler"}
    disk.free()
    encrypt(file, key, Passphrase(WORDS), cost=CHEAP)
    assert entries_after(disk.folder, key=key) == by_id(THERE_BEFORE)
