import re

import pytest

from readability import reading_age, sentences, syllables, words
from reading_ages import ARTICLES, table
from spasm_diary.guidance.articles import Article

OLDEST = 11
"""The age a body may ask for; no article has needed the 14 years of one full of medical words."""
OLDEST_IN_SHORT = 13
"""The same of a summary and its three lines, where one long word weighs more."""
every_article = pytest.mark.parametrize("one", ARTICLES, ids=lambda one: one.name)


@every_article
def test_an_article_is_read_by_someone_of_eleven(one: Article) -> None:
    assert reading_age(one.body) <= OLDEST


@every_article
def test_its_short_version_is_not_much_harder(one: Article) -> None:
    assert reading_age("\n\n".join((one.summary, *one.short))) <= OLDEST_IN_SHORT


def test_harder_words_and_longer_sentences_ask_for_an_older_reader() -> None:
    easy = "A cramp is a muscle that pulls by itself. It hurts. It soon goes."
    hard = (
        "Involuntary muscular contraction, characteristically painful, generally terminates "
        "spontaneously within several minutes without pharmacological intervention."
    )

    assert reading_age(easy) < OLDEST < reading_age(hard)


def test_syllables_are_counted_as_they_are_spoken() -> None:
    spoken = {"cramp": 1, "muscle": 2, "ache": 1, "medicine": 3, "tiredness": 3, "be": 1}

    assert {word: syllables(word) for word in spoken} == spoken


def test_of_a_link_only_its_words_are_read() -> None:
    assert words("See [night cramps](night-cramps).") == ["See", "night", "cramps"]
    assert sentences("See [it](a-name). Then go.") == ["See it", "Then go"]


def test_the_table_has_a_line_for_each_article() -> None:
    rows = table().splitlines()[1:]

    assert [re.split(r"\s+", row)[0] for row in rows] == [one.name for one in ARTICLES]
