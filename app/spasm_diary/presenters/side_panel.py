"""What the guidance says beside the page that is looked at, and why."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Settings
from spasm_diary.guidance.articles import Article, for_person
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, advise, without_hidden
from spasm_diary.guidance.history import History
from spasm_diary.guidance.topics import related, tags_of_day, tags_of_name
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.usecases.gather_history import gather_history
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import N_, tr

AT_MOST = 3
TITLES = {
    "today": N_("Beside this day"),
    "history": N_("Beside the history"),
    "charts": N_("Beside this chart"),
    "guidance": N_("Beside what you read"),
    "settings": N_("Beside the settings"),
}


@dataclass(frozen=True, slots=True)
class PanelCard:
    """One piece of guidance: what it is, why it stands here, and where to read on."""

    rule: str
    """Its key, to hide it by; "" for what stands here only because of the page."""
    title: str
    why: str
    short: str
    article: str
    can_hide: bool
    is_urgent: bool = False
    day: date | None = None
    """The newest day it rests on."""


@dataclass(frozen=True, slots=True)
class PanelView:
    """Everything in the panel."""

    title: str
    cards: tuple[PanelCard, ...]
    nothing: str
    """What to say while no card stands there."""


class PanelScreen(Protocol):
    """What draws the panel."""

    def show_panel(self, view: PanelView) -> None: ...


class PanelPresenter:
    """Follows what is looked at; reads off the ui's thread."""

    def __init__(
        self,
        screen: PanelScreen,
        open_work: OpenWork,
        runner: Runner,
        articles: Callable[[], tuple[Article, ...]],
        today: Callable[[], date],
        settings: Callable[[], Settings],
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._runner = runner
        self._articles = articles
        self._today = today
        self._settings = settings
        self._page = "today"
        self._day: date | None = None
        self._topic: frozenset[str] = frozenset()

    def look_at(
        self, page: str, day: date | None = None, topic: Collection[str] = ()
    ) -> None:
        """Follow a page, and on it a day or what a chart or article is about."""
        self._page, self._day, self._topic = page, day, frozenset(topic)
        self.look_again()

    def look_again(self) -> None:
        """Read and choose anew, such as after an entry was kept."""
        day = self._day or self._today()
        self._runner.run(
            lambda _task: self._view(gather_history(self._open_work, day), day),
            progressed=no_progress,
            done=self._screen.show_panel,
            failed=self._on_failed,
        )

    def _view(self, history: History, day: date) -> PanelView:
        topic = self._topic or tags_of_name(self._page)
        if self._page == "today":
            topic = tags_of_day(history.days, day)
        rules = without_hidden(RULES, self._settings().hidden_advice)
        articles = {one.name: one for one in for_person(self._articles(), history.personal)}
        advice = advise(history, day, rules, topic, AT_MOST)
        cards = [_card(one, articles[one.rule.article]) for one in advice if one.rule.article in articles]
        named = {card.article for card in cards}
        for article in related(articles.values(), topic):
            if len(cards) < AT_MOST and article.name not in named:
                cards.append(_related_card(article))
        return PanelView(
            tr(TITLES[self._page]),
            tuple(cards),
            tr("What fits the things you write down will stand here, with the reason why."),
        )

    def _on_failed(self, _error: DiaryError) -> None:
        # The page itself tells what is wrong with the diary; the panel only has nothing to say.
        self._screen.show_panel(PanelView(tr(TITLES[self._page]), (), ""))


def _card(advice: Advice, article: Article) -> PanelCard:
    can_hide = advice.rule.weight.can_be_hidden
    signs = advice.signs
    short = tr(signs[0].level.action) if signs else article.summary
    return PanelCard(
        rule=advice.rule.key,
        title=tr(advice.rule.title),
        why=advice.why,
        short=short,
        article=article.name,
        can_hide=can_hide,
        is_urgent=not can_hide,
        day=advice.days[-1] if advice.days else None,
    )


def _related_card(article: Article) -> PanelCard:
    return PanelCard("", article.title, "", article.summary, article.name, can_hide=False)
