"""What the chart of the hours shows, lists and says."""

from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from builders import MONDAY, TUESDAY, night, none_today, spasm
from charted import later, life, lived
from grids_seen import words
from spasm_diary.charts.chart import Picture
from spasm_diary.charts.hours import CHART
from spasm_diary.charts.look import LIGHT, PAGE, Look, Sheet
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.spasms import Spasm
from spasm_diary.formats import SHORT_WEEKDAYS
from spoken import SUNDAY_IS_6, living_with
from strategies import diaries

HOURS = 24


def shown(*entries: Entry, days_shown: int = 7, **more: object) -> Picture:
    return CHART.of(lived(*entries, first=MONDAY, last=later(days_shown - 1)))


def drawn(picture: Picture, look: Look = LIGHT, sheet: Sheet = PAGE) -> Figure:
    return picture.draw(look, sheet).figure


def texts(picture: Picture) -> list[str]:
    return [point.text for point in picture.points]


def a_week_of_nights(asleep: str, awake: str) -> list[Entry]:
    return [night(None, None, on=later(day), bed=asleep, up=awake) for day in range(7)]


def test_a_spasm_is_counted_in_its_hour_on_its_weekday_and_in_all_days() -> None:
    data = shown(spasm(at="02:59"), spasm(at="03:00"), spasm(at="03:10", on=TUESDAY)).data

    assert (data.week[0].hours[2], data.week[0].hours[3], data.week[1].hours[3]) == (1, 1, 1)
    assert (data.all.hours[2], data.all.hours[3]) == (1, 2)


def test_after_midnight_a_spasm_counts_in_its_hour_on_the_day_it_belongs_to() -> None:
    data = shown(spasm(on=MONDAY, at="25:30")).data

    assert data.week[0].hours[1] == data.all.hours[1] == 1
    assert data.week[1].spasms == 0


def test_a_part_of_the_day_is_never_given_an_hour() -> None:
    picture = shown(spasm(at="evening"), spasm(at="night"), spasm(at="night"))

    assert picture.data.all.timed == 0
    assert picture.data.all.parts == (2, 0, 0, 1)
    assert {"night: 2", "morning: 0", "afternoon: 0", "evening: 1"} <= set(words(drawn(picture)))
    assert texts(picture)[-4:] == [
        "Night, hour not known: 2 spasms. Spasms are recorded on 1 of 6 days.",
        "Morning, hour not known: no spasms. Spasms are recorded on 1 of 6 days.",
        "Afternoon, hour not known: no spasms. Spasms are recorded on 1 of 6 days.",
        "Evening, hour not known: 1 spasm. Spasms are recorded on 1 of 6 days.",
    ]


def test_a_spasm_known_to_its_date_alone_is_counted_in_words_and_in_no_hour() -> None:
    picture = shown(spasm(at=None), spasm(at="02:00"))

    assert picture.data.all.undated == 1
    assert sum(picture.data.all.hours) == 1
    assert "Known to the day alone, and in none of the hours: 1." in picture.sentence
    assert "1 with only the day known is not in it" in words(drawn(picture))


def test_without_parts_of_the_day_there_is_no_strip() -> None:
    picture = shown(spasm(at="02:00"))

    assert len(picture.points) == 8 * HOURS
    assert "Only the part of the day known" not in words(drawn(picture))


def test_points_go_from_midnight_on_through_all_days_and_then_each_weekday() -> None:
    said = texts(shown(spasm(at="02:10"), none_today(on=TUESDAY)))

    assert said[2] == (
        "All days, 02:00 to 03:00, at night: 1 spasm. Spasms are recorded on 2 of 6 days."
    )
    assert said[HOURS + 2] == (
        "Mondays, 02:00 to 03:00, at night: 1 spasm. Spasms are recorded on 1 of 1 day."
    )
    assert said[2 * HOURS + 12] == (
        "Tuesdays, 12:00 to 13:00: no spasms. Spasms are recorded on 1 of 1 day."
    )
    assert said[3 * HOURS].startswith("Wednesdays, 00:00 to 01:00, at night: not recorded.")


def test_an_hour_without_a_spasm_is_none_known_where_others_have_no_hour() -> None:
    said = texts(shown(spasm(at="02:10"), spasm(at=None)))

    assert "12:00 to 13:00: none known." in said[12]


