"""What the chart of one thing against spasms shows, lists and says."""

import math
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure

from builders import MONDAY
from charted import days, later, life, lived, long_days, subject
from spasm_diary.charts.chart import Subject
from spasm_diary.charts.factor import CHART
from spasm_diary.charts.factor.numbers import FACTORS, MOST_ROWS, MOST_STEPS
from spasm_diary.charts.look import PAGE, PAPER, Sheet
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.tallies import columns_of
from strategies import diaries


def seen(shown: Subject, choice: str = "stress") -> Subject:
    return replace(shown, choice=choice)


def spots(shown: Subject, *, after: bool = False) -> list[tuple[float, int, int]]:
    """Amount, spasms, and on how many days."""
    data = CHART.of(shown).data
    pairing = data.day_after if after else data.same_day
    return [(spot.amount, spot.low, spot.days) for spot in pairing.spots]


def drawn(shown: Subject) -> Figure:
    return CHART.of(shown).draw(PAPER, PAGE).figure


def dots(figure: Figure, panel: int) -> dict[tuple[float, float], float]:
    """Where each dot is, and its area in that of one that stands for a day."""
    found = {}
    for collection in figure.axes[panel].collections[1:]:
        sizes = np.asarray(collection.get_sizes())  # type: ignore[attr-defined]
        for (x, y), size in zip(np.asarray(collection.get_offsets()), sizes, strict=True):
            found[float(x), float(y)] = float(size)
    return found


def test_each_day_with_both_recorded_is_a_point_and_no_other() -> None:
    shown = seen(subject(days("2 - 0 1", stress="4 5 - 7")))

    assert spots(shown) == [(4, 2, 1), (7, 1, 1)]


def test_the_day_after_holds_what_was_against_the_spasms_that_followed() -> None:
    shown = seen(subject(days("2 3 - 1", stress="4 5 6 7")))

    assert spots(shown, after=True) == [(4, 3, 1), (6, 1, 1)]


def test_the_day_after_the_period_is_not_looked_at() -> None:
    shown = seen(subject(days("1 2 3", stress="4 5 6"), last=later(1)))

    assert spots(shown, after=True) == [(4, 2, 1)]


def test_days_that_lie_on_each_other_are_one_dot_as_much_larger() -> None:
    figure = drawn(seen(subject(days("2 2 2 1", stress="4 4 4 4"))))

    area = dots(figure, 0)
    assert area[4, 2] / area[4, 1] == pytest.approx(3)
    assert "3" in [text.get_text() for text in figure.axes[0].texts]


def test_days_without_spasms_are_hollow() -> None:
    figure = drawn(seen(subject(days("0 2", stress="4 5"))))

    full, hollow = figure.axes[0].collections[1:]
    assert np.asarray(hollow.get_facecolor())[0].tolist() == [1, 1, 1, 1]
    assert np.asarray(full.get_facecolor())[0].tolist() != [1, 1, 1, 1]


def test_there_is_no_line_through_the_points() -> None:
    figure = drawn(seen(subject(long_days(90))))

    assert all(not axes.get_lines() for axes in figure.axes)


def test_how_many_days_each_panel_rests_on_stands_above_it() -> None:
    figure = drawn(seen(subject(days("2 3 - 1", stress="4 5 6 7"))))

    titles = [axes.texts[0].get_text() for axes in figure.axes]
    assert titles == [
        "\N{BLACK CIRCLE} Spasms on the same day · 3 days",
        "\N{BLACK CIRCLE} Spasms on the day after · 2 days",
    ]


def test_a_narrow_sheet_has_short_titles() -> None:
    figure = CHART.of(seen(subject(days("2 3", stress="4 5")))).draw(PAPER, Sheet(2.4, 4)).figure

    assert figure.axes[0].texts[0].get_text() == "\N{BLACK CIRCLE} Same day · 2 days"


def test_the_sentence_tells_what_it_rests_on_and_that_it_proves_nothing() -> None:
    shown = seen(subject(days("2 0 - 7", stress="4 5 6 9")))

    assert CHART.of(shown).sentence == (
        "Stress and spasms, 23 to 26 November 2026: both are recorded on 3 of 4 days; "
        "with the spasms of the day after, on 2. "
        "Stress from 4 to 9, spasms from 0 to 7 a day. To the nearest 0.5. "
        "Chance alone makes patterns out of so few days. "
        "This does not say that one leads to the other."
    )


def test_of_many_days_it_is_not_said_that_they_are_few() -> None:
    assert "Chance" not in CHART.of(seen(subject(long_days(90)))).sentence


@pytest.mark.parametrize("choice", FACTORS)
def test_without_a_day_of_both_the_chart_says_so(choice: str) -> None:
    sentence = CHART.of(seen(subject(days("2 1")), choice)).sentence

    assert sentence.endswith("and spasms, 23 to 24 November 2026: no day has both recorded.")


