"""A backup takes the diary's place at once, however it is interrupted; what was there is kept."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builders import NOW, spasm
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, Missing, NotADiary
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.backups.restoring import (
    MARKER,
    PARTIAL,
    begin_anew,
    finish_restoring,
    restore,
)
from spasm_diary.storage.backups.salvage import salvaged
from spasm_diary.storage.opening import open_diary, open_file, settle
from spasm_diary.storage.under_way import NOTE

OLD, NEW = spasm(1, entry_id=1), spasm(2, entry_id=2)


def entries_in(file: Path) -> set[Entry]:
    database = open_diary(file)
    with database.open_work() as work:
        entries = set(work.diary.all_entries())
    database.close()
    return entries


def put(file: Path, *entries: Entry) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    database.close()


@pytest.fixture
def backup(file: Path) -> Path:
    """A backup that holds one entry of a diary that holds two by now."""
    put(file, OLD)
    opened = open_file(file)
    keeper = BackupKeeper(opened, file.parent / "backups")
    made = keeper.path_of(keeper.make(Reason.BY_HAND, NOW))
    opened.close()
    put(file, NEW)
    return made


def test_the_backup_is_the_diary_and_the_one_before_lies_aside(file: Path, backup: Path) -> None:
    aside = restore(file, backup, NOW)

    assert aside is not None
    assert (entries_in(file), entries_in(aside / file.name)) == ({OLD}, {OLD, NEW})
    assert not file.with_name(MARKER).exists()


def test_a_backup_comes_back_where_there_is_no_diary(file: Path, backup: Path) -> None:
    file.unlink()

    assert restore(file, backup, NOW) is None
    assert entries_in(file) == {OLD}


def test_two_restores_at_one_moment_keep_both(file: Path, backup: Path) -> None:
    first, second = restore(file, backup, NOW), restore(file, backup, NOW)

    assert first != second
    assert first is not None
    assert entries_in(first / file.name) == {OLD, NEW}


def write_text(file: Path) -> None:
    file.write_text("Dear diary, " * 1000)


def cut_in_half(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def empty(file: Path) -> None:
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [write_text, cut_in_half, empty])
def test_what_is_no_sound_diary_is_refused_and_nothing_changes(
    file: Path, backup: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(backup)

    with pytest.raises(DiaryUnavailable):
        restore(file, backup, NOW)

    assert entries_in(file) == {OLD, NEW}
    assert not list(file.parent.glob(f"{PARTIAL}*"))


def test_the_diary_is_no_backup_of_itself(file: Path, backup: Path) -> None:
    with pytest.raises(DiaryUnavailable, match="itself"):
        restore(file, file, NOW)

    assert entries_in(file) == {OLD, NEW}


def test_journals_that_lie_beside_the_diary_go_with_it(file: Path, backup: Path) -> None:
    journal = file.with_name(f"{file.name}-wal")
    journal.write_bytes(b"of the diary before")

    aside = restore(file, backup, NOW)

    assert aside is not None
    assert (aside / journal.name).read_bytes() == b"of the diary before"
    assert entries_in(file) == {OLD}


# What a crash can leave, by how far it had come.
def before_the_move(file: Path, partial: Path, aside: Path) -> None:
    aside.mkdir()


def after_the_diary_got_its_second_name(file: Path, partial: Path, aside: Path) -> None:
    aside.mkdir()
    (aside / file.name).hardlink_to(file)


def after_the_diary_was_moved(file: Path, partial: Path, aside: Path) -> None:
    aside.mkdir()
    file.with_name(f"{file.name}-journal").write_bytes(b"")
    file.rename(aside / file.name)


def after_all_was_done_but_the_marker(file: Path, partial: Path, aside: Path) -> None:
    aside.mkdir()
    file.rename(aside / file.name)
    partial.rename(file)


@pytest.mark.parametrize(
    ("crash", "held"),
    [
        (before_the_move, {OLD, NEW}),
        (after_the_diary_got_its_second_name, {OLD}),
        (after_the_diary_was_moved, {OLD}),
        (after_all_was_done_but_the_marker, {OLD}),
    ],
)
def test_the_next_start_finishes_or_takes_back_what_a_crash_left_half_done(
    file: Path, backup: Path, crash: Callable[[Path, Path, Path], None], held: set[Entry]
) -> None:
    partial, aside = file.with_name(f"{PARTIAL}abc"), file.with_name("set-aside-x")
    partial.write_bytes(backup.read_bytes())
    file.with_name(MARKER).write_text(
        f'{{"partial": "{partial.name}", "aside": "{aside.name}"}}', encoding="utf-8"
    )
    crash(file, partial, aside)

    assert entries_in(file) == held
    left = {one.name for one in file.parent.iterdir()} - {"backups", file.name, aside.name, NOTE}
    assert left == set()


def test_a_copy_without_a_marker_is_cleared_away(file: Path, backup: Path) -> None:
    file.with_name(f"{PARTIAL}abc").write_bytes(b"half a copy")

    assert not finish_restoring(file)
    assert not list(file.parent.glob(f"{PARTIAL}*"))


def test_where_there_was_a_diary_no_new_one_begins_by_itself(file: Path, backup: Path) -> None:
    file.unlink()

    with pytest.raises(Missing, match="no new diary was begun"):
        open_diary(file)

    assert not file.exists()


def test_an_empty_file_is_no_new_diary(file: Path, backup: Path) -> None:
    file.write_bytes(b"")

    with pytest.raises(NotADiary, match="empty"):
        open_diary(file)


def test_a_new_diary_can_be_begun_when_it_is_asked_for_and_keeps_what_was_there(
    file: Path, backup: Path
) -> None:
    write_text(file)
    aside = begin_anew(file, NOW)
    open_file(file, may_begin=True).close()

    assert aside is not None
    assert (aside / file.name).read_text().startswith("Dear diary")
    assert entries_in(file) == set()


def test_what_can_still_be_read_of_a_damaged_diary_is_found(file: Path) -> None:
    many = [spasm(1, entry_id=number, note="x" * 900) for number in range(1, 201)]
    put(file, *many)
    raw = bytearray(file.read_bytes())
    page = len(raw) // 4096 * 2 // 3
    raw[page * 4096 : page * 4096 + 4096] = bytes(4096)
    file.write_bytes(raw)

    found = salvaged(file)

    assert len(found) > 150
    assert set(found) <= set(many)


def test_of_what_is_no_diary_nothing_is_found(file: Path) -> None:
    write_text(file)

    assert salvaged(file) == ()


@pytest.mark.parametrize("spoil", [write_text, cut_in_half, empty])
def test_trouble_with_the_file_says_that_recovery_may_help(
    file: Path, backup: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(file)

    with pytest.raises(DiaryError) as told, open_diary(file).open_work() as work:
        list(work.diary.all_entries())

    assert "backup" in str(told.value) or "copy" in str(told.value)


def test_where_making_room_for_a_new_diary_was_cut_short_it_is_told_where_the_old_one_is(
    file: Path,
) -> None:
    put(file, OLD)
    aside = begin_anew(file, NOW)

    with pytest.raises(Missing, match=f"One that was set aside is in {aside}"):
        open_file(file)


def test_a_diary_that_was_about_to_make_room_for_a_new_one_has_its_place_alone(file: Path) -> None:
    put(file, OLD)
    aside = file.with_name("set-aside-x")
    after_the_diary_got_its_second_name(file, file, aside)

    assert entries_in(file) == {OLD}
    assert not aside.exists()


@pytest.mark.skipif(os.name != "posix", reason="the backup comes through a pipe with a name")
def test_a_start_takes_nothing_from_a_restore_that_is_going_on(file: Path, backup: Path) -> None:
    pipe = backup.with_name("pipe")
    os.mkfifo(pipe)

    with ThreadPoolExecutor() as threads:
        restored = threads.submit(restore, file, pipe, NOW)
        with pipe.open("wb") as into:  # from here on the restore waits for the rest of the backup
            for other in (settle, lambda one: begin_anew(one, NOW)):
                with pytest.raises(DiaryUnavailable, match="using the diary"):
                    other(file)
            into.write(backup.read_bytes())

    assert restored.result() is not None
    assert entries_in(file) == {OLD}
