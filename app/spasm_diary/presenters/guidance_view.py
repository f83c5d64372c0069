"""What the page of the guidance shows, and what draws it."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from spasm_diary.presenters.article_words import ArticleView
from spasm_diary.presenters.library import LibraryView
from spasm_diary.presenters.reading_aloud import Aloud
from spasm_diary.presenters.rules_view import RulesView


class Place(Enum):
    """What of the guidance is shown."""

    LIBRARY = "library"
    ARTICLE = "article"
    SIGNS = "signs"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class GuidanceView:
    """Everything on the page, but for the warning signs: they are a page of their own."""

    place: Place
    library: LibraryView
    article: ArticleView | None
    rules: RulesView | None
    """How articles are chosen, while that is shown."""
    back: str
    """The way back to the article or page one came from; "" where one came by the pages' own list.
    """
    waits: bool | None
    """Whether the article was put by to be read later; None: no diary is open to keep that."""
    aloud: Aloud
    can_grow: bool
    """Whether there is a larger size of text than the one that is shown."""
    can_shrink: bool


class GuidanceScreen(Protocol):
    """What draws the page."""

    def show_guidance(self, view: GuidanceView) -> None: ...
