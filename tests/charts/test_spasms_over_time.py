"""What the chart of spasms over time shows, lists and says."""

import math
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from builders import MONDAY, TUESDAY
from charted import days, later, long_days, subject
from drawn import bars, line, marks, words
from spasm_diary.charts.chart import Period, Subject
from spasm_diary.charts.look import PAGE, PAPER
from spasm_diary.charts.spasms_over_time import CHART
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.tallies import DayColumns

SPASMS, STRENGTH, SLEEP, RATINGS, DRINKS = range(5)


def drawn(shown: Subject) -> Figure:
    return CHART.of(shown).draw(PAPER, PAGE).figure


def test_a_number_none_and_not_recorded_are_a_bar_a_ring_and_nothing() -> None:
    figure = drawn(subject(days("3 0 - 2")))

    assert bars(figure, SPASMS) == {0.5: 3, 3.5: 2}
    assert marks(figure, SPASMS) == [(1.5, 0)]
    assert "\N{WHITE CIRCLE} none · blank: not recorded" in words(figure)


def test_what_marks_mean_is_said_where_there_are_any() -> None:
    ring, blank = "\N{WHITE CIRCLE} none", "blank: not recorded"

    assert words(drawn(subject(days("1 2"))))[-1] == ""
    assert words(drawn(subject(days("1 0"))))[-1] == ring
    assert words(drawn(subject(days("1 -"))))[-1] == blank


def test_nothing_drunk_is_a_ring_too() -> None:
    figure = drawn(subject(days(drinks_ml="0 1200")))

    assert marks(figure, DRINKS) == [(0.5, 0)]
    assert bars(figure, DRINKS) == {1.5: 1200}


def test_a_line_breaks_where_nothing_was_recorded() -> None:
    figure = drawn(subject(days(sleep_minutes="420 - 360 390", stress="4 5 - 6")))

    assert line(figure, SLEEP) == [7, None, 6, 6.5]
    assert line(figure, RATINGS) == [4, 5, None, 6]


def test_a_day_alone_between_gaps_has_its_mark_even_among_many() -> None:
    row = ["420"] * 300
    row[100], row[102] = "-", "-"

    figure = drawn(subject(days(sleep_minutes=" ".join(row))))

    assert marks(figure, SLEEP) == [(101.5, 7)]


def test_a_stress_of_nought_is_a_number_and_not_a_gap() -> None:
    assert line(drawn(subject(days(stress="0 3"))), RATINGS) == [0, 3]


def test_the_worst_strength_stands_under_its_day() -> None:
    figure = drawn(subject(days("2 0 1", severity="7 - 4")))

    assert marks(figure, STRENGTH) == [(0.5, 7), (2.5, 4)]


def test_drinks_are_shown_in_the_persons_unit() -> None:
    figure = drawn(subject(days(drinks_ml="1000"), unit=Unit.US_FL_OZ))

    assert bars(figure, DRINKS)[0.5] == pytest.approx(33.81, abs=0.01)
    assert any("fl oz" in text for text in words(figure))


def test_a_panel_with_nothing_in_it_is_its_words_alone() -> None:
    figure = drawn(subject(days("1")))

    said = [text for text in words(figure) if text.endswith(": not recorded")]
    assert [text[2:].partition(":")[0] for text in said] == [
        "Worst strength",
        "Sleep",
        "Stress",
        "Drinks",
    ]
    heights = [axes.get_position().height for axes in figure.axes]
    assert max(heights[1:]) < heights[0] / 10


def test_without_spasms_no_strength_is_missing() -> None:
    assert "\N{BLACK DIAMOND} Worst strength: none" in words(drawn(subject(days("0 0"))))


def test_how_good_the_nights_were_stands_with_their_hours() -> None:
    figure = drawn(subject(days(sleep_minutes="420 360", sleep_quality="7 5")))

    assert "\N{BLACK UP-POINTING TRIANGLE} Quality" in words(figure)
    assert sorted(marks(figure, SLEEP)) == [(0.5, 7), (0.5, 7), (1.5, 5), (1.5, 6)]


def test_nights_of_which_only_the_quality_is_known_are_drawn() -> None:
    shown = subject(days(sleep_quality="7 5"))

    assert line(drawn(shown), SLEEP) == [7, 5]
    assert "2 of 2 nights, 6 of 10 on average; 10 is best." in CHART.of(shown).sentence


@settings(max_examples=25, deadline=None)
@given(count=st.integers(2, 120), gone=st.data())
def test_taking_a_day_away_changes_no_other_day(count: int, gone: Any) -> None:
    whole = long_days(count)
    index = gone.draw(st.integers(0, count - 1))
    less = {measure: list(values) for measure, values in whole.columns.items()}
    for values in less.values():
        values[index] = math.nan

    before = CHART.of(subject(whole)).points
    after = CHART.of(subject(DayColumns(whole.first, less), last=whole.last)).points

    assert before[:index] + before[index + 1 :] == after[:index] + after[index + 1 :]
    assert after[index].text.endswith("Nothing of this is recorded.")


def test_many_years_are_drawn_in_few_columns_and_say_so() -> None:
    picture = CHART.of(subject(long_days(18_262, first=date(1976, 1, 1))))

    assert len(picture.points) == 200
    assert "Each column is three months" in picture.sentence


