"""What is to be done where the diary cannot be opened: a way back, and never a thing deleted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from spasm_diary.domain.backups import Backup
from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.backups_page import BackupRow, question, rows_of
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class RecoveryView:
    """Everything that is shown."""

    trouble: str
    """What is wrong, and what was not touched."""
    rows: tuple[BackupRow, ...] = ()
    nothing: str = ""
    asked: str = ""
    """A question to be answered first; "" while there is none."""
    failed: str = ""
    is_busy: bool = False


class RecoveryScreen(Protocol):
    """What draws it."""

    def show_recovery(self, view: RecoveryView) -> None: ...

    def close_recovery(self) -> None: ...


class Recovering(Protocol):
    """The ways back; each moves aside what is in the diary's place, and deletes nothing."""

    def listed(self) -> Sequence[Backup]:
        """Every backup that is there, the newest first."""

    def use(self, backup: Backup) -> None:
        """Put a backup in the diary's place.

        Raises:
            DiaryUnavailable: it is not sound, or there is no room; nothing was changed.
        """

    def use_file(self, file: Path) -> None:
        """The same, with a backup from anywhere."""

    def begin_anew(self) -> None:
        """Begin an empty diary."""


class RecoveryPresenter:
    """Asks before anything is done, and does it off the ui's thread."""

    def __init__(
        self, screen: RecoveryScreen, ways: Recovering, runner: Runner, trouble: str
    ) -> None:
        """`trouble` is what is wrong, in words."""
        self.recovered: Callable[[], None] = lambda: None
        """Told when there is a diary to be opened again."""
        self._screen = screen
        self._ways = ways
        self._runner = runner
        self._listed: Sequence[Backup] = ()
        self._agreed: Callable[[], None] | None = None
        self._view = RecoveryView(trouble)

    def show(self, today: date) -> None:
        self._show(is_busy=True)
        self._run(self._ways.listed, lambda listed: self._on_listed(listed, today))

    def choose(self, name: str) -> None:
        """Ask whether to put this backup in the diary's place."""
        chosen = next((one for one in self._listed if one.name == name), None)
        if chosen is not None:
            self._ask(question(chosen), lambda: self._ways.use(chosen))

    def choose_file(self, file: Path) -> None:
        words = tr("Put {file} in the diary's place? What is there now is kept aside.")
        self._ask(words.format(file=file.name), lambda: self._ways.use_file(file))

    def begin_anew(self) -> None:
        words = tr("Begin an empty diary? What is there now is kept aside in a folder of its own.")
        self._ask(words, self._ways.begin_anew)

    def answer(self, *, yes: bool) -> None:
        """The answer to what was asked."""
        agreed, self._agreed = self._agreed, None
        self._show(asked="", is_busy=yes)
        if yes and agreed is not None:
            self._run(agreed, lambda _nothing: self._on_done())

    def _ask(self, words: str, agreed: Callable[[], None]) -> None:
        self._agreed = agreed
        self._show(asked=words, failed="")

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.run(
            lambda _task: work(), progressed=no_progress, done=done, failed=self._on_failed
        )

    def _on_listed(self, listed: Sequence[Backup], today: date) -> None:
        self._listed = listed
        nothing = "" if listed else tr("There is no backup in the folder of backups.")
        rows = rows_of(tuple(listed), today)
        self._show(rows=rows, nothing=nothing, is_busy=False)

    def _on_done(self) -> None:
        self._screen.close_recovery()
        self.recovered()

    def _on_failed(self, error: DiaryError) -> None:
        self._show(is_busy=False, failed=error.in_words())

    def _show(self, **changed: object) -> None:
        self._view = replace(self._view, **changed)  # type: ignore[arg-type]  # names of its fields
        self._screen.show_recovery(self._view)
