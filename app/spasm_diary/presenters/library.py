"""The list of articles: on their shelves, or as a search finds them, with why one fits today."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.engine import Advice
from spasm_diary.guidance.passages import Passage
from spasm_diary.guidance.search import Found
from spasm_diary.guidance.shelves import on_shelves
from spasm_diary.presenters.reading_lists import LATELY, NOTHING_READ, ReadingLists
from spasm_diary.words import ntr, tr

FITTING = 3
"""How many articles stand on top because they fit; what is urgent always does."""


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article in the list."""

    name: str
    title: str
    summary: str
    why: tuple[str, ...]
    """Why it is pointed to today; often nothing."""
    passage: Passage | None = None
    """Where in it stands what was searched for."""


@dataclass(frozen=True, slots=True)
class ShelfView:
    """A heading and the articles under it."""

    title: str
    lines: tuple[ArticleLine, ...]


@dataclass(frozen=True, slots=True)
class LibraryView:
    """The list of articles, whole or searched through."""

    search: str
    shelves: tuple[ShelfView, ...]
    nothing: str
    """What to say instead of an empty list."""
    later: tuple[ArticleLine, ...] = ()
    """What waits to be read, by its titles alone; never while a search is on."""
    lately: tuple[ArticleLine, ...] = ()
    """What was read."""
    is_urgent: bool = False
    """Whether the first shelf holds what is urgent, so that nothing may stand above it."""


def library_view(
    articles: tuple[Article, ...],
    advice: tuple[Advice, ...],
    lists: ReadingLists = NOTHING_READ,
) -> LibraryView:
    """All the articles, on their shelves."""
    by_name = {one.name: ArticleLine(one.name, one.title, "", ()) for one in articles}
    later = tuple(by_name[name] for name in lists.later if name in by_name)
    lately = [by_name[name] for name in lists.lately if name in by_name]
    urgent = any(not one.rule.weight.can_be_hidden for one in advice)
    return LibraryView("", _shelves(articles, advice), "", later, tuple(lately[:LATELY]), urgent)


def found_view(found: Sequence[Found], advice: tuple[Advice, ...], words: str) -> LibraryView:
    """What a search found, the best first."""
    if not found:
        nothing = tr(
            "Nothing was found for this. Try one plain word, such as “cramp” or “sleep”."
            " If you need help now, “Warning signs” stands on every page."
        )
        return LibraryView(words, (), nothing)
    title = ntr("{count} article found", "{count} articles found", len(found))
    lines = tuple(
        replace(line, passage=one.passage)
        for one in found
        for line in _lines([one.article], advice)
    )
    return LibraryView(words, (ShelfView(title.format(count=len(found)), lines),), "")


def reasons(advice: Iterable[Advice], name: str) -> tuple[str, ...]:
    """Why an article is pointed to."""
    return tuple(one.why for one in advice if one.rule.article == name)


def _shelves(articles: tuple[Article, ...], advice: tuple[Advice, ...]) -> tuple[ShelfView, ...]:
    fitting = _fitting(articles, advice)
    shelves = [ShelfView(tr("Fits what you wrote down"), _lines(fitting, advice))]
    for shelf, held in on_shelves(articles):
        rest = [article for article in held if article not in fitting]
        shelves.append(ShelfView(tr(shelf.title), _lines(rest, advice)))
    return tuple(shelf for shelf in shelves if shelf.lines)


def _fitting(articles: tuple[Article, ...], advice: tuple[Advice, ...]) -> tuple[Article, ...]:
    """The articles that the most pressing advice points to, each once."""
    by_name = {article.name: article for article in articles}
    names: dict[str, None] = {}
    for one in advice:
        is_urgent = not one.rule.weight.can_be_hidden
        if one.rule.article in by_name and (is_urgent or len(names) < FITTING):
            names[one.rule.article] = None
    return tuple(by_name[name] for name in names)


def _lines(articles: Iterable[Article], advice: tuple[Advice, ...]) -> tuple[ArticleLine, ...]:
    return tuple(
        ArticleLine(one.name, one.title, one.summary, reasons(advice, one.name)) for one in articles
    )
