"""What stands beside the numbers of a chart: appointments, changes of treatment, and notes."""

from datetime import date, timedelta

from hypothesis import given, settings

from builders import MONDAY, SUNDAY, TUESDAY, appointment, course, entry, note, spasm
from charted import lived
from spasm_diary.charts.chart import Period
from spasm_diary.charts.happenings import (
    FIRST_WORDS,
    Sort,
    by_column,
    counted,
    happenings_of,
    listed,
    told,
)
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Note
from spasm_diary.domain.treatments import Change
from strategies import diaries

DAYS = (Period(MONDAY, MONDAY), Period(TUESDAY, TUESDAY))
PRIVATE = "Argued with my sister all evening."


def test_appointments_changes_of_treatment_and_notes_happen_beside_the_numbers() -> None:
    entries = (appointment(), course(amount=300, unit="mg"), note(), spasm(3))

    found = happenings_of(lived(*entries, first=MONDAY, last=MONDAY))

    assert sorted((one.sort.value, one.told) for one in found) == [
        ("appointment", "Appointment: Dr Roy"),
        ("change", "Begun: Magnesium, 300 mg"),
        ("note", "Note: A quiet day"),
    ]


def test_a_note_is_told_at_the_screen_and_stands_in_no_picture_and_no_table() -> None:
    found = happenings_of(lived(note(PRIVATE), first=MONDAY, last=MONDAY))

    assert list(told(found)) == [f"Note: {PRIVATE}"]
    assert listed(found) == "1 note"
    assert found[0].name == ""


def test_what_happened_after_midnight_stands_on_the_day_it_belongs_to() -> None:
    late, early = entry(Note("late"), MONDAY, "25:30"), entry(Note("early"), TUESDAY, "00:30")

    found = happenings_of(lived(early, late, first=MONDAY, last=TUESDAY))

    assert [[one.told for one in some] for some in by_column(found, DAYS)] == [
        ["Note: late"],
        ["Note: early"],
    ]


def test_of_a_long_note_the_first_words_are_told() -> None:
    found = happenings_of(lived(note("long " * 200_000), first=MONDAY, last=MONDAY))

    [words] = told(found)
    assert words.endswith("…")
    assert len(words) <= len("Note: ") + FIRST_WORDS + 1


def test_a_change_of_treatment_is_named_with_what_changed() -> None:
    entries = (course("Magnesium", Change.STOPPED), course("Warmth", Change.BEGUN, on=TUESDAY))

    found = happenings_of(lived(*entries, first=MONDAY, last=TUESDAY))

    assert [one.name for one in found] == ["Magnesium stopped", "Warmth begun"]


def test_what_lies_outside_the_period_or_ahead_does_not_happen_in_it() -> None:
    entries = (note(on=SUNDAY), note(on=MONDAY), appointment(on=TUESDAY))

    found = happenings_of(lived(*entries, first=MONDAY, last=TUESDAY, today=MONDAY))

    assert [one.day for one in found] == [MONDAY]


def test_many_of_a_sort_are_counted_instead_of_told() -> None:
    entries = [course(f"Medicine {number}") for number in range(5)]

    found = happenings_of(lived(*entries, first=MONDAY, last=MONDAY))

    assert list(told(found)) == ["5 changes of treatment"]
    assert listed(found) == "5 changes of treatment"


def test_all_of_them_are_counted_for_a_sentence() -> None:
    entries = (appointment(), note(), note(on=TUESDAY))

    found = happenings_of(lived(*entries, first=MONDAY, last=TUESDAY))

    assert counted(found) == "1 appointment, 2 notes"
    assert counted(()) == ""


@settings(max_examples=60, deadline=None)
@given(diaries())
def test_each_happens_in_the_column_of_its_day_and_in_no_other(entries: list[Entry]) -> None:
    first, last = MONDAY - timedelta(days=3), MONDAY + timedelta(days=3)
    columns = [Period(first, SUNDAY), Period(MONDAY, MONDAY), Period(TUESDAY, last)]

    found = by_column(happenings_of(lived(*entries, first=first, last=last)), columns)

    for column, inside in zip(columns, found, strict=True):
        assert len(inside) == sum(_is_one(one, column.first, column.last) for one in entries)
        assert all(one.day in column for one in inside)
    assert {one.sort for column in found for one in column} <= set(Sort)


def _is_one(entry: Entry, first: date, last: date) -> bool:
    if not first <= entry.day <= last:
        return False
    if isinstance(entry.content, Note):
        return bool(entry.content.text.strip())
    return entry.kind in ("appointment", "course")
