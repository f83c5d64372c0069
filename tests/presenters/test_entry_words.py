import pytest

from builders import entry, night, note, one_of_each, reading, spasm
from spasm_diary.domain.entries import KINDS
from spasm_diary.domain.notes import Appointment
from spasm_diary.presenters.entry_words import Terms, entry_line, entry_note

USUAL = Terms()


def test_every_kind_of_entry_has_a_line() -> None:
    lines = {each.kind: entry_line(each, USUAL) for each in one_of_each()}
    assert set(lines) == set(KINDS)
    assert all(lines.values())
    assert lines["night"] == "Night: asleep 8 h · quality 4 of 10"
    assert lines["rating"] == "Stress: 5 of 10"
    assert lines["bad_day"] == "A bad day"
    assert lines["dose"] == "Magnesium, 300 mg"


def test_a_spasm_of_which_nothing_more_is_known_is_a_spasm() -> None:
    assert entry_line(spasm(), USUAL) == "Spasm"


def test_a_note_stands_beside_the_line_and_not_in_it() -> None:
    one = spasm(6, note="sharp\nthen dull")
    assert "sharp" not in entry_line(one, USUAL)
    assert entry_note(one) == "sharp then dull"
    assert entry_note(night(note="hot")) == "hot"


def test_a_note_of_the_day_is_its_own_line() -> None:
    assert entry_line(note("A quiet day"), USUAL) == "A quiet day"
    assert entry_note(note("A quiet day")) == ""


def test_what_one_wants_to_ask_stands_beside_an_appointment() -> None:
    assert entry_note(entry(Appointment("Dr Roy", "May I swim?"))) == "May I swim?"


def test_a_reading_of_something_unknown_is_told_by_its_key() -> None:
    values = (2, 2.5, 2.25)
    lines = [entry_line(reading("dizzy", value), USUAL) for value in values]
    assert lines == ["dizzy: 2", "dizzy: 2.5", "dizzy: 2.25"]


@pytest.mark.parametrize("letters", [1_000_000])
def test_a_megabyte_of_note_is_one_short_line(letters: int) -> None:
    assert len(entry_line(note("a" * letters), USUAL)) < 200
    assert len(entry_note(spasm(note="a" * letters), "b")) < 200
