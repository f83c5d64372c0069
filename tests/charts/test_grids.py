"""What grids are drawn with: the sizes of squares, and the lines that say what they mean."""

from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.charts.drawing.boxes import Box, Numbered, numbers_fit
from spasm_diary.charts.drawing.grid_key import GridKey, Key, Sign
from spasm_diary.charts.drawing.levels import (
    MOST_LEVELS,
    Levels,
    of_averages,
    of_counts,
    of_strengths,
    of_sums,
)


@given(highest=st.integers(0, 100_000))
def test_every_count_has_a_level_and_there_are_few(highest: int) -> None:
    for levels in (of_counts(highest), of_sums(highest), of_averages(highest)):
        assert 1 <= len(levels.tops) == len(levels.labels) <= MOST_LEVELS
        assert levels.tops[-1] >= highest
        assert list(levels.tops) == sorted(levels.tops)


@given(highest=st.floats(0, 40))
def test_the_level_below_the_last_is_below_the_highest_average(highest: float) -> None:
    levels = of_averages(highest)

    assert len(levels.tops) == 1 or levels.tops[-2] < highest


def test_small_counts_have_a_level_each_and_large_ones_share_them() -> None:
    assert of_counts(4).labels == ("1", "2", "3", "4")
    assert of_counts(8).labels == ("1", "2", "3 to 4", "5 to 8")
    assert of_counts(30).labels == ("1", "2", "3 to 4", "5 to 8", "9 to 16", "17 to 32")
    assert of_sums(35).labels == ("1 to 10", "11 to 20", "21 to 30", "31 to 40")
    assert of_averages(1.4).labels == ("up to 0.5", "up to 1", "up to 1.5")
    assert of_strengths().labels == ("0 to 3", "4 to 6", "7 to 10")


@given(value=st.floats(0, 10), more=st.floats(0, 10))
def test_more_is_never_a_smaller_square(value: float, more: float) -> None:
    for levels in (of_strengths(), of_averages(20), of_averages(20).with_numbers):
        assert 0 < levels.share(value) <= levels.share(value + more) <= 1


def test_a_level_that_is_alone_is_neither_the_smallest_nor_the_largest() -> None:
    assert 0.5 < Levels((1,), ("1",)).share(1) < 1


def test_numbers_have_room_in_all_squares_or_in_none() -> None:
    large, small = Box(0, 0, 2, 2), Box(0, 0, 0.8, 0.8)

    assert numbers_fit([Numbered(large, "1"), Numbered(large, "12")])
    assert not numbers_fit([Numbered(large, "1"), Numbered(small, "1")])
    assert not numbers_fit([Numbered(large, "1,234")])


def test_a_key_that_is_longer_than_a_line_goes_on_in_the_next() -> None:
    words = "a sentence that is a good deal longer than its line"

    key = GridKey.of([Key(Sign.BAND, words, "#000000"), Key(Sign.RING, "none", "#000000")], 12)

    said = [part.text for line in key.lines for part in line]
    assert " ".join(said) == f"{words} none"
    assert len(key.lines) > 2
    assert [part.sign for line in key.lines for part in line][:2] == [Sign.BAND, Sign.WORDS]
