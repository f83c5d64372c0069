from datetime import datetime, time

import pytest

from builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    drink,
    entry,
    moment,
    night,
    none_today,
    note,
    one_of_each,
    spasm,
)
from fakes import work_in_memory
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.ratings import Rating
from spasm_diary.usecases.filled_in import AS_IT_HAPPENS, filled_in_since

AT_TWO = datetime.combine(MONDAY, time(14))


def is_filled_in(*entries: Entry) -> bool:
    open_work = work_in_memory()
    with open_work() as work:
        for one in entries:
            work.diary.put(one, one.typed)
    return filled_in_since(open_work, AT_TWO)


@pytest.mark.parametrize("one", [night(), note(), none_today()], ids=lambda one: one.kind)
def test_what_is_answered_once_a_day_fills_it_in(one: Entry) -> None:
    assert is_filled_in(one)


def test_what_is_noted_as_it_happens_does_not() -> None:
    assert not is_filled_in(spasm(), drink())
    assert not is_filled_in(*(one for one in one_of_each() if one.kind in AS_IT_HAPPENS))


def test_what_was_typed_before_does_not_count() -> None:
    assert not is_filled_in(entry(Rating("pain", 3), typed=moment(at="13:59")))
    assert is_filled_in(entry(Rating("pain", 3), typed=moment(at="14:00")))


def test_yesterday_filled_in_today_counts_and_a_day_long_past_does_not() -> None:
    assert is_filled_in(entry(Rating("pain", 3), SUNDAY, typed=moment(at="15:00")))
    assert is_filled_in(entry(Rating("pain", 3), MONDAY, typed=moment(TUESDAY, "00:30")))
    assert not is_filled_in(entry(Rating("pain", 3), SUNDAY.replace(day=2), typed=moment()))


def test_an_empty_diary_is_not_filled_in() -> None:
    assert not is_filled_in()
