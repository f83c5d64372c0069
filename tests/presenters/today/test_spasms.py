"""The big button, the rows, and the form of the open spasm."""

from datetime import time, timedelta

from builders import MONDAY, NOW, SUNDAY, TUESDAY, moment, none_today, place, spasm, when
from day_page import DayPage
from spasm_diary.domain.moments import Exactness, PartOfDay
from spasm_diary.domain.spasms import Helped, Length, LengthBand, Noticed, Spasm, SpasmKind, Tried


def test_one_press_keeps_a_spasm_at_this_moment() -> None:
    page = DayPage()

    page.page.spasms.press()

    [entry] = page.kept()
    assert entry.when.instant == NOW
    assert entry.content == Spasm(length=Length(band=LengthBand.STILL_GOING))


def test_the_second_press_ends_it_and_keeps_how_long_it_lasted() -> None:
    page = DayPage()
    page.page.spasms.press()
    assert page.view.spasms.button == "It has stopped"

    page.clock.pass_by(minutes=4, seconds=10)
    page.page.spasms.press()

    [kept] = page.spasms()
    assert kept.length == Length(seconds=250)
    assert page.view.spasms.button == "A spasm now"


def test_after_two_hours_the_button_begins_the_next_spasm() -> None:
    page = DayPage()
    page.page.spasms.press()

    page.clock.pass_by(hours=2, minutes=1)
    page.page.show()
    page.page.spasms.press()

    assert len(page.spasms()) == 2


def test_a_spasm_going_on_over_midnight_is_ended_on_the_new_day() -> None:
    page = DayPage()
    page.clock.moment = moment(at="23:58")
    page.page.spasms.press()
    page.clock.pass_by(minutes=5)
    page.page.look_at_clock()
    assert page.view.day == TUESDAY

    page.page.spasms.press()

    [kept] = page.spasms(MONDAY)
    assert kept.length == Length(seconds=300)


def test_on_another_day_a_spasm_is_added_without_a_time() -> None:
    page = DayPage()
    page.page.open(SUNDAY)

    page.page.spasms.press()

    [entry] = page.kept(SUNDAY)
    assert entry.when.exactness is Exactness.DATE
    assert entry.content == Spasm()
    assert entry.is_added_later


def test_a_new_spasm_lies_open_to_be_filled_in() -> None:
    page = DayPage()

    page.page.spasms.press()

    form = page.view.spasms.form
    assert form is not None
    assert form.id == page.view.spasms.rows[0].id


def test_every_answer_of_the_form_is_kept_at_once() -> None:
    page = DayPage()
    page.page.spasms.press()
    form = page.view.spasms.form
    assert form is not None
    change = page.page.spasms.change

    change(form.id, severity=6)
    change(form.id, places=(place("calf left"),))
    change(form.id, kind=SpasmKind.CRAMP, woke=True)
    change(form.id, noticed=frozenset({Noticed.NUMBNESS}))
    change(form.id, tried=(Tried("Warmth", Helped.A_LITTLE),))

    assert page.spasms() == [
        Spasm(
            6,
            (place("calf left"),),
            Length(band=LengthBand.STILL_GOING),
            SpasmKind.CRAMP,
            woke=True,
            tried=(Tried("Warmth", Helped.A_LITTLE),),
            noticed=frozenset({Noticed.NUMBNESS}),
        )
    ]


def test_the_row_says_everything_in_one_sentence() -> None:
    page = DayPage().with_entries(
        spasm(6, at="02:10", places=("calf left",), minutes=4, woke=True, kind=SpasmKind.CRAMP)
    )

    [row] = page.view.spasms.rows

    said = "Spasm, 02:10, Left calf, strength 6 of 10, Cramp, 4 min, woke you"
    assert row.spoken == said


def test_same_as_last_time_keeps_place_kind_and_strength_but_not_what_happened_then() -> None:
    before = spasm(
        7, on=SUNDAY, places=("calf left",), kind=SpasmKind.CRAMP, woke=True, minutes=9, note="ow"
    )
    page = DayPage().with_entries(before)

    page.page.spasms.same_as_last()

    [kept] = page.spasms()
    assert kept == Spasm(7, (place("calf left"),), kind=SpasmKind.CRAMP)


def test_the_last_three_places_are_offered_first_without_their_strength() -> None:
    page = DayPage().with_entries(
        spasm(on=SUNDAY, at="01:00", places=("neck", "foot right")),
        spasm(on=SUNDAY, at="02:00", places=(place("calf left", 9), "hand both")),
    )
    page.page.spasms.press()

    form = page.view.spasms.form
    assert form is not None
    offered = [one.spot for one in form.recent_places]
    assert offered == [place("calf left").spot, place("hand both").spot, place("neck").spot]
    assert {one.severity for one in form.recent_places} == {None}


def test_no_spasms_today_is_said_and_taken_back() -> None:
    page = DayPage()

    page.page.spasms.say_none(none=True)
    said = page.view.spasms.says_none, [entry.content for entry in page.kept()]
    page.page.spasms.say_none(none=False)

    assert said == (True, [none_today().content])
    assert (page.view.spasms.says_none, page.kept()) == (False, ())


def test_a_spasm_takes_back_that_there_was_none() -> None:
    page = DayPage().with_entries(none_today())

    page.page.spasms.press()

    assert [entry.kind for entry in page.kept()] == ["spasm"]


def test_its_start_can_be_moved_to_an_earlier_time_a_part_of_the_day_or_the_date() -> None:
    page = DayPage()
    page.page.spasms.press()
    [entry] = page.kept()
    start = page.page.start

    start.minutes_ago(entry.id, 10)
    assert page.kept()[0].when.instant == NOW - timedelta(minutes=10)

    start.part_of_day(entry.id, PartOfDay.NIGHT)
    assert page.kept()[0].when == when(at="night")

    start.at(entry.id, time(2, 10))
    assert page.kept()[0].when == when(at="02:10")

    start.date_only(entry.id)
    assert page.kept()[0].when == when()


def test_a_start_that_lies_ahead_is_refused_in_words_and_nothing_is_lost() -> None:
    page = DayPage()
    page.page.spasms.press()
    [before] = page.kept()

    page.page.start.at(before.id, time(23, 30))
    page.page.show()

    assert page.kept() == (before,)
    assert "lies ahead" in page.view.spasms.problem


def test_a_removed_spasm_comes_back_by_undo() -> None:
    page = DayPage().with_entries(spasm(6))
    [entry] = page.kept()

    page.page.spasms.remove(entry.id)
    assert page.view.spasms.rows == ()

    page.keeping.undo()
    assert page.kept() == (entry,)
    assert len(page.view.spasms.rows) == 1
