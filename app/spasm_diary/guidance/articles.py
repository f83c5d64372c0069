"""An article: Markdown under a head that says what it is, what it rests on and how old it may get.

A head is a few `name: value` lines between two lines of `---`; `short` and `sources` are lists, one
`- item` a line. `resources/articles/en` holds the articles, each in one file.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.glossary import Word, words_used
from spasm_diary.words import N_

SHORT_LINES = 3
SOURCE_PARTS = 4
FIELDS = (
    "title",
    "summary",
    "short",
    "tags",
    "written",
    "reviewed_by",
    "next_review",
    "sources",
)
MAY_BE_EMPTY = ("reviewed_by",)
DRINK_MORE = "drink-more"
"""The tag of an article that speaks of drinking more."""
TO_SIGNS = "warning-signs"
"""Where a link in an article leads to the warning signs instead of another article."""
NO_DATE = "no date"


@dataclass(frozen=True, slots=True)
class Source:
    """What an article rests on."""

    title: str
    publisher: str
    year: int | None
    """None: it carries no date."""
    kind: str
    """What kind of evidence it is, in words."""


@dataclass(frozen=True, slots=True)
class Article:
    """What a reader sees of an article, and who last checked it, and until when that holds."""

    name: str
    title: str
    summary: str
    short: tuple[str, ...]
    """The whole of it in three lines, for a bad day."""
    tags: frozenset[str]
    written: date
    reviewed_by: str
    """Empty: no clinician has read it yet."""
    next_review: date
    sources: tuple[Source, ...]
    body: str
    """Markdown, with its questions as headings of the second level."""
    words: tuple[Word, ...] = ()
    """The words of the glossary that it uses."""

    def is_out_of_date(self, today: date) -> bool:
        """Whether it should have been reviewed again, which a program without a network cannot."""
        return today > self.next_review


def parse_article(name: str, text: str) -> Article:
    """Read an article's file.

    Raises:
        NotReadable: a line of its head is missing, empty, unknown or not of its form.
    """
    head, body = _split(name, text)
    fields = _fields(name, head)
    short = tuple(fields["short"])
    if len(short) != SHORT_LINES:
        raise _wrong(name, "short")
    return Article(
        name=name,
        title=_line(fields, "title"),
        summary=_line(fields, "summary"),
        short=short,
        tags=frozenset(tag.strip() for tag in _line(fields, "tags").split(",")),
        written=_date(name, "written", _line(fields, "written")),
        reviewed_by=_line(fields, "reviewed_by"),
        next_review=_date(name, "next_review", _line(fields, "next_review")),
        sources=tuple(_source(name, line) for line in fields["sources"]),
        body=body,
    )


def explained(article: Article, glossary: Iterable[Word]) -> Article:
    """The article with those words of the glossary that it uses, its short version included."""
    text = "\n\n".join((article.title, article.summary, *article.short, article.body))
    return replace(article, words=words_used(text, glossary))


def for_person(articles: Iterable[Article], personal: Personal) -> tuple[Article, ...]:
    """The articles without those that speak of drinking more, where fluids are limited."""
    return tuple(
        article
        for article in articles
        if not (personal.fluids_limited and DRINK_MORE in article.tags)
    )


_Fields = dict[str, list[str]]


def _wrong(name: str, line: str) -> NotReadable:
    return NotReadable(
        N_("The head of the article “{name}” has no proper line “{line}”."), name=name, line=line
    )


def _split(name: str, text: str) -> tuple[list[str], str]:
    lines = text.splitlines()
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        raise _wrong(name, "---")
    end = lines.index("---", 1)
    return lines[1:end], "\n".join(lines[end + 1 :]).strip()


def _fields(name: str, head: list[str]) -> _Fields:
    fields: _Fields = {}
    key = ""
    for line in head:
        if line.startswith("- ") and key:
            fields[key].append(line.removeprefix("- ").strip())
            continue
        key, colon, value = line.partition(":")
        if not colon or key not in FIELDS or key in fields:
            raise _wrong(name, key)
        fields[key] = [value.strip()] if value.strip() else []
    for field in FIELDS:
        if field not in fields or not (fields[field] or field in MAY_BE_EMPTY):
            raise _wrong(name, field)
    return fields


def _line(fields: _Fields, field: str) -> str:
    return " ".join(fields[field])


def _date(name: str, field: str, value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise _wrong(name, field) from error


def _source(name: str, line: str) -> Source:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != SOURCE_PARTS or not all(parts):
        raise _wrong(name, "sources")
    title, publisher, year, kind = parts
    if year != NO_DATE and not re.fullmatch(r"[12]\d{3}", year):
        raise _wrong(name, "sources")
    return Source(title, publisher, None if year == NO_DATE else int(year), kind)
