"""What every diary promises. The fake one is asked too: see conftest."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from builders import (
    MONDAY,
    NOW,
    SUNDAY,
    TUESDAY,
    appointment,
    drink,
    following,
    moment,
    night,
    none_today,
    note,
    one_of_each,
    rating,
    spasm,
    when,
)
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import NotFound
from spasm_diary.domain.notes import Note
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.ports import OpenWork


def keep(open_work: OpenWork, *entries: Entry) -> None:
    with open_work() as work:
        for entry in entries:
            work.diary.put(entry, NOW)


def test_an_entry_of_each_kind_is_read_back_as_it_was(open_work: OpenWork) -> None:
    written = one_of_each()

    keep(open_work, *written)

    assert {entry.kind for entry in written} == set(KINDS)
    with open_work() as work:
        assert [work.diary.get(entry.id) for entry in written] == list(written)


def test_many_entries_are_kept_at_once(open_work: OpenWork) -> None:
    written = one_of_each()

    with open_work() as work:
        work.diary.put_many(written, NOW)

    with open_work() as work:
        assert set(work.diary.on(MONDAY)) == set(written)


def test_keeping_no_entries_at_all_does_nothing(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.put_many((), NOW)

    with open_work() as work:
        assert work.diary.last_action() is None


def test_an_entry_that_was_never_kept_is_not_there(open_work: OpenWork) -> None:
    with open_work() as work:
        assert work.diary.get(UUID(int=1)) is None


def test_an_entry_takes_the_place_of_the_one_with_its_id(open_work: OpenWork) -> None:
    keep(open_work, spasm(4, places=("calf left",), note="at first", entry_id=1))

    changed = spasm(7, on=TUESDAY, at=None, places=("neck", "foot both"), entry_id=1)
    keep(open_work, changed)

    with open_work() as work:
        assert list(work.diary.all_entries()) == [changed]


def test_an_entry_may_become_one_of_another_kind(open_work: OpenWork) -> None:
    keep(open_work, spasm(4, places=("calf left",), note="was it one?", entry_id=1))

    changed = note("it was not")
    changed = Entry(changed.when, changed.content, changed.typed, UUID(int=1))
    keep(open_work, changed)

    with open_work() as work:
        assert work.diary.get(UUID(int=1)) == changed
        assert work.diary.search("was it one", 10) == ()


def test_a_removed_entry_is_not_there_any_more(open_work: OpenWork) -> None:
    written = one_of_each()
    keep(open_work, *written)

    with open_work() as work:
        for entry in written:
            work.diary.remove(entry.id, NOW)

    with open_work() as work:
        assert list(work.diary.all_entries()) == []
        assert work.diary.count() == {}


def test_removing_what_is_not_there_is_told(open_work: OpenWork) -> None:
    with pytest.raises(NotFound), open_work() as work:
        work.diary.remove(UUID(int=1), NOW)


def test_an_exception_keeps_nothing(open_work: OpenWork) -> None:
    def keep_and_fail() -> None:
        with open_work() as work:
            work.diary.put(spasm(), NOW)
            work.diary.put_followed(following("dizzy"), NOW)
            work.diary.put_personal(Personal(2000), NOW)
            raise KeyError

    with pytest.raises(KeyError):
        keep_and_fail()

    with open_work() as work:
        assert list(work.diary.all_entries()) == []
        assert work.diary.last_action() is None
        assert work.diary.followed() == ()
        assert work.diary.personal() == Personal()


def test_a_work_sees_what_it_has_written_itself(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.put(spasm(6), NOW)

        assert len(work.diary.on(MONDAY)) == 1
        assert work.diary.columns(MONDAY, MONDAY).at(MONDAY, "severity") == 6


def test_a_day_holds_its_own_entries_in_order_of_time(open_work: OpenWork) -> None:
    late, early = spasm(at="23:59"), spasm(at="00:00")
    evening, whole_day = spasm(at="evening"), spasm(at=None)
    keep(open_work, spasm(on=SUNDAY), late, evening, whole_day, early, spasm(on=TUESDAY))

    with open_work() as work:
        assert work.diary.on(MONDAY) == (early, whole_day, evening, late)


def test_time_goes_by_instants_and_not_by_clocks(open_work: OpenWork) -> None:
    in_oslo, in_london = spasm(at="09:30", offset=60), spasm(at="09:00", offset=0)
    keep(open_work, in_london, in_oslo)

    with open_work() as work:
        assert work.diary.on(MONDAY) == (in_oslo, in_london)


def test_entries_of_one_instant_stand_in_the_order_they_were_typed(open_work: OpenWork) -> None:
    first = Entry(when(), Note("first"), moment(at="21:00"), UUID(int=2))
    second = Entry(when(), Note("second"), moment(at="21:01"), UUID(int=1))
    keep(open_work, second, first)

    with open_work() as work:
        assert work.diary.on(MONDAY) == (first, second)


def test_entries_between_two_dates_include_both(open_work: OpenWork) -> None:
    days = [MONDAY + timedelta(days=offset) for offset in range(4)]
    keep(open_work, *(spasm(on=day) for day in days))

    with open_work() as work:
        found = work.diary.between(days[1], days[2])

    assert [entry.day for entry in found] == [days[1], days[2]]


def test_only_the_kinds_that_were_asked_for_are_found(open_work: OpenWork) -> None:
    keep(open_work, *one_of_each())

    with open_work() as work:
        found = work.diary.between(MONDAY, MONDAY, ("nap", "spasm"))

    assert [entry.kind for entry in found] == ["spasm", "nap"]


def test_the_latest_of_a_kind_come_newest_first(open_work: OpenWork) -> None:
    oldest, middle, newest = spasm(at="02:00"), spasm(at="03:00"), spasm(on=TUESDAY)
    keep(open_work, oldest, newest, middle, note(on=TUESDAY))

    with open_work() as work:
        assert work.diary.latest("spasm", 2) == (newest, middle)


def test_the_span_goes_from_the_first_to_the_last_date(open_work: OpenWork) -> None:
    keep(open_work, spasm(on=TUESDAY), rating("pain", 3, on=SUNDAY), drink(on=MONDAY))

    with open_work() as work:
        assert work.diary.span() == (SUNDAY, TUESDAY)


def test_an_appointment_ahead_does_not_stretch_the_span(open_work: OpenWork) -> None:
    keep(open_work, spasm(), appointment(on=date(2027, 6, 1)), appointment(on=date(2020, 1, 1)))

    with open_work() as work:
        assert work.diary.span() == (MONDAY, MONDAY)


def test_a_diary_of_appointments_alone_has_no_span(open_work: OpenWork) -> None:
    keep(open_work, appointment())

    with open_work() as work:
        assert work.diary.span() is None


def test_the_days_recorded_are_those_with_an_entry_each_once(open_work: OpenWork) -> None:
    keep(open_work, spasm(), drink(), rating("pain", 3, on=SUNDAY), appointment(on=TUESDAY))

    with open_work() as work:
        assert work.diary.recorded_days() == 2


def test_days_are_counted_once_and_without_those_of_appointments_alone(
    open_work: OpenWork,
) -> None:
    keep(open_work, spasm(), drink(), note(on=SUNDAY), appointment(on=TUESDAY))

    with open_work() as work:
        assert work.diary.recorded_days() == 2


def test_entries_are_counted_by_kind(open_work: OpenWork) -> None:
    keep(open_work, spasm(), spasm(), night(), none_today())

    with open_work() as work:
        assert work.diary.count() == {"spasm": 2, "night": 1, "none": 1}


def test_what_was_deleted_is_still_known(open_work: OpenWork) -> None:
    keep(open_work, spasm(entry_id=1), spasm(entry_id=2))
    with open_work() as work:
        work.diary.remove(UUID(int=2), NOW)

    with open_work() as work:
        assert work.diary.known_ids() == {UUID(int=1), UUID(int=2)}


def test_things_to_follow_stay_in_the_order_they_were_made(open_work: OpenWork) -> None:
    with open_work() as work:
        for key in ("dizzy", "warm", "cold"):
            work.diary.put_followed(following(key), NOW)
    with open_work() as work:
        work.diary.put_followed(following("dizzy", "Dizziness"), NOW)

    with open_work() as work:
        assert [one.label for one in work.diary.followed()] == ["Dizziness", "warm", "cold"]


def test_nothing_is_known_of_a_new_person(open_work: OpenWork) -> None:
    with open_work() as work:
        assert work.diary.personal() == Personal()


@pytest.mark.parametrize(
    "personal",
    [
        Personal(2000),
        Personal(None, fluids_limited=True),
        Personal(age=Age.UNDER_18),
        Personal(2000, age=Age.FROM_65, facts=frozenset({"statins", "sedatives"})),
    ],
)
def test_what_is_known_of_the_person_is_kept(open_work: OpenWork, personal: Personal) -> None:
    with open_work() as work:
        work.diary.put_personal(Personal(1500), NOW)
    with open_work() as work:
        work.diary.put_personal(personal, NOW)

    with open_work() as work:
        assert work.diary.personal() == personal
