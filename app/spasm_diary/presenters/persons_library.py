"""What of the library is for a person, and what their diary points to in it."""

from dataclasses import dataclass, replace
from datetime import date

from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.articles import Article, for_person
from spasm_diary.guidance.engine import Advice
from spasm_diary.guidance.search import Library
from spasm_diary.guidance.shelves import on_shelves
from spasm_diary.presenters.article_words import ArticleView, article_view
from spasm_diary.presenters.for_you import for_you_with_sources
from spasm_diary.presenters.library import LibraryView, found_view, library_view, reasons
from spasm_diary.presenters.reading_lists import ReadingLists

UNKNOWN_PERSON = Personal(fluids_limited=True)
"""Until it is known whether fluids are limited, nothing on drinking more is for them."""


@dataclass(frozen=True, slots=True)
class PersonsLibrary:
    """Of one person, at one time."""

    library: Library
    personal: Personal
    advice: tuple[Advice, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        return for_person(self.library.articles, self.personal)

    def find(self, name: str) -> Article | None:
        return next((one for one in self.articles if one.name == name), None)

    def listed(self, search: str, lists: ReadingLists) -> LibraryView:
        """All of it, or what is found for some words."""
        articles = self.articles
        if not search:
            return library_view(articles, self.advice, lists)
        found = [one for one in self.library.search(search) if one.article in articles]
        return found_view(found, self.advice, search)

    def beside(self, name: str, steps: int) -> Article | None:
        """The article that stands so many steps further in the order of the shelves."""
        order = self._reading_order()
        names = [article.name for article in order]
        place = names.index(name) + steps if name in names else -1
        return order[place] if 0 <= place < len(order) else None

    def article(self, name: str, today: date, search: str = "") -> ArticleView | None:
        """An article as it is read, with marks where what was searched for stands."""
        article = self.find(name)
        if article is None:
            return None
        why, before, after = reasons(self.advice, name), self.beside(name, -1), self.beside(name, 1)
        changed = for_you_with_sources(self._said, name)
        view = article_view(article, why, today, before, after, for_you=changed)
        return replace(view, sought=self.library.marked_by(search)) if search else view

    @property
    def _said(self) -> Personal:
        """As long as nobody is known, nothing was said."""
        return Personal() if self.personal is UNKNOWN_PERSON else self.personal

    def _reading_order(self) -> tuple[Article, ...]:
        return tuple(article for _, held in on_shelves(self.articles) for article in held)
