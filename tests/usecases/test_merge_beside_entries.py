"""Merging two diaries: what comes along with the entries, and that it is all or nothing."""

from dataclasses import replace

import pytest

from builders import MONDAY, NOW, SUNDAY, following, night, note
from fakes import FullDisk, MemoryDatabase, TaskStub
from merging import bring, compare, entries_of, merge
from spasm_diary.domain.errors import Cancelled, DiaryUnavailable
from spasm_diary.domain.followed import Form
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.compare_diaries import compare_diaries
from spasm_diary.usecases.merge_diary import merge_diary


@pytest.fixture
def ours() -> MemoryDatabase:
    return MemoryDatabase()


@pytest.fixture
def theirs() -> MemoryDatabase:
    return MemoryDatabase()


def test_things_followed_come_along_and_what_is_known_of_the_person_stays(
    ours: MemoryDatabase, theirs: MemoryDatabase
) -> None:
    dizzy = following("dizzy", "Dizziness", Form.SCALE)
    steps = following("steps", form=Form.NUMBER)
    with ours.open_work() as work:
        work.diary.put_followed(dizzy, NOW)
    with theirs.open_work() as work:
        work.diary.put_followed(replace(dizzy, label="Vertigo"), NOW)
        work.diary.put_followed(steps, NOW)
        work.diary.put_personal(Personal(2000), NOW)

    merge(ours, theirs)

    assert ours.kept.followed() == (dizzy, steps)
    assert ours.kept.personal() == Personal()


def test_a_second_night_over_one_that_is_there_is_kept_and_told(
    ours: MemoryDatabase, theirs: MemoryDatabase
) -> None:
    bring(ours, night(quality=3), night(on=SUNDAY))
    bring(theirs, night(quality=8))

    assert compare(ours, theirs).second_nights == (MONDAY,)
    merge(ours, theirs)
    assert len(entries_of(ours)) == 3


@pytest.mark.parametrize("cancel_at", [0, 1000, 1500])
def test_a_cancelled_merge_keeps_nothing(
    ours: MemoryDatabase, theirs: MemoryDatabase, cancel_at: int
) -> None:
    bring(theirs, *(note(str(number)) for number in range(1500)))
    with theirs.open_work() as work:
        work.diary.put_followed(following("dizzy"), NOW)
    comparison = compare(ours, theirs)

    with pytest.raises(Cancelled):
        compare_diaries(ours.open_work, theirs.kept, NOW, TaskStub(cancel_at))
    with pytest.raises(Cancelled):
        merge_diary(ours.open_work, comparison, NOW, TaskStub(cancel_at))

    assert ours.kept == MemoryDatabase().kept


def test_a_full_disk_keeps_nothing_of_a_merge(theirs: MemoryDatabase) -> None:
    disk = FullDisk()
    bring(theirs, note("there"))
    comparison = compare_diaries(disk, theirs.kept, NOW, TaskStub())

    with pytest.raises(DiaryUnavailable):
        merge_diary(disk, comparison, NOW, TaskStub())

    assert entries_of(disk.database) == {}