def test_the_sentence_tells_what_was_recorded_on_how_many_days() -> None:
    shown = subject(
        days(
            "2 0 - 7",
            severity="5 - - 8",
            sleep_minutes="400 420 - 380",
            stress="4 5 - 9",
            drinks_ml="1200 - - 1300",
        )
    )

    assert CHART.of(shown).sentence == (
        "Spasms, 23 to 26 November 2026: recorded on 3 of 4 days, 9 in all, "
        "the worst 8 of 10 on Thursday 26 November. "
        "Sleep: recorded for 3 of 4 nights, 6 h 40 on average, from 6 h 20 to 7 h. "
        "Stress: recorded on 3 of 4 days, 6 of 10 on average, at most 9. "
        "Drinks: recorded on 2 of 4 days, 1,250 ml a day on average. "
        "Not recorded: sleep quality, tiredness, pain."
    )


def test_a_sentence_without_spasms_says_that_there_were_none() -> None:
    assert CHART.of(subject(days("0 0 -"))).sentence.startswith(
        "Spasms, 23 to 25 November 2026: recorded on 2 of 3 days, and there were none."
    )


def test_a_sentence_without_any_strength_leaves_it_out() -> None:
    assert CHART.of(subject(days("2"))).sentence.startswith(
        "Spasms, Monday 23 November 2026: recorded on 1 of 1 day, 2 in all."
    )


def test_days_without_any_record_of_spasms_are_said_to_have_none() -> None:
    assert CHART.of(subject(days(stress="2 3"))).sentence.startswith(
        "Spasms, 23 to 24 November 2026: not recorded. Stress: recorded on 2 of 2 days"
    )


def test_nothing_at_all_is_one_sentence() -> None:
    assert (
        CHART.of(subject(days(), MONDAY, TUESDAY)).sentence
        == "Nothing of this is recorded, 23 to 24 November 2026."
    )


def test_days_to_come_are_not_counted_as_missing() -> None:
    picture = CHART.of(subject(days("1 2"), last=later(29), today=TUESDAY))

    assert "recorded on 2 of 2 days" in picture.sentence
    assert [point.first for point in picture.points] == [MONDAY, TUESDAY]


def test_the_table_tells_none_and_not_recorded_apart() -> None:
    table = CHART.of(subject(days("2 0 -", severity="6 - -", drinks_ml="0 - 750"))).table

    assert table.headings[:3] == ("Day", "Spasms", "Worst strength")
    assert [(row[0], row[1], row[2], row[-1]) for row in table.rows] == [
        ("Monday 23 November 2026", "2", "6", "no drinks"),
        ("Tuesday 24 November 2026", "no spasms", "no spasms", "not recorded"),
        ("Wednesday 25 November 2026", "not recorded", "not recorded", "750 ml"),
    ]


def test_a_point_says_its_day_and_what_was_recorded() -> None:
    picture = CHART.of(subject(days("3", severity="8", sleep_minutes="380", drinks_ml="1250")))

    assert picture.points[0].text == (
        "Monday 23 November 2026. Spasms: 3. Worst strength: 8. Sleep: 6 h 20. Drinks: 1,250 ml. "
        "Not recorded: sleep quality, stress, tiredness, pain."
    )


def test_a_column_of_many_days_says_on_how_many_of_them_spasms_were_recorded() -> None:
    two_years = long_days(730, first=date(2024, 1, 1))

    picture = CHART.of(subject(two_years))

    first = picture.points[0]
    assert (first.first, first.last) == (date(2024, 1, 1), date(2024, 1, 7))
    assert "spasms were recorded on 6 of 7 days" in first.text
    assert picture.table.rows[0][0] == "1 to 7 January 2024"
    assert picture.table.rows[0][-1] == "6 of 7"


def test_a_week_over_the_end_of_a_year_is_one_column() -> None:
    picture = CHART.of(subject(long_days(730, first=date(2025, 1, 1))))

    assert "29 December 2025 to 4 January 2026" in [row[0] for row in picture.table.rows]


def test_months_are_named_and_cut_months_by_their_days() -> None:
    shown = subject(long_days(3653, first=date(2016, 1, 11)))

    names = [row[0] for row in CHART.of(shown).table.rows]

    assert names[:2] == ["11 to 31 January 2016", "February 2016"]


def test_a_period_before_the_diary_began_is_not_recorded() -> None:
    asked = Subject(days("2"), Period(later(-3), MONDAY), MONDAY)

    assert "recorded on 1 of 4 days" in CHART.of(asked).sentence


def test_no_word_says_that_one_thing_caused_another() -> None:
    said = CHART.of(subject(long_days(30))).sentence.lower()

    assert not any(word in said for word in ("because", "cause", "due to", "leads to", "trigger"))


def test_places_follow_the_columns() -> None:
    drawing = CHART.of(subject(days("1 2 3"))).draw(PAPER, PAGE)

    widths = [place.width for place in drawing.places]
    assert widths == pytest.approx([widths[0]] * 3)
    gap = drawing.places[1].left - drawing.places[0].left
    assert gap == pytest.approx(widths[0])


def test_the_worst_day_is_the_first_of_equals() -> None:
    sentence = CHART.of(subject(days("1 1 1", severity="5 8 8"))).sentence

    assert f"on Tuesday {(MONDAY + timedelta(days=1)).day} November" in sentence
