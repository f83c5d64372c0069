"""What is chosen for a report: its form, its days, and what is in it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum
from typing import Final

from spasm_diary.charts.chart import Period
from spasm_diary.customs import WEEK, customs
from spasm_diary.domain.drinks import Unit
from spasm_diary.presenters.chart_periods import Asked, Reach
from spasm_diary.reports.appointment.sheet import PRIVATE
from spasm_diary.words import N_

FIRST_CHARTS: Final = frozenset({"spasms"})
"""What is in the longer report before anything is chosen."""


class Kind(Enum):
    """The forms a report comes in, in the order of the buttons."""

    SHEET = "appointment"
    LONGER = "full"
    BLANK = "blank"

    @property
    def label(self) -> str:
        return _KINDS[self]


_KINDS: Final = {
    Kind.SHEET: N_("One page for an appointment"),
    Kind.LONGER: N_("Longer report"),
    Kind.BLANK: N_("Blank sheets to fill in by hand"),
}


class Since(Enum):
    """How far back a report goes, in the order of the buttons."""

    APPOINTMENT = "appointment"
    MONTH = "month"
    THREE_MONTHS = "three_months"
    YEAR = "year"
    OWN = "own"

    @property
    def label(self) -> str:
        return _SINCE[self]


_SINCE: Final = {
    Since.APPOINTMENT: N_("Since the last appointment"),
    Since.MONTH: N_("Month"),
    Since.THREE_MONTHS: N_("3 months"),
    Since.YEAR: N_("Year"),
    Since.OWN: N_("From … to"),
}
_REACHES: Final = {
    Since.MONTH: Reach.MONTH,
    Since.THREE_MONTHS: Reach.THREE_MONTHS,
    Since.YEAR: Reach.YEAR,
}


@dataclass(frozen=True, slots=True)
class Choices:
    """All of it. `question` is None until the person touched it: then it is the appointment's."""

    kind: Kind = Kind.SHEET
    since: Since = Since.APPOINTMENT
    own: Period | None = None
    name: str = ""
    question: str | None = None
    without: frozenset[str] = PRIVATE
    """Keys of items that are taken out."""
    charts: frozenset[str] = FIRST_CHARTS
    weeks: int = 1
    is_dated: bool = True

    def period(self, today: date, usual: Period) -> Period:
        """The days it is of; `usual` are those since the last appointment."""
        if self.since is Since.OWN:
            return self.own or usual
        if self.since is Since.APPOINTMENT:
            return usual
        return Asked(_REACHES[self.since]).period(today, None)

    def toggled(self, key: str) -> "Choices":
        """With an item in that was out, or out that was in."""
        return replace(self, without=self.without ^ {key})

    def with_chart_toggled(self, name: str) -> "Choices":
        return replace(self, charts=self.charts ^ {name})


def next_week(today: date) -> date:
    """The day on which the one begins that begins today or next: sheets are for days to come."""
    return today + timedelta(days=-customs().place(today) % WEEK)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the page asks of the rest of the program."""

    today: Callable[[], date]
    unit: Callable[[], Unit]
    version: Callable[[], str]
    start: Choices = field(default_factory=Choices)
