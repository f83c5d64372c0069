"""What the page of charts shows, and what it asks of the rest of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from spasm_diary.charts.chart import Period
from spasm_diary.domain.drinks import Unit
from spasm_diary.presenters.chart_drawn import Drawn
from spasm_diary.presenters.chart_periods import Reach


@dataclass(frozen=True, slots=True)
class ChartsView:
    """Everything on the page."""

    charts: tuple[tuple[str, str], ...]
    """Name and title of each chart there is."""
    chart: str
    choices: tuple[tuple[str, str], ...]
    """Key and words of each way in which it can be looked at; empty where there is one."""
    choice: str
    reach: Reach
    days: str
    """The days that are asked for, in words."""
    period: Period
    can_go_back: bool
    can_go_on: bool
    is_later: bool
    """Whether all that is written down was before these days."""
    drawn: Drawn | None
    """What there is to see; while others are worked out, still the days before."""
    as_table: bool
    walked: int | None
    """The point one has walked to."""
    status: str
    """What that point says, or what has just been done."""
    opens: str
    """What Enter does there; "" where there is nothing to open."""
    is_loading: bool
    is_empty: bool
    """Whether there is nothing in the whole diary."""
    trouble: str


class ChartsScreen(Protocol):
    """What draws the page."""

    def show_charts(self, view: ChartsView) -> None: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page asks and tells the rest of the program."""

    today: Callable[[], date]
    unit: Callable[[], Unit]
    open_day: Callable[[date], None]
    look_beside: Callable[[frozenset[str], str], None] = lambda _topic, _treatment: None
    """Told what the chart, or the point of it that is looked at, is about."""
