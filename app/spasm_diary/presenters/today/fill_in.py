"""What can be filled in some time: spasms and bad days that were written down in few words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.fill_in import DAYS, leave_as_it_is, to_fill_in
from spasm_diary.words import ntr, tr

MOST_ROWS = 20
"""More would be no list to pick from; they come when the newer ones are done with."""


@dataclass(frozen=True, slots=True)
class FillInRow:
    """One entry that may be filled in."""

    id: UUID
    words: str


@dataclass(frozen=True, slots=True)
class FillInView:
    """The list, on the sheet of the present day alone."""

    heading: str = ""
    rows: tuple[FillInRow, ...] = ()


class FillInPart:
    """Reads nothing until it has begun: the first painting does without it."""

    def __init__(
        self,
        keeping: Keeping,
        open_spasm: Callable[[date, UUID | None], None],
        show: Callable[[], None],
    ) -> None:
        """`open_spasm` shows the sheet of a day, with the form of a spasm if one is named."""
        self._keeping = keeping
        self._open_spasm = open_spasm
        self._show = show
        self._has_begun = False
        self._read_on: date | None = None
        """The day for which the list was read; None: something of it has changed since."""
        self._entries: tuple[Entry, ...] = ()

    def begin(self, found: tuple[Entry, ...]) -> None:
        """Take what was found off the ui's thread, once the day itself is seen."""
        self._has_begun = True
        self._read_on = self._keeping.today
        self._entries = found

    def note(self, changed: Changed) -> None:
        """What changes today alone changes nothing here, so that saving waits for no list."""
        today = self._keeping.today
        if changed.touches(today - timedelta(days=DAYS), today - timedelta(days=1)):
            self._read_on = None

    def refresh(self) -> None:
        """Look again where that is needed, if it has begun.

        Raises:
            DiaryUnavailable: the diary cannot be read.
        """
        today = self._keeping.today
        if self._has_begun and self._read_on != today:
            self._entries = to_fill_in(self._keeping.open_work, today)
            self._read_on = today

    def fill_in(self, entry_id: UUID) -> None:
        """Lead to where that is done."""
        for entry in self._entries:
            if entry.id == entry_id:
                is_spasm = isinstance(entry.content, Spasm)
                self._open_spasm(entry.day, entry.id if is_spasm else None)

    def leave(self, *entries: UUID) -> None:
        """Take some off the list, or all where none is named."""
        left = [one for one in self._entries if not entries or one.id in entries]
        try:
            leave_as_it_is(self._keeping.open_work, left, self._keeping.today)
            self._read_on = None
            self.refresh()
        except DiaryError as error:
            self._keeping.tell_trouble(error)
        else:
            self._show()

    def view(self) -> FillInView:
        count = len(self._entries)
        heading = ntr(
            "{count} entry to fill in",
            "{count} entries to fill in",
            count,
        )
        today = self._keeping.today
        rows = tuple(FillInRow(one.id, _words(one, today)) for one in self._entries[:MOST_ROWS])
        return FillInView(heading.format(count=formats.number(count)), rows)


def _words(entry: Entry, today: date) -> str:
    what = tr("a spasm") if isinstance(entry.content, Spasm) else tr("a bad day")
    day = formats.with_time(formats.day_for(entry.day, today), entry.when)
    return formats.as_heading(tr("{day}: {what}").format(day=day, what=what))
