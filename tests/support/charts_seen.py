"""The page of charts with all that is around it, looked at without a screen."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from builders import MONDAY, NOW, SUNDAY, spasm
from fakes import MemoryDatabase, RunNow
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.chart_drawn import Drawn
from spasm_diary.presenters.charts_page import ChartsPresenter
from spasm_diary.presenters.charts_view import ChartsView, Surroundings
from spasm_diary.presenters.runner import Runner
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.keep_entry import keep_entry

EARLIER = MONDAY - timedelta(days=400)


@dataclass
class Page:
    """The page with all that is around it."""

    runner: Runner = field(default_factory=RunNow)
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    changes: Changes = field(default_factory=Changes)
    today: date = MONDAY
    unit: Unit = Unit.ML
    views: list[ChartsView] = field(default_factory=list)
    opened: list[date] = field(default_factory=list)
    topics: list[frozenset[str]] = field(default_factory=list)
    treatments: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        around = Surroundings(
            lambda: self.today, lambda: self.unit, self.opened.append, self.look_beside
        )
        self.presenter = ChartsPresenter(
            self, self.database.open_work, self.runner, self.changes, around
        )

    def look_beside(self, topic: frozenset[str], treatment: str) -> None:
        self.topics.append(topic)
        self.treatments.append(treatment)

    def show_charts(self, view: ChartsView) -> None:
        self.views.append(view)

    @property
    def view(self) -> ChartsView:
        return self.views[-1]

    @property
    def drawn(self) -> Drawn:
        assert self.view.drawn is not None
        return self.view.drawn

    def keep(self, *entries: Entry) -> None:
        for entry in entries:
            self.changes.announce(keep_entry(self.database.open_work, entry, NOW))


def filled_page() -> Page:
    """Seen, with spasms on this Monday, on the day before, and long ago."""
    page = Page()
    page.keep(spasm(6), spasm(3, on=SUNDAY, at="10:00"), spasm(4, on=EARLIER))
    page.presenter.appear()
    return page
