"""The window in which a paper sheet is typed in: a week, day by day, saved as one action."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from spasm_diary import formats
from spasm_diary.customs import WEEK, customs
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.entry_words import Terms
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.paper_sheet.day import SheetDay
from spasm_diary.presenters.paper_sheet.fields import Field
from spasm_diary.presenters.paper_sheet.held import Held, held_on
from spasm_diary.presenters.paper_sheet.reading import Around
from spasm_diary.presenters.paper_sheet.view import SheetScreen, SheetView
from spasm_diary.usecases.keep_many import keep_many
from spasm_diary.words import ntr, tr

_WEEK: Final = timedelta(days=WEEK)
_DAY: Final = timedelta(days=1)


class SheetPresenter:
    """Holds what is typed, of every day, until it is saved or thrown away on purpose."""

    def __init__(
        self, screen: SheetScreen, keeping: Keeping, settings: Callable[[], Settings]
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._settings = settings
        self._typed: dict[date, dict[Field, str]] = {}
        self._held: dict[date, Held] = {}
        self._terms = Terms()
        self._day = last_whole_week(keeping.today)
        self._is_asking = False
        self._done = self._trouble = ""

    @property
    def is_typed(self) -> bool:
        """Whether anything waits to be saved."""
        return bool(self._typed)

    def open(self) -> None:
        """Show the last whole week."""
        self._turn_to(self._day)

    def choose_week(self, day: date) -> None:
        """Show the week of any day, from its first on; none that lies ahead."""
        first = customs().week_of(min(day, self._keeping.today))
        self._turn_to(max(first, FIRST_DAY))

    def step(self, weeks: int) -> None:
        """The week so many weeks later."""
        self.choose_week(self._day + weeks * _WEEK)

    def choose_day(self, key: str) -> None:
        day = date.fromisoformat(key)
        if day in self._days:
            self._day = day
            self._show()
        else:
            self._turn_to(day)

    def next_day(self) -> bool:
        """Show the next day of the week; False where this is the last."""
        if self._day == self._days[-1]:
            return False
        self.choose_day((self._day + _DAY).isoformat())
        return True

    def day_before(self) -> None:
        if self._day != self._days[0]:
            self.choose_day((self._day - _DAY).isoformat())

    def type(self, field: Field, text: str) -> None:
        """What stands in a field now, of the day that is shown."""
        texts = self._typed.setdefault(self._day, {})
        if text.strip():
            texts[field] = text
        else:
            texts.pop(field, None)
        if texts:
            self._typed[self._day] = self._sheet(self._day).read.texts
        else:
            del self._typed[self._day]
        self._done = ""
        self._is_asking = self._is_asking and self.is_typed
        self._show()

    def save(self) -> None:
        """Keep all that is typed, or show the first field that cannot be kept as it is."""
        self._is_asking = False
        if self.is_typed and self._look_up() and not self._go_to_trouble():
            self._keep()

    def leave(self) -> None:
        """Close it; where something is typed, that is asked first."""
        self._is_asking = self.is_typed
        if self.is_typed:
            self._show()
        else:
            self._screen.close_sheet()

    def save_and_leave(self) -> None:
        """Keep all that is typed, and close it where nothing is in the way."""
        self.save()
        if not self.is_typed:
            self._screen.close_sheet()

    def stay(self) -> None:
        """Go on typing."""
        self._is_asking = False
        self._show()

    def leave_anyway(self) -> None:
        """Close it, and keep nothing of what was typed."""
        self._typed.clear()
        self._screen.close_sheet()

    def hand_over(self) -> None:
        """Keep what can be read, where nobody can be asked: the window is about to go.

        What the diary does not take waits with all else that could not be saved.
        """
        if not self.is_typed:
            return
        self._look_up()
        entries = self._all_new()
        try:
            self._tell_kept(entries)
        except DiaryError as error:
            self._keeping.hold(entries, error)

    @property
    def _days(self) -> tuple[date, ...]:
        """Those of the week that have come."""
        first = customs().week_of(self._day)
        days = (first + place * _DAY for place in range(WEEK))
        return tuple(day for day in days if FIRST_DAY <= day <= self._keeping.today)

    def _turn_to(self, day: date) -> None:
        self._day, self._done = day, ""
        self._look_up()
        self._show()

    def _look_up(self) -> bool:
        """Read what the diary holds of every day that is shown or typed; False for trouble."""
        try:
            self._held, self._terms = held_on(
                {*self._days, *self._typed}, self._keeping, self._settings().unit
            )
        except DiaryError as error:
            self._trouble = error.in_words()
            self._show()
            return False
        self._trouble = ""
        return True

    def _go_to_trouble(self) -> bool:
        """Whether there is any; the keys go there."""
        for day in sorted(self._typed):
            trouble = self._sheet(day).trouble
            if trouble is not None:
                self._day = day
                self._show()
                self._screen.go_to(trouble)
                return True
        return False

    def _keep(self) -> None:
        entries = self._all_new()
        try:
            self._tell_kept(entries)
        except DiaryError as error:
            self._trouble = error.in_words()
            self._show()
            return
        self._typed.clear()
        words = ntr(
            "Saved: {count} entry of the sheet. Undo takes it back.",
            "Saved: {count} entries of the sheet. Undo takes all of them back.",
            len(entries),
        ).format(count=formats.number(len(entries)))
        known = tr("All of it was in the diary already. Nothing was added.")
        self._done = words if entries else known
        self._look_up()
        self._show()

    def _tell_kept(self, entries: list[Entry]) -> None:
        """Keep them as one action, and say so at the foot of the window."""
        if not entries:
            return
        changed = keep_many(self._keeping.open_work, entries, self._keeping.clock.now())
        words = ntr("Saved a sheet: {count} entry", "Saved a sheet: {count} entries", len(entries))
        self._keeping.tell_done(words.format(count=formats.number(len(entries))), changed)

    def _all_new(self) -> list[Entry]:
        return [one for day in sorted(self._typed) for one in self._sheet(day).new]

    def _sheet(self, day: date) -> SheetDay:
        clock = self._keeping.clock
        settings = self._settings()
        begins = settings.day_begins
        around = Around(day, clock.now(), clock.offset_at, settings.glass_ml, begins)
        held = self._held.get(day, Held())
        return SheetDay(self._typed.get(day, {}), held, self._terms, around)

    def _show(self) -> None:
        count = len(self._all_new())
        first = customs().week_of(self._day)
        title = formats.as_heading(formats.day_for(self._day, self._keeping.today))
        unsaved = ntr("{count} entry to save", "{count} entries to save", count)
        self._screen.show_sheet(
            SheetView(
                week=formats.span_name(first, first + _WEEK - _DAY),
                can_go_on=first + _WEEK <= self._keeping.today,
                days=tuple((day.isoformat(), _short(day)) for day in self._days),
                day=self._day.isoformat(),
                sheet=self._sheet(self._day).view(title, self._settings()),
                unsaved=unsaved.format(count=formats.number(count)) if self.is_typed else "",
                can_save=self.is_typed,
                is_asking=self._is_asking,
                done=self._done,
                trouble=self._trouble,
            )
        )


def last_whole_week(today: date) -> date:
    """The first day of the last week that is over."""
    return customs().week_of(today) - _WEEK


def _short(day: date) -> str:
    weekday = tr(formats.SHORT_WEEKDAYS[day.weekday()])
    return tr("{weekday} {day}").format(weekday=weekday, day=day.day)
