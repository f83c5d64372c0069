"""Treatments, own things, notes, appointments and ticked signs of the day."""

from datetime import time

from builders import (
    MONDAY,
    NOW,
    SUNDAY,
    appointment,
    bad_day,
    dose,
    following,
    none_today,
    note,
    reading,
    sign,
    when,
)
from day_page import DayPage
from spasm_diary.domain.followed import Form
from spasm_diary.domain.notes import Appointment, Topic
from spasm_diary.domain.treatments import Change, Course, Dose
from spasm_diary.presenters.today.treatments import TypedTreatment


def follow(page: DayPage, key: str, form: Form) -> None:
    with page.disk() as work:
        work.diary.put_followed(following(key, form=form), NOW)
    page.page.open(MONDAY)


def test_a_treatment_typed_is_kept_with_its_dose_and_time() -> None:
    page = DayPage()

    kept = page.page.treatments.take(
        TypedTreatment("Magnesium", amount=300, unit="mg", clock=time(8, 5))
    )

    assert kept
    [entry] = page.kept()
    assert entry.when == when(at="08:05")
    assert entry.content == Dose("Magnesium", amount=300, unit="mg")


def test_a_treatment_without_a_name_is_refused_in_words() -> None:
    page = DayPage()

    assert not page.page.treatments.take(TypedTreatment("  "))
    page.page.show()

    assert page.view.treatments.problem == "A name is needed here."


def test_recent_treatments_come_first_and_are_taken_again_by_one_press() -> None:
    page = DayPage().with_entries(dose("Magnesium", SUNDAY, amount=300, unit="mg"))
    [quick] = page.view.treatments.quick
    assert quick.label == "Magnesium, 300 mg"

    page.page.treatments.again(quick.dose)

    assert [entry.content for entry in page.kept()] == [quick.dose]


def test_a_change_of_treatment_belongs_to_the_day() -> None:
    page = DayPage()

    page.page.treatments.change(TypedTreatment("Magnesium"), "stopped")

    [entry] = page.kept()
    assert entry.content == Course("Magnesium", Change.STOPPED)
    assert page.view.treatments.rows[0].time == "Stopped"


def test_nothing_taken_is_said_outright() -> None:
    page = DayPage()

    page.page.treatments.say_none(none=True)

    assert page.view.treatments.says_none
    assert page.kept()[0].content == none_today(Topic.TREATMENTS).content


def test_an_own_thing_is_answered_corrected_and_taken_back() -> None:
    page = DayPage()
    follow(page, "dizzy", Form.YES_NO)

    page.page.followed.answer("dizzy", 1)
    assert page.view.followed[0].value == 1
    page.page.followed.answer("dizzy", 0)
    assert [entry.content for entry in page.kept()] == [reading("dizzy", 0).content]
    page.page.followed.answer("dizzy", None)

    assert page.kept() == ()


def test_a_value_that_an_own_thing_cannot_have_is_refused_in_words() -> None:
    page = DayPage()
    follow(page, "mood", Form.SCALE)

    page.page.followed.answer("mood", 11)
    page.page.show()

    assert "0 to 10" in page.view.followed[0].problem


def test_the_note_is_kept_changed_in_place_and_goes_when_it_is_emptied() -> None:
    page = DayPage()

    page.page.notes.write("a long walk")
    page.page.notes.write("a long walk, too long")
    assert [entry.content for entry in page.kept()] == [note("a long walk, too long").content]
    page.page.notes.write("  ")

    assert page.kept() == ()


def test_an_appointment_is_added_with_its_question() -> None:
    page = DayPage()

    page.page.notes.add_appointment("Dr Lee", "Why at night?")

    assert page.kept()[0].content == Appointment("Dr Lee", "Why at night?")
    assert page.view.notes.appointments[0].label == "Dr Lee"


def test_an_appointment_with_a_time_shows_it() -> None:
    page = DayPage().with_entries(appointment("Dr Roy", at="11:00"))

    assert page.view.notes.appointments[0].label == "11:00, Dr Roy"


def test_a_bad_day_stands_on_its_day_and_can_be_taken_off() -> None:
    page = DayPage().with_entries(bad_day())

    [mark] = page.view.notes.bad_days
    page.page.notes.remove(mark)

    assert page.view.notes.bad_days == ()
    assert page.kept() == ()


def test_a_ticked_sign_stands_on_the_day_with_what_to_do() -> None:
    page = DayPage().with_entries(sign())

    [ticked] = page.view.notes.signs
    assert ticked.symptom
    assert ticked.action
