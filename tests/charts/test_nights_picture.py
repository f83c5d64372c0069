"""How the nights are drawn."""

import numpy as np
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from builders import MONDAY, SUNDAY, entry, moment, night, none_today, spasm, when
from charted import later, life, lived, long_days, subject
from spasm_diary.charts.look import PAGE, PAPER
from spasm_diary.charts.nights import CHART
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from strategies import diaries

WOKEN, NOT_WOKEN, NOT_SAID = "spasms.D", "spasms.s", "spasms.X"


def drawn(*entries: Entry) -> Figure:
    return CHART.of(lived(*entries, first=SUNDAY, last=MONDAY)).draw(PAPER, PAGE).figure


def boxes(figure: Figure, part: str) -> list[tuple[float, float, float]]:
    """The middle of each box, counted in days, and its first and last hour."""
    return [
        (
            round(float(corners[:, 0].min() + corners[:, 0].max()) / 2, 6),
            float(corners[:, 1].min()),
            float(corners[:, 1].max()),
        )
        for patch in figure.axes[0].patches
        if isinstance(patch, PathPatch) and patch.get_gid() == f"nights.{part}"
        for corners in np.asarray(patch.get_path().vertices).reshape(-1, 5, 2)
    ]


def marks(figure: Figure) -> dict[str, list[tuple[float, float]]]:
    """The spots of the marks of each form."""
    found: dict[str, list[tuple[float, float]]] = {}
    for line in figure.axes[0].get_lines():
        if str(line.get_gid()).startswith("spasms."):
            spots = np.asarray(line.get_xydata(), dtype=float)
            found[str(line.get_gid())] = [(float(x), float(y)) for x, y in spots]
    return found


def words(figure: Figure) -> str:
    return " | ".join(text.get_text() for axes in figure.axes for text in axes.texts)


def test_a_night_stands_over_its_day_from_bed_to_up() -> None:
    figure = drawn(night("23:30", "06:30", bed="23:00", up="07:00"))

    assert boxes(figure, "asleep") == [(1.5, -0.5, 6.5)]
    assert boxes(figure, "awake") == [(1.5, -1, -0.5), (1.5, 6.5, 7)]
    assert not boxes(figure, "unknown")


def test_evening_is_on_top() -> None:
    bottom, top = drawn(night()).axes[0].get_ylim()

    assert bottom > top


def test_in_bed_and_not_known_whether_asleep_has_its_own_form() -> None:
    figure = drawn(night(None, None, bed="23:00", up="07:00"))

    assert boxes(figure, "unknown") == [(1.5, -1, 7)]
    assert "In bed, sleep not known" in words(figure)


def test_a_night_without_times_stands_above_the_clock() -> None:
    figure = drawn(night(None, None, minutes_asleep=400))

    [(middle, first, last)] = boxes(figure, "blank")
    assert middle == 1.5
    assert first < last < -2
    assert "no times" in words(figure)


def test_marks_tell_whether_a_spasm_woke_one() -> None:
    figure = drawn(
        night(), spasm(at="02:00", woke=True), spasm(at="03:00", woke=False), spasm(at="04:00")
    )

    assert marks(figure) == {WOKEN: [(1.5, 2)], NOT_WOKEN: [(1.5, 3)], NOT_SAID: [(1.5, 4)]}
    assert "spasm that woke you" in words(figure)


def test_spasms_without_a_clock_time_stand_below_the_clock_and_apart() -> None:
    figure = drawn(night(), spasm(at="night", woke=True), spasm(at="night", woke=True))

    [(_, first), (_, second)] = marks(figure)[WOKEN]
    assert 8 < first < second
    assert "no time" in words(figure)


def test_a_spasm_added_later_has_a_stroke_through_it() -> None:
    figure = drawn(night(), spasm(at="03:00", typed=moment(later(3))), spasm(at="04:00"))

    assert marks(figure)["spasms.later"] == [(1.5, 3)]
    assert "added later" in words(figure)


@settings(max_examples=30, deadline=None)
@given(entries=diaries())
def test_every_spasm_of_a_night_is_drawn_once(entries: list[Entry]) -> None:
    picture = CHART.of(lived(*entries, first=later(-2), last=later(2)))

    found = marks(picture.draw(PAPER, PAGE).figure)

    drawn_marks = sum(len(spots) for gid, spots in found.items() if gid != "spasms.later")
    assert drawn_marks == sum(len(one.spasms) for one in picture.data.nights)


def test_none_is_a_ring_and_not_recorded_is_nothing() -> None:
    figure = drawn(night(on=SUNDAY), night(), none_today(on=SUNDAY))

    rings = [
        (float(x), float(y))
        for line in figure.axes[1].get_lines()
        for x, y in np.asarray(line.get_xydata(), dtype=float)
    ]
    assert rings == [(0.5, 0)]


def test_without_nights_the_words_stand_alone() -> None:
    figure = drawn(spasm())

    assert "Nights: not recorded" in words(figure)
    assert not figure.axes[0].patches


def test_nights_at_all_hours_are_cut_where_few_go_on() -> None:
    usual = [night(on=later(-count)) for count in range(40)]
    long = night("12:30", "12:00", on=later(-50))
    day = later(-51)
    by_day = entry(Night(bed=when(day, "08:00"), up=when(day, "18:00")), day)
    asked = lived(*usual, long, by_day, first=later(-59), last=MONDAY)

    figure = CHART.of(asked).draw(PAPER, PAGE).figure

    bottom, top = figure.axes[0].get_ylim()
    assert bottom - top <= 25
    assert "some nights are cut off" in words(figure)


def test_medians_of_weeks_are_drawn_from_bed_to_up() -> None:
    asked = lived(*life(800), first=later(-799), last=MONDAY)
    picture = CHART.of(asked)

    figure = picture.draw(PAPER, PAGE).figure

    timed = [column for column in picture.data.columns if {"bed", "up"} <= set(column.times)]
    bed = [column.times["bed"].median for column in timed]
    assert [first for _, first, _ in boxes(figure, "awake")] == pytest.approx(bed)
    assert not marks(figure)
    assert "In bed, medians" in words(figure)


def test_days_alone_have_no_nights() -> None:
    assert "Nights: not recorded" in words(
        CHART.of(subject(long_days(30))).draw(PAPER, PAGE).figure
    )