def test_night_is_the_persons_usual_one_where_enough_are_recorded() -> None:
    picture = shown(spasm(at="22:40"), *a_week_of_nights("23:10", "07:20"))

    assert picture.data.nights.counted == 7
    assert not picture.data.nights.holds(22)
    assert [hour for hour in range(HOURS) if picture.data.nights.holds(hour)] == [
        *range(7),
        23,
    ]
    assert (
        "0 of 1 spasm with a clock time began at night; your usual night is 23:10 to 07:20, "
        "the middle of 7 recorded nights."
    ) in picture.sentence


def test_night_is_a_convention_where_too_few_are_recorded_and_says_so() -> None:
    picture = shown(spasm(at="22:40"), *a_week_of_nights("23:10", "07:20")[:6])

    assert [hour for hour in range(HOURS) if picture.data.nights.holds(hour)] == [
        *range(6),
        22,
        23,
    ]
    assert (
        "1 of 1 spasm with a clock time began at night; "
        "night is 22:00 to 06:00 here, as fewer than 7 nights are recorded."
    ) in picture.sentence


def test_people_who_sleep_by_day_have_their_nights_by_day() -> None:
    usual = shown(*a_week_of_nights("08:00", "11:30")).data.nights

    assert [hour for hour in range(HOURS) if usual.holds(hour)] == [8, 9, 10]


def test_a_usual_bedtime_about_midnight_is_not_taken_for_noon() -> None:
    beds = ("23:50", "00:10", "23:40", "00:20", "23:45", "00:15", "00:00")
    recorded = [
        night(None, None, on=later(day), bed=bed, up="08:00") for day, bed in enumerate(beds)
    ]

    usual = shown(*recorded).data.nights

    assert usual.begins.strftime("%H:%M") == "00:00"
    assert usual.ends.strftime("%H:%M") == "08:00"


def test_the_sentence_tells_how_exactly_and_on_how_many_days() -> None:
    picture = shown(
        spasm(at="02:10"), spasm(at="02:40"), spasm(at="evening", on=TUESDAY), days_shown=3
    )

    assert picture.sentence == (
        "Spasms by hour of the day, 23 to 25 November 2026: recorded on 2 of 2 days, 3 in all. "
        "With a clock time: 2. Known to a part of the day alone: 1. "
        "Known to the day alone, and in none of the hours: 0. "
        "The most began from 02:00 to 03:00: 2. "
        "2 of 2 spasms with a clock time began at night; "
        "night is 22:00 to 06:00 here, as fewer than 7 nights are recorded. "
        "Spasms by weekday, and on how many of them they were recorded: "
        "Monday 2 on 1 of 1; Tuesday 1 on 1 of 1."
    )


def test_without_spasms_the_sentence_says_that_there_were_none() -> None:
    assert shown(none_today(), days_shown=1).sentence == (
        "Spasms by hour of the day, Monday 23 November 2026: recorded on 1 of 1 day, "
        "and there were none."
    )


def test_nothing_at_all_is_one_sentence() -> None:
    assert shown(days_shown=2).sentence == (
        "Nothing about spasms is recorded, 23 to 24 November 2026."
    )


def test_one_spasm_an_hour_makes_no_hour_the_one_with_the_most() -> None:
    assert "The most" not in shown(spasm(at="02:10"), spasm(at="05:10")).sentence


def test_the_table_is_a_grid_with_a_row_an_hour() -> None:
    table = shown(spasm(at="02:10"), spasm(at="evening"), none_today(on=TUESDAY)).table

    assert table.headings[:4] == ("Hour", "All days", "Monday", "Tuesday")
    rows = {row[0]: row[1:5] for row in table.rows}
    assert rows["02:00 to 03:00"] == ("1", "1", "no spasms", "not recorded")
    assert rows["03:00 to 04:00"] == ("none known", "none known", "no spasms", "not recorded")
    assert rows["Evening, hour not known"] == ("1", "1", "no spasms", "not recorded")
    assert rows["Only the day known"] == ("no spasms", "no spasms", "no spasms", "not recorded")
    assert rows["Days recorded"] == ("2 of 6", "1 of 1", "1 of 1", "0 of 1")


