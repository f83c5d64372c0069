from datetime import date
from pathlib import Path

import pytest

from builders import when
from reading_files import contents, found_in
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm, SpasmKind
from spasm_diary.domain.treatments import Dose
from spasm_diary.usecases.found import Found

_SUNDAY, _MONDAY = date(2026, 3, 1), date(2026, 3, 2)
FILES = Path(__file__).parent / "files"
HEAD = "date formatted,date,time of day,category,rating/amount,detail,notes\n"
CRAMP = (
    "2026-03-02 night +01:00",
    Spasm(
        8,
        (Place("calf", Side.LEFT),),
        kind=SpasmKind.CRAMP,
        note="Calf cramp left\nStretched until it went",
    ),
)


@pytest.fixture(scope="module")
def old() -> Found:
    return found_in((FILES / "bearable-2021.csv").read_bytes())


@pytest.fixture(scope="module")
def new() -> Found:
    return found_in((FILES / "bearable-2024.csv").read_bytes())


def rows(*cells: str) -> Found:
    """A file with these rows, each `time of day,category,amount,detail`, all on one date."""
    return found_in(HEAD + "".join(f"2026-03-02,,{row},\n" for row in cells))


def reading(found: Found, key: str) -> list[tuple[str, float]]:
    return [
        (start, content.value)
        for start, content in contents(found)
        if isinstance(content, Reading) and content.followed == key
    ]


def test_a_symptom_that_is_named_a_cramp_is_a_spasm_in_both_layouts(old: Found, new: Found) -> None:
    assert contents(old, "spasm") == [CRAMP]
    assert contents(new, "spasm") == [CRAMP]


def test_a_row_has_the_same_id_in_both_layouts(old: Found, new: Found) -> None:
    assert old.candidates[0].entry.id == new.candidates[0].entry.id


def test_a_part_of_the_day_never_becomes_a_clock_time(old: Found) -> None:
    assert reading(old, "scale:back (lower) pain") == [
        ("2026-03-02 morning +01:00", 5),
        ("2026-03-02 afternoon +01:00", 5),
    ]


def test_the_name_of_a_rating_of_ours_goes_to_that_rating(old: Found, new: Found) -> None:
    assert contents(old, "rating") == [("2026-03-02 +01:00", Rating("tiredness", 10))]
    assert contents(new, "rating") == [("2026-03-02 afternoon +01:00", Rating("stress", 5))]


def test_stomach_cramps_are_followed_and_no_spasm(old: Found) -> None:
    assert reading(old, "scale:stomach cramps") == [("2026-03-02 evening +01:00", 3)]


def test_the_note_beside_a_rating_is_kept_with_its_name(old: Found) -> None:
    assert ("2026-03-02 +01:00", Note("Fatigue: Slow day")) in contents(old, "note")


def test_the_words_of_a_mood_are_kept_beside_its_number(old: Found) -> None:
    assert reading(old, "scale:mood") == [("2026-03-02T09:05+01:00", 6)]
    assert ("2026-03-02T09:05+01:00", Note("Mood: Meh, Worried")) in contents(old, "note")


def test_five_steps_of_energy_are_put_on_ten(old: Found) -> None:
    assert reading(old, "scale:energy") == [("2026-03-02T21:15+01:00", 4)]


def test_sleep_and_its_quality_are_one_night_of_the_date_one_woke_on(old: Found) -> None:
    night = next(one for one in old.candidates if one.entry.kind == "night")

    assert night.lines == (9, 10)
    assert str(night.entry.when) == "2026-03-02 +01:00"
    assert night.entry.content == Night(
        bed=when(_SUNDAY, "23:10"),
        asleep=when(_SUNDAY, "23:40"),
        awake=when(_MONDAY, "06:00"),
        up=when(_MONDAY, "06:45"),
        minutes_asleep=380,
        quality=6,
    )


def test_a_nap_is_apart(old: Found) -> None:
    assert contents(old, "nap") == [("2026-03-02 afternoon +01:00", Nap(60))]


def test_times_that_contradict_each_other_are_left_out_with_a_word(old: Found) -> None:
    assert contents(old, "night")[1] == ("2026-03-03 +01:00", Night(minutes_asleep=300))
    assert [one.line for one in old.remarks] == [15]
    assert "not in their order" in old.remarks[0].reason


def test_the_amount_counts_where_the_times_give_another_length() -> None:
    found = rows(",Sleep,7:00,Asleep 04:00 - 09:30. Nap (am)")

    [(_, night)] = contents(found, "night")
    assert isinstance(night, Night)
    assert night.sleep_minutes == 420
    assert contents(found, "nap") == [("2026-03-02 morning +01:00", Nap())]
    assert "another length" in found.remarks[0].reason


