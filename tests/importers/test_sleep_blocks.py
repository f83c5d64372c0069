from datetime import date, timedelta

import pytest

from builders import when
from spasm_diary.domain.errors import NotValid
from spasm_diary.importers.sleep_blocks import Block, sort_blocks
from spasm_diary.importers.table import Row

SUNDAY = date(2026, 3, 1)


def block(first: str, last: str, days: int = 0) -> Block:
    """From one clock time to the next; from the evening before if it is later by the clock."""
    day = SUNDAY + timedelta(days=days)
    start = day - timedelta(days=1) if first > last else day
    return Block(Row(2, {}), when(start, first), when(day, last))


def test_one_stretch_at_night_is_a_night() -> None:
    night = block("23:10", "06:45")

    assert sort_blocks([night]).nights == ((night,),)


def test_stretches_less_than_two_hours_apart_are_one_night() -> None:
    first, second = block("23:10", "02:00"), block("03:59", "07:00")

    assert sort_blocks([second, first]).nights == ((first, second),)


def test_what_ends_on_the_same_date_farther_apart_is_a_nap() -> None:
    night, nap = block("23:10", "06:00"), block("08:00", "12:30")
    found = sort_blocks([night, nap])

    assert found.nights == ((night,),)
    assert found.naps == (nap,)


def test_the_longest_is_the_night_whatever_comes_first() -> None:
    short, long = block("00:10", "02:10"), block("04:30", "10:00")
    found = sort_blocks([short, long])

    assert found.nights == ((long,),)
    assert found.naps == (short,)


def test_pieces_on_either_side_of_midnight_belong_to_the_date_one_woke_on() -> None:
    before, after = block("22:04", "22:38", days=-1), block("23:59", "06:49")

    assert sort_blocks([before, after]).nights == ((before, after),)


@pytest.mark.parametrize(
    ("first", "last"), [("23:15", "23:32"), ("02:00", "02:16"), ("14:00", "16:30")]
)
def test_a_short_stretch_alone_is_a_nap(first: str, last: str) -> None:
    nap = block(first, last)
    found = sort_blocks([nap])

    assert found.nights == ()
    assert found.naps == (nap,)


def test_a_long_sleep_by_day_alone_is_a_night_of_shift_work() -> None:
    day = block("09:30", "15:00")

    assert sort_blocks([day]).nights == ((day,),)


def test_what_lies_over_another_stretch_is_set_apart() -> None:
    night, same, inside = block("23:10", "06:45"), block("23:10", "06:45"), block("01:00", "02:00")
    found = sort_blocks([night, same, inside])

    assert found.nights == ((night,),)
    assert found.doubled == (same, inside)


def test_pieces_never_make_a_night_of_more_than_24_hours() -> None:
    pieces = [
        block("20:00", "06:00"),
        block("07:00", "13:00"),
        block("14:30", "19:30"),
        block("21:00", "05:00", days=1),
    ]
    found = sort_blocks(pieces)

    assert found.nights == (tuple(pieces[:3]), (pieces[3],))


def test_a_stretch_ends_after_it_begins_and_within_a_day() -> None:
    with pytest.raises(NotValid, match="after its start"):
        Block(Row(2, {}), when(SUNDAY, "07:00"), when(SUNDAY, "07:00"))
    with pytest.raises(NotValid, match="24 hours"):
        Block(Row(2, {}), when(SUNDAY, "07:00"), when(SUNDAY + timedelta(1), "07:01"))
