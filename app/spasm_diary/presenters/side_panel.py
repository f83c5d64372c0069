"""What the guidance says beside the page that is looked at, and why."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from spasm_diary.domain.errors import DiaryError
from spasm_diary.guidance.articles import Article, for_person
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, advise, without_hidden
from spasm_diary.guidance.history import History
from spasm_diary.guidance.search import Library
from spasm_diary.guidance.topics import TREATMENT_TAGS, related, tags_of_day, tags_of_name
from spasm_diary.guidance.turns import Kept, in_turn
from spasm_diary.presenters.advice_days import DayLink, dates_in_words, day_links
from spasm_diary.presenters.for_you import for_you
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.usecases.gather_history import gather_history, gather_kept
from spasm_diary.usecases.keep_advice import note_shown
from spasm_diary.words import N_, tr

AT_MOST = 3
READING = "guidance"
TITLES = {
    "today": N_("Beside this day"),
    "history": N_("Beside the history"),
    "charts": N_("Beside this chart"),
    "reports": N_("Beside the report"),
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
    short: tuple[str, ...]
    article: str
    can_hide: bool
    for_you: tuple[str, ...] = ()
    """What the person said of themselves changes in it."""
    is_urgent: bool = False
    dates: str = ""
    """The days it rests on, in words."""
    days: tuple[DayLink, ...] = ()
    """Those among them that are not the one looked at already."""
    basis: str = ""
    """Where the line comes from that was crossed: published, or our own."""


@dataclass(frozen=True, slots=True)
class PanelView:
    """Everything in the panel."""

    title: str
    cards: tuple[PanelCard, ...]
    nothing: str
    """What to say while no card stands there."""


class PanelScreen(Protocol):
    """What draws the panel."""

    @property
    def is_open(self) -> bool:
        """Whether the cards can be seen; else only how many there are."""

    def show_panel(self, view: PanelView) -> None: ...


@dataclass(frozen=True, slots=True)
class _Looked:
    """What is looked at."""

    page: str = "today"
    day: date | None = None
    topic: frozenset[str] = frozenset()
    article: str = ""
    sought: str = ""


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What to show, and the rules whose advice was not shown yet today."""

    view: PanelView
    new: frozenset[str]