def test_a_second_sleep_on_a_date_is_refused() -> None:
    found = rows(",Sleep,7:00,", ",Sleep,6:00,", ",Sleep quality,4,", ",Sleep quality,5,")

    assert contents(found, "night") == [("2026-03-02 +01:00", Night(minutes_asleep=420, quality=8))]
    assert [one.line for one in found.refusals] == [3, 5]


def test_what_else_a_night_says_goes_into_its_note() -> None:
    found = rows(",Sleep,7:00,In bed 22:00 - 07:00. Woken by rain")

    [(_, night)] = contents(found, "night")
    assert isinstance(night, Night)
    assert night.note == "Woken by rain"
    assert night.asleep is None


def test_factors_are_followed_with_yes_or_no(old: Found) -> None:
    keys = [one.key for one in old.followed if one.form is Form.YES_NO]

    assert keys == ["yes_no:late screen", "yes_no:warm bath", "yes_no:walk", "yes_no:desk work"]
    assert reading(old, "yes_no:walk") == [("2026-03-02 morning +01:00", 1)]


def test_a_factor_with_a_level_is_followed_on_a_scale_without_its_picture(new: Found) -> None:
    assert Followed("scale:video calls", "Video calls", Form.SCALE) in new.followed
    assert reading(new, "scale:video calls") == [("2026-03-02 +01:00", 8)]
    assert reading(new, "scale:post") == [("2026-03-02 +01:00", 0)]
    assert reading(new, "yes_no:phone") == [("2026-03-02 +01:00", 1)]


def test_a_factor_that_is_named_a_spasm_is_a_spasm() -> None:
    found = rows("pm,Body,,Foot spasms both sides - A lot | Massage")

    assert contents(found, "spasm") == [
        (
            "2026-03-02 evening +01:00",
            Spasm(8, (Place("foot", Side.BOTH),), note="Foot spasms both sides"),
        )
    ]


def test_a_spasm_that_is_said_not_to_have_been_is_refused() -> None:
    found = rows("pm,Symptom,0,Calf cramp")

    assert "no spasm" in found.refusals[0].reason


def test_a_medicine_is_a_dose_at_its_clock_time(old: Found) -> None:
    assert contents(old, "dose") == [
        ("2026-03-02T20:30+01:00", Dose("Magnesium", amount=300, unit="mg"))
    ]


def test_a_dose_that_is_no_number_is_kept_in_words() -> None:
    found = rows("am,Meds/Supplements,half,Baclofen (tablet)")

    assert contents(found, "dose") == [
        ("2026-03-02 morning +01:00", Dose("Baclofen", unit="tablet", note="half"))
    ]


def test_water_with_a_certain_unit_is_a_drink(new: Found) -> None:
    assert contents(new, "drink") == [("2026-03-02T11:20+01:00", Drink(500))]


def test_ounces_that_may_be_two_things_are_followed_as_they_are(new: Found) -> None:
    assert Followed("number:water fl oz", "Water", Form.NUMBER, "fl oz") in new.followed


def test_other_measurements_are_followed_or_kept_as_a_note(new: Found) -> None:
    assert reading(new, "number:step count steps") == [("2026-03-02 +01:00", 4210)]
    assert ("2026-03-02T08:00+01:00", Note("Blood pressure: 118/76")) in contents(new, "note")


def test_a_rating_of_the_persons_own_is_followed(new: Found) -> None:
    assert reading(new, "scale:hobbies") == [("2026-03-02 evening +01:00", 8)]


def test_texts_are_notes_that_say_what_they_are_about(old: Found, new: Found) -> None:
    assert ("2026-03-02 evening +01:00", Note("Food Diary: Soup, Bread")) in contents(old, "note")
    assert contents(new, "note")[-1][1] == Note("Gratitudes: Sun on the balcony")


@pytest.mark.parametrize(
    ("line", "reason"),
    [(16, "rating was not understood"), (17, "no date")],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_reason(
    old: Found, line: int, reason: str
) -> None:
    refusals = {one.line: one.reason for one in old.refusals}

    assert sorted(refusals) == [16, 17]
    assert reason in refusals[line]


def test_a_time_that_is_not_understood_leaves_the_date() -> None:
    found = rows("noonish,Symptom,1,Headache (Mild)")

    assert contents(found)[0][0] == "2026-03-02 +01:00"
    assert "only the date" in found.remarks[0].reason


def test_a_row_that_says_nothing_is_refused() -> None:
    found = rows("am,Factors,,", ",Sleep,,", "am,Gratitudes,,")

    assert found.candidates == ()
    assert len(found.refusals) == 3
