import re

import pytest

from readability import reading_age, words
from reading_ages import ARTICLES
from spasm_diary.bootstrap.library import articles
from spasm_diary.bundled import glossary
from spasm_diary.domain.errors import NotReadable
from spasm_diary.guidance.articles import Article, explained
from spasm_diary.guidance.glossary import Word, first_uses, parse_glossary, words_used

GLOSSARY = parse_glossary(glossary())
OF_PLACES_AND_PEOPLE = {"UK", "USA", "SHOUT"}
"""Capital letters that are no medical words."""
HARDEST = 13
"""The reading age of the whole: its words are what is hard about it."""
every_word = pytest.mark.parametrize("word", GLOSSARY, ids=lambda word: word.name)
every_article = pytest.mark.parametrize("one", ARTICLES, ids=lambda one: one.name)

STATIN = Word("statin", ("statin", "statins"), "a medicine for cholesterol.")
CRAMP, NIGHT = Word("cramp", ("cramp",), "it hurts."), Word("night cramp", ("night cramp",), "so.")
ACT = Word("ACT", ("ACT",), "a talking therapy.")


def text_of(one: Article) -> str:
    return "\n\n".join((one.title, one.summary, *one.short, one.body))


def used(text: str, *known: Word) -> list[str]:
    return [word.name for word in words_used(text, known)]


def test_a_line_is_a_word_with_its_forms_and_its_meaning() -> None:
    assert parse_glossary("- **statin**, statins: a medicine for cholesterol.\n") == (STATIN,)


@pytest.mark.parametrize("line", ["statin: a medicine", "- **statin** a medicine", "- **x**:"])
def test_a_line_of_another_form_is_named(line: str) -> None:
    with pytest.raises(NotReadable, match="glossary"):
        parse_glossary(line)


def test_words_come_in_the_order_of_the_text_and_once() -> None:
    assert used("Cramp. Statins, a cramp.", STATIN, CRAMP) == ["cramp", "statin"]


def test_each_word_is_found_where_it_is_first_used() -> None:
    lines = ("", "On cramps.", "A cramp, and statins. No cramp.", "A statin.")
    found = [
        (use.line, lines[use.line][use.start : use.end])
        for use in first_uses(lines, (STATIN, CRAMP))
    ]

    assert found == [(2, "cramp"), (2, "statins")]


def test_the_longer_of_two_words_is_meant() -> None:
    assert used("A night cramp hurts.", CRAMP, NIGHT) == ["night cramp"]
    assert used("A night\ncramp hurts.", CRAMP, NIGHT) == ["night cramp"]


def test_a_part_of_a_word_is_not_the_word() -> None:
    assert used("Cramped, postcramp, cramp-like.", CRAMP) == []


def test_a_word_in_capitals_is_found_in_capitals_alone() -> None:
    assert used("To act on ACT.", ACT) == ["ACT"]
    assert used("To act.", ACT) == []


def test_where_a_link_leads_is_not_read() -> None:
    assert used("See [this](cramp).", CRAMP) == []
    assert used("See [a cramp](that).", CRAMP) == ["cramp"]


def test_a_text_without_a_glossary_uses_none_of_its_words() -> None:
    assert used("A cramp.") == []


def test_the_short_version_is_explained_too() -> None:
    [sleep] = [one for one in ARTICLES if one.name == "sleep"]

    assert "CBT-I" in [word.name for word in explained(sleep, GLOSSARY).words]


@every_article
def test_an_article_of_the_program_explains_each_word_of_the_glossary_that_it_uses(
    one: Article,
) -> None:
    [held] = [held for held in articles() if held.name == one.name]

    assert held.words == words_used(text_of(one), GLOSSARY)


@every_word
def test_a_word_of_the_glossary_is_used_in_an_article(word: Word) -> None:
    assert any(word in words_used(text_of(one), GLOSSARY) for one in ARTICLES)


@every_word
def test_a_meaning_is_short_and_uses_no_word_that_it_explains(word: Word) -> None:
    assert 3 <= len(words(word.meaning)) <= 22
    assert word.meaning.endswith(".")
    assert word.name.casefold() not in word.meaning.casefold()


def test_the_glossary_stands_in_the_order_of_the_alphabet_and_names_nothing_twice() -> None:
    names = [word.name for word in GLOSSARY]
    forms = [form for word in GLOSSARY for form in word.forms]

    assert names == sorted(names, key=str.casefold)
    assert len(forms) == len(set(forms))


def test_the_glossary_is_about_as_easy_as_the_articles() -> None:
    assert reading_age(" ".join(f"It is {word.meaning}" for word in GLOSSARY)) <= HARDEST


@every_article
def test_each_short_name_in_capitals_is_explained(one: Article) -> None:
    told = {form for word in GLOSSARY for form in word.forms}
    short_names = set(re.findall(r"[A-Za-z/-]*[A-Z]{2,}[A-Za-z/-]*", text_of(one)))

    assert short_names - OF_PLACES_AND_PEOPLE <= told