class PanelPresenter:
    """Follows what is looked at; reads off the ui's thread."""

    def __init__(
        self,
        screen: PanelScreen,
        keeping: Keeping,
        runner: Runner,
        library: Callable[[], Library],
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._runner = runner
        self._library = library
        self._looked = _Looked()
        self._running: Running | None = None

    def look_at(
        self,
        page: str,
        day: date | None = None,
        topic: Collection[str] = (),
        article: str = "",
        sought: str = "",
    ) -> None:
        """Follow a page; on it a day, and what is looked at there, or the article that is read.

        What a person named themselves, such as a treatment, is sought in the articles.
        """
        self._looked = _Looked(page, day, frozenset(topic), article, sought)
        self.look_again()

    def look_again(self) -> None:
        """Read and choose anew, such as after an entry was kept."""
        if self._running is not None:
            self._running.cancel()
        looked, today = self._looked, self._keeping.today
        open_work, day = self._keeping.open_work, looked.day or today
        self._running = self._runner.run(
            lambda _task: self._choose(
                gather_history(open_work, day), gather_kept(open_work), looked, day, today
            ),
            progressed=no_progress,
            done=self._show,
            failed=self._on_failed,
        )

    def _choose(
        self, history: History, kept: Kept, looked: _Looked, day: date, today: date
    ) -> _Chosen:
        hidden, resting = kept.hidden(today), kept.resting(RULES, today)
        articles = {one.name: one for one in for_person(self._library().articles, history.personal)}
        best = self._sought(looked.sought, articles)
        asked = looked.topic
        if looked.sought:
            asked |= TREATMENT_TAGS if best is None else best.tags
        topic = asked or tags_of_name(looked.page)
        if looked.page == "today" and not asked:
            topic = tags_of_day(history.days, day)
        found = advise(history, day, without_hidden(RULES, hidden), topic, len(RULES))
        looked = replace(looked, topic=asked)
        fitting = [one for one in found if one.rule.article in articles and _belongs(one, looked)]
        advice = in_turn(fitting, resting)
        urgent = sum(not one.rule.weight.can_be_hidden for one in advice)
        advice = advice[: max(urgent, AT_MOST)]
        person = history.personal
        cards = [_advice_card(one, articles[one.rule.article], looked, today) for one in advice]
        if best is not None:
            cards = _led_by(best, cards)
        named = {looked.article, *(card.article for card in cards), *_articles_of(hidden)}
        if not looked.topic:  # nobody looked for it
            named |= resting
        others = related(_without(articles, named), topic, AT_MOST)
        cards += map(_related_card, others[: max(0, AT_MOST - len(cards))])
        cards = [replace(one, for_you=for_you(person, one.article)) for one in cards]
        nothing = tr("What fits the things you write down will stand here, with the reason why.")
        if looked.page == READING:
            nothing = tr("Open an article, and what goes with it will stand here.")
        new = frozenset(card.rule for card in cards if card.rule) - kept.shown_on(today)
        return _Chosen(PanelView(tr(TITLES[looked.page]), tuple(cards), nothing), new)

    def _sought(self, words: str, articles: Mapping[str, Article]) -> Article | None:
        """The article that tells most of something a person named."""
        found = (one.article for one in self._library().search(words)) if words else ()
        return next((one for one in found if one.name in articles), None)

    def _show(self, chosen: _Chosen) -> None:
        self._screen.show_panel(chosen.view)
        if not (chosen.new and self._screen.is_open):
            return
        open_work, today = self._keeping.open_work, self._keeping.today
        self._runner.run(
            lambda _task: note_shown(open_work, chosen.new, today),
            progressed=no_progress,
            done=lambda _nothing: None,
            failed=lambda _error: None,  # then it may be shown again sooner
        )

    def _on_failed(self, _error: DiaryError) -> None:
        # The page itself tells what is wrong with the diary; the panel only has nothing to say.
        self._screen.show_panel(PanelView(tr(TITLES[self._looked.page]), (), ""))


def _belongs(advice: Advice, looked: _Looked) -> bool:
    """Beside a chart or an article stands what is urgent or goes with it; the library has all."""
    if not advice.rule.weight.can_be_hidden or not (looked.topic or looked.page == READING):
        return True
    return advice.rule.article != looked.article and bool(advice.rule.tags & looked.topic)


def _led_by(best: Article, cards: list[PanelCard]) -> list[PanelCard]:
    """What was sought first, below what is urgent only."""
    urgent = [card for card in cards if card.is_urgent]
    about = [card for card in cards if card.article == best.name and not card.is_urgent]
    rest = [card for card in cards if card not in urgent and card not in about]
    return [*urgent, *(about or [_related_card(best)]), *rest][: max(len(urgent), AT_MOST)]


def _articles_of(rules: Collection[str]) -> set[str]:
    """What hidden rules point to: it does not come back by another door."""
    return {rule.article for rule in RULES if rule.key in rules and rule.weight.can_be_hidden}


def _without(articles: Mapping[str, Article], names: Collection[str]) -> list[Article]:
    return [article for name, article in articles.items() if name not in names]


def _advice_card(advice: Advice, article: Article, looked: _Looked, today: date) -> PanelCard:
    signs = advice.signs
    shown = (looked.day or today) if looked.page == "today" else None
    links = day_links(advice.days, today)
    return PanelCard(
        rule=advice.rule.key,
        title=tr(advice.rule.title),
        why=advice.why,
        short=(tr(signs[0].level.action),) if signs else article.short,
        article=article.name,
        can_hide=advice.rule.weight.can_be_hidden,
        is_urgent=not advice.rule.weight.can_be_hidden,
        dates=dates_in_words(advice.days),
        days=tuple(link for link in links if link.day != shown),
        basis=tr(advice.rule.basis),
    )


def _related_card(article: Article) -> PanelCard:
    return PanelCard("", article.title, "", article.short, article.name, can_hide=False)
