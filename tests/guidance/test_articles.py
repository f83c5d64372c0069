import re
from datetime import date, timedelta

import pytest

from readability import mean_sentence_length, sentences, words
from spasm_diary.bundled import article, article_names
from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.articles import (
    DRINK_MORE,
    TO_SIGNS,
    Article,
    for_person,
    parse_article,
)

NAMES = tuple(article_names())
ARTICLES = tuple(parse_article(name, article(name)) for name in NAMES)
HOW_WELL_KNOWN = ("studied well", "studied a little", "not studied", "experts disagree")
OTHER_WORDS_FOR_IT = ("not studied well", "studied only", "known well", "well known", "proven")
NOT_OUR_PLACE = ("diagnos", "detect", "monitor", "predict", "caused by", "no warning signs")
YEARLY = frozenset({"medicines", "warning"})
"""The tags of what has to be reviewed every year."""
PRAISE_AND_BLAME = ("simply", "just ", "push through", "cure", "in the mind", "you should have")
every_article = pytest.mark.parametrize("one", ARTICLES, ids=lambda one: one.name)

SMALL = """---
title: Warm feet
summary: Whether warm feet help.
short:
- One.
- Two.
- Three.
tags: feet, warmth
written: 2026-11-01
reviewed_by:
next_review: 2027-11-01
sources:
- Feet | A Journal | 2020 | small study
- Socks | A Ministry | no date | advice
---
## Do warm feet help?

Nobody knows.
"""


def small(**changes: str) -> str:
    text = SMALL
    for old, new in changes.items():
        [line] = [line for line in SMALL.splitlines() if line.startswith(f"{old}:")]
        text = text.replace(line, new)
    return text


def test_a_head_and_a_body_become_an_article() -> None:
    one = parse_article("feet", SMALL)

    assert one.title == "Warm feet"
    assert one.short == ("One.", "Two.", "Three.")
    assert one.tags == {"feet", "warmth"}
    assert one.written == date(2026, 11, 1)
    assert one.reviewed_by == ""
    assert [source.year for source in one.sources] == [2020, None]
    assert one.body.startswith("## Do warm feet help?")


def test_lines_may_end_as_windows_ends_them() -> None:
    assert parse_article("feet", SMALL.replace("\n", "\r\n")) == parse_article("feet", SMALL)


@pytest.mark.parametrize(
    "line", ["title", "summary", "short", "tags", "written", "next_review", "sources"]
)
def test_a_missing_line_is_named_with_its_file(line: str) -> None:
    broken = SMALL.replace(f"\n{line}:", "\nelse:")

    with pytest.raises(NotReadable, match=r"warm-feet.*else"):
        parse_article("warm-feet", broken)
    with pytest.raises(NotReadable, match=rf"warm-feet.*{line}"):
        parse_article("warm-feet", _without(line))


def _without(field: str) -> str:
    kept, skipping = [], False
    for text in SMALL.splitlines():
        if not text.startswith("- "):
            skipping = text.startswith(f"{field}:")
        if not skipping:
            kept.append(text)
    return "\n".join(kept)


@pytest.mark.parametrize(
    ("broken", "line"),
    [
        (small(written="written: last May"), "written"),
        (small(title="title:"), "title"),
        (SMALL.replace("- Three.\n", ""), "short"),
        (SMALL.replace(" | small study", ""), "sources"),
        (SMALL.replace("2020", "lately"), "sources"),
        (SMALL.removeprefix("---\n"), "---"),
        ("", "---"),
    ],
)
def test_a_line_that_makes_no_sense_is_named(broken: str, line: str) -> None:
    with pytest.raises(NotReadable, match=rf"feet.*{line}"):
        parse_article("feet", broken)


def test_an_article_is_out_of_date_the_day_after_its_next_review() -> None:
    one = parse_article("feet", SMALL)

    assert not one.is_out_of_date(date(2027, 11, 1))
    assert one.is_out_of_date(date(2027, 11, 2))


def test_limited_fluids_hide_what_speaks_of_drinking_more() -> None:
    names = {one.name for one in for_person(ARTICLES, Personal(fluids_limited=True))}

    assert "drinking" not in names
    assert "drinking-a-lot" in names
    assert len(for_person(ARTICLES, Personal())) == len(ARTICLES)


@every_article
def test_only_a_tagged_article_speaks_of_drinking_more(one: Article) -> None:
    text = " ".join((one.title, one.summary, *one.short, one.body)).casefold()
    speaks = any(phrase in text for phrase in ("drinking enough", "drink more", "drinking more"))

    assert speaks == (DRINK_MORE in one.tags)


def test_there_are_articles_for_a_start() -> None:
    assert len(ARTICLES) >= 8


@every_article
def test_an_article_is_short_in_all_and_in_each_sentence(one: Article) -> None:
    assert 150 <= len(words(one.body)) <= 400
    assert mean_sentence_length(one.body) <= 18
    assert all(len(words(sentence)) <= 20 for sentence in sentences(one.body))


@every_article
def test_an_article_asks_in_its_headings(one: Article) -> None:
    headings = [line for line in one.body.splitlines() if line.startswith("#")]

    assert len(headings) >= 3
    assert all(line.startswith("## ") and line.endswith("?") for line in headings)


@every_article
def test_an_article_says_how_well_things_are_known(one: Article) -> None:
    told = one.body.casefold()

    assert any(words_used in told for words_used in HOW_WELL_KNOWN)
    assert not [words_used for words_used in OTHER_WORDS_FOR_IT if words_used in told]


@every_article
def test_an_article_neither_shouts_nor_blames(one: Article) -> None:
    text = " ".join((one.title, one.summary, *one.short, one.body))

    assert "!" not in text
    assert not [phrase for phrase in PRAISE_AND_BLAME if phrase in text.casefold()]
    assert not [phrase for phrase in NOT_OUR_PLACE if phrase in text.casefold()]


@every_article
def test_an_article_is_reviewed_within_three_years_and_on_medicines_within_one(
    one: Article,
) -> None:
    years = 1 if one.tags & YEARLY else 3

    assert one.written < one.next_review <= one.written + timedelta(days=years * 366)


@every_article
def test_an_article_names_what_it_rests_on(one: Article) -> None:
    assert len(one.sources) >= 2


def test_a_source_is_named_in_one_way_wherever_it_is_named() -> None:
    every = {source for one in ARTICLES for source in one.sources}

    assert len(every) == len({(source.title, source.publisher) for source in every})


@every_article
def test_neither_a_text_nor_a_source_leads_out_of_the_program(one: Article) -> None:
    text = article(one.name)

    assert not [mark for mark in ("://", "www.", "![", "<") if mark in text]


@every_article
def test_a_link_leads_to_another_article_which_nobody_is_kept_from(one: Article) -> None:
    free = {held.name for held in for_person(ARTICLES, Personal(fluids_limited=True))}

    assert set(links(one)) <= (free | {TO_SIGNS}) - {one.name}


@every_article
def test_an_article_leads_on_to_another_and_to_each_only_once(one: Article) -> None:
    assert set(links(one)) - {TO_SIGNS}
    assert len(links(one)) == len(set(links(one)))


def test_every_article_that_nobody_is_kept_from_is_led_to_by_another() -> None:
    led_to = {link for one in ARTICLES for link in links(one)}

    assert {one.name for one in ARTICLES if DRINK_MORE not in one.tags} <= led_to


def links(one: Article) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", one.body)
