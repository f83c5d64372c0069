"""The day that lies open, and the way its parts read and change it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.notes import NoneToday, Topic
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.read_day import DaySheet, read_day
from spasm_diary.words import tr


class Desk:
    """Holds the sheet of one day. A part says what to keep; the page shows itself anew."""

    def __init__(
        self,
        keeping: Keeping,
        settings: Callable[[], Settings],
        show_earlier: Callable[[Sequence[UUID]], None] = lambda _entries: None,
    ) -> None:
        self._keeping = keeping
        self.show_earlier = show_earlier
        """Shows what entries were before."""
        self.settings = settings
        self.sheet = DaySheet(keeping.today)
        self.problems: dict[str, str] = {}
        """What could not be taken, in words, by the part that shows it."""

    @property
    def day(self) -> date:
        return self.sheet.day

    @property
    def now(self) -> datetime:
        return self._keeping.clock.now()

    @property
    def today(self) -> date:
        return self._keeping.today

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    def open(self, day: date) -> None:
        """Take out the sheet of a day.

        Raises:
            DiaryUnavailable: the diary cannot be read.
        """
        if day != self.day:
            self.problems.clear()
        self.lay_out(read_day(self._keeping.open_work, day))

    def lay_out(self, sheet: DaySheet) -> None:
        """Take a sheet that was read, with what could not be saved on it as well."""
        self.sheet = replace(sheet, entries=self._keeping.with_unsaved(sheet.entries, sheet.day))

    def of_day(self) -> When:
        """The day as a whole, without a time."""
        return When(self.day, self.offset_at(datetime.combine(self.day, time(12))))

    def at(self, clock: time) -> When:
        """A clock time typed on the sheet."""
        return self._keeping.when_typed(self.day, clock)

    def now_or_day(self) -> When:
        """This moment while the present day lies open, else the day as a whole."""
        return self.when(self.now) if self.is_today else self.of_day()

    def when(self, moment: datetime) -> When:
        """A moment, on whichever day it belongs to."""
        return self._keeping.when(moment)

    def offset_at(self, local: datetime) -> int:
        return self._keeping.clock.offset_at(local)

    def add(self, content: Content, when: When | None = None, part: str = "") -> UUID | None:
        """Keep something new; None where it was refused."""
        entry = Entry(when or self.of_day(), content, self.now)
        return entry.id if self.keep(entry, part) else None

    def keep(self, entry: Entry, part: str = "") -> bool:
        """Keep an entry; what is wrong with it stands in `problems` under the part's name."""
        # Keeping shows the page anew at once, so an old problem has to be gone before.
        self.problems.pop(part, None)
        if problem := self._keeping.keep(entry):
            self.problems[part] = problem
            return False
        return True

    @property
    def none_label(self) -> str:
        """What a button says that says there was none, on a card that says of what."""
        return tr("None today") if self.is_today else tr("None on this day")

    def says_none(self, topic: Topic) -> bool:
        """Whether it was said outright that there was none on this day."""
        return any(said.topic is topic for _, said in self.sheet.of(NoneToday))

    def say_none(self, topic: Topic, part: str, *, none: bool) -> None:
        """Say that there was none on this day, or take it back."""
        said = [entry for entry, one in self.sheet.of(NoneToday) if one.topic is topic]
        for entry in said if not none else ():
            self.remove(entry.id)
        if none and not said:
            self.add(NoneToday(topic), part=part)

    def remove(self, entry_id: UUID) -> None:
        self._keeping.remove(entry_id)

    def entry(self, entry_id: UUID) -> Entry | None:
        near = (*self.sheet.entries, *self.sheet.latest_spasms)
        return next((entry for entry in near if entry.id == entry_id), None)
