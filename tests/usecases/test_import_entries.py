"""Importing: the new is kept as one action, the rest is counted, and each refusal has a line."""

from dataclasses import replace

import pytest

from builders import (
    MONDAY,
    NOW,
    SUNDAY,
    TUESDAY,
    drink,
    following,
    night,
    one_of_each,
    reading,
    spasm,
)
from fakes import FullDisk, MemoryDatabase, TaskStub
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Cancelled, DiaryUnavailable
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.found import Candidate, Found, Refusal
from spasm_diary.usecases.import_entries import Imported, import_entries
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import undo_last

DIZZY = following("dizzy", form=Form.YES_NO)


@pytest.fixture
def database() -> MemoryDatabase:
    return MemoryDatabase()


def found(*entries: Entry, followed: tuple[Followed, ...] = ()) -> Found:
    """One entry a line, below a header."""
    candidates = tuple(Candidate(one, line) for line, one in enumerate(entries, start=2))
    return Found("test", "UTF-8", len(entries), candidates, followed)


def bring_in(database: MemoryDatabase, file: Found, *, preview: bool = False) -> Imported:
    return import_entries(database.open_work, file, NOW, TaskStub(), preview=preview)


def test_everything_new_is_kept_as_one_action(database: MemoryDatabase) -> None:
    file = found(*one_of_each(), followed=(DIZZY,))

    imported = bring_in(database, file)

    assert imported == Imported(13, 0, (), Changed(MONDAY, TUESDAY))
    kept = {one.id: one for one in database.kept.all_entries()}
    assert kept == {candidate.entry.id: candidate.entry for candidate in file.candidates}
    assert undo_last(database.open_work, NOW) is not None
    assert list(database.kept.all_entries()) == []


def test_the_same_file_twice_adds_nothing(database: MemoryDatabase) -> None:
    file = found(*one_of_each(), followed=(DIZZY,))
    bring_in(database, file)
    before = database.kept

    imported = bring_in(database, file)

    assert imported == Imported(0, 13, (), None)
    assert database.kept == before


def test_one_entry_twice_in_a_file_is_kept_once(database: MemoryDatabase) -> None:
    imported = bring_in(database, found(spasm(entry_id=1), spasm(entry_id=1)))
    assert (imported.new, imported.same) == (1, 1)


def test_a_file_changes_no_entry_that_is_there(database: MemoryDatabase) -> None:
    keep_entry(database.open_work, spasm(3, entry_id=1), NOW)

    imported = bring_in(database, found(spasm(9, entry_id=1), drink()))

    assert (imported.new, imported.same) == (1, 1)
    assert spasm(3, entry_id=1) in database.kept.all_entries()


def test_a_file_brings_nothing_back_from_the_bin(database: MemoryDatabase) -> None:
    one = spasm(entry_id=1)
    keep_entry(database.open_work, one, NOW)
    remove_entry(database.open_work, one.id, NOW)

    assert bring_in(database, found(one)) == Imported(0, 1, (), None)


def test_what_the_diary_does_not_take_is_refused_with_its_line(database: MemoryDatabase) -> None:
    keep_entry(database.open_work, night(on=SUNDAY), NOW)
    file = found(
        spasm(),
        spasm(on=TUESDAY),
        night(),
        night(quality=3),
        reading("dizzy", 1),
        night(on=SUNDAY, quality=3),
    )
    unread = Refusal(4, "No date.")

    imported = bring_in(database, replace(file, refusals=(unread,)))

    assert (imported.new, imported.same) == (2, 0)
    assert [(one.line, one.reason.split()[0]) for one in imported.refused] == [
        (3, "This"),
        (4, "No"),
        (5, "There"),
        (6, "This"),
        (7, "There"),
    ]


def test_counts_out_are_the_count_in(database: MemoryDatabase) -> None:
    file = found(*one_of_each(), spasm(on=TUESDAY), spasm(entry_id=1), spasm(entry_id=1))

    imported = bring_in(database, file)

    assert imported.new + imported.same + len(imported.refused) == len(file.candidates)


def test_a_preview_counts_the_same_and_keeps_nothing(database: MemoryDatabase) -> None:
    file = replace(
        found(*one_of_each(), spasm(on=TUESDAY), followed=(DIZZY,)), personal=Personal(2000)
    )

    preview = bring_in(database, file, preview=True)

    assert database.kept == MemoryDatabase().kept
    assert preview == bring_in(database, file)


def test_things_followed_come_along_and_ours_stay_as_they_are(database: MemoryDatabase) -> None:
    ours = following("dizzy", "Dizziness", Form.SCALE)
    with database.open_work() as work:
        work.diary.put_followed(ours, NOW)
    steps = following("steps", form=Form.NUMBER)

    imported = bring_in(
        database, found(reading("dizzy", 7), reading("steps", 4000), followed=(DIZZY, steps))
    )

    assert imported.new == 2
    assert database.kept.followed() == (ours, steps)


@pytest.mark.parametrize(
    ("ours", "theirs", "after"),
    [
        (Personal(), Personal(2000), Personal(2000)),
        (Personal(1500), Personal(2000), Personal(1500)),
        (Personal(fluids_limited=True), Personal(2000), Personal(fluids_limited=True)),
        (Personal(1500), None, Personal(1500)),
    ],
)
def test_what_is_known_of_the_person_is_taken_over_only_by_a_diary_that_knows_nothing(
    database: MemoryDatabase, ours: Personal, theirs: Personal | None, after: Personal
) -> None:
    with database.open_work() as work:
        work.diary.put_personal(ours, NOW)

    bring_in(database, replace(found(), personal=theirs))

    assert database.kept.personal() == after


def test_the_progress_reaches_its_end(database: MemoryDatabase) -> None:
    task = TaskStub()
    file = found(*(drink() for _ in range(250)))

    import_entries(database.open_work, file, NOW, task)

    assert task.reports[0] == (0, 250)
    assert task.reports[-1] == (250, 250)


@pytest.mark.parametrize("cancel_at", [0, 100, 250])
def test_a_cancelled_import_keeps_nothing(database: MemoryDatabase, cancel_at: int) -> None:
    file = found(*(drink() for _ in range(250)), followed=(DIZZY,))

    with pytest.raises(Cancelled):
        import_entries(database.open_work, file, NOW, TaskStub(cancel_at))

    assert database.kept == MemoryDatabase().kept


def test_a_full_disk_keeps_nothing_of_an_import() -> None:
    disk = FullDisk()

    with pytest.raises(DiaryUnavailable):
        import_entries(disk, found(spasm()), NOW, TaskStub())

    assert list(disk.database.kept.all_entries()) == []


def test_an_empty_file_is_no_action(database: MemoryDatabase) -> None:
    assert bring_in(database, found()) == Imported(0, 0, (), None)
    assert undo_last(database.open_work, NOW) is None
