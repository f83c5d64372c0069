from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.charts.scales import MOST_TICKS, counts, rounded, sleep_hours, zero_to_ten


@given(highest=st.floats(0, 200_000))
def test_a_scale_holds_its_highest_number_with_few_round_ticks(highest: float) -> None:
    scale = rounded(highest)

    assert scale.top >= highest
    assert scale.ticks[0] == 0
    assert scale.ticks[-1] == scale.top
    assert len(scale.ticks) <= MOST_TICKS + 1
    assert len(scale.labels) == len(scale.ticks)


def test_one_spasm_does_not_fill_the_panel() -> None:
    assert counts(1).ticks == (0, 1, 2, 3, 4)
    assert counts(30).ticks == (0, 10, 20, 30)


def test_sleep_is_always_seen_against_ten_hours_or_more() -> None:
    assert (sleep_hours(7).top, sleep_hours(7).labels) == (10, ("0", "4", "8"))
    assert sleep_hours(24).ticks == (0, 8, 16, 24)


def test_ratings_go_from_nothing_to_ten() -> None:
    assert zero_to_ten().labels == ("0", "5", "10")


def test_large_numbers_have_marks_for_thousands() -> None:
    assert rounded(2400).labels == ("0", "1,000", "2,000", "3,000")


def test_a_low_panel_has_fewer_numbers_beside_it_evenly_apart() -> None:
    assert rounded(2400).with_room(2).labels == ("0", "3,000")
    assert counts(3).with_room(3).labels == ("0", "2", "4")
    assert zero_to_ten().with_room(9).labels == ("0", "5", "10")


@given(highest=st.floats(0, 200_000), lines=st.floats(0, 20))
def test_a_scale_begins_at_nought_however_little_room_it_has(highest: float, lines: float) -> None:
    scale = rounded(highest).with_room(lines)

    assert scale.ticks[0] == 0
    assert len(scale.ticks) == len(scale.labels) >= 1
