"""Search. The fake diary is asked too: see conftest."""

import pytest

from builders import (
    NOW,
    SUNDAY,
    TUESDAY,
    appointment,
    course,
    dose,
    drink,
    entry,
    night,
    note,
    reading,
    spasm,
)
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Nap
from spasm_diary.domain.spasms import Tried
from spasm_diary.usecases.ports import OpenWork


def keep(open_work: OpenWork, *entries: Entry) -> None:
    with open_work() as work:
        work.diary.put_many(entries, NOW)


def found(open_work: OpenWork, words: str, limit: int = 10) -> list[Entry]:
    with open_work() as work:
        return list(work.diary.search(words, limit))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A pinch in the calf", "PINCH"),
        ("A pinch in the calf", "calf pinch"),
        ("Straße", "STRASSE"),
        ("ÄRGER am Morgen", "ärger"),
        ("café", "cafe\u0301"),
        ("Ночная судорога", "СУДОРОГА"),
        ("שלום כאב", "כאב"),
        ("ألم في الساق", "الساق"),
        ("it hurt 🦵🏽 a lot", "🦵🏽"),
        ("50 % better", "50 %"),
        ("a_b", "a_b"),
        ('it\'s "sharp"', 'it\'s "sharp"'),
        ("back\\slash", "k\\s"),
        ("<b>bold</b>", "<b>"),
        ("'; DROP TABLE entry; --", "'; drop"),
    ],
)
def test_words_are_found_as_they_are_whatever_their_case(
    open_work: OpenWork, text: str, words: str
) -> None:
    written = note(text)
    keep(open_work, written, note("something else"))

    assert found(open_work, words) == [written]


@pytest.mark.parametrize("words", ["%", "_", "p_nch", "pin%", "*", "pinch AND", "calf pinch twice"])
def test_no_sign_stands_for_others(open_work: OpenWork, words: str) -> None:
    keep(open_work, note("A pinch in the calf"))

    assert found(open_work, words) == []


@pytest.mark.parametrize(
    "written",
    [
        spasm(note="like a marmot"),
        spasm(tried=(Tried("A marmot"),)),
        night(note="marmot"),
        entry(Nap(20, "marmot")),
        dose("Marmot oil"),
        dose(note="marmot"),
        course("Marmot oil"),
        course(note="marmot"),
        reading("marmots seen", 3),
        appointment("Dr Marmot"),
        appointment(question="Why marmots?"),
        note("marmot"),
    ],
    ids=lambda one: f"{one.kind}",
)
def test_every_text_of_an_entry_is_searched(open_work: OpenWork, written: Entry) -> None:
    keep(open_work, written, drink())

    assert found(open_work, "marmot") == [written]


def test_the_newest_come_first_and_no_more_than_asked_for(open_work: OpenWork) -> None:
    oldest, middle, newest = note("ache", SUNDAY), note("ache"), note("ache", TUESDAY)
    keep(open_work, middle, newest, oldest)

    assert found(open_work, "ache", limit=2) == [newest, middle]


def test_a_search_for_nothing_finds_the_newest(open_work: OpenWork) -> None:
    keep(open_work, drink(), note(on=TUESDAY))

    assert [one.kind for one in found(open_work, "  ")] == ["note", "drink"]


def test_a_changed_text_is_found_by_its_new_words_alone(open_work: OpenWork) -> None:
    keep(open_work, spasm(note="marmot", entry_id=1))

    with open_work() as work:
        work.diary.put(spasm(note="badger", entry_id=1), NOW)

    assert found(open_work, "marmot") == []
    assert found(open_work, "badger") == [spasm(note="badger", entry_id=1)]


def test_a_removed_entry_is_not_found(open_work: OpenWork) -> None:
    written = note("marmot")
    keep(open_work, written)

    with open_work() as work:
        work.diary.remove(written.id, NOW)

    assert found(open_work, "marmot") == []


def test_a_megabyte_of_note_is_kept_and_searched(open_work: OpenWork) -> None:
    written = note("Zeile für Zeile 🦵\n" * 50_000 + "marmot")
    keep(open_work, written)

    assert found(open_work, "MARMOT") == [written]
