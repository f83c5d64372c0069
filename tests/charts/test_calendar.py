"""What the calendar of spasms counts, lists and says."""

import math
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY, TUESDAY, appointment, moment, none_today, note, spasm
from charted import days, later, lived, long_days, subject
from spasm_diary.charts.calendar import CHART
from spasm_diary.charts.calendar.numbers import STRENGTH, Layout
from spasm_diary.charts.chart import Picture
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.tallies import DayColumns
from strategies import diaries


def shown(*entries: Entry, days_shown: int = 5, choice: str = "", **more: Any) -> Picture:
    asked = lived(*entries, first=MONDAY, last=later(days_shown - 1), **more)
    return CHART.of(replace(asked, choice=choice))


def test_six_weeks_a_year_and_many_years_are_laid_out_each_in_its_way() -> None:
    layouts = {
        count: CHART.of(subject(long_days(count))).data.layout for count in (1, 42, 43, 366, 3652)
    }

    assert layouts == {
        1: Layout.WEEKS,
        42: Layout.WEEKS,
        43: Layout.MONTHS,
        366: Layout.MONTHS,
        3652: Layout.YEARS,
    }


def test_many_years_are_shown_month_by_month_and_say_so() -> None:
    picture = CHART.of(subject(long_days(3652, first=date(2016, 1, 1))))

    assert len(picture.points) == 120
    assert "Each square is a month" in picture.sentence
    assert picture.table.rows[0][0] == "January 2016"
    assert picture.points[0].text.startswith("January 2016: spasms were recorded on")


def test_more_years_than_a_page_holds_are_cut_to_the_last_and_say_so() -> None:
    picture = CHART.of(subject(days("3"), first=date(1900, 1, 1), last=MONDAY))

    assert picture.points[0].first == date(1967, 1, 1)
    assert "Only the last 60 years are shown." in picture.sentence
    assert "1 January 1967 to 23 November 2026" in picture.sentence


def test_the_sentence_tells_what_was_recorded_on_how_many_days() -> None:
    picture = shown(
        spasm(5),
        spasm(8),
        none_today(on=TUESDAY),
        spasm(3, on=later(3)),
        appointment(on=later(4)),
    )

    assert picture.sentence == (
        "Spasms, 23 to 27 November 2026: recorded on 3 of 4 days, 3 in all. "
        "There were none on 1 day. The most on one day were 2, on Monday 23 November. "
        "The worst was 8 of 10, on Monday 23 November. 1 appointment."
    )


def test_the_sentence_about_strengths_counts_the_days_that_have_one() -> None:
    picture = shown(
        spasm(2), spasm(7, on=TUESDAY), spasm(None, on=later(2)), choice=STRENGTH.key, days_shown=3
    )

    assert picture.sentence == (
        "Spasms, 23 to 25 November 2026: recorded on 3 of 3 days, 3 in all. "
        "A strength is recorded on 2 of 3 days with spasms. "
        "Days by their worst strength: 1 with 0 to 3, 0 with 4 to 6, 1 with 7 to 10. "
        "The worst was 7 of 10, on Tuesday 24 November."
    )


def test_a_day_says_what_is_known_of_it() -> None:
    picture = shown(
        spasm(5),
        spasm(8, typed=moment(later(3))),
        note(on=TUESDAY),
        none_today(on=later(2)),
        appointment("Dr Roy", on=later(3)),
    )

    assert [point.text for point in picture.points] == [
        (
            "Monday 23 November 2026: 2 spasms, the worst 8 of 10. "
            "1 was written down a day or more later."
        ),
        "Tuesday 24 November 2026: spasms were not recorded, other things were.",
        "Wednesday 25 November 2026: no spasms.",
        "Thursday 26 November 2026: not recorded. Appointment: Dr Roy.",
        "Friday 27 November 2026, today: nothing about spasms is recorded yet.",
    ]


def test_today_is_not_missing_before_it_is_over() -> None:
    assert "recorded on 1 of 1 day" in shown(spasm(5), days_shown=2).sentence
    assert "recorded on 1 of 2 days" in shown(spasm(5), days_shown=3).sentence


def test_of_the_days_to_come_only_those_with_an_appointment_are_shown() -> None:
    picture = shown(spasm(5), appointment("Dr Roy", on=later(3)), today=MONDAY)

    assert [point.text for point in picture.points[1:]] == [
        "Thursday 26 November 2026: still to come. Appointment: Dr Roy."
    ]
    assert picture.table.rows[1] == (
        "Thursday 26 November 2026",
        "still to come",
        "still to come",
        "Dr Roy",
    )
    assert "recorded on 1 of 1 day" in picture.sentence


def test_appointments_outside_the_period_are_not_shown() -> None:
    assert "appointment" not in shown(spasm(5), appointment(on=later(-1))).sentence


def test_a_month_says_how_many_appointments_it_had() -> None:
    years = lived(appointment("Dr Roy"), appointment("Dr Lee"), first=later(-800), last=MONDAY)

    picture = CHART.of(years)

    assert picture.points[-1].text.endswith(" 2 appointments.")
    assert picture.table.rows[-1][-1] == "2"


def test_the_table_says_none_and_not_recorded_in_words() -> None:
    picture = shown(spasm(6), spasm(None, on=TUESDAY), none_today(on=later(2)), today=later(9))

    assert picture.table.headings == ("Day", "Spasms", "Worst strength", "Appointments")
    assert [row[1:3] for row in picture.table.rows] == [
        ("1", "6"),
        ("1", "not recorded"),
        ("no spasms", "no spasms"),
        ("not recorded", "not recorded"),
        ("not recorded", "not recorded"),
    ]


def test_a_month_tells_its_total_its_average_and_its_days() -> None:
    picture = CHART.of(subject(long_days(730, first=date(2024, 1, 1))))

    assert picture.table.headings[:5] == (
        "Month",
        "Spasms",
        "Spasms a day",
        "Days recorded",
        "Worst strength",
    )
    assert picture.table.rows[0][3].endswith(" of 31")


@settings(max_examples=60, deadline=None)
@given(entries=diaries(), back=st.integers(0, 500), on=st.integers(0, 3))
def test_every_number_is_what_one_counts_in_the_entries(
    entries: list[Entry], back: int, on: int
) -> None:
    first, last, today = later(-2 - back), later(2 + on), later(2)
    picture = CHART.of(lived(*entries, first=first, last=last, today=today))

    for cell in picture.data.cells:
        mine = [one for one in entries if cell.days.first <= one.day <= cell.days.last]
        spasms = [one for one in mine if isinstance(one.content, Spasm) and one.day <= today]
        said_none = {
            one.day for one in mine if one.content == NoneToday(Topic.SPASMS) and one.day <= today
        }
        strengths = [
            one.content.severity
            for one in spasms
            if isinstance(one.content, Spasm) and one.content.severity is not None
        ]
        assert cell.spasms == len(spasms)
        assert cell.known == len({one.day for one in spasms} | said_none)
        assert cell.worst == max(strengths, default=None)
        assert cell.added_later == sum(one.is_added_later for one in spasms)
        assert len(cell.appointments) == sum(one.kind == "appointment" for one in mine)
    assert picture.data.spasms == sum(cell.spasms for cell in picture.data.cells)


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
    assert "recorded" in after[index].text
