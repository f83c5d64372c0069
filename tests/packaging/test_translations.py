"""Each translation says all that the program says, and can be put in its place."""

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Message

import messages
from spasm_diary.bundled import translations
from spasm_diary.ui.frame.commands import COMMANDS, MENUS

LANGUAGES = tuple(messages.translations())
FIELD = re.compile(r"\{[^{}]*\}")
EDGES = re.compile(r"^\s*|\s*$")


def pairs(language: str) -> Iterator[tuple[Message, str, str]]:
    """Each message with its English and one of its forms; that for one may leave a field out."""
    for message in messages.read(language):
        if isinstance(message.id, str):
            yield message, message.id, str(message.string)
        else:
            yield from ((message, message.id[1], form) for form in tuple(message.string or ())[1:])


def test_german_and_spanish_are_spoken() -> None:
    assert {"de", "es"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_says_everything(language: str) -> None:
    assert messages.untranslated(messages.read(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_holds_the_texts_there_are_and_no_other(language: str) -> None:
    assert messages.texts(messages.read(language)) == messages.texts(messages.template())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_fields_and_the_edges_of_the_text(language: str) -> None:
    wrong = [
        english
        for message, english, translated in pairs(language)
        if message.id
        and (
            set(FIELD.findall(english)) != set(FIELD.findall(translated))
            or EDGES.findall(english) != EDGES.findall(translated)
        )
    ]

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 5])
def test_a_count_is_told_in_its_form_with_all_that_it_names(language: str, count: int) -> None:
    catalogue, wrong = translations(language), []
    for message in messages.read(language):
        if isinstance(message.id, str):
            continue
        one, many = message.id
        told = catalogue.ngettext(one, many, count)
        english = one if count == 1 else many
        named = set(FIELD.findall(told))
        is_whole = named == set(FIELD.findall(english)) or (
            count == 1 and named <= set(FIELD.findall(many))
        )
        if told != tuple(message.string or ())[count != 1] or not is_whole:
            wrong.append((english, told))

    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_can_be_compiled(language: str) -> None:
    catalog = messages.read(language)

    assert [(message.id, errors) for message, errors in catalog.check()] == []
    assert not any(message.fuzzy for message in catalog if message.id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entries_of_a_menu_have_letters_of_their_own(language: str) -> None:
    catalog = messages.read(language)
    entries = [[command.words for command in COMMANDS if command.menu == key] for key, _ in MENUS]
    doubled = []
    for menu in ([words for _, words in MENUS], *entries):
        said = [str(catalog[words].string) for words in menu if words]
        letters = [found.group(1).lower() for one in said if (found := re.search("&(.)", one))]
        if len(set(letters)) != len(letters):
            doubled.append(said)

    assert doubled == []
