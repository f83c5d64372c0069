"""Saves at once, says when, and holds on to what could not be saved.

Every page keeps its entries through one `Keeping`. What a full disk or a lock refuses stays here,
is laid over whatever is read, and goes to the diary with the next press of "Try again".
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from uuid import UUID

from spasm_diary.domain.day_begins import day_of
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, NotFound
from spasm_diary.domain.moments import When, when_typed
from spasm_diary.formats import clock, number
from spasm_diary.usecases.changes import EVERY_DAY, Changed, Changes
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import Clock, OpenWork
from spasm_diary.usecases.put_earlier import put_earlier
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import Deed, Undone, undo_last
from spasm_diary.words import ntr, tr


@dataclass(frozen=True, slots=True)
class FootView:
    """What stands at the foot of the window."""

    saved: str = ""
    can_undo: bool = False
    trouble: str = ""
    """One sentence on what could not be saved, or ""."""
    can_copy: bool = False
    """Whether something waits that can be written elsewhere meanwhile."""
    is_news: bool = field(default=True, compare=False)
    """Whether `saved` was done just now, though it may be in the same words as before."""


class Keeping:
    """The one door through which the pages change the diary."""

    def __init__(
        self,
        open_work: OpenWork,
        changes: Changes,
        clock: Clock,
        show_foot: Callable[[FootView], None],
        day_begins: Callable[[], int] = lambda: 0,
    ) -> None:
        """`day_begins` is the hour at which days do, as it is set now."""
        self.open_work = open_work
        self.changes = changes
        self.clock = clock
        self._show_foot = show_foot
        self.day_begins = day_begins
        self._foot = FootView()
        self._waiting: dict[UUID, Entry] = {}
        self._take_back: Callable[[], str] | None = None
        """Of what was done last, where the diary does not count it among its actions."""

    @property
    def today(self) -> date:
        return day_of(self.clock.now(), self.day_begins())

    def when(self, moment: datetime) -> When:
        """A moment, on the day that it belongs to."""
        return When.at(moment, self.day_begins())

    def when_typed(self, day: date, clock: time) -> When:
        """What a clock time means that is typed on the sheet of a day."""
        return when_typed(
            day,
            clock,
            now=self.clock.now(),
            begins=self.day_begins(),
            offset_at=self.clock.offset_at,
        )

    @property
    def has_unsaved(self) -> bool:
        return bool(self._waiting)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """What could not be saved yet, in the order in which it was typed."""
        return tuple(self._waiting.values())

    def keep(self, entry: Entry) -> str:
        """Save an entry now. What is wrong with it is told back in words, "" if nothing."""
        try:
            changed = keep_entry(self.open_work, entry, self.clock.now())
        except DiaryUnavailable as error:
            self._waiting[entry.id] = entry
            self.tell_trouble(error)
            self.changes.announce(Changed(entry.day, entry.day))
            return ""
        except DiaryError as error:
            return error.in_words()
        self._waiting.pop(entry.id, None)
        self.tell_saved(changed)
        return ""

    def hold(self, entries: Iterable[Entry], error: DiaryError) -> None:
        """Hold on to entries that could not be saved, and say why."""
        for entry in entries:
            self._waiting[entry.id] = entry
            self.changes.announce(Changed(entry.day, entry.day))
        self.tell_trouble(error)

    def remove(self, entry_id: UUID) -> None:
        """Put an entry into the bin; one that never reached the diary is just forgotten."""
        unsaved = self._waiting.pop(entry_id, None)
        try:
            changed = remove_entry(self.open_work, entry_id, self.clock.now())
        except NotFound:
            if unsaved is not None:
                self.changes.announce(Changed(unsaved.day, unsaved.day))
        except DiaryError as error:
            self.tell_trouble(error)
        else:
            self.tell_saved(changed)

    def put_earlier(self, earlier: Entry) -> str:
        """Let what an entry was take the place of what it is; what is in the way, in words."""
        try:
            changed = put_earlier(self.open_work, earlier, self.clock.now())
        except DiaryError as error:
            return error.in_words()
        self._waiting.pop(earlier.id, None)
        self.tell_done(tr("Put back"), changed)
        return ""

    def undo(self) -> None:
        """Take back the last thing done."""
        try:
            if self._take_back is not None:
                self.tell_done(self._take_back(), EVERY_DAY)
                return
            undone = undo_last(self.open_work, self.clock.now())
        except DiaryError as error:
            self.tell_trouble(error)
            return
        if undone is None:
            self._tell_fine(tr("There is nothing left to undo"), can_undo=False)
            return
        self._tell_fine(_undone_words(undone))
        self.changes.announce(undone.changed)

    def try_again(self) -> None:
        """Save everything that could not be saved."""
        for entry in tuple(self._waiting.values()):
            if problem := self.keep(entry):
                self._tell_problem(problem)

    def with_unsaved(self, entries: Iterable[Entry], day: date) -> tuple[Entry, ...]:
        """A day's entries as the person left them, saved or not."""
        as_read = {entry.id: entry for entry in entries}
        as_read.update({one.id: one for one in self._waiting.values() if one.day == day})
        return tuple(sorted(as_read.values(), key=lambda entry: entry.when.instant))

    def tell_done(self, words: str, changed: Changed) -> None:
        """Say what was done elsewhere, such as an import, with Undo; pass on what changed."""
        self._tell_fine(words)
        self.changes.announce(changed)

    def tell_aside(self, words: str, take_back: Callable[[], str]) -> None:
        """Say what was done that is no action of the diary, and how Undo takes it back.

        `take_back` says what it did. It is forgotten with the next thing that is done.
        """
        self.tell_done(words, EVERY_DAY)
        self._take_back = take_back

    def tell_trouble(self, error: DiaryError) -> None:
        """Say why something is not kept."""
        self._tell_problem(error.in_words())

    def tell_saved(self, changed: Changed) -> None:
        """Say that something else was kept, such as an aim, with Undo; pass on what changed."""
        at = clock(self.clock.now().time())
        self._tell_fine(tr("Saved {time}").format(time=at))
        self.changes.announce(changed)

    def _tell_fine(self, words: str, *, can_undo: bool = True) -> None:
        """Say what went well; what still waits to be saved stays told beside it."""
        trouble = self._foot.trouble if self._waiting else ""
        self._take_back = None
        self._tell(FootView(words, can_undo, trouble, self.has_unsaved))

    def _tell_problem(self, words: str) -> None:
        before = self._foot
        self._tell(FootView(before.saved, before.can_undo, words, self.has_unsaved, is_news=False))

    def _tell(self, foot: FootView) -> None:
        self._foot = foot
        self._show_foot(foot)


def _undone_words(undone: Undone) -> str:
    """What became of how many entries, so that one sees which deed it was."""
    count = undone.count
    words = {
        Deed.ADDED: ntr(
            "Undone: {count} entry taken out again",
            "Undone: {count} entries taken out again",
            count,
        ),
        Deed.REMOVED: ntr(
            "Undone: {count} entry is back", "Undone: {count} entries are back", count
        ),
        Deed.FOLLOWED: tr("Undone: the things you follow are as they were"),
        Deed.PERSONAL: tr("Undone: what you told about yourself is as it was"),
    }
    as_before = ntr(
        "Undone: {count} entry is as it was", "Undone: {count} entries are as they were", count
    )
    return words.get(undone.deed, as_before).format(count=number(count))
