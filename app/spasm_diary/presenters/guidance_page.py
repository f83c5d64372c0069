"""The guidance: a library that can be searched, an article, the warning signs, the rules.

It needs no diary. Once there is one, it says why an article fits what was written down. Until it
is known whether fluids are limited, nothing that speaks of drinking more is offered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol, TypeAlias

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.articles import Article, for_person
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, advise, without_hidden
from spasm_diary.guidance.history import History
from spasm_diary.guidance.search import Library
from spasm_diary.guidance.shelves import on_shelves
from spasm_diary.guidance.turns import Kept
from spasm_diary.presenters.article_on_paper import article_on_paper
from spasm_diary.presenters.article_words import ArticleView, article_view
from spasm_diary.presenters.for_you import for_you_with_sources
from spasm_diary.presenters.help_lines import TellHelp, help_lines
from spasm_diary.presenters.library import LibraryView, found_view, library_view, reasons
from spasm_diary.presenters.rules_view import RulesView, rules_view
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.presenters.signs_on_paper import sign_blocks, signs_on_paper
from spasm_diary.reports.document import Document
from spasm_diary.usecases.gather_history import gather_history, gather_kept
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_, tr

UNKNOWN_PERSON = Personal(fluids_limited=True)
WARNING = "warning"
SIGNS_TOPIC = frozenset({WARNING, "emergency"})
BACK_TO = {
    "today": N_("Back to the day"),
    "history": N_("Back to the history"),
    "charts": N_("Back to the charts"),
    "settings": N_("Back to the settings"),
}
"""The way back, by the page that one came from."""

LookedAt: TypeAlias = Callable[[frozenset[str], str], None]
"""Told what is looked at now: its tags, and the name of the article that is read, if any."""


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
    """The way back to the page one came from; "" where one came by the pages' own list."""


class GuidanceScreen(Protocol):
    """What draws the page."""

    def show_guidance(self, view: GuidanceView) -> None: ...