def test_each_row_says_beside_it_on_how_many_days_it_rests() -> None:
    said = words(drawn(shown(spasm(at="02:10"), none_today(on=TUESDAY))))

    assert {"recorded", "2 of 6", "1 of 1", "0 of 1"} <= set(said)


def test_places_of_hours_stand_under_each_other() -> None:
    places = shown(spasm(at="02:10")).draw(LIGHT, PAGE).places

    assert places[5].left == places[HOURS + 5].left == places[7 * HOURS + 5].left
    assert places[5].top < places[HOURS + 5].top < places[7 * HOURS + 5].top


def test_everything_stays_on_the_sheet_with_large_words() -> None:
    picture = CHART.of(lived(*life(92), first=later(-91), last=MONDAY))

    for sheet in (Sheet(6, 5), Sheet(9, 6), Sheet(16, 8)):
        for place in picture.draw(LIGHT, sheet).places:
            assert 0 <= place.left < place.left + place.width <= 1
            assert 0 <= place.top < place.top + place.height <= 1


@settings(max_examples=60, deadline=None)
@given(entries=diaries(), ahead=st.integers(0, 3))
def test_every_number_is_what_one_counts_in_the_entries(entries: list[Entry], ahead: int) -> None:
    first, last, today = later(-1), later(2), later(2 - ahead)
    data = CHART.of(lived(*entries, first=first, last=last, today=today)).data
    past = [one for one in entries if first <= one.day <= today]
    spasms = [one for one in past if isinstance(one.content, Spasm)]

    counted = Counter(
        (one.day.weekday(), one.when.clock.hour) for one in spasms if one.when.clock is not None
    )
    for weekday, row in enumerate(data.week):
        assert row.hours == tuple(counted[weekday, hour] for hour in range(HOURS))
        mine = [one for one in spasms if one.day.weekday() == weekday]
        said_none = {
            one.day
            for one in past
            if one.content == NoneToday(Topic.SPASMS) and one.day.weekday() == weekday
        }
        assert row.spasms == len(mine)
        assert row.known == len({one.day for one in mine} | said_none)
    assert data.all.spasms == len(spasms)
    assert data.all.hours == tuple(
        sum(row.hours[hour] for row in data.week) for hour in range(HOURS)
    )


@settings(max_examples=30, deadline=None)
@given(entries=diaries())
def test_taking_a_weekday_away_changes_no_other_weekday(entries: list[Entry]) -> None:
    first, last = MONDAY - timedelta(days=2), later(2)
    less = [one for one in entries if one.day != MONDAY and not isinstance(one.content, Night)]
    whole = [one for one in entries if not isinstance(one.content, Night)]

    before = texts(CHART.of(lived(*whole, first=first, last=last)))
    after = texts(CHART.of(lived(*less, first=first, last=last)))

    kept = slice(2 * HOURS, 8 * HOURS)
    assert before[kept] == after[kept]
    assert all("not recorded" in text for text in after[HOURS : 2 * HOURS])


def test_the_days_stand_in_the_order_of_the_persons_week() -> None:
    with living_with(week_begins=SUNDAY_IS_6):
        picture = shown(spasm(at="14:30"))
        said = words(drawn(picture))

    assert picture.table.headings[1:4] == ("All days", "Sunday", "Monday")
    assert picture.data.week[1].hours[14] == 1
    assert [one for one in said if one in SHORT_WEEKDAYS] == ["Sun", *SHORT_WEEKDAYS[:-1]]
    assert texts(picture)[HOURS * 2 + 14].startswith("Mondays, 14:00 to 15:00: 1 spasm.")


def test_the_hours_are_told_by_the_clock_of_the_person() -> None:
    with living_with(am_pm=True):
        picture = shown(spasm(at="14:30"), spasm(at="14:40"))
        said = [one.replace("\N{NO-BREAK SPACE}", " ") for one in words(drawn(picture))]
        rows = picture.table.rows
        sentence = picture.sentence.replace("\N{NO-BREAK SPACE}", " ")

    assert {"12 am", "12 pm", "6 pm"} <= set(said)
    assert rows[23][0].replace("\N{NO-BREAK SPACE}", " ") == "11:00 pm to 12:00 am"
    assert "The most began from 2:00 pm to 3:00 pm: 2." in sentence
