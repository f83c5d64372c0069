"""Earlier values: what entries were before, when that was changed, and the way back to each."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.change_words import change_words
from spasm_diary.presenters.entry_words import Terms, entry_line, entry_note
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.ports import Revision
from spasm_diary.words import ntr, tr

MOST_SHOWN = 100


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """What an entry was until it was changed."""

    number: int
    """What it is put back by."""
    words: str
    note: str
    until: str
    """Such as "Until Monday 23 November, 21:00"."""
    changes: tuple[str, ...]
    """What was changed then."""
    is_as_now: bool
    """The entry is so again, so there is nothing to put back."""


@dataclass(frozen=True, slots=True)
class EarlierView:
    """Everything in the window."""

    explained: str
    present: tuple[str, ...] = ()
    """What each of the entries is now."""
    rows: tuple[EarlierRow, ...] = ()
    more: str = ""
    """How many older ones are not shown."""
    nothing: str = ""
    problem: str = ""


class EarlierScreen(Protocol):
    """What draws it."""

    def show_earlier(self, view: EarlierView) -> None: ...


@dataclass(frozen=True, slots=True)
class _Known:
    """What was read of the entries."""

    present: dict[UUID, Entry | None]
    changes: tuple[Revision, ...]
    """Of what was there before, the newest first."""
    terms: Terms


class EarlierPresenter:
    """Shows what some entries were, such as all ratings of a day, and puts one state back."""

    def __init__(
        self,
        screen: EarlierScreen,
        keeping: Keeping,
        entries: Sequence[UUID],
        unit: Callable[[], Unit] = lambda: Unit.ML,
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._entries = tuple(entries)
        self._unit = unit
        self._states: tuple[Entry, ...] = ()

    def show(self) -> None:
        self._show("")

    def put_back(self, number: int) -> bool:
        """Put back what a row shows; False where something is in the way, told in words."""
        problem = self._keeping.put_earlier(self._states[number])
        self._show(problem)
        return not problem

    def _show(self, problem: str) -> None:
        explained = tr(
            "Putting an earlier value back loses nothing: it can be undone, and what is there now"
            " is listed here then."
        )
        try:
            known = self._read()
        except DiaryError as error:
            self._screen.show_earlier(EarlierView(explained, problem=error.in_words()))
            return
        shown = known.changes[:MOST_SHOWN]
        self._states = tuple(one.before for one in shown if one.before is not None)
        self._screen.show_earlier(
            EarlierView(
                explained,
                tuple(self._present(known)),
                tuple(self._row(number, one, known) for number, one in enumerate(shown)),
                _more(len(known.changes) - len(shown)),
                "" if shown else tr("Nothing was changed since this was written down."),
                problem,
            )
        )

    def _read(self) -> _Known:
        with self._keeping.open_work() as work:
            diary = work.diary
            changes = [
                one
                for entry in self._entries
                for one in diary.revisions(entry)[::-1]
                if one.before is not None
            ]
            # Of one moment, the order in which they were done stays.
            changes.sort(key=lambda one: one.at, reverse=True)
            present = {entry: diary.get(entry) for entry in self._entries}
            return _Known(present, tuple(changes), Terms.of(self._unit(), diary.followed()))

    def _present(self, known: _Known) -> Iterable[str]:
        for entry, present in known.present.items():
            if present is not None:
                yield tr("Now: {what}").format(what=self._whole(present, known.terms))
            elif any(_is_of(one, entry) for one in known.changes):
                yield tr("Now: not in the diary any more")

    def _row(self, number: int, change: Revision, known: _Known) -> EarlierRow:
        before = change.before
        assert before is not None
        return EarlierRow(
            number=number,
            words=entry_line(before, known.terms),
            note=entry_note(before),
            until=tr("Until {moment}").format(moment=self._moment(change.at)),
            changes=change_words(before, change.after, known.terms),
            is_as_now=known.present[before.id] == before,
        )

    def _whole(self, entry: Entry, terms: Terms) -> str:
        when = formats.with_time(formats.day_for(entry.day, self._keeping.today), entry.when)
        return " · ".join(filter(None, (entry_line(entry, terms), when, entry_note(entry))))

    def _moment(self, at: datetime) -> str:
        day = formats.day_for(at.date(), self._keeping.today)
        return tr("{day}, {time}").format(day=day, time=formats.clock(at.time()))


def _is_of(change: Revision, entry: UUID) -> bool:
    return change.before is not None and change.before.id == entry


def _more(count: int) -> str:
    if count <= 0:
        return ""
    return ntr(
        "{count} older one is not shown.", "{count} older ones are not shown.", count
    ).format(count=formats.number(count))