class GuidancePresenter:
    """Finds and opens articles; what a diary adds to them it reads off the ui's thread."""

    def __init__(
        self,
        screen: GuidanceScreen,
        library: Callable[[], Library],
        runner: Runner,
        today: Callable[[], date],
    ) -> None:
        self._screen = screen
        self._library = library
        self._runner = runner
        self._today = today
        self.looked_at: LookedAt = lambda _topic, _article: None
        self.leave: Callable[[str], None] = lambda _page: None
        """Called with the page to go back to."""
        self.show_advice_again: Callable[[str], None] = lambda _rule: None
        """Called with a rule whose advice was hidden."""
        self.show_day: Callable[[date], None] = lambda _day: None
        """Called with a day that a rule found something on."""
        self.tell_help: TellHelp = help_lines
        self._open_work: OpenWork | None = None
        self._running: Running | None = None
        self._person = UNKNOWN_PERSON
        self._advice: tuple[Advice, ...] = ()
        self._found: tuple[Advice, ...] | None = None
        """What all rules find, the hidden ones too; None: there is no diary to look into."""
        self._kept = Kept()
        self._search = ""
        self._place = Place.LIBRARY
        self._name = ""
        self._came_from = ""

    def use_diary(self, open_work: OpenWork | None) -> None:
        """Look into a diary from now on; None: none is open."""
        self._open_work = open_work
        self._person, self._advice, self._found = UNKNOWN_PERSON, (), None
        self._kept = Kept()
        self.look_again()

    def look_again(self) -> None:
        """Find anew what fits, such as when the page is shown again."""
        if self._running is not None:
            self._running.cancel()
        self.show()
        if self._open_work is None:
            return
        open_work, today = self._open_work, self._today()
        self._running = self._runner.run(
            lambda _task: (gather_history(open_work, today), gather_kept(open_work)),
            progressed=no_progress,
            done=self._on_gathered,
            failed=self._on_failed,
        )

    def search(self, words: str) -> None:
        self._search = words.strip()
        if self._place is Place.LIBRARY:
            self.show()
        else:
            self._go_to(Place.LIBRARY)

    def read(self, name: str, came_from: str = "") -> None:
        """Open an article; one that is not for this person leads to the library.

        Where it is not known yet whether it is, the library stands there until it is.
        """
        self._came_from = came_from
        self._name = name
        is_open = self._find(name) is not None or self._person is UNKNOWN_PERSON
        self._go_to(Place.ARTICLE if is_open else Place.LIBRARY)

    def follow(self, link: str) -> None:
        """Go on to the article that a link in a text names; any other link leads nowhere."""
        name = link.removesuffix(".md")
        if self._find(name):
            self.read(name, self._came_from)

    def read_previous(self) -> None:
        self._step(-1)

    def read_next(self) -> None:
        self._step(1)

    def show_signs(self, came_from: str = "") -> None:
        self._came_from = came_from
        self._go_to(Place.SIGNS)

    def show_rules(self) -> None:
        """How articles are chosen."""
        self._go_to(Place.RULES)

    def bring_back(self, rule: str) -> None:
        """Let advice that was hidden stand beside the pages again."""
        self.show_advice_again(rule)

    def open_day(self, day: date) -> None:
        """Leave for a day that a rule found something on."""
        self.show_day(day)

    def show_library(self) -> None:
        self._came_from = ""
        self._go_to(Place.LIBRARY)
        self.look_again()

    def go_back(self) -> None:
        """Leave for the page one came from; the library stands here the next time."""
        page, self._came_from = self._came_from, ""
        self._place = Place.LIBRARY
        if page:
            self.leave(page)
        self.show()

    def tell_looked_at(self) -> None:
        """Say what is looked at, such as when the page is shown again."""
        article = self._find(self._name) if self._place is Place.ARTICLE else None
        if article is not None:
            self.looked_at(article.tags, article.name)
        else:
            self.looked_at(SIGNS_TOPIC if self._place is Place.SIGNS else frozenset(), "")

    def show(self) -> None:
        self._screen.show_guidance(self.view())

    def view(self) -> GuidanceView:
        article = self._article() if self._place is Place.ARTICLE else None
        place = self._place
        if place is Place.ARTICLE and article is None:
            place = Place.LIBRARY
        return GuidanceView(
            place=place,
            library=self._list(),
            article=article,
            rules=self._rules() if place is Place.RULES else None,
            back=tr(BACK_TO[self._came_from]) if self._came_from in BACK_TO else "",
        )

    def on_paper(self) -> Document | None:
        """What is shown, as it is printed; None for the library.

        An article about the warning signs has their list with it, which the screen has on F2.
        """
        if self._place is Place.SIGNS:
            return signs_on_paper(self._today(), self.tell_help())
        view, article = self.view().article, self._find(self._name)
        if view is None or article is None:
            return None
        signs = tuple(sign_blocks(self.tell_help())) if WARNING in article.tags else ()
        return article_on_paper(view, self._today(), signs)

    def _go_to(self, place: Place) -> None:
        self._place = place
        self.show()
        self.tell_looked_at()

    def _step(self, steps: int) -> None:
        order = self._reading_order()
        names = [article.name for article in order]
        if self._name in names:
            index = names.index(self._name) + steps
            if 0 <= index < len(names):
                self.read(names[index], self._came_from)

    def _on_gathered(self, gathered: tuple[History, Kept]) -> None:
        history, self._kept = gathered
        rules = without_hidden(RULES, self._kept.hidden(self._today()))
        was_found = self._find(self._name) is not None
        self._person = history.personal
        self._advice = advise(history, self._today(), rules, at_most=len(rules))
        self._found = advise(history, self._today(), RULES, at_most=len(RULES))
        is_found = self._find(self._name) is not None
        if self._place is Place.ARTICLE and is_found != was_found:
            self._go_to(Place.ARTICLE if is_found else Place.LIBRARY)
        elif self._place is Place.ARTICLE and not is_found:
            self._go_to(Place.LIBRARY)
        else:
            self.show()

    def _on_failed(self, _error: DiaryError) -> None:
        # What is wrong with the diary is told above the page; the articles are there all the same.
        self._advice, self._found = (), None
        self.show()

    def _list(self) -> LibraryView:
        articles = self._for_person()
        if not self._search:
            return library_view(articles, self._advice)
        found = [one for one in self._library().search(self._search) if one.article in articles]
        return found_view(found, self._advice, self._search)

    def _for_person(self) -> tuple[Article, ...]:
        return for_person(self._library().articles, self._person)

    @property
    def _known_person(self) -> Personal:
        """As long as nobody is known, nothing was said."""
        return Personal() if self._person is UNKNOWN_PERSON else self._person

    def _reading_order(self) -> tuple[Article, ...]:
        shelves = on_shelves(self._for_person())
        return tuple(article for _, articles in shelves for article in articles)

    def _find(self, name: str) -> Article | None:
        return next((one for one in self._for_person() if one.name == name), None)

    def _rules(self) -> RulesView:
        return rules_view(self._for_person(), self._found, self._kept, self._today())

    def _article(self) -> ArticleView | None:
        order = self._reading_order()
        around = zip((None, *order), order, (*order[1:], None), strict=False)
        for before, article, after in around:
            if article.name == self._name:
                why = reasons(self._advice, article.name)
                changed = for_you_with_sources(self._known_person, article.name)
                return article_view(article, why, self._today(), before, after, for_you=changed)
        return None
