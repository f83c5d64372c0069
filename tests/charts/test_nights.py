"""The chart of the nights: what they were like, and which spasms fell in them."""

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, TUESDAY, moment, night, none_today, spasm, when
from builders import entry as made
from charted import days, later, life, lived, subject
from spasm_diary.charts.chart import Picture
from spasm_diary.charts.nights import CHART
from spasm_diary.charts.nights.one_night import OneNight, Part, Stretch
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.spasms import Spasm
from strategies import diaries

NEAR = [later(count) for count in range(-2, 3)]


def of(*entries: Entry, first: date = SUNDAY, last: date = MONDAY) -> Picture:
    return CHART.of(lived(*entries, first=first, last=last))


def only(*entries: Entry) -> OneNight:
    nights: tuple[OneNight, ...] = of(*entries, last=TUESDAY).data.nights
    [one] = nights
    return one


def test_a_night_is_asleep_between_lying_awake() -> None:
    one = only(night("23:30", "06:30", bed="23:00", up="07:00"))

    assert one.stretches == (
        Stretch(-1, -0.5, Part.AWAKE),
        Stretch(-0.5, 6.5, Part.ASLEEP),
        Stretch(6.5, 7, Part.AWAKE),
    )


@pytest.mark.parametrize(
    ("known", "parts"),
    [
        ({"bed": "23:00", "up": "07:00"}, [Part.UNKNOWN]),
        ({"asleep": "23:00", "awake": "07:00"}, [Part.ASLEEP]),
        ({"bed": "22:00", "asleep": "23:00", "up": "07:00"}, [Part.AWAKE, Part.UNKNOWN]),
        ({"bed": "22:00", "awake": "06:00", "up": "07:00"}, [Part.UNKNOWN, Part.AWAKE]),
        ({"up": "07:00"}, []),
    ],
    ids=str,
)
def test_what_lies_between_times_is_only_known_where_both_say_it(
    known: dict[str, str], parts: list[Part]
) -> None:
    times = {"asleep": None, "awake": None, **known}

    assert [one.part for one in only(night(**times)).stretches] == parts  # type: ignore[arg-type]


def test_a_night_of_which_one_end_is_known_is_open_at_the_other() -> None:
    begun = only(night("23:00", None))
    ended = only(night(None, "07:00"))

    assert (begun.open_start, begun.open_end) == (None, -1)
    assert (ended.open_start, ended.open_end) == (7, None)


def test_times_are_those_that_the_clock_showed() -> None:
    """In spring, an hour is left out between bed and up."""
    bed, up = when(SUNDAY, "23:00", offset=60), when(MONDAY, "07:00", offset=120)

    one = only(made(Night(bed=bed, up=up)))

    assert [(one.start, one.end) for one in one.stretches] == [(-1, 7)]
    assert one.changes_clocks
    assert "1 night went over a change of clocks" in of(made(Night(bed=bed, up=up))).sentence


def test_a_flight_to_the_west_turns_no_night_round() -> None:
    """To bed on Monday at 23:00 in Tokyo, up seven hours earlier by the clock in Los Angeles."""
    bed, up = when(MONDAY, "23:00", offset=540), when(MONDAY, "16:00", offset=-480)
    felt = spasm(on=MONDAY, at="10:00", offset=-480)

    one = only(made(Night(bed=bed, up=up)), felt)

    [(start, end)] = [(one.start, one.end) for one in one.stretches]
    assert (start, end) == (6, 16)
    assert [spasm.at for spasm in one.spasms] == [10]


def test_a_spasm_of_the_evening_before_belongs_to_the_night() -> None:
    one = only(
        night(),
        spasm(on=SUNDAY, at="23:30", woke=True),
        spasm(at="03:00", woke=False),
        spasm(at="night"),
        spasm(at="12:00"),
        spasm(on=SUNDAY, at="22:59"),
    )

    assert [(spasm.at, spasm.woke) for spasm in one.spasms] == [
        (-0.5, True),
        (3, False),
        (None, None),
    ]


def test_a_spasm_with_two_nights_on_its_date_is_counted_once() -> None:
    data = of(night("22:00", "01:00"), night("02:00", "07:00"), spasm(at="night")).data

    assert [column.spasms for column in data.columns] == [0, 1]


@settings(max_examples=60, deadline=None)
@given(entries=diaries())
def test_each_night_has_the_spasms_that_it_covers(entries: list[Entry]) -> None:
    data = CHART.of(lived(*entries, first=NEAR[0], last=NEAR[-1])).data

    for column in data.columns:
        day = column.days.first
        nights = [one.content for one in entries if one.day == day]
        assert column.spasms == sum(
            any(one.covers(entry.when, day) for one in nights if isinstance(one, Night))
            for entry in _spasms_near(entries, day)
        )
        assert len(column.nights) == sum(isinstance(one, Night) for one in nights)
        for one in column.nights:
            assert all(stretch.start <= stretch.end for stretch in one.stretches)
            assert all(
                spasm.at is None or one.times[0][1] <= spasm.at <= one.times[-1][1]
                for spasm in one.spasms
            )


