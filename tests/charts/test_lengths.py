"""The chart of how long spasms last: bands, kinds, and exact lengths alone."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from builders import MONDAY, none_today, spasm
from charted import days, later, lived, subject
from spasm_diary.charts.chart import Picture
from spasm_diary.charts.lengths import CHART
from spasm_diary.charts.lengths.numbers import ALL_BANDS, BANDS, EXACT, KINDS
from spasm_diary.charts.look import PAPER, Sheet
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Length, LengthBand, Spasm, SpasmKind
from strategies import diaries

PAGE = Sheet(7.5, 6.5)
UNDER_1, FROM_1_TO_10, OVER_10, STILL_GOING = LengthBand


def of(*entries: Entry, choice: str = BANDS) -> Picture:
    return CHART.of(replace(lived(*entries, first=later(-2), last=MONDAY), choice=choice))


def boxes(figure: Figure, part: str) -> list[tuple[float, float]]:
    """Width and height of all bars that are filled in a way."""
    return [
        (float(np.ptp(corners[:, 0])), float(np.ptp(corners[:, 1])))
        for patch in figure.axes[0].patches
        if isinstance(patch, PathPatch) and patch.get_gid() == part
        for corners in np.asarray(patch.get_path().vertices).reshape(-1, 5, 2)
    ]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


@pytest.mark.parametrize(
    ("seconds", "band"),
    [
        (0, UNDER_1),
        (59, UNDER_1),
        (60, FROM_1_TO_10),
        (600, FROM_1_TO_10),
        (601, OVER_10),
        (604_800, OVER_10),
    ],
)
def test_exact_seconds_fall_in_their_band(seconds: int, band: LengthBand) -> None:
    assert Length(seconds).rough is band


@settings(max_examples=60, deadline=None)
@given(entries=diaries())
def test_every_spasm_is_counted_once(entries: list[Entry]) -> None:
    data = CHART.of(lived(*entries, first=later(-2), last=later(2))).data
    spasms = [one.content for one in entries if isinstance(one.content, Spasm)]

    said = [spasm.length for spasm in spasms]
    assert dict(zip(ALL_BANDS, data.totals, strict=True)) == {
        None: said.count(None),
        STILL_GOING: sum(bool(one and one.band is STILL_GOING) for one in said),
        OVER_10: sum(bool(one and one.is_over_ten_minutes) for one in said),
        UNDER_1: sum(one is not None and one.rough is UNDER_1 for one in said),
        FROM_1_TO_10: sum(one is not None and one.rough is FROM_1_TO_10 for one in said),
    }
    exact = [one for one in said if one is not None and one.seconds is not None]
    assert sum(data.exact) == sum(one.count for one in data.stretches) == len(exact)
    by_kind = {one.kind: one.spasms for one in data.kinds}
    assert by_kind == {
        kind: count
        for kind in (*SpasmKind, None)
        if (count := sum(spasm.kind is kind for spasm in spasms))
    }


@given(seconds=st.integers(0, 604_800))
def test_a_finer_step_lies_within_one_band(seconds: int) -> None:
    [step] = of(spasm(minutes=seconds / 60)).data.stretches

    assert step.first <= seconds <= step.last
    assert Length(step.first).rough is Length(seconds).rough is Length(step.last).rough


def test_known_exactly_known_roughly_and_not_known_are_drawn_apart() -> None:
    figure = of(
        spasm(minutes=3),
        spasm(minutes=4),
        spasm(band=FROM_1_TO_10),
        spasm(band=STILL_GOING),
        spasm(),
    ).draw(PAPER, PAGE)

    [(exact, _)] = boxes(figure.figure, "full")
    rough = [width for width, _ in boxes(figure.figure, "striped")]
    [(unsaid, _)] = boxes(figure.figure, "open")
    assert exact == pytest.approx(2 * unsaid)
    assert rough == pytest.approx([unsaid, unsaid])


def test_a_band_without_spasms_is_a_nought_and_no_bar() -> None:
    figure = of(spasm(minutes=3)).draw(PAPER, PAGE).figure

    assert len(boxes(figure, "full")) == 1
    assert words(figure).count("0") == len(ALL_BANDS) - 1


def test_a_day_without_spasms_and_a_day_without_a_record_are_told_apart() -> None:
    none, blank = CHART.of(subject(days("0"))), CHART.of(subject(days("-")))

    assert "recorded on 1 of 1 day, 0 in all." in none.sentence
    assert len(none.table.rows) == len(ALL_BANDS)
    assert blank.sentence.endswith("not recorded.")
    assert not blank.table.rows
    assert words(blank.draw(PAPER, PAGE).figure) == ["Spasms: not recorded"]


def test_the_sentence_tells_bands_and_the_middle_of_the_exact_lengths() -> None:
    picture = of(
        spasm(minutes=0.5),
        spasm(minutes=4),
        spasm(minutes=45),
        spasm(band=OVER_10),
        spasm(),
        none_today(on=later(-1)),
    )

    assert picture.sentence == (
        "Spasms, 21 to 23 November 2026: recorded on 2 of 3 days, 5 in all. "
        "Under 1 minute: 1. 1 to 10 minutes: 1. Over 10 minutes: 2. Length not recorded: 1. "
        "3 have an exact length: median 4 min, from 30 s to 45 min."
    )


def test_one_exact_length_is_told_as_it_is() -> None:
    assert "1 has an exact length: 4 min." in of(spasm(minutes=4)).sentence
    assert "No exact length is recorded." in of(spasm(band=OVER_10)).sentence


def test_a_spasm_still_going_on_is_told_as_it_was_written_down() -> None:
    assert "Still going on when written down: 1." in of(spasm(band=STILL_GOING)).sentence


def test_kinds_have_a_row_each() -> None:
    picture = of(
        spasm(minutes=3, kind=SpasmKind.CRAMP),
        spasm(minutes=20, kind=SpasmKind.CRAMP),
        spasm(kind=SpasmKind.TWITCH),
        spasm(band=UNDER_1),
        choice=KINDS,
    )

    assert picture.table.rows == (
        ("Cramp", "2", "0", "1", "1", "0", "0", "12 min"),
        ("Twitch", "1", "0", "0", "0", "0", "1", "–"),
        ("Kind not recorded", "1", "1", "0", "0", "0", "0", "–"),
    )
    assert picture.points[0].text == (
        "Cramp: 2 spasms. 1 to 10 minutes: 1. Over 10 minutes: 1. "
        "2 have an exact length: median 12 min, from 3 min to 20 min."
    )
    figure = picture.draw(PAPER, PAGE).figure
    assert len(boxes(figure, "full")) == 3
    assert len(boxes(figure, "open")) == 1


def test_exact_lengths_alone_are_shown_in_finer_steps() -> None:
    picture = of(spasm(minutes=0.2), spasm(minutes=1.5), spasm(minutes=1.9), spasm(), choice=EXACT)

    assert picture.table.rows == (
        ("under 15 s", "1"),
        ("15 s to 29 s", "0"),
        ("30 s to 59 s", "0"),
        ("1 min to 2 min", "2"),
    )
    assert len(boxes(picture.draw(PAPER, PAGE).figure, "full")) == 2


def test_without_an_exact_length_the_finer_steps_say_so() -> None:
    figure = of(spasm(), choice=EXACT).draw(PAPER, PAGE).figure

    assert "Exact lengths: not recorded" in words(figure)


def test_a_row_tells_how_many_are_exact_and_how_many_rough() -> None:
    table = of(spasm(minutes=3), spasm(band=FROM_1_TO_10), spasm()).table

    assert table.rows[1] == ("1 to 10 minutes", "2", "1", "1")
    assert table.rows[-1] == ("Length not recorded", "1", "–", "–")


@settings(max_examples=30, deadline=None)
@given(entries=diaries(), gone=st.integers(-2, 2).map(later))
def test_taking_a_day_away_leaves_what_the_others_make(entries: list[Entry], gone: object) -> None:
    kept = [one for one in entries if one.day != gone]
    spasms = [one for one in entries if isinstance(one.content, Spasm)]
    away = [one for one in spasms if one.day == gone]

    whole, less, rest = (
        CHART.of(lived(*some, first=later(-2), last=later(2))).data for some in (spasms, kept, away)
    )

    taken = zip(whole.totals, rest.totals, strict=True)
    assert less.totals == tuple(all_of - gone_of for all_of, gone_of in taken)
