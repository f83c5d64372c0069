import gettext

import pytest

from readability import grade, mean_sentence_length
from spasm_diary import words
from spasm_diary.bundled import bundled, translations
from spasm_diary.bundled import help_page as bundled_help
from spasm_diary.presenters.help_pages import TOPICS, Kind, help_page

every_topic = pytest.mark.parametrize("key", TOPICS)

SMALL = """# A title

Words that go
on in a second line.

## A heading

- one
- two **strong** words
"""


def test_a_page_has_a_title_headings_words_and_points() -> None:
    page = help_page("small", lambda _key: SMALL)
    assert page.title == "A title"
    assert [(block.kind, block.text) for block in page.blocks] == [
        (Kind.WORDS, "Words that go on in a second line."),
        (Kind.HEADING, "A heading"),
        (Kind.POINT, "one"),
        (Kind.POINT, "two strong words"),
    ]


def test_who_reads_another_language_is_told_that_a_page_is_in_english() -> None:
    words.speak(translations("de"))
    try:
        page = help_page("small", lambda _key: SMALL)
    finally:
        words.speak(gettext.NullTranslations())

    assert page.blocks[0].text == "Dieser Text ist auf Englisch: Er ist noch nicht übersetzt."


def test_words_between_two_stars_stand_out() -> None:
    page = help_page("small", lambda _key: SMALL)
    assert page.blocks[-1].pieces == ("two ", "strong", " words")


def test_every_topic_has_its_file_and_every_file_its_topic() -> None:
    files = {entry.name.removesuffix(".md") for entry in bundled("help", "en").iterdir()}
    assert files == set(TOPICS)


@every_topic
def test_a_page_bears_the_name_of_its_topic(key: str) -> None:
    assert help_page(key, bundled_help).title == TOPICS[key]


@every_topic
def test_a_page_is_short_and_easy_to_read(key: str) -> None:
    text = bundled_help(key).replace("**", "")
    assert len(text.split()) < 260
    assert grade(text) <= 6
    assert mean_sentence_length(text) <= 13


@every_topic
def test_no_mark_is_left_in_what_is_shown(key: str) -> None:
    shown = "".join(block.text for block in help_page(key, bundled_help).blocks)
    assert not set("*#`_[]") & set(shown)


def test_a_language_without_help_shows_the_english_one() -> None:
    assert bundled_help("today", "xx") == bundled_help("today")
