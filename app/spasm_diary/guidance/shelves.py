"""The shelves of the library: an article stands on the first one whose tags it shares.

The order of the rows is the order of the shelves, and so is that in which articles follow each
other. What fits none stands on the last one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from spasm_diary.guidance.articles import Article
from spasm_diary.words import N_


@dataclass(frozen=True, slots=True)
class Shelf:
    """A part of the library."""

    title: str
    tags: frozenset[str]


SHELVES = (
    Shelf(N_("Getting help"), frozenset({"warning", "doctor"})),
    Shelf(N_("Spasms and cramps"), frozenset({"spasms", "cramp", "twitch"})),
    Shelf(N_("Living with fibromyalgia"), frozenset({"life", "fibromyalgia"})),
    Shelf(N_("Medicines and treatments"), frozenset({"medicines", "treatments"})),
    Shelf(N_("Food and drinks"), frozenset({"food", "drinks"})),
    Shelf(N_("Sleep, stress and moving"), frozenset({"sleep", "stress", "moving"})),
    Shelf(N_("Your diary"), frozenset({"diary"})),
    Shelf(N_("More to read"), frozenset()),
)


def on_shelves(articles: Iterable[Article]) -> tuple[tuple[Shelf, tuple[Article, ...]], ...]:
    """The shelves that hold something, each with its articles by title."""
    standing: dict[Shelf, list[Article]] = {shelf: [] for shelf in SHELVES}
    for article in articles:
        standing[_shelf_of(article)].append(article)
    return tuple(
        (shelf, tuple(sorted(held, key=lambda one: one.title.casefold())))
        for shelf, held in standing.items()
        if held
    )


def _shelf_of(article: Article) -> Shelf:
    return next((shelf for shelf in SHELVES if shelf.tags & article.tags), SHELVES[-1])
