"""What the chart of what was tried shows, lists and says."""

from collections import Counter
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from builders import MONDAY, SUNDAY, TUESDAY, dose, spasm
from charted import later, lived
from spasm_diary.charts.chart import Subject
from spasm_diary.charts.drawing.words_at import Words
from spasm_diary.charts.look import PAGE, PAPER
from spasm_diary.charts.tried import CHART
from spasm_diary.charts.tried.numbers import ANSWERS, MOST_TAKEN, MOST_TRIED
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Helped, Spasm, Tried
from spasm_diary.domain.treatments import Dose
from strategies import diaries

A_LOT, A_LITTLE, NO = Helped.A_LOT, Helped.A_LITTLE, Helped.NO


def tried(*uses: tuple[str, Helped | None], **more: Any) -> Entry:
    """A spasm with what was tried against it."""
    return spasm(4, tried=tuple(Tried(what, helped) for what, helped in uses), **more)


def shown(*entries: Entry) -> Subject:
    return lived(*entries, first=MONDAY, last=TUESDAY)


def rows(*entries: Entry) -> list[tuple[str, ...]]:
    return list(CHART.of(shown(*entries)).table.rows)


def drawn(*entries: Entry) -> Figure:
    return CHART.of(shown(*entries)).draw(PAPER, PAGE).figure


def words(figure: Figure) -> list[str]:
    in_bars = (one for one in figure.axes[0].get_children() if isinstance(one, Words))
    return [
        *(text.get_text() for text in figure.axes[0].texts),
        *(word.text for one in in_bars for word in one.words),
    ]


def test_each_answer_is_counted_and_not_said_is_no_answer() -> None:
    entries = (
        tried(("Warmth", A_LOT), ("Rest", None)),
        tried(("Warmth", NO)),
        tried(("Warmth", None)),
    )

    assert rows(*entries) == [
        ("Warmth", "Tried against a spasm", "3", "1", "0", "1", "1"),
        ("Rest", "Tried against a spasm", "1", "0", "0", "0", "1"),
    ]


def test_the_most_used_comes_first() -> None:
    entries = (tried(("Rest", A_LOT)), tried(("Warmth", NO)), tried(("Warmth", NO)))

    assert [row[0] for row in rows(*entries)] == ["Warmth", "Rest"]


def test_one_thing_in_small_and_capital_letters_is_one_as_it_was_written_last() -> None:
    entries = (tried(("warmth", A_LOT), at="09:00"), tried(("Warmth", NO), at="10:00"))

    assert [row[:3] for row in rows(*entries)] == [("Warmth", "Tried against a spasm", "2")]


def test_treatments_stand_in_a_list_of_their_own() -> None:
    entries = (tried(("Magnesium", A_LOT)), dose("Magnesium", helped=NO), dose("Magnesium"))

    assert rows(*entries) == [
        ("Magnesium", "Tried against a spasm", "1", "1", "0", "0", "0"),
        ("Magnesium", "Medicines and treatments", "2", "0", "0", "1", "1"),
    ]
    assert {"Tried against a spasm", "Medicines and treatments"} <= set(words(drawn(*entries)))


def test_a_treatment_without_any_answer_has_no_row_and_is_named() -> None:
    entries = (tried(("Warmth", A_LOT)), dose("Magnesium"), dose("Magnesium"))

    assert [row[0] for row in rows(*entries)] == ["Warmth"]
    said = "Without a word on whether it helped: Magnesium (2 times)."
    assert said in CHART.of(shown(*entries)).sentence
    assert said in " ".join(words(drawn(*entries)))


def test_what_was_tried_less_often_is_one_row() -> None:
    many = [tried(*[(f"Thing {index:02}", A_LOT) for index in range(MOST_TRIED + 3)])]

    listed = rows(*many)
    assert len(listed) == MOST_TRIED + 1
    assert listed[-1][:4] == ("3 other things", "Tried against a spasm", "3", "3")


def test_a_single_other_thing_keeps_its_name() -> None:
    many = [dose(f"Thing {index:02}", helped=NO) for index in range(MOST_TAKEN + 1)]

    assert len(rows(*many)) == MOST_TAKEN + 1
    assert "other" not in rows(*many)[-1][0]


def test_the_sentence_tells_on_how_many_spasms_it_rests() -> None:
    entries = (tried(("Warmth", A_LOT)), spasm(3, tried=()), spasm(5), spasm(5))

    assert CHART.of(shown(*entries)).sentence == (
        "23 to 24 November 2026: 4 spasms; something was tried against 1, nothing against 1, "
        "and of 2 it is not said. Tried against a spasm: Warmth, 1 time: helped a lot 1."
    )


