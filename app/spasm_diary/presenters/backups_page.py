"""The backups as they are seen, and the way back to one of them, asked for twice.

The same list is shown beside a diary that is open, and where the diary cannot be opened.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.backups import Backup, Reason
from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.usecases.ports import Backups, Clock
from spasm_diary.words import N_, tr

REASONS = {
    Reason.CLOSING: N_("when the program was closed"),
    Reason.DAILY: N_("as every day"),
    Reason.BY_HAND: N_("because you asked for it"),
    Reason.BEFORE_CHANGE: N_("before much was changed at once"),
    Reason.BEFORE_UPDATE: N_("before a newer version of the program"),
}


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup in the list."""

    name: str
    made: str
    holds: str
    reason: str
    spoken: str
    """The whole row as one sentence."""


@dataclass(frozen=True, slots=True)
class BackupsView:
    """Everything that is shown."""

    explained: str
    rows: tuple[BackupRow, ...] = ()
    nothing: str = ""
    asked: str = ""
    """A question to be answered before one goes back to a backup; "" while there is none."""
    said: str = ""
    """How the last thing went that was asked for."""
    trouble: str = ""
    second: str = ""
    doubt: str = ""
    """On the place where the diary lies; "" where it is a good one."""
    is_busy: bool = False


class BackupsScreen(Protocol):
    """What draws it."""

    def show_backups(self, view: BackupsView) -> None: ...


class BackupsPresenter:
    """Lists, makes and tests backups off the ui's thread, and goes back to one."""

    def __init__(
        self,
        screen: BackupsScreen,
        backups: Backups,
        runner: Runner,
        clock: Clock,
        go_back: Callable[[Path], None],
    ) -> None:
        """`go_back` puts a backup in the diary's place and opens it."""
        self.look_at: Callable[[Path], None] = lambda _backup: None
        """Shows a backup in which nothing can be changed."""
        self._screen = screen
        self._backups = backups
        self._runner = runner
        self._clock = clock
        self._go_back = go_back
        self._second: Path | None = None
        self._chosen: Backup | None = None
        self._listed: tuple[Backup, ...] = ()
        self._is_left = False
        self._view = BackupsView(
            tr(
                "A backup is a whole copy of your diary. One is made by itself whenever something"
                " changed. Older ones are thinned out with time."
            )
        )

    def show(self, second: Path | None = None, doubt: str = "") -> None:
        """List what there is; `second` is the folder that gets a copy of each as well.

        `doubt` is what there is to say of the place where the diary lies.
        """
        self._second = second
        words = tr("No second folder is chosen.")
        if second is not None:
            words = tr("Each backup is also laid down in {folder}.").format(folder=second)
        self._show(second=words, doubt=doubt or self._view.doubt, is_busy=True)
        self._run(self._backups.listed, self._on_listed)

    def make(self) -> None:
        """Make one now."""
        now = self._clock.now()
        self._show(is_busy=True, said=tr("The backup is being made…"), trouble="")

        def make() -> Backup:
            made = self._backups.make(Reason.BY_HAND, now)
            if self._second is not None:
                self._backups.copy_to(self._second, made)
            return made

        self._run(make, self._on_made)

    def test(self) -> None:
        """Try whether the newest one would do in an emergency."""
        if self._listed:
            newest = self._listed[0]
            self._show(is_busy=True, said=tr("The newest backup is being tried…"), trouble="")
            self._run(lambda: self._backups.test(newest), lambda _nothing: self._on_tested())

    def choose(self, name: str) -> None:
        """Ask whether to go back to this one."""
        self._chosen = next((one for one in self._listed if one.name == name), None)
        if self._chosen is not None:
            self._show(asked=question(self._chosen), said="", trouble="")

    def look(self, name: str) -> None:
        """Look at a backup without going back to it."""
        chosen = next((one for one in self._listed if one.name == name), None)
        if chosen is not None:
            self.look_at(self._backups.path_of(chosen))

    def answer(self, *, go_back: bool) -> None:
        """The answer to what was asked."""
        chosen, self._chosen = self._chosen, None
        self._show(asked="")
        if go_back and chosen is not None:
            self._go_back(self._backups.path_of(chosen))

    def leave(self) -> None:
        """Hear no more of what is under way; a backup is there when it is whole."""
        self._is_left = True

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.run(
            lambda _task: work(), progressed=no_progress, done=done, failed=self._on_failed
        )

    def _on_listed(self, listed: tuple[Backup, ...]) -> None:
        self._listed = listed
        today = self._clock.now().date()
        nothing = "" if listed else tr("There is no backup yet.")
        self._show(rows=rows_of(listed, today), nothing=nothing, is_busy=False)

    def _on_made(self, made: Backup) -> None:
        held = formats.days(made.holding.days)
        said = tr("The backup is made and was read back. It holds {days}.").format(days=held)
        self._show(said=said)
        self._run(self._backups.listed, self._on_listed)

    def _on_tested(self) -> None:
        self._show(is_busy=False, said=tr("The newest backup was tried, and it is sound."))

    def _on_failed(self, error: DiaryError) -> None:
        self._show(is_busy=False, said="", trouble=error.in_words())

    def _show(self, **changed: object) -> None:
        self._view = replace(self._view, **changed)  # type: ignore[arg-type]  # names of its fields
        if not self._is_left:
            self._screen.show_backups(self._view)


def rows_of(listed: tuple[Backup, ...], today: date) -> tuple[BackupRow, ...]:
    return tuple(_row(one, today) for one in listed)


def question(backup: Backup) -> str:
    """What is asked before one goes back to a backup."""
    return tr(
        "Go back to the diary as it was on {day} at {time}? What you wrote since is kept aside in"
        " a folder of its own, and is not lost."
    ).format(day=formats.day_and_year(backup.made.date()), time=formats.clock(backup.made.time()))


def _row(backup: Backup, today: date) -> BackupRow:
    day = formats.as_heading(formats.day_for(backup.made.date(), today))
    made = tr("{day}, {time}").format(day=day, time=formats.clock(backup.made.time()))
    held = backup.holding
    holds = formats.days(held.days) if backup.is_known else tr("what it holds is not known")
    if held.newest is not None:
        newest = formats.day_and_year(held.newest)
        holds = tr("{days}, the last one {day}").format(days=holds, day=newest)
    reason = tr(REASONS[backup.reason])
    spoken = tr("Backup of {made}, made {reason}: {holds}").format(
        made=made, reason=reason, holds=holds
    )
    return BackupRow(backup.name, made, holds, reason, spoken)
