"""What the comparison of a period with the one before shows, lists and says."""

import math
from collections.abc import Sequence
from datetime import date
from statistics import fmean, median

import numpy as np
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure
from matplotlib.text import Annotation

from builders import MONDAY
from charted import days, later, life, subject
from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.compare import CHART
from spasm_diary.charts.compare.sentences import LABELS
from spasm_diary.charts.look import LIGHT, PAGE, PAPER, POINTS_PER_INCH, Sheet
from spasm_diary.domain.changes_noticed import Noticed
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.tallies import columns_of
from strategies import diaries


def halves(now: str, before: str, measure: str = "spasms", *, unit: Unit = Unit.ML) -> Subject:
    """Two rows of as many days each, the second one the period."""
    row = f"{before} {now}"
    shown = days(row) if measure == "spasms" else days(first=MONDAY, **{measure: row})
    count = len(now.split())
    return subject(shown, later(count), later(2 * count - 1), unit=unit)


def compared(shown: Subject, measure: str) -> tuple[str, str]:
    """What the row of a measure says of now and of before."""
    for one, row in zip(CHART.of(shown).data.compared, CHART.of(shown).table.rows, strict=True):
        if one.measure == measure:
            return f"{row[1]} / {row[2]}", f"{row[4]} / {row[5]}"
    raise AssertionError(measure)


def drawn(shown: Subject) -> Figure:
    return CHART.of(shown).draw(PAPER, PAGE).figure


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def bar_widths(figure: Figure) -> list[float]:
    shapes = [path for one in figure.axes[0].collections for path in one.get_paths()]
    return [float(np.ptp(np.asarray(path.vertices)[:, 0])) for path in shapes]


def test_each_side_stands_with_the_days_that_it_rests_on() -> None:
    shown = halves("2 - 3 1", "4 - - 0")

    assert compared(shown, "spasms") == ("2 / 3", "2 / 2")
    assert "Spasms a day, on average: 2 on 3 recorded days, before 2 on 2." in (
        CHART.of(shown).sentence
    )
    assert "2 on 3 days" in words(drawn(shown))


def test_an_unrecorded_day_is_no_day_without_spasms() -> None:
    assert compared(halves("4 -", "4 0"), "spasms") == ("4 / 1", "2 / 2")


def test_what_is_rated_has_its_median() -> None:
    assert compared(halves("1 2 9", "- 4 5", "stress"), "stress") == ("2 / 3", "4.5 / 2")


def test_nights_with_spasms_are_counted_among_those_that_are_known() -> None:
    shown = halves("1 0 2 -", "0 0 - -", "night_spasms")

    assert "Nights with spasms: 2 of 3 recorded nights, before 0 of 2." in (
        CHART.of(shown).sentence
    )


def test_sleep_and_drinks_have_their_units() -> None:
    assert compared(halves("400", "380", "sleep_minutes"), "sleep_minutes")[0] == "6 h 40 / 1"
    shown = halves("1000", "500", "drinks_ml", unit=Unit.US_FL_OZ)
    assert compared(shown, "drinks_ml")[0] == "33.8 fl oz / 1"


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        ("6 " * 7, "4 " * 7, "noticeably higher"),
        ("4 " * 7, "6 " * 7, "noticeably lower"),
        ("5 " * 7, "6 " * 7, "no clear change"),
        ("9 " * 6 + "-", "2 " * 7, "too few days to tell"),
    ],
)
def test_a_change_is_named_by_the_rule_alone(now: str, before: str, said: str) -> None:
    picture = CHART.of(halves(now, before, "pain"))

    assert picture.table.rows[0][-1] == said
    assert f"; {said}." in picture.sentence
    assert said in words(picture.draw(PAPER, PAGE).figure)


def test_what_is_counted_has_no_rule_and_its_numbers_alone() -> None:
    picture = CHART.of(halves("9 " * 7, "1 " * 7))

    assert picture.data.compared[0].change is None
    assert picture.table.rows[0][-1] == "no rule for this"
    assert "change" not in " ".join(words(picture.draw(PAPER, PAGE).figure))


def test_a_measure_that_is_recorded_on_one_side_only_says_so() -> None:
    shown = halves("3 4", "- -", "stress")

    assert compared(shown, "stress") == ("3.5 / 2", "not recorded / 0")
    assert "before not recorded." in CHART.of(shown).sentence
    assert "not recorded" in words(drawn(shown))


def test_what_is_recorded_on_neither_side_is_named_and_has_no_row() -> None:
    picture = CHART.of(halves("1", "2"))

    assert len(picture.points) == 1
    assert "Recorded in neither: strength, nights with spasms, sleep," in picture.sentence


def test_bars_of_a_rating_are_parts_of_ten_and_others_of_the_larger() -> None:
    rated, counted = (
        bar_widths(drawn(halves("5", "10", "pain"))),
        bar_widths(drawn(halves("1", "4"))),
    )

    assert rated[0] / rated[1] == pytest.approx(0.5)
    assert counted[0] / counted[1] == pytest.approx(0.25)


