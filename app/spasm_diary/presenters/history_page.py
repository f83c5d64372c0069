"""The history: a month at a glance, and a list that can be searched; from either to the day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Protocol
from uuid import UUID

from spasm_diary import formats
from spasm_diary.customs import customs
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.moments import FIRST_DAY, LAST_DAY
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.presenters.entry_words import Terms, entry_line, entry_note
from spasm_diary.presenters.month_cells import DayCell, grid_of, month_end, weeks_of
from spasm_diary.usecases.changes import EVERY_DAY, Changed, Changes
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import ntr, tr

MOST_FOUND = 200


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry in the list."""

    id: UUID
    time: str
    words: str
    note: str
    is_added_later: bool


@dataclass(frozen=True, slots=True)
class HistoryDay:
    """The entries of one day in the list."""

    day: date
    words: str
    rows: tuple[HistoryRow, ...]


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Everything on the page."""

    month: date
    title: str
    weekdays: tuple[tuple[str, str], ...]
    """Short and whole."""
    weeks: tuple[tuple[DayCell, ...], ...] = ()
    recorded: str = ""
    """Such as "Something is recorded on 12 of 30 days"."""
    search: str = ""
    list_title: str = ""
    days: tuple[HistoryDay, ...] = ()
    nothing: str = ""
    """What to say instead of an empty list."""
    is_today_shown: bool = True
    trouble: str = ""


class HistoryScreen(Protocol):
    """What draws the page."""

    def show_history(self, view: HistoryView) -> None: ...


class HistoryPresenter:
    """Shows a month; with words to search for, what was found in the whole diary.

    While nobody looks, it only notes that something has changed: a save waits for no list.
    """

    def __init__(
        self,
        screen: HistoryScreen,
        open_work: OpenWork,
        changes: Changes,
        today: Callable[[], date],
        *,
        unit: Callable[[], Unit] = lambda: Unit.ML,
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._today = today
        self._unit = unit
        self._month = today().replace(day=1)
        self._search = ""
        self._is_looked_at = False
        self._shown_on: date | None = None
        self.stop_listening = changes.listen(self._on_changed)

    def look(self) -> None:
        """The page came into view."""
        self._is_looked_at = True
        if self._shown_on != self._today():
            self.show()

    def look_away(self) -> None:
        self._is_looked_at = False

    def open(self, day: date) -> None:
        """Show the month of a day; appointments may lie ahead."""
        self._month = min(max(day, FIRST_DAY), LAST_DAY).replace(day=1)
        self.show()

    def open_today(self) -> None:
        self.open(self._today())

    def step(self, months: int) -> None:
        """Show the month so many months later."""
        index = self._month.year * 12 + self._month.month - 1 + months
        self.open(date(index // 12, index % 12 + 1, 1))

    def search(self, words: str) -> None:
        """Look for words in every text of the diary; none shows the month again."""
        if words.strip() != self._search:
            self._search = words.strip()
            self.show()

    def show(self) -> None:
        try:
            view = self._view()
            self._shown_on = self._today()
        except DiaryUnavailable as error:
            view = replace(self._blank(), trouble=error.in_words())
        self._screen.show_history(view)

    def _blank(self) -> HistoryView:
        weekdays = tuple(
            (tr(formats.SHORT_WEEKDAYS[one]), tr(formats.WEEKDAYS[one]))
            for one in customs().weekdays
        )
        title = formats.as_heading(formats.month_name(self._month))
        return HistoryView(self._month, title, weekdays)

    def _view(self) -> HistoryView:
        today, end = self._today(), month_end(self._month)
        with self._open_work() as work:
            grid = grid_of(self._month)
            columns = work.diary.columns(*grid)
            visits = [one.day for one in work.diary.between(*grid, ("appointment",))]
            terms = Terms.of(self._unit(), work.diary.followed())
            if self._search:
                entries = work.diary.search(self._search, MOST_FOUND)
            else:
                entries = work.diary.between(self._month, end)[::-1]
        return replace(
            self._blank(),
            weeks=weeks_of(columns, self._month, today, visits),
            recorded=_recorded(columns.between(self._month, min(end, today))),
            search=self._search,
            list_title=_found(len(entries)) if self._search else tr("In this month"),
            days=_days(entries, terms, self._search, today),
            nothing="" if entries else _nothing(self._search, is_ahead=self._month > today),
            is_today_shown=self._month <= today <= end,
        )

    def settings_changed(self) -> None:
        """Amounts may be told in another unit, times and weeks by other customs."""
        self._on_changed(EVERY_DAY)

    def _on_changed(self, changed: Changed) -> None:
        if not self._is_looked_at:
            self._shown_on = None
        elif self._search or changed.touches(*grid_of(self._month)):
            self.show()


def _days(
    entries: Iterable[Entry], terms: Terms, search: str, today: date
) -> tuple[HistoryDay, ...]:
    """The newest day first, and of each its entries in their order."""
    by_day = sorted(entries, key=lambda entry: entry.day, reverse=True)
    return tuple(
        HistoryDay(
            day,
            formats.as_heading(formats.day_for(day, today)),
            tuple(_row(entry, terms, search) for entry in of_day),
        )
        for day, of_day in groupby(by_day, key=lambda entry: entry.day)
    )


def _row(entry: Entry, terms: Terms, search: str) -> HistoryRow:
    when = entry.when
    return HistoryRow(
        entry.id,
        formats.moment(when) if when.clock or when.part else "",
        entry_line(entry, terms, search),
        entry_note(entry, search),
        entry.is_added_later,
    )


def _recorded(columns: DayColumns) -> str:
    """Of a time in which nothing is recorded nothing is counted either."""
    days, recorded = len(columns), len(columns.known("entries"))
    if not recorded:
        return ""
    return ntr(
        "Something is recorded on {count} of {days} day",
        "Something is recorded on {count} of {days} days",
        days,
    ).format(count=recorded, days=days)


def _found(count: int) -> str:
    if count >= MOST_FOUND:
        return tr("The newest {count} found").format(count=count)
    return ntr("{count} found", "{count} found", count).format(count=count)


def _nothing(search: str, *, is_ahead: bool) -> str:
    if search:
        return tr("None of your notes and names has these words.")
    if is_ahead:
        return tr("This month lies ahead. Appointments will be listed here.")
    return tr("Nothing is recorded in this month. What you write down will be listed here.")
