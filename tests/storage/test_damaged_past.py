"""What was done, and when, where a damaged file tells it so that it makes no sense."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from builders import NOW, spasm
from spasm_diary.domain.errors import Damaged
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import Diary

ONE, OTHER = spasm(1, entry_id=1), spasm(2, entry_id=2)
READ: tuple[Callable[[Diary], object], ...] = (
    lambda diary: list(diary.earlier()),
    lambda diary: diary.standing_revisions([ONE.id]),
    lambda diary: diary.thrown_away(),
    lambda diary: diary.revisions(ONE.id),
    lambda diary: diary.bin(NOW),
    lambda diary: diary.last_action(),
)


@pytest.mark.parametrize("read", READ)
def test_a_time_that_cannot_be_is_told_as_damage_and_not_as_a_bug(
    file: Path, read: Callable[[Diary], object]
) -> None:
    with closing(open_diary(file)) as diary, diary.open_work() as work:
        work.diary.put_many((ONE, OTHER), NOW)
        work.diary.put(spasm(3, entry_id=1), NOW)
        work.diary.remove(OTHER.id, NOW)
    with closing(raw_connection(file, None)) as driver:
        driver.execute("UPDATE action SET utc_offset = 100000")

    with (
        closing(open_diary(file)) as diary,
        pytest.raises(Damaged, match="damaged"),
        diary.open_work() as work,
    ):
        read(work.diary)
