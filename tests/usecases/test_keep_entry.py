"""Keeping entries: what the diary takes, what it refuses, and which days look different then."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given

from builders import (
    MONDAY,
    NOW,
    SUNDAY,
    TUESDAY,
    appointment,
    dose,
    drink,
    entry,
    following,
    moment,
    nap,
    night,
    none_today,
    note,
    rating,
    reading,
    spasm,
    when,
)
from fakes import FullDisk, work_in_memory
from kept import entries_in
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, NotFound, NotValid
from spasm_diary.domain.followed import Form
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.remove_entry import remove_entry
from strategies import entries

LONG_AFTER = moment(MONDAY, "21:00").replace(year=2400)


def test_an_entry_is_kept_and_its_day_and_the_next_look_different(open_work: OpenWork) -> None:
    kept = spasm(6)

    changed = keep_entry(open_work, kept, NOW)

    assert entries_in(open_work) == [kept]
    assert changed == Changed(MONDAY, TUESDAY)


def test_an_entry_takes_the_place_of_the_one_with_its_id(open_work: OpenWork) -> None:
    keep_entry(open_work, spasm(6, entry_id=1, on=SUNDAY), NOW)

    changed = keep_entry(open_work, spasm(7, entry_id=1), NOW)

    assert entries_in(open_work) == [spasm(7, entry_id=1)]
    assert changed == Changed(SUNDAY, TUESDAY)


@given(entries())
def test_whatever_lies_in_the_past_is_kept(one: Entry) -> None:
    open_work = work_in_memory()
    if one.kind == "reading":
        return

    keep_entry(open_work, one, LONG_AFTER)

    assert entries_in(open_work) == [one]


def test_two_entries_at_one_instant_are_both_kept(open_work: OpenWork) -> None:
    keep_entry(open_work, spasm(3), NOW)
    keep_entry(open_work, spasm(3), NOW)

    assert len(entries_in(open_work)) == 2


@pytest.mark.parametrize(
    "ahead",
    [
        spasm(at="21:03"),
        spasm(on=TUESDAY, at="00:00"),
        spasm(on=TUESDAY, at=None),
        spasm(on=TUESDAY, at="night"),
        drink(on=TUESDAY, at=None),
        rating("pain", 3, on=TUESDAY),
        night(on=TUESDAY),
        spasm(at="15:00", offset=-10 * 60),
    ],
)
def test_what_lies_ahead_is_refused(open_work: OpenWork, ahead: Entry) -> None:
    with pytest.raises(NotValid, match="lies ahead"):
        keep_entry(open_work, ahead, NOW)

    assert entries_in(open_work) == []


@pytest.mark.parametrize(
    "past",
    [
        spasm(at="21:02"),
        spasm(at=None),
        spasm(at="evening"),
        appointment(on=TUESDAY + timedelta(days=90)),
        spasm(on=TUESDAY, at="05:00", offset=13 * 60),
        spasm(on=TUESDAY, at=None, offset=13 * 60),
    ],
)
def test_what_is_past_or_an_appointment_is_kept(open_work: OpenWork, past: Entry) -> None:
    keep_entry(open_work, past, NOW)
    assert entries_in(open_work) == [past]


def test_after_a_flight_to_the_west_the_date_left_behind_can_still_be_written_down(
    open_work: OpenWork,
) -> None:
    landed = moment(MONDAY, "10:00", offset=-10 * 60)

    keep_entry(open_work, note("long flight", on=MONDAY), landed)
    keep_entry(open_work, spasm(on=TUESDAY, at=None, offset=13 * 60), landed)

    assert len(entries_in(open_work)) == 2


@pytest.mark.parametrize(
    "second",
    [
        night("22:00", "06:00"),
        night(None, None, quality=4),
        night("02:00", None),
    ],
)
def test_a_second_night_over_the_first_is_refused(open_work: OpenWork, second: Entry) -> None:
    keep_entry(open_work, night("23:00", "07:00"), NOW)

    with pytest.raises(NotValid, match="a night on this date already"):
        keep_entry(open_work, second, NOW)

    assert len(entries_in(open_work)) == 1


def test_a_night_in_two_parts_is_kept(open_work: OpenWork) -> None:
    keep_entry(open_work, night("22:00", "02:00"), NOW)
    keep_entry(open_work, night("03:30", "07:00"), NOW)

    assert len(entries_in(open_work)) == 2


def test_a_night_can_be_changed_and_nights_of_two_dates_do_not_meet(open_work: OpenWork) -> None:
    keep_entry(open_work, night("23:00", "07:00", entry_id=1), NOW)
    keep_entry(open_work, night("22:00", "06:30", entry_id=1, quality=4), NOW)
    keep_entry(open_work, night("22:00", "06:30", on=SUNDAY), NOW)

    assert [kept.day for kept in entries_in(open_work)] == [SUNDAY, MONDAY]


@pytest.mark.parametrize(
    ("form", "taken", "refused"),
    [(Form.YES_NO, 1, 2), (Form.SCALE, 10, 11), (Form.NUMBER, -40.5, None)],
)
def test_an_answer_fits_what_is_followed(
    open_work: OpenWork, form: Form, taken: float, refused: float | None
) -> None:
    with open_work() as work:
        work.diary.put_followed(following("other", form=Form.NUMBER), NOW)
        work.diary.put_followed(following("mine", form=form), NOW)

    keep_entry(open_work, reading("mine", taken), NOW)
    if refused is not None:
        with pytest.raises(NotValid):
            keep_entry(open_work, reading("mine", refused), NOW)

    assert len(entries_in(open_work)) == 1


def test_an_answer_to_what_nobody_follows_is_refused_and_follows_nothing(
    open_work: OpenWork,
) -> None:
    with pytest.raises(NotValid, match="not among the things you follow"):
        keep_entry(open_work, reading("mine", 1), NOW)

    with open_work() as work:
        assert work.diary.followed() == ()


def test_a_full_disk_keeps_nothing_and_says_so() -> None:
    disk = FullDisk()

    with pytest.raises(DiaryUnavailable, match="no room"):
        keep_entry(disk, spasm(), NOW)

    assert entries_in(disk) == []


def test_a_removed_entry_goes_into_the_bin(open_work: OpenWork) -> None:
    keep_entry(open_work, spasm(entry_id=1), NOW)

    changed = remove_entry(open_work, UUID(int=1), NOW)

    assert changed == Changed(MONDAY, TUESDAY)
    assert entries_in(open_work) == []
    with open_work() as work:
        assert [binned.entry for binned in work.diary.bin(NOW)] == [spasm(entry_id=1)]


def test_an_entry_that_is_not_there_cannot_be_removed(open_work: OpenWork) -> None:
    with pytest.raises(NotFound, match="not there"):
        remove_entry(open_work, UUID(int=1), NOW)


def test_a_change_touches_the_dates_it_shares() -> None:
    changed = Changed(SUNDAY, MONDAY)

    assert changed.touches(MONDAY, TUESDAY)
    assert not changed.touches(TUESDAY, TUESDAY)


def test_the_end_of_a_night_lies_not_ahead_either(open_work: OpenWork) -> None:
    unfinished = entry(Night(up=when(MONDAY, "21:30")))
    with pytest.raises(NotValid, match="lies ahead"):
        keep_entry(open_work, unfinished, NOW)


@pytest.mark.parametrize(
    ("topic", "kept"),
    [
        (Topic.SPASMS, spasm()),
        (Topic.DRINKS, drink()),
        (Topic.TREATMENTS, dose()),
        (Topic.NAPS, nap()),
    ],
)
def test_what_there_was_takes_back_that_there_was_none_of_it(
    open_work: OpenWork, topic: Topic, kept: Entry
) -> None:
    for said in Topic:
        keep_entry(open_work, none_today(said), NOW)
    keep_entry(open_work, none_today(topic, on=SUNDAY), NOW)

    keep_entry(open_work, kept, NOW)

    left = [one for one in entries_in(open_work) if one.kind == "none" and one.day == MONDAY]
    assert {one.content for one in left} == {NoneToday(other) for other in Topic} - {
        NoneToday(topic)
    }
    assert len(entries_in(open_work)) == 5
