"""What every chart has: numbers, a sentence, a table, points to walk along, and a drawing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from spasm_diary.charts.look import Look, Sheet
from spasm_diary.customs import WEEK, customs
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Data = TypeVar("Data")


@dataclass(frozen=True, slots=True)
class Period:
    """The days a chart is of, both ends included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise NotValid(N_("A period ends on the day it begins, or later."))

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def before(self) -> "Period":
        """As many days, just before."""
        last = max(self.first - timedelta(days=1), FIRST_DAY)
        return Period(max(self.first - timedelta(days=self.days), FIRST_DAY), last)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days_every(self, days: int) -> Iterator[date]:
        """Every so many days, the first one included."""
        return (self.first + timedelta(days=index) for index in range(0, self.days, days))

    def weeks_every(self, weeks: int) -> Iterator[date]:
        """Days that begin a week, so many weeks apart, from the first one on."""
        before = -customs().place(self.first) % WEEK
        apart = WEEK * weeks
        return (self.first + timedelta(days=index) for index in range(before, self.days, apart))

    def months_every(self, months: int) -> Iterator[date]:
        """First days of months, so many months apart; 12 and its multiples are Januaries."""
        begun = self.first.year * 12 + self.first.month - (self.first.day == 1)
        ended = self.last.year * 12 + self.last.month
        start = begun + -begun % months
        return (date(index // 12, index % 12 + 1, 1) for index in range(start, ended, months))


@dataclass(frozen=True, slots=True)
class Needs:
    """What a chart reads of the diary beside the numbers of the days it shows."""

    kinds: tuple[str, ...] = ()
    """Entries of the period, and of the day before, on which its first night begins."""
    from_the_start: tuple[str, ...] = ()
    """Entries of all days up to the last: what was begun before the period may last."""
    period_before: bool = False
    """Whether the numbers and `kinds` go back by once the length of the period."""

    def first_day(self, period: "Period") -> date:
        """The first day whose numbers are read."""
        return period.before.first if self.period_before else period.first


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the ways a chart can be looked at. `key` never changes."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Subject:
    """What a chart is asked to show: which days, seen from when, in which unit."""

    days: DayColumns
    period: Period
    today: date
    unit: Unit = Unit.ML
    entries: tuple[Entry, ...] = ()
    """What the chart needs, in order of time; it may hold more than the period."""
    choice: str = ""
    """The key of one of the chart's choices; "" is its first."""

    @property
    def past(self) -> Period | None:
        """The days of the period that have come; None where they all lie ahead."""
        if self.period.first > self.today:
            return None
        return Period(self.period.first, min(self.period.last, self.today))


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a chart in words; the first cell of a row names it."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """Something to walk to: the days it stands for, if any, and what it says."""

    first: date | None
    last: date | None
    text: str
    area: str = ""
    """The key of the place on the body that it stands for, if any."""
    treatment: str = ""
    """The name of the treatment that it stands for, if any."""


class Place(NamedTuple):
    """Where a point is drawn, in fractions of the sheet from its top left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure, and where in it each point is."""

    figure: "Figure"
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Chart(Generic[Data]):
    """A kind of picture. `name` is what the command line calls it, so it never changes."""

    name: str
    title: str
    gather: Callable[[Subject], Data]
    describe: Callable[[Data], str]
    table: Callable[[Data], Table]
    points: Callable[[Data], tuple[Point, ...]]
    draw: Callable[[Data, Look, Sheet], Drawing]
    lines_high: int
    """How many lines of text it is high at least, to be read."""
    needs: Needs = Needs()
    choices: tuple[Choice, ...] = ()
    is_timeline: bool = False
    """Whether its points stand side by side in time, so that it can be moved and zoomed."""

    @property
    def first_choice(self) -> str:
        return self.choices[0].key if self.choices else ""

    def of(self, subject: Subject) -> "Picture":
        if not subject.choice:
            subject = replace(subject, choice=self.first_choice)
        return Picture(self, self.gather(subject), subject)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A chart of certain days: the same numbers, said, listed and drawn.

    One equals only itself: to compare fifty years number by number would take too long.
    """

    chart: Chart[Any]
    data: Any
    subject: Subject

    @property
    def title(self) -> str:
        return tr(self.chart.title)

    @property
    def sentence(self) -> str:
        return self.chart.describe(self.data)

    @property
    def table(self) -> Table:
        return self.chart.table(self.data)

    @property
    def points(self) -> tuple[Point, ...]:
        return self.chart.points(self.data)

    def draw(self, look: Look, sheet: Sheet) -> Drawing:
        return self.chart.draw(self.data, look, sheet)
