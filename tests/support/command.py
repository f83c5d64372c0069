"""Runs a verb of the command line in this process, on a diary in memory and a stopped clock."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from io import BytesIO, StringIO
from pathlib import Path

from fakes import MemoryDatabase, StoppedClock
from spasm_diary.cli.arguments import read_arguments
from spasm_diary.cli.run import run_verb
from spasm_diary.cli.verb import OpenedDiary, Outside, Paper, Picture
from spasm_diary.paths import Paths
from spasm_diary.usecases.ports import Work


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it wrote."""

    code: int
    output: str
    errors: str

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()


@dataclass
class OpenFile:
    """A diary's file that is open, and should not stay so."""

    database: MemoryDatabase
    is_open: bool = True

    def open_work(self) -> AbstractContextManager[Work]:
        assert self.is_open
        return self.database.open_work()

    def close(self) -> None:
        self.is_open = False


@dataclass
class Command:
    """The command `spasm-diary --data-folder FOLDER`."""

    folder: Path
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    clock: StoppedClock = field(default_factory=StoppedClock)
    opened: list[OpenFile] = field(default_factory=list)
    drawn: list[Picture] = field(default_factory=list)
    printed: list[Paper] = field(default_factory=list)
    windows: int = 0
    spasms: int = 0
    """How often a window was asked to write one down."""
    checked: int = 0
    checked_deep: bool = False
    opens: Callable[[Path, bytes | None], OpenedDiary] | None = None
    """What opens a diary's file, where one in memory will not do."""
    secrets: list[str] = field(default_factory=list)
    """What is typed, in this order, where a secret is asked for."""

    def run(self, *words: object, typed: str | bytes = b"") -> Ended:
        output, errors = StringIO(), StringIO()
        raw = typed.encode() if isinstance(typed, str) else typed
        arguments = read_arguments([*map(str, words)])
        paths = Paths(arguments.data_folder or self.folder)
        outside = Outside(
            paths=paths,
            clock=self.clock,
            open_diary=self.opens or self._open,
            ask=lambda _prompt: self.secrets.pop(0),
            draw=lambda wanted, _key: self.drawn.append(wanted),
            print_pdf=self._print_pdf,
            check=self._check,
            show_window=self._show_window,
            input=BytesIO(raw),
            output=output,
            errors=errors,
        )
        code = run_verb(arguments, outside)
        assert not any(file.is_open for file in self.opened)
        return Ended(code, output.getvalue(), errors.getvalue())

    def _open(self, file: Path, _key: bytes | None) -> OpenFile:
        file.touch()
        self.opened.append(OpenFile(self.database))
        return self.opened[-1]

    def _print_pdf(self, paper: Paper) -> bytes:
        self.printed.append(paper)
        return b"%PDF of " + type(paper.report).__name__.encode()

    def _check(self, _key: bytes | None, *, deep: bool) -> int:
        self.checked += 1
        self.checked_deep = deep
        return 1

    def _show_window(self, *, spasm_now: bool) -> int:
        self.windows += 1
        self.spasms += spasm_now
        return 0