def test_no_spasm_at_all_is_a_nought_without_a_bar() -> None:
    figure = drawn(halves("0 0", "0 0"))

    assert bar_widths(figure) == []
    assert words(figure).count("0 on 2 days") == 2


def test_coverage_of_both_sides_is_said_first() -> None:
    shown = columns_of(life(20), later(-19), MONDAY)
    asked = Subject(shown, Period(later(-9), MONDAY), MONDAY)

    known = [sum(not math.isnan(value) for value in half) for half in _halves(shown["entries"])]
    sentence = CHART.of(asked).sentence
    assert f"These days, 14 to 23 November 2026: something is recorded on {known[1]} of 10" in (
        sentence
    )
    assert f"something is recorded on {known[0]} of 10 days" in sentence


def test_days_to_come_are_not_missing() -> None:
    asked = Subject(days("1 2 3 4"), Period(later(2), later(5)), later(3))

    assert "These days, 25 to 26 November 2026: something is recorded on 0 of 2 days." in (
        CHART.of(asked).sentence
    )


def test_days_that_all_lie_ahead_have_nothing_to_compare() -> None:
    asked = Subject(days("1 2"), Period(later(5), later(6)), later(1))

    assert CHART.of(asked).sentence.startswith("These days have not come yet")


def test_before_the_first_day_of_all_diaries_there_is_nothing() -> None:
    first = date(1900, 1, 1)
    asked = Subject(days("1 2", first=first), Period(first, date(1900, 1, 2)), date(1900, 1, 2))

    assert CHART.of(asked).data.before is None
    assert CHART.of(asked).data.compared[0].before.days == 0


def test_the_chart_says_what_noticeable_means() -> None:
    said = words(drawn(halves("6 " * 7, "4 " * 7, "pain")))

    assert any("2 points and 30 %" in text for text in said)
    assert "published for pain" in CHART.of(halves("6 " * 7, "4 " * 7, "pain")).sentence


def test_on_a_narrow_sheet_a_change_has_a_line_of_its_own_and_is_whole() -> None:
    shown = halves("6 " * 7, "4 " * 7, "severity")
    figure = CHART.of(shown).draw(PAPER, Sheet(2.4, 5)).figure

    texts = (text for text in figure.axes[0].texts if isinstance(text, Annotation))
    heights = {text.get_text(): text.xy[1] for text in texts}
    [name] = [text for text in heights if text.startswith("Worst strength")]
    assert heights["noticeably higher"] > heights["4 on 7 days"] > heights[name]


@pytest.mark.parametrize("measure", list(LABELS))
def test_no_name_is_shortened_on_the_narrowest_sheet(measure: str) -> None:
    em = LIGHT.text / POINTS_PER_INCH
    sheet = Sheet(17 * em, CHART.lines_high * em)

    found = words(CHART.of(halves("6 " * 7, "4 " * 7, measure)).draw(LIGHT, sheet).figure)

    assert not [text for text in found if "…" in text]


@settings(max_examples=60, deadline=None)
@given(diaries())
def test_every_number_is_that_of_a_recount_of_the_entries(entries: list[Entry]) -> None:
    """The period is the Monday and two days; the days before are the three before it."""
    shown = columns_of(entries, later(-3), later(2))
    data = CHART.of(Subject(shown, Period(MONDAY, later(2)), later(2))).data
    found = {one.measure: one for one in data.compared}

    for side, first in (("now", 0), ("before", -3)):
        span = [later(first + index) for index in range(3)]
        counts = [_spasms(entries, day) for day in span if _spasms(entries, day) is not None]
        strengths = [worst for day in span if (worst := _worst(entries, day)) is not None]
        spasms = getattr(found["spasms"], side) if "spasms" in found else None
        severity = getattr(found["severity"], side) if "severity" in found else None
        assert (spasms.days if spasms else 0) == len(counts)
        assert (severity.days if severity else 0) == len(strengths)
        if spasms and counts:
            assert spasms.value == pytest.approx(fmean(count or 0 for count in counts))
        if severity and strengths:
            assert severity.value == median(strengths)
    assert all(one.change in (None, Noticed.TOO_FEW_DAYS) for one in data.compared)


def _halves(values: Sequence[float]) -> tuple[list[float], list[float]]:
    row = list(values)
    return row[: len(row) // 2], row[len(row) // 2 :]


def _spasms(entries: list[Entry], day: date) -> int | None:
    """How many, 0 where it was said that there were none, None where nothing was said."""
    of_day = [one for one in entries if one.day == day]
    count = sum(one.kind == "spasm" for one in of_day)
    said = any(getattr(one.content, "topic", "") == "spasms" for one in of_day)
    return count if count or said else None


def _worst(entries: list[Entry], day: date) -> int | None:
    contents = [one.content for one in entries if one.day == day]
    known = [
        one.severity for one in contents if isinstance(one, Spasm) and one.severity is not None
    ]
    return max(known, default=None)