def test_the_table_lists_the_spasms_of_the_days_of_each_amount() -> None:
    picture = CHART.of(seen(subject(days("0 2 2 1", stress="4 4 4 4.5"))))

    assert picture.table.headings[0] == "Stress, 0 to 10"
    assert picture.table.rows == (
        ("4", "3", "none on 1 day, 2 on 2 days", "3", "1 on 1 day, 2 on 2 days"),
        ("4.5", "1", "1 on 1 day", "0", ""),
    )
    assert picture.points[1].text == "Stress: 4.5. Same day, 1 day: 1 on 1 day."


def test_sleep_is_shown_in_hours_to_the_quarter() -> None:
    shown = seen(subject(days("1 2", sleep_minutes="397 480")), "sleep")

    assert [amount for amount, _, _ in spots(shown)] == [6.5, 8]
    assert CHART.of(shown).table.rows[0][0] == "6 h 30"


def test_drinks_are_shown_in_the_persons_unit() -> None:
    shown = seen(subject(days("1", drinks_ml="1000"), unit=Unit.US_FL_OZ), "drinks")

    assert CHART.of(shown).table.rows[0][0] == "32 fl oz"


def test_spasms_of_very_many_are_counted_by_several() -> None:
    shown = seen(subject(days("0 1 200", stress="4 4 4")))

    data = CHART.of(shown).data
    assert [(spot.low, spot.high) for spot in data.same_day.spots] == [(0, 0), (1, 8), (193, 200)]
    assert "193 to 200 on 1 day" in CHART.of(shown).table.rows[0][2]


def test_beyond_all_measure_the_steps_are_longer() -> None:
    shown = seen(subject(days("1 1", drinks_ml="100 90000")), "drinks")

    data = CHART.of(shown).data
    assert len({spot.amount for spot in data.same_day.spots}) == 2
    assert 90_000 / data.step <= MOST_STEPS


@pytest.mark.parametrize("choice", FACTORS)
def test_ten_years_are_a_bounded_number_of_dots(choice: str) -> None:
    entries = life(800)
    shown = seen(lived(*entries, first=later(-799), last=MONDAY), choice)

    assert len(spots(shown)) <= (MOST_STEPS + 1) * (MOST_ROWS + 1)
    assert sum(count for _, _, count in spots(shown)) == CHART.of(shown).data.same_day.days


def test_the_strips_to_walk_along_stand_where_the_dots_are() -> None:
    drawing = CHART.of(seen(subject(days("1 1", stress="2 8")))).draw(PAPER, PAGE)

    axes = drawing.figure.axes[0]
    for place, amount in zip(drawing.places, (2, 8), strict=True):
        x, _ = axes.transData.transform((amount, 1)) / drawing.figure.bbox.width
        assert place.left < x < place.left + place.width


@settings(max_examples=60, deadline=None)
@given(diaries())
def test_the_points_are_those_of_a_recount_of_the_entries(entries: list[Entry]) -> None:
    first, last = later(-2), later(2)
    shown = seen(lived(*entries, first=first, last=last))

    for after in (False, True):
        expected: Counter[tuple[float, int]] = Counter()
        for day in (first + timedelta(days=index) for index in range(5)):
            stress, then = _stress(entries, day), day + timedelta(days=after)
            spasms = _spasms(entries, then) if then <= last else None
            if stress is not None and spasms is not None:
                expected[math.floor(stress * 2 + 0.5) / 2, spasms] += 1
        found = {(amount, low): count for amount, low, count in spots(shown, after=after)}
        assert found == dict(expected)


@settings(max_examples=40, deadline=None)
@given(diaries())
def test_taking_a_day_away_moves_no_other_point(entries: list[Entry]) -> None:
    """Of the same day; the day after needs two days."""
    first, last = later(-2), later(2)
    less = [one for one in entries if one.day != MONDAY]

    def found(kept: list[Entry]) -> Counter[tuple[float, int]]:
        shown = Subject(columns_of(kept, first, last), CHART_PERIOD, last, choice="stress")
        return Counter({(amount, low): count for amount, low, count in spots(shown)})

    assert not found(less) - found(entries)
    assert sum((found(entries) - found(less)).values()) <= 1


CHART_PERIOD = subject(long_days(5, first=later(-2))).period


def _stress(entries: list[Entry], day: date) -> float | None:
    ratings = [
        one.content.value
        for one in entries
        if one.day == day and isinstance(one.content, Rating) and one.content.scale == "stress"
    ]
    return sum(ratings) / len(ratings) if ratings else None


def _spasms(entries: list[Entry], day: date) -> int | None:
    of_day = [one for one in entries if one.day == day]
    count = sum(one.kind == "spasm" for one in of_day)
    said = any(getattr(one.content, "topic", "") == "spasms" for one in of_day)
    return count if count or said else None
