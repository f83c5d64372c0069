"""Erase everything: what goes and what stays, a last backup first, and a word to be typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from spasm_diary.domain.backups import Holding
from spasm_diary.domain.errors import DiaryError
from spasm_diary.formats import days
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.usecases.our_files import COPIES, EVERYTHING, Ours
from spasm_diary.words import N_, tr

WORD = N_("erase")
"""What is to be typed; case does not matter."""

AskWhere: TypeAlias = Callable[[Callable[[Path], None]], None]
"""Asks where a file is to be, and tells what was chosen, if anything was."""
MakeBackup: TypeAlias = Callable[[Path], Holding]
"""Makes a backup in a file and reads it back; what it holds."""

EraseAll: TypeAlias = Callable[[Sequence[Ours]], None]
"""Closes the diary, removes the files of these kinds and begins anew."""


@dataclass(frozen=True, slots=True)
class EraseView:
    """Everything that is shown."""

    goes: tuple[str, ...]
    stays: tuple[str, ...]
    final: str
    """That it cannot be undone."""
    has_copies: bool
    takes_copies: bool
    backup: str
    """Where the last backup is and how it is opened, or that there is none."""
    trouble: str
    """Why it could not be made."""
    is_busy: bool
    """It is just being made."""
    ask: str
    """Which word is to be typed."""
    may_erase: bool


class EraseScreen(Protocol):
    """What draws it."""

    def show_erase(self, view: EraseView) -> None: ...

    def close_erase(self) -> None: ...


@dataclass(frozen=True, slots=True)
class LastBackup:
    """How a last backup is made, and whether it will be encrypted."""

    ask_where: AskWhere
    make: MakeBackup
    runner: Runner
    is_encrypted: bool = False


class ErasePresenter:
    """Erases only what was asked for by the word; whoever leaves has changed nothing."""

    def __init__(
        self, screen: EraseScreen, last: LastBackup, erase_all: EraseAll, *, has_copies: bool
    ) -> None:
        self._screen = screen
        self._last = last
        self._erase_all = erase_all
        self._has_copies = has_copies
        self._takes_copies = False
        self._typed = ""
        self._made = tr("No last backup has been made.")
        self._trouble = ""
        self._running: Running | None = None

    def show(self) -> None:
        self._screen.show_erase(self._view())

    def back_up(self) -> None:
        """Make a last backup where the person wants it, and read it back."""
        if self._running is None:
            self._last.ask_where(self._on_chosen)

    def take_copies(self, *, too: bool) -> None:
        """Whether the backups in the data folder go as well."""
        self._takes_copies = too
        self.show()

    def type(self, word: str) -> None:
        self._typed = word
        self.show()

    def erase(self) -> None:
        """Do it, if the word is there."""
        if self._may_erase:
            self._screen.close_erase()
            self._erase_all((EVERYTHING, COPIES) if self._takes_copies else (EVERYTHING,))

    def leave(self) -> None:
        """Hear no more of a backup that is being made; it is there when it is whole."""
        if self._running is not None:
            self._running.cancel()

    @property
    def _may_erase(self) -> bool:
        is_typed = self._typed.strip().casefold() == tr(WORD).casefold()
        return is_typed and self._running is None

    def _on_chosen(self, file: Path) -> None:
        self._trouble = ""
        is_over = False

        def end(tell: Callable[[], None]) -> None:
            nonlocal is_over
            is_over = True
            self._running = None
            tell()
            self.show()

        running = self._last.runner.run(
            lambda _task: self._last.make(file),
            progressed=no_progress,
            done=lambda held: end(lambda: self._tell_made(file, held)),
            failed=lambda error: end(lambda: self._tell_trouble(error)),
        )
        if not is_over:
            self._running = running
            self.show()

    def _tell_made(self, file: Path, held: Holding) -> None:
        made = tr("The last backup is in {file}. It holds {days}, and was read back.").format(
            file=file, days=days(held.days)
        )
        opened = tr("It is not encrypted: whoever has the file can read it.")
        if self._last.is_encrypted:
            opened = tr(
                "Your passphrase opens it as long as {keys} lies beside it. The recovery sheet"
                " opens it in any case."
            ).format(keys=file.with_name(f"{file.stem}.keys.json").name)
        self._made = tr("{made} {opened}").format(made=made, opened=opened)

    def _tell_trouble(self, error: DiaryError) -> None:
        self._trouble = error.in_words()

    def _view(self) -> EraseView:
        return EraseView(
            goes=tuple(self._goes()),
            stays=tuple(self._stays()),
            final=tr(
                "This cannot be undone. Special programs may still find remains on the disk until"
                " something else is written over them."
            ),
            has_copies=self._has_copies,
            takes_copies=self._takes_copies,
            backup=tr("The last backup is being made…") if self._running else self._made,
            trouble=self._trouble,
            is_busy=self._running is not None,
            ask=tr("To erase everything, type the word “{word}” here:").format(word=tr(WORD)),
            may_erase=self._may_erase,
        )

    def _goes(self) -> list[str]:
        goes = [
            tr("Your diary, with all earlier values and the bin"),
            tr("The things you follow, and all settings"),
            tr("The log of the program, what it keeps to be quick, and the invented example"),
        ]
        if self._has_copies and self._takes_copies:
            goes.append(tr("The backups in the folder of the data"))
        return goes

    def _stays(self) -> list[str]:
        stays = [
            tr("What you exported, printed or saved elsewhere"),
            tr("Files in the folder of the data that are not the program's own"),
        ]
        if self._has_copies and not self._takes_copies:
            stays.insert(0, tr("The backups in the folder of the data"))
        return stays