@settings(max_examples=60, deadline=None)
@given(entries=diaries(), gone=st.sampled_from(NEAR))
def test_taking_a_day_away_changes_no_other_nights_but_their_spasms(
    entries: list[Entry], gone: date
) -> None:
    """A spasm of an evening is in the night that ends on the day after."""
    kept = [one for one in entries if one.day != gone or isinstance(one.content, Spasm)]

    before, after = (
        CHART.of(lived(*some, first=NEAR[0], last=NEAR[-1])).points for some in (entries, kept)
    )

    others = [index for index, day in enumerate(NEAR) if day != gone]
    assert [before[index] for index in others] == [after[index] for index in others]


@given(entries=diaries(), gone=st.sampled_from(NEAR))
def test_taking_all_of_a_day_away_changes_no_nights_but_those_beside_it(
    entries: list[Entry], gone: date
) -> None:
    kept = [one for one in entries if one.day != gone]

    before, after = (
        CHART.of(lived(*some, first=NEAR[0], last=NEAR[-1])).points for some in (entries, kept)
    )

    far = [index for index, day in enumerate(NEAR) if abs((day - gone).days) > 1]
    assert [before[index] for index in far] == [after[index] for index in far]


def test_the_sentence_tells_nights_times_and_spasms() -> None:
    picture = of(
        night("23:30", "06:30", bed="23:00", up="07:00", on=SUNDAY),
        night("23:30", "06:30", bed="22:00", up="08:00"),
        night(None, None, on=later(-2), minutes_asleep=400),
        spasm(at="03:00", woke=True),
        spasm(at="04:00", woke=False),
        none_today(on=SUNDAY),
        first=later(-6),
    )

    assert picture.sentence == (
        "Nights, 17 to 23 November 2026: recorded for 3 of 7 nights. "
        "To bed: median 22:30, from 22:00 to 23:00, of 2 nights. "
        "Up: median 07:30, from 07:00 to 08:00, of 2 nights. "
        "Of 1 night only the length is known. "
        "Spasms were recorded for 2 of them: 2 in all. "
        "Woke you: 1. Did not: 1. Not said: 0."
    )


def test_nights_and_spasms_without_a_record_are_said_not_to_have_one() -> None:
    assert CHART.of(subject(days("- -"))).sentence.endswith("not recorded.")
    assert "Spasms in these nights: not recorded." in of(night()).sentence


def test_what_was_added_later_is_said() -> None:
    picture = of(
        night(typed=moment(later(3))), spasm(at="03:00", typed=moment(later(3)), woke=True)
    )

    assert "1 of them was added a day or more later." in picture.sentence
    assert picture.points[-1].text.endswith(
        "This night was added later. Spasm: 03:00, woke you, added later."
    )


def test_a_point_tells_a_night() -> None:
    picture = of(
        night("23:30", "06:30", bed="23:00", up="07:00"), spasm(at="night"), none_today(on=SUNDAY)
    )

    blank, night_with_one = (one.text for one in picture.points)
    assert blank == "Sunday 22 November 2026. No night is recorded."
    assert night_with_one == (
        "Monday 23 November 2026. To bed: 23:00. Asleep: 23:30. Awake: 06:30. Up: 07:00. "
        "Slept: 7 h. Spasm: during the night, not said whether it woke you."
    )


def test_a_row_tells_a_night() -> None:
    table = of(
        night(None, None, on=later(-2), minutes_asleep=400),
        night("23:30", "06:30", bed="23:00", up="07:00"),
        spasm(at="03:00", woke=True),
        first=later(-2),
    ).table

    assert [row[1:] for row in table.rows] == [
        ("–", "–", "–", "–", "6 h 40", "not recorded", "–"),
        ("not recorded", "–", "–", "–", "–", "–", "–"),
        ("23:00", "23:30", "06:30", "07:00", "7 h", "1", "1"),
    ]


def test_a_spasm_after_midnight_is_told_by_the_clock_of_its_night() -> None:
    picture = of(night("23:00", "07:00"), spasm(on=SUNDAY, at="26:10"))

    assert picture.points[-1].text.endswith("Spasm: 02:10, not said whether it woke you.")
    assert only(night("23:00", "07:00"), spasm(on=SUNDAY, at="26:10")).spasms[0].at == 2 + 10 / 60


def test_many_years_are_told_by_their_medians() -> None:
    picture = CHART.of(lived(*life(800), first=MONDAY - timedelta(799), last=MONDAY))

    assert "Each column is a week: the medians of its nights" in picture.sentence
    assert picture.table.headings[2:6] == (
        "To bed, median",
        "Asleep, median",
        "Awake, median",
        "Up, median",
    )
    told = next(one.text for one in picture.points if "To bed: median" in one.text)
    assert "Recorded for" in told
    assert len(picture.points) < 120


def test_nights_to_come_are_not_missing() -> None:
    asked = lived(night(), first=SUNDAY, last=later(5), today=MONDAY)

    assert "recorded for 1 of 2 nights" in CHART.of(asked).sentence


def _spasms_near(entries: Iterable[Entry], day: date) -> list[Entry]:
    return [
        one for one in entries if isinstance(one.content, Spasm) and abs((one.day - day).days) <= 1
    ]
