"""The history: a month at a glance, and a list that can be searched; from either to the day."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.presenters.entry_words import entry_line
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import ntr, tr

MOST_FOUND = 200
LIST_DAYS = 31


class Mark(Enum):
    """What a day of the month is known to have had."""

    NOT_RECORDED = "not recorded"
    RECORDED = "recorded"
    """Something, but nothing about spasms."""
    NONE = "none"
    SPASMS = "spasms"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day in the grid of the month."""

    day: date
    in_month: bool
    is_today: bool
    is_ahead: bool
    mark: Mark
    count: int
    worst: int | None
    has_sign: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One entry in the list."""

    day: date
    date_words: str
    time: str
    words: str
    is_added_later: bool


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Everything on the page."""

    title: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[DayCell, ...], ...]
    recorded: str
    """Such as "Something recorded on 12 of 30 days"."""
    search: str
    list_title: str
    rows: tuple[HistoryRow, ...]
    nothing: str
    """What to say instead of an empty list."""
    can_go_on: bool
    trouble: str = ""


class HistoryScreen(Protocol):
    """What draws the page."""

    def show_history(self, view: HistoryView) -> None: ...


class HistoryPresenter:
    """Shows a month; with words to search for, what was found in the whole diary."""

    def __init__(
        self,
        screen: HistoryScreen,
        open_work: OpenWork,
        changes: Changes,
        today: Callable[[], date],
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._today = today
        self._month = today().replace(day=1)
        self._search = ""
        self.stop_listening = changes.listen(self._look_again)

    def open(self, day: date) -> None:
        """Show the month of a day."""
        self._month = day.replace(day=1)
        self.show()

    def step(self, months: int) -> None:
        """Show the month so many months later."""
        index = self._month.year * 12 + self._month.month - 1 + months
        self.open(date(index // 12, index % 12 + 1, 1))

    def search(self, words: str) -> None:
        """Look for words in every text of the diary; none shows the month again."""
        self._search = words.strip()
        self.show()

    def show(self) -> None:
        try:
            self._screen.show_history(self._view())
        except DiaryUnavailable as error:
            blank = HistoryView(formats.month_name(self._month), (), (), "", "", "", (), "", False)
            self._screen.show_history(replace(blank, trouble=error.in_words()))

    def _view(self) -> HistoryView:
        first, last = _grid(self._month)
        month_end = _month_end(self._month)
        with self._open_work() as work:
            columns = work.diary.columns(first, last)
            if self._search:
                entries = work.diary.search(self._search, MOST_FOUND)
            else:
                entries = work.diary.between(self._month, month_end)[::-1]
        today = self._today()
        rows = tuple(
            HistoryRow(
                entry.day,
                formats.day_for(entry.day, today),
                formats.moment(entry.when) if entry.when.clock or entry.when.part else "",
                entry_line(entry),
                entry.is_added_later,
            )
            for entry in entries
        )
        title = formats.month_name(self._month)
        return HistoryView(
            title=title,
            weekdays=tuple(map(tr, formats.SHORT_WEEKDAYS)),
            weeks=_weeks(columns, self._month, today),
            recorded=_recorded(columns.between(self._month, min(month_end, today))),
            search=self._search,
            list_title=self._list_title(len(rows), title),
            rows=rows,
            nothing=_nothing(self._search),
            can_go_on=month_end < today,
        )

    def _list_title(self, count: int, month: str) -> str:
        if not self._search:
            return month
        if count >= MOST_FOUND:
            return tr("The newest {count} found").format(count=count)
        return ntr("{count} found", "{count} found", count).format(count=count)

    def _look_again(self, changed: Changed) -> None:
        if self._search or changed.touches(*_grid(self._month)):
            self.show()


def _grid(month: date) -> tuple[date, date]:
    """The Monday before a month's first day, and the Sunday after its last."""
    first = month - timedelta(days=month.weekday())
    end = _month_end(month)
    return first, end + timedelta(days=6 - end.weekday())


def _month_end(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _weeks(columns: DayColumns, month: date, today: date) -> tuple[tuple[DayCell, ...], ...]:
    cells = [_cell(columns, day, month, today) for day in columns.dates]
    return tuple(tuple(cells[start : start + 7]) for start in range(0, len(cells), 7))


def _cell(columns: DayColumns, day: date, month: date, today: date) -> DayCell:
    spasms, worst = columns.at(day, "spasms"), columns.at(day, "severity")
    if spasms:
        mark = Mark.SPASMS
    elif spasms == 0:
        mark = Mark.NONE
    else:
        mark = Mark.RECORDED if columns.at(day, "entries") else Mark.NOT_RECORDED
    return DayCell(
        day=day,
        in_month=day.month == month.month,
        is_today=day == today,
        is_ahead=day > today,
        mark=mark,
        count=int(spasms or 0),
        worst=None if worst is None else int(worst),
        has_sign=bool(columns.at(day, "signs")),
        spoken=_spoken(day, mark, int(spasms or 0), worst),
    )


def _spoken(day: date, mark: Mark, count: int, worst: float | None) -> str:
    name = formats.day_and_year(day)
    if mark is Mark.SPASMS:
        said = ntr("{count} spasm", "{count} spasms", count).format(count=count)
        if worst is not None:
            strongest = tr("{spasms}, the worst {worst} of 10")
            said = strongest.format(spasms=said, worst=int(worst))
    else:
        said = {
            Mark.NONE: tr("no spasms"),
            Mark.RECORDED: tr("spasms not recorded, other things are"),
            Mark.NOT_RECORDED: tr("nothing recorded"),
        }[mark]
    return tr("{day}: {what}").format(day=name, what=said)


def _recorded(columns: DayColumns) -> str:
    days = len(columns)
    count = len(columns.known("entries"))
    return ntr(
        "Something recorded on {count} of {days} day",
        "Something recorded on {count} of {days} days",
        days,
    ).format(count=count, days=days)


def _nothing(search: str) -> str:
    if search:
        return tr("Nothing with these words is in the diary.")
    return tr("Nothing is recorded in this month. What you write down will be listed here.")
