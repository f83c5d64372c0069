from dataclasses import replace

import pytest

from builders import (
    SUNDAY,
    appointment,
    course,
    dose,
    drink,
    entry,
    following,
    nap,
    night,
    note,
    one_of_each,
    place,
    rating,
    reading,
    spasm,
    when,
)
from spasm_diary.domain.drinks import Drink, Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Form, Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, Note
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Doing, Helped, Noticed, Spasm, SpasmKind, Tried
from spasm_diary.domain.treatments import Change, Course, Dose
from spasm_diary.presenters.change_words import change_words
from spasm_diary.presenters.entry_parts import parts_of
from spasm_diary.presenters.entry_words import Terms

TERMS = Terms.of(Unit.ML, (following("fog", "Fog", Form.YES_NO), following("heat", "Heat")))


def changes(before: Entry, content: object) -> tuple[str, ...]:
    return change_words(before, replace(before, content=content), TERMS)  # type: ignore[arg-type]  # of the same kind


def test_a_value_is_told_from_what_to_what() -> None:
    assert changes(spasm(4), Spasm(6)) == ("Strength: from 4 of 10 to 6 of 10.",)


def test_what_is_new_and_what_is_gone_is_told_as_such() -> None:
    assert changes(spasm(places=("calf left",)), Spasm(0)) == (
        "Strength: from not recorded to 0 of 10.",
        "Where: from Left calf to not recorded.",
    )


def test_a_deletion_is_told() -> None:
    assert change_words(spasm(4), None, TERMS) == ("Then it was deleted.",)


def test_another_time_is_told_with_its_day() -> None:
    first = spasm(4)
    assert change_words(first, replace(first, when=when(SUNDAY, "night")), TERMS) == (
        "Time: from Monday 23 November 2026, 02:10 to Sunday 22 November 2026, during the night.",
    )


def test_every_part_of_a_spasm_has_its_words() -> None:
    whole = Spasm(
        4,
        (place("calf left", 7),),
        kind=SpasmKind.CRAMP,
        doing=Doing.RESTING,
        woke=False,
        count=3,
        noticed=frozenset(),
        tried=(Tried("Warmth", Helped.A_LOT),),
        note="sharp",
    )
    assert changes(entry(Spasm(), at="02:10"), whole) == (
        "Strength: from not recorded to 4 of 10.",
        "Where: from not recorded to Left calf, strength 7 of 10.",
        "What it felt like: from not recorded to Cramp.",
        "How many in a quick series: from not recorded to 3.",
        "What you were doing: from not recorded to Resting.",
        "Whether it woke you: from not recorded to no.",
        "What you noticed: from not recorded to nothing else noticed.",
        "What you tried: from not recorded to Warmth: helped a lot.",
        "Note: from not recorded to “sharp”.",
    )


@pytest.mark.parametrize(
    ("before", "content", "sentence"),
    [
        (night(), night(quality=4).content, "Sleep quality: from not recorded to 4 of 10."),
        (
            night(bed="22:40"),
            night().content,
            "To bed: from 22:40 to not recorded.",
        ),
        (nap(20), Nap(90), "Length of the nap: from 20 min to 1 h 30."),
        (rating("stress", 4), Rating("stress", 6), "Stress: from 4 of 10 to 6 of 10."),
        (drink(200), Drink(250), "Amount: from 200 ml to 250 ml."),
        (
            dose(amount=300, unit="mg"),
            Dose("Magnesium", amount=400, unit="mg"),
            "Dose: from 300 mg to 400 mg.",
        ),
        (
            course(),
            Course("Magnesium", Change.STOPPED),
            "What happened to it: from Begun to Stopped.",
        ),
        (reading("fog", 1), Reading("fog", 0), "Fog: from yes to no."),
        (reading("heat", 4), Reading("heat", 6), "Heat: from 4 of 10 to 6 of 10."),
        (appointment(), Appointment("Dr Lee"), "With whom: from Dr Roy to Dr Lee."),
        (note("A quiet day"), Note("A loud day"), "Note: from “A quiet day” to “A loud day”."),
    ],
)
def test_each_kind_tells_its_own_changes(before: Entry, content: object, sentence: str) -> None:
    assert changes(before, content) == (sentence,)


def test_of_a_long_note_the_place_is_shown_where_it_was_changed() -> None:
    long = "word " * 100
    (sentence,) = changes(note(f"{long}left {long}"), Note(f"{long}right {long}"))
    assert "left word" in sentence
    assert "right word" in sentence
    assert len(sentence) < 500


def test_a_change_too_small_for_words_is_still_told() -> None:
    assert changes(spasm(minutes=2.0), replace(spasm(minutes=2.01).content)) == (
        "Then something small was changed that these words do not tell.",
    )


@pytest.mark.parametrize("one", one_of_each(), ids=lambda one: one.kind)
def test_every_kind_can_be_taken_apart(one: Entry) -> None:
    parts = parts_of(one, TERMS)
    assert len(parts) > 1
    assert change_words(one, one, TERMS)


def test_noticed_things_are_listed() -> None:
    noticed = Spasm(noticed=frozenset({Noticed.NUMBNESS, Noticed.WEAKNESS}))
    assert changes(spasm(), noticed) == (
        "What you noticed: from not recorded to Numbness, Weakness.",
    )


def test_a_night_of_which_nothing_is_left_tells_all_that_went() -> None:
    assert changes(night(), Night()) == (
        "Fell asleep: from 23:00 to not recorded.",
        "Woke up: from 07:00 to not recorded.",
    )