def test_nothing_at_all_is_one_sentence() -> None:
    picture = CHART.of(shown())

    assert picture.sentence == "No spasm and no treatment is recorded, 23 to 24 November 2026."
    assert words(picture.draw(PAPER, PAGE).figure)[-1] == picture.sentence


def test_spasms_against_which_nothing_was_tried_have_no_row_and_are_counted() -> None:
    picture = CHART.of(shown(spasm(3, tried=())))

    assert picture.points == ()
    assert "1 spasm; something was tried against 0, nothing against 1" in picture.sentence


def test_what_lies_outside_the_days_is_not_counted() -> None:
    entries = (tried(("Rest", A_LOT), on=SUNDAY), tried(("Warmth", A_LOT)), dose("Rest", later(2)))

    assert [row[0] for row in rows(*entries)] == ["Warmth"]


def test_the_parts_of_a_bar_are_as_long_as_their_counts() -> None:
    figure = drawn(tried(("Warmth", A_LOT)), tried(("Warmth", A_LOT)), tried(("Warmth", NO)))

    shapes = [one for one in figure.axes[0].patches if isinstance(one, PathPatch)]
    full, hollow = shapes[-2:]  # the legend is drawn first
    assert _wide(full) == pytest.approx(2 * _wide(hollow))


def test_each_answer_has_a_filling_of_its_own_that_needs_no_colour() -> None:
    figure = drawn(tried(("Warmth", A_LOT), ("Rest", A_LITTLE), ("Cold", NO), ("Walk", None)))

    legend = [one for one in figure.axes[0].patches if isinstance(one, PathPatch)][:4]
    looks = {(one.get_facecolor()[:3] == (1, 1, 1), one.get_hatch(), _high(one)) for one in legend}
    assert len(looks) == len(ANSWERS)


def test_a_name_is_plain_text_and_whole_in_the_table() -> None:
    name = "$x_1$ " + "very " * 30 + "long"

    figure = drawn(tried((name, A_LOT)))

    [drawn_name] = [text for text in words(figure) if text.startswith("$x_1$ very")]
    assert drawn_name.endswith("… · 1 time")
    assert rows(tried((name, A_LOT)))[0][0] == name
    assert not any(text.get_parse_math() for text in figure.axes[0].texts)


def test_no_share_in_a_hundred_is_ever_given() -> None:
    picture = CHART.of(shown(tried(("Warmth", A_LOT)), dose("Rest", helped=NO)))

    said = [picture.sentence, *(cell for row in picture.table.rows for cell in row)]
    assert not any("%" in one for one in said)


@settings(max_examples=80, deadline=None)
@given(diaries())
def test_every_count_is_that_of_a_recount_of_the_entries(entries: list[Entry]) -> None:
    data = CHART.of(lived(*entries, first=later(-2), last=later(2))).data

    answers: Counter[Helped | None] = Counter()
    doses: Counter[Helped | None] = Counter()
    for one in (entry.content for entry in entries):
        if isinstance(one, Spasm):
            answers.update(each.helped for each in one.tried or ())
        if isinstance(one, Dose):
            doses[one.helped] += 1
    assert _sums(data.tried) == [answers[answer] for answer in ANSWERS]
    assert _sums((*data.taken, *data.unrated)) == [doses[answer] for answer in ANSWERS]


@settings(max_examples=40, deadline=None)
@given(diaries())
def test_taking_a_day_away_takes_its_own_answers_and_no_others(entries: list[Entry]) -> None:
    days = {"first": later(-2), "last": later(2)}
    of_monday = [one for one in entries if one.day == MONDAY]
    rest = [one for one in entries if one.day != MONDAY]

    whole, part, gone = (CHART.of(lived(*some, **days)).data for some in (entries, rest, of_monday))

    assert _sums(whole.tried) == [
        a + b for a, b in zip(_sums(part.tried), _sums(gone.tried), strict=True)
    ]


def _sums(remedies: Any) -> list[int]:
    return [sum(one.counts[index] for one in remedies) for index in range(len(ANSWERS))]


def _wide(shape: PathPatch) -> float:
    return float(np.ptp(np.asarray(shape.get_path().vertices)[:, 0]))


def _high(shape: PathPatch) -> float:
    return round(float(np.ptp(np.asarray(shape.get_path().vertices)[:, 1])), 3)
