"""The bin: what was deleted in the last thirty days, each to be put back by one press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.entry_words import Terms, entry_line, entry_note
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.empty_bin import DAYS_IN_BIN, bin_since
from spasm_diary.usecases.ports import Binned
from spasm_diary.usecases.put_back import put_back
from spasm_diary.words import ntr, tr

MOST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class BinRow:
    """One entry in the bin."""

    id: UUID
    words: str
    note: str
    when: str
    """When it happened."""
    deleted: str
    """When it was deleted."""


@dataclass(frozen=True, slots=True)
class BinView:
    """Everything in the bin."""

    explained: str
    rows: tuple[BinRow, ...] = ()
    more: str = ""
    """How many older ones are not shown."""
    nothing: str = ""
    problem: str = ""


class BinScreen(Protocol):
    """What draws the bin."""

    def show_bin(self, view: BinView) -> None: ...


class BinPresenter:
    """Shows what can be put back."""

    def __init__(
        self,
        screen: BinScreen,
        keeping: Keeping,
        unit: Callable[[], Unit] = lambda: Unit.ML,
        show_earlier: Callable[[Sequence[UUID]], None] = lambda _entries: None,
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._unit = unit
        self._show_earlier = show_earlier
        self.stop_listening = keeping.changes.listen(lambda _changed: self.show())

    def show(self) -> None:
        self._show("")

    def earlier(self, entry: UUID) -> None:
        """Show what an entry was before it was as it was deleted."""
        self._show_earlier([entry])

    def put_back(self, entry: UUID) -> None:
        """Put an entry back where it was; what is in the way is told in words."""
        keeping = self._keeping
        try:
            changed = put_back(keeping.open_work, entry, keeping.clock.now())
        except DiaryError as error:
            self._show(error.in_words())
            return
        keeping.tell_done(tr("Put back"), changed)

    def _show(self, problem: str) -> None:
        explained = ntr(
            "What you delete stays here for {days} day. Then it is gone for good.",
            "What you delete stays here for {days} days. Then it is gone for good.",
            DAYS_IN_BIN,
        ).format(days=DAYS_IN_BIN)
        try:
            held, terms = self._read()
        except DiaryError as error:
            self._screen.show_bin(BinView(explained, problem=error.in_words()))
            return
        left = len(held) - MOST_SHOWN
        self._screen.show_bin(
            BinView(
                explained,
                tuple(self._row(one, terms) for one in held[:MOST_SHOWN]),
                _more(left) if left > 0 else "",
                "" if held else tr("Nothing was deleted lately."),
                problem,
            )
        )

    def _read(self) -> tuple[tuple[Binned, ...], Terms]:
        with self._keeping.open_work() as work:
            held = work.diary.bin(bin_since(self._keeping.clock.now()))
            return held, Terms.of(self._unit(), work.diary.followed())

    def _row(self, binned: Binned, terms: Terms) -> BinRow:
        today = self._keeping.today
        deleted = binned.deleted
        return BinRow(
            id=binned.entry.id,
            words=entry_line(binned.entry, terms),
            note=entry_note(binned.entry),
            when=formats.with_time(formats.day_for(binned.entry.day, today), binned.entry.when),
            deleted=tr("deleted {day}, {time}").format(
                day=formats.day_for(deleted.date(), today), time=formats.clock(deleted.time())
            ),
        )


def _more(count: int) -> str:
    return ntr(
        "{count} older one is not shown.", "{count} older ones are not shown.", count
    ).format(count=count)
