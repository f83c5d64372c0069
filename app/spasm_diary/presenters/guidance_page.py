"""The guidance: a library that can be searched, an article, the warning signs, the rules.

It needs no diary. Once there is one, it says why an article fits what was written down. Until it
is known whether fluids are limited, nothing that speaks of drinking more is offered.
"""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import TEXT_SIZES
from spasm_diary.guidance.articles import TO_SIGNS, Article
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, advise, without_hidden
from spasm_diary.guidance.history import History
from spasm_diary.guidance.search import Library
from spasm_diary.guidance.turns import Kept
from spasm_diary.presenters.article_on_paper import article_on_paper
from spasm_diary.presenters.article_spoken import spoken_lines
from spasm_diary.presenters.guidance_view import GuidanceScreen, GuidanceView, Place
from spasm_diary.presenters.help_lines import TellHelp, help_lines
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.presenters.persons_library import UNKNOWN_PERSON, PersonsLibrary
from spasm_diary.presenters.reading_aloud import Aloud, ReadingAloud
from spasm_diary.presenters.reading_lists import Reading, ReadingLists
from spasm_diary.presenters.rules_view import RulesView, rules_view
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.presenters.signs_on_paper import sign_blocks, signs_on_paper
from spasm_diary.presenters.way_back import WayBack
from spasm_diary.reports.document import Document
from spasm_diary.usecases.gather_history import gather_history, gather_kept
from spasm_diary.usecases.ports import OpenWork

WARNING = "warning"
SIGNS_TOPIC = frozenset({WARNING, "emergency"})
LookedAt: TypeAlias = Callable[[frozenset[str], str], None]
"""Told what is looked at now: its tags, and the name of the article that is read, if any."""


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
        self.text_percent: Callable[[], int] = lambda: min(TEXT_SIZES)
        self.change_size: Callable[[int], None] = lambda _steps: None
        """Called with how many sizes larger or smaller all text is to be."""
        self.aloud = ReadingAloud(self.show)
        self.reading = Reading(runner, self.show)
        self.tell_help: TellHelp = help_lines
        self._open_work: OpenWork | None = None
        self._running: Running | None = None
        self._person = UNKNOWN_PERSON
        self._advice: tuple[Advice, ...] = ()
        self._found: tuple[Advice, ...] | None = None
        """What all rules find, the hidden ones too; None: there is no diary to look into."""
        self._kept = Kept()
        self._search = ""
        self._marked = ""
        """What was searched for when the article was chosen; "" where it was not."""
        self._place = Place.LIBRARY
        self._name = ""
        self._way = WayBack()

    def use_diary(self, open_work: OpenWork | None, kept: KeptArticles | None = None) -> None:
        """Look into a diary from now on; None: none is open. `kept` holds what was read."""
        self._open_work = open_work
        self.reading.use(kept)
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
            lambda _task: (
                gather_history(open_work, today),
                gather_kept(open_work),
                self.reading.read(),
            ),
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
        is_found = self._place is Place.LIBRARY and not came_from
        self._marked = self._search if is_found else ""
        self._way = WayBack(came_from)
        self._open(name)

    def follow(self, link: str) -> None:
        """Go on to the article that a link names, or to the signs; any other leads nowhere."""
        name, way = link.removesuffix(".md"), self._way.along(self._name)
        if name == TO_SIGNS:
            self._way = way
            self._go_to(Place.SIGNS)
        elif self._find(name):
            self._way, self._marked = way, ""
            self._open(name)

    def read_previous(self) -> None:
        self._step(-1)

    def read_next(self) -> None:
        self._step(1)

    def resize(self, steps: int) -> None:
        """Make all text larger or smaller."""
        self.change_size(steps)
        self.show()

    def unmark(self) -> None:
        """Take away the marks where what was searched for stands."""
        self._marked = ""
        self.show()

    def put_by(self) -> None:
        """Let the article that is open wait to be read later, or no longer."""
        self.reading.put_by(self._name)

    def read_aloud(self) -> None:
        """Begin to read the article aloud; while it is, stop."""
        article = self.view().article
        if self.aloud.state is Aloud.SPEAKING or article is None:
            self.aloud.stop()
        else:
            self.aloud.begin(spoken_lines(article))
        self.show()

    def fall_silent(self) -> None:
        """Read no more aloud, such as when another page is shown."""
        if self.aloud.state is Aloud.SPEAKING:
            self.aloud.stop()
            self.show()

    def show_signs(self, came_from: str = "") -> None:
        self._way = WayBack(came_from)
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
        self._way = WayBack()
        self._go_to(Place.LIBRARY)
        self.look_again()

    def go_back(self) -> None:
        """Back to the article whose link was followed, or to the page one came from.

        Once that is left for, the library stands here the next time.
        """
        if self._way.articles:
            name, self._way = self._way.articles[-1], self._way.before()
            self._open(name)
            return
        page, self._way = self._way.page, WayBack()
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
        place, article, mine = self._place, None, self._mine
        if place is Place.ARTICLE:
            article = mine.article(self._name, self._today(), self._marked)
            place = place if article is not None else Place.LIBRARY
        percent = self.text_percent()
        return GuidanceView(
            place=place,
            library=mine.listed(self._search, self.reading.lists),
            article=article,
            rules=self._rules() if place is Place.RULES else None,
            back=self._way.words,
            waits=self.reading.waits(self._name),
            aloud=self.aloud.state,
            can_grow=percent < max(TEXT_SIZES),
            can_shrink=percent > min(TEXT_SIZES),
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

    def _open(self, name: str) -> None:
        self._name = name
        is_open = self._find(name) is not None or self._person is UNKNOWN_PERSON
        self._go_to(Place.ARTICLE if is_open else Place.LIBRARY)

    def _go_to(self, place: Place) -> None:
        self._place = place
        self.aloud.stop()
        self.show()
        self.tell_looked_at()
        if place is Place.ARTICLE and self._find(self._name) is not None:
            self.reading.note_opened(self._name)

    def _step(self, steps: int) -> None:
        article = self._mine.beside(self._name, steps)
        if article is not None:
            self.read(article.name, self._way.page)

    def _on_gathered(self, gathered: tuple[History, Kept, ReadingLists]) -> None:
        history, self._kept, self.reading.lists = gathered
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

    @property
    def _mine(self) -> PersonsLibrary:
        return PersonsLibrary(self._library(), self._person, self._advice)

    def _find(self, name: str) -> Article | None:
        return self._mine.find(name)

    def _rules(self) -> RulesView:
        return rules_view(self._mine.articles, self._found, self._kept, self._today())
