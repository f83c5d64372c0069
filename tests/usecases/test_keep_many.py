"""Many entries kept at once: all of them, or nothing."""

import pytest

from builders import MONDAY, NOW, TUESDAY, night, rating, spasm
from spasm_diary.domain.errors import NotValid
from spasm_diary.usecases.keep_many import keep_many
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.undo_last import undo_last


def kept(open_work: OpenWork) -> int:
    with open_work() as work:
        return sum(work.diary.count().values())


def test_many_entries_are_one_action(open_work: OpenWork) -> None:
    changed = keep_many(open_work, [spasm(3), night(), rating("stress", 4)], NOW)
    assert changed.touches(MONDAY, MONDAY)
    assert kept(open_work) == 3
    undone = undo_last(open_work, NOW)
    assert undone is not None
    assert undone.count == 3
    assert kept(open_work) == 0


def test_what_was_typed_and_undone_lies_in_the_bin(open_work: OpenWork) -> None:
    typed = [spasm(3), rating("stress", 4)]
    keep_many(open_work, typed, NOW)
    undo_last(open_work, NOW)
    with open_work() as work:
        assert {binned.entry for binned in work.diary.bin(NOW)} == set(typed)


def test_one_that_cannot_be_keeps_all_out(open_work: OpenWork) -> None:
    with pytest.raises(NotValid, match="lies ahead"):
        keep_many(open_work, [spasm(3), spasm(4, on=TUESDAY)], NOW)
    assert kept(open_work) == 0


def test_a_second_night_of_a_date_is_refused_also_within_one_sheet(open_work: OpenWork) -> None:
    with pytest.raises(NotValid, match="night on this date already"):
        keep_many(open_work, [night(), night(quality=3)], NOW)
    keep_many(open_work, [night()], NOW)
    with pytest.raises(NotValid, match="night on this date already"):
        keep_many(open_work, [night()], NOW)
    assert kept(open_work) == 1
