"""An article as its reader sees it: with its sources and its age in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from spasm_diary import formats
from spasm_diary.guidance.articles import Article, Source
from spasm_diary.guidance.glossary import Word
from spasm_diary.presenters.in_english import in_english
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The article before or after the one that is read."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """Everything of an article that is shown, in the order in which it is read."""

    name: str
    title: str
    untranslated: str
    """A sentence where the text is not in the language that the person reads, else ""."""
    out_of_date: str
    """A sentence once it should have been reviewed again, else ""."""
    for_you: tuple[str, ...]
    """What the person said of themselves changes in it; it stands above the text."""
    short: tuple[str, ...]
    why: tuple[str, ...]
    """Why it is pointed to today; often nothing."""
    body: str
    """Markdown."""
    words: tuple[Word, ...]
    """Medical words that it uses."""
    sources: tuple[str, ...]
    dated: str
    general: str
    previous: Neighbour | None
    next: Neighbour | None
    sought: frozenset[str] = frozenset()
    """What was searched for, as `guidance.passages.places_of` finds it; often nothing."""


def article_view(  # noqa: PLR0913 - the last can be left out
    article: Article,
    why: Iterable[str],
    today: date,
    previous: Article | None,
    following: Article | None,
    *,
    for_you: tuple[str, ...] = (),
) -> ArticleView:
    return ArticleView(
        name=article.name,
        title=article.title,
        untranslated=in_english(),
        out_of_date=_out_of_date(article, today),
        for_you=for_you,
        short=article.short,
        why=tuple(why),
        body=article.body,
        words=article.words,
        sources=tuple(map(_source, article.sources)),
        dated=_dated(article),
        general=tr(
            "This is general information, not a diagnosis. "
            "Do not start or stop a medicine because of it."
        ),
        previous=_neighbour(previous),
        next=_neighbour(following),
    )


def meaning_of(word: Word) -> str:
    """A medical word and what it means, as a line."""
    return tr("{word}: {meaning}").format(word=word.name, meaning=word.meaning)


def _neighbour(article: Article | None) -> Neighbour | None:
    return None if article is None else Neighbour(article.name, article.title)


def _out_of_date(article: Article, today: date) -> str:
    if not article.is_out_of_date(today):
        return ""
    return tr(
        "This copy may be older than current advice: it was due for review on {date}."
    ).format(date=formats.full_date(article.next_review))


def _dated(article: Article) -> str:
    if article.reviewed_by:
        words = tr("Written {date}, reviewed by {name}. To be reviewed again by {review}.")
    else:
        words = tr(
            "Written {date}, not yet reviewed by a clinician. To be reviewed again by {review}."
        )
    return words.format(
        date=formats.full_date(article.written),
        name=article.reviewed_by,
        review=formats.full_date(article.next_review),
    )


def _source(source: Source) -> str:
    if source.year is None:
        words = tr("{title}. {publisher}, no date ({kind}).")
    else:
        words = tr("{title}. {publisher}, {year} ({kind}).")
    return words.format(
        title=source.title, publisher=source.publisher, year=source.year, kind=source.kind
    )
