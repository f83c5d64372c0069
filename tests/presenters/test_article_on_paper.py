from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest

from guidance_scene import BUNDLED
from library import NEXT_REVIEW, written
from spasm_diary.domain.warning_signs import (
    CRISIS_LINES,
    EMERGENCY_NUMBERS,
    WARNING_SIGNS,
    Level,
)
from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.glossary import Word
from spasm_diary.presenters.article_on_paper import article_on_paper, text_blocks
from spasm_diary.presenters.article_words import article_view
from spasm_diary.presenters.signs_on_paper import signs_on_paper
from spasm_diary.reports.document import Box, Document, Heading, Words
from spasm_diary.reports.html import html_of

SLEEP = written("sleep", "sleep")
TODAY = NEXT_REVIEW


def printed(article: Article, why: tuple[str, ...] = ()) -> Document:
    return article_on_paper(article_view(article, why, TODAY, None, None), TODAY)


def words_of(document: Document) -> list[str]:
    said: list[str] = []
    for block in document.blocks:
        if isinstance(block, Heading | Words):
            said.append(block.text)
        elif isinstance(block, Box):
            said += (block.title, *block.lines)
    return said


def test_an_article_is_printed_in_the_order_in_which_it_is_read() -> None:
    statin = Word("statin", ("statins",), "a medicine for cholesterol.")
    title, _dated, *words = words_of(printed(replace(SLEEP, words=(statin,))))
    assert title == "Sleep"
    assert words == [
        "In short",
        "• One.",
        "• Two.",
        "• Three.",
        "What is sleep?",
        "A word on it.",
        "Words used here",
        "* statin: a medicine for cholesterol.",
        "Sources",
        "• Leg cramps. NHS, UK, no date (health advice).",
    ]


def test_how_old_an_article_is_and_what_it_is_not_stand_below_its_title() -> None:
    view = article_view(SLEEP, (), TODAY, None, None)
    assert words_of(printed(SLEEP))[1].splitlines() == [view.dated, view.general]
    assert "2027" in printed(SLEEP).foot


def test_an_old_copy_says_so_on_paper_too() -> None:
    late = article_view(SLEEP, (), TODAY + timedelta(days=1), None, None)
    assert late.out_of_date in words_of(article_on_paper(late, TODAY))


def test_a_medical_word_has_a_star_on_paper_where_it_is_first_used() -> None:
    statin = Word("statin", ("statin", "statins"), "a medicine for cholesterol.")
    sleep = Word("sleep", ("sleep",), "a rest.")
    text = "## What of statins?\n\nDo **Statins** matter? Statins may.\n\n- Sleep on [statins](x)."
    article = replace(written("x", "sleep", body=text), words=(statin, sleep))
    told = words_of(printed(replace(article, short=("Sleep.", "Sleep well.", "Or not."))))
    assert told[3:5] == ["• Sleep*.", "• Sleep well."]
    assert "What of statins?" in told
    assert "Do Statins* matter? Statins may." in told
    assert "• Sleep on statins." in told


def test_a_word_is_listed_on_paper_by_the_form_that_has_the_star() -> None:
    seizure = Word("seizure", ("seizure", "fits"), "the body shakes.")
    article = replace(written("x", "sleep", body="## What?\n\nFits are rare."), words=(seizure,))
    told = words_of(printed(article))
    assert "Fits* are rare." in told
    assert "* Fits (seizure): the body shakes." in told


def test_what_the_diary_says_is_not_printed_with_an_article() -> None:
    assert printed(SLEEP, why=("5 of your nights were short.",)) == printed(SLEEP)


def test_headings_points_and_paragraphs_become_plain_words() -> None:
    text = (
        "## What helps?\nOne line\nand its *second*.\n\n"
        "- **Heat.** See [stress](stress.md).\n- Rest\n  a while.\n\n1. First.\n2. Next."
    )
    assert list(text_blocks(text)) == [
        Heading("What helps?", 2),
        Words("One line and its second."),
        Words("• Heat. See stress."),
        Words("• Rest a while."),
        Words("1. First."),
        Words("2. Next."),
    ]


@pytest.mark.parametrize("article", BUNDLED, ids=lambda article: article.name)
def test_every_article_is_printed_whole_and_without_its_marks(article: Article) -> None:
    text = " ".join(words_of(printed(article)))
    assert not [mark for mark in ("**", "](", "##") if mark in text]
    for line in article.body.splitlines():
        if line and line[0].isalpha() and not set(line) & set("*["):
            assert line in text


def test_the_warning_signs_are_printed_in_full_with_where_to_call() -> None:
    page = unescape(html_of(signs_on_paper(TODAY)))
    for one in WARNING_SIGNS:
        assert all(words in page for words in (one.label, one.symptom, one.why))
    for level in Level:
        assert level.label in page
        assert level.action in page
    for line in (*EMERGENCY_NUMBERS, *CRISIS_LINES):
        assert line.number in page
        assert line.region in page
    assert "No list is complete." in page
