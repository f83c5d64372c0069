"""The window in which a paper sheet is typed in: a week, day by day, saved as one action."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.entry_words import Terms
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.paper_sheet.fields import (
    NO_SPASMS,
    OF_A_SPASM,
    Field,
    in_order,
    rows_of,
)
from spasm_diary.presenters.paper_sheet.held import Held
from spasm_diary.presenters.paper_sheet.reading import Around, Read, read_sheet
from spasm_diary.presenters.paper_sheet.view import DayView, FieldView, SheetScreen, SheetView
from spasm_diary.usecases.keep_many import keep_many
from spasm_diary.words import ntr, tr

_WEEK: Final = timedelta(days=7)
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
        """Show the week of any day, from its Monday on; none that lies ahead."""
        monday = monday_of(min(day, self._keeping.today))
        self._turn_to(max(monday, FIRST_DAY))

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
            self._typed[self._day] = self._read(self._day).texts
        else:
            del self._typed[self._day]
        self._done = ""
        self._is_asking = self._is_asking and self.is_typed
        self._show()

    def save(self) -> None:
        """Keep all that is typed, or show the first field that cannot be kept as it is."""
        self._is_asking = False
        if self.is_typed and self._look_up() and not self._go_to_trouble():
            self._keep([one for day in sorted(self._typed) for one in self._new(day)])

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

    @property
    def _days(self) -> tuple[date, ...]:
        """Those of the week that have come."""
        monday = monday_of(self._day)
        days = (monday + place * _DAY for place in range(7))
        return tuple(day for day in days if FIRST_DAY <= day <= self._keeping.today)

    def _turn_to(self, day: date) -> None:
        self._day, self._done = day, ""
        self._look_up()
        self._show()

    def _look_up(self) -> bool:
        """Read what the diary holds of every day that is shown or typed; False for trouble."""
        days = sorted({*self._days, *self._typed})
        held: dict[date, list[Entry]] = {day: [] for day in days}
        try:
            with self._keeping.open_work() as work:
                followed = work.diary.followed()
                for entry in work.diary.between(days[0], days[-1]):
                    if entry.day in held:
                        held[entry.day].append(entry)
        except DiaryError as error:
            self._trouble = error.in_words()
            self._show()
            return False
        unsaved = self._keeping.with_unsaved
        self._held = {day: Held(unsaved(entries, day)) for day, entries in held.items()}
        self._terms = Terms.of(self._settings().unit, followed)
        self._trouble = ""
        return True

    def _go_to_trouble(self) -> bool:
        """Whether there is any; the keys go there."""
        for day in sorted(self._typed):
            problems = self._read(day).problems
            for field in in_order(rows_of(self._typed[day])):
                if field in problems:
                    self._day = day
                    self._show()
                    self._screen.go_to(field)
                    return True
        return False

    def _keep(self, entries: list[Entry]) -> None:
        try:
            changed = keep_many(self._keeping.open_work, entries, self._now) if entries else None
        except DiaryError as error:
            self._trouble = error.in_words()
            self._show()
            return
        self._typed.clear()
        if changed is None:
            self._done = tr("All of it was in the diary already. Nothing was added.")
        else:
            count = len(entries)
            words = ntr(
                "Saved: {count} entry of the sheet. Undo takes it back.",
                "Saved: {count} entries of the sheet. Undo takes all of them back.",
                count,
            )
            foot = ntr("Saved a sheet: {count} entry", "Saved a sheet: {count} entries", count)
            self._done = words.format(count=formats.number(count))
            self._keeping.tell_done(foot.format(count=formats.number(count)), changed)
        self._look_up()
        self._show()

    @property
    def _now(self) -> datetime:
        return self._keeping.clock.now()

    def _closed(self, day: date) -> dict[Field, str]:
        return self._held.get(day, Held()).closed(self._terms)

    def _texts(self, day: date) -> dict[Field, str]:
        """What is typed, where it can be."""
        closed, held = self._closed(day), self._held.get(day, Held())
        has_rows = not held.says_none(Topic.SPASMS)
        return {
            field: text
            for field, text in self._typed.get(day, {}).items()
            if field not in closed and (has_rows or field.name not in OF_A_SPASM)
        }

    def _read(self, day: date) -> Read:
        clock = self._keeping.clock
        around = Around(day, clock.now(), clock.offset_at, self._settings().glass_ml)
        return read_sheet(self._texts(day), around)

    def _new(self, day: date) -> list[Entry]:
        return self._held.get(day, Held()).without_known(self._read(day).entries)

    def _show(self) -> None:
        count = sum(len(self._new(day)) for day in self._typed)
        unsaved = ntr("{count} entry to save", "{count} entries to save", count)
        self._screen.show_sheet(
            SheetView(
                week=formats.span_name(monday_of(self._day), monday_of(self._day) + 6 * _DAY),
                can_go_on=monday_of(self._day) + _WEEK <= self._keeping.today,
                days=tuple((day.isoformat(), _short(day)) for day in self._days),
                day=self._day.isoformat(),
                sheet=self._day_view(),
                unsaved=unsaved.format(count=formats.number(count)) if self.is_typed else "",
                can_save=self.is_typed,
                is_asking=self._is_asking,
                done=self._done,
                trouble=self._trouble,
            )
        )

    def _day_view(self) -> DayView:
        day, held = self._day, self._held.get(self._day, Held())
        texts, settings = self._texts(day), self._settings()
        has_rows = not held.says_none(Topic.SPASMS)
        is_ticked = NO_SPASMS in texts and not rows_of(texts)
        rows = rows_of(texts) + 1 if has_rows and not is_ticked else 0
        glass = formats.amount(settings.glass_ml, settings.unit)
        return DayView(
            title=formats.day_for(day, self._keeping.today),
            held="\n".join(filter(None, (held.words(self._terms), self._known(day)))),
            rows=rows,
            glasses=tr("Glasses of {amount}").format(amount=glass),
            fields=dict(self._field_views(texts, rows)),
        )

    def _field_views(self, texts: dict[Field, str], rows: int) -> Iterator[tuple[Field, FieldView]]:
        closed, problems = self._closed(self._day), self._read(self._day).problems
        for field in in_order(rows):
            if field in closed:
                yield field, FieldView(closed[field], is_open=False)
            else:
                yield field, FieldView(texts.get(field, ""), problem=problems.get(field, ""))

    def _known(self, day: date) -> str:
        """What of the sheet the diary has, so that it is not added again."""
        known = len(self._read(day).entries) - len(self._new(day))
        if not known:
            return ""
        words = ntr(
            "{count} entry that you typed is there already. It is not added again.",
            "{count} entries that you typed are there already. They are not added again.",
            known,
        )
        return words.format(count=formats.number(known))


def monday_of(day: date) -> date:
    return day - day.weekday() * _DAY


def last_whole_week(today: date) -> date:
    """The Monday of the last week that is over."""
    return monday_of(today) - _WEEK


def _short(day: date) -> str:
    weekday = tr(formats.SHORT_WEEKDAYS[day.weekday()])
    return tr("{weekday} {day}").format(weekday=weekday, day=day.day)
