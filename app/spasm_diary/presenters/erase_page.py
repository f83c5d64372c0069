"""Erase everything: what goes and what stays, a last backup first, and a word to be typed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from spasm_diary.usecases.our_files import COPIES, EVERYTHING, Ours
from spasm_diary.words import N_, tr

WORD = N_("erase")
"""What is to be typed; case does not matter."""

MakeBackup: TypeAlias = Callable[[Callable[[Path], None]], None]
"""Begins to make a last backup, and tells where it is once it is whole."""


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
    """Where the last backup is, or that there is none."""
    ask: str
    """Which word is to be typed."""
    may_erase: bool


class EraseScreen(Protocol):
    """What draws it."""

    def show_erase(self, view: EraseView) -> None: ...

    def close_erase(self) -> None: ...


class ErasePresenter:
    """Erases only what was asked for by the word; whoever leaves has changed nothing."""

    def __init__(
        self,
        screen: EraseScreen,
        make_backup: MakeBackup,
        erase_all: EraseAll,
        *,
        has_copies: bool,
    ) -> None:
        self._screen = screen
        self._make_backup = make_backup
        self._erase_all = erase_all
        self._has_copies = has_copies
        self._takes_copies = False
        self._typed = ""
        self._backup: Path | None = None

    def show(self) -> None:
        self._screen.show_erase(self._view())

    def back_up(self) -> None:
        """Make a last backup where the person wants it."""
        self._make_backup(self._on_backed_up)

    def take_copies(self, *, too: bool) -> None:
        """Whether the backups in the data folder go as well."""
        self._takes_copies = too
        self.show()

    def type(self, word: str) -> None:
        self._typed = word
        self.show()

    def erase(self) -> None:
        """Do it, if the word is there."""
        if self._is_typed:
            self._screen.close_erase()
            self._erase_all((EVERYTHING, COPIES) if self._takes_copies else (EVERYTHING,))

    @property
    def _is_typed(self) -> bool:
        return self._typed.strip().casefold() == tr(WORD).casefold()

    def _on_backed_up(self, file: Path) -> None:
        self._backup = file
        self.show()

    def _view(self) -> EraseView:
        backup = tr("No last backup has been made.")
        if self._backup is not None:
            backup = tr("The last backup is in {file}.").format(file=self._backup)
        return EraseView(
            goes=tuple(self._goes()),
            stays=tuple(self._stays()),
            final=tr(
                "This cannot be undone. Special programs may still find remains on the disk until"
                " something else is written over them."
            ),
            has_copies=self._has_copies,
            takes_copies=self._takes_copies,
            backup=backup,
            ask=tr("To erase everything, type the word “{word}” here:").format(word=tr(WORD)),
            may_erase=self._is_typed,
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
