"""What a verb of the command line is, and what it is given of the world outside."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, TextIO, TypeAlias

from spasm_diary.domain.day_begins import day_of
from spasm_diary.domain.errors import DiaryError
from spasm_diary.paths import Paths
from spasm_diary.usecases.ports import Clock, Work

if TYPE_CHECKING:
    from spasm_diary.reports.blank_weeks import BlankWeeks
    from spasm_diary.reports.document import Document
    from spasm_diary.reports.sheet import Sheet

DONE, TROUBLE, MISUSE, INTERRUPTED = 0, 1, 2, 130
"""What the command ends with."""


class Misuse(DiaryError):
    """Arguments that make no sense; told before any diary is touched."""


class OpenedDiary(Protocol):
    """A diary's file while it is open."""

    def open_work(self) -> AbstractContextManager[Work]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Picture:
    """A page of the window, to be drawn into a file."""

    page: str
    file: Path
    size: tuple[int, int]
    """Width and height, in pixels."""
    theme: str
    text: int
    """The size of the text, in percent."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A report, to be laid out on pages."""

    report: "Sheet | Document | BlankWeeks"
    paper: str
    """A key of a size; "" is what this system uses."""
    text: int
    """The size of the text, in percent."""


class Check(Protocol):
    """Says whether everything is sound, in lines; what the command ends with."""

    def __call__(self, key: bytes | None, /, *, deep: bool) -> int:
        """`key` is that of the diary; with `deep`, every entry and backup is tried too."""


class ShowWindow(Protocol):
    """Shows the window, until it is closed; what the command ends with."""

    def __call__(self, *, spasm_now: bool) -> int:
        """With `spasm_now`, a spasm that begins now is written down first."""


@dataclass(frozen=True, slots=True)
class Outside:
    """All that a verb does not make itself, so that a test can hand in its own."""

    paths: Paths
    clock: Clock
    open_diary: Callable[[Path, bytes | None], OpenedDiary]
    """Opens a diary's file with its key, and makes it where there is none."""
    ask: Callable[[str], str]
    """Asks for a secret, which is shown nowhere."""
    draw: Callable[[Picture, bytes | None], None]
    """Draws a page of the diary, with its key."""
    print_pdf: Callable[[Paper], bytes]
    """Lays a report out; the content of a PDF file."""
    check: Check
    show_window: ShowWindow
    input: BinaryIO
    output: TextIO
    errors: TextIO

    @property
    def today(self) -> date:
        """The day that it is for the person, whose days may begin at 4."""
        from spasm_diary.settings_file import SettingsFile

        return day_of(self.clock.now(), SettingsFile(self.paths.settings).read().day_begins)

    def say(self, line: str) -> None:
        """Write a line of the result."""
        print(line, file=self.output)

    def complain(self, line: str) -> None:
        """Write a line about trouble, or about what was done: nothing that a program reads."""
        self.output.flush()
        print(line, file=self.errors, flush=True)


Run: TypeAlias = Callable[[Namespace, Outside], int]


@dataclass(frozen=True, slots=True)
class Verb:
    """A word after the command's name, with its own arguments."""

    name: str
    summary: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Run
    """Returns what the command ends with."""
