"""What a person wrote in an entry, made ready for being searched."""

import pytest
from hypothesis import given

from builders import appointment, course, dose, nap, night, note, one_of_each, reading, spasm
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Tried
from spasm_diary.domain.texts import folded, holds, texts, words_of
from strategies import entries
from strategies import texts as any_text


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (spasm(note="sharp", tried=(Tried("Warm bath"),)), ("sharp", "Warm bath")),
        (spasm(), ()),
        (night(note="restless"), ("restless",)),
        (nap(), ()),
        (dose("Magnesium", unit="mg", note="late"), ("Magnesium", "mg", "late")),
        (course("Magnesium"), ("Magnesium",)),
        (reading("fog", 3), ("fog",)),
        (appointment("Dr Roy", question="Why?"), ("Dr Roy", "Why?")),
        (note("quiet"), ("quiet",)),
    ],
)
def test_an_entry_holds_the_words_that_a_person_wrote(one: Entry, found: tuple[str, ...]) -> None:
    assert texts(one) == found


@pytest.mark.parametrize("one", one_of_each(), ids=lambda one: str(one.kind))
def test_every_kind_can_be_searched(one: Entry) -> None:
    assert holds(one, "")
    assert not holds(one, "nobody ever wrote this")


@pytest.mark.parametrize(
    ("text", "search"),
    [
        ("Sharp in the LEFT calf", "left sharp"),
        ("Straße", "STRASSE"),
        ("caf\u00e9", "cafe\u0301"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("50 % of_it", "% of_"),
        ("ألم في الساق", "الساق"),
    ],
)
def test_case_and_the_way_of_typing_an_accent_do_not_matter(text: str, search: str) -> None:
    assert holds(note(text), search)


def test_an_accent_that_was_typed_has_to_be_there() -> None:
    assert not holds(note("cafe"), "café")


def test_a_word_does_not_reach_from_one_text_into_the_next() -> None:
    assert not holds(spasm(note="sha", tried=(Tried("rp"),)), "sharp")


@given(any_text)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(entries())
def test_an_entry_is_found_by_every_word_in_it(one: Entry) -> None:
    for text in texts(one):
        for word in words_of(text):
            assert holds(one, word)
