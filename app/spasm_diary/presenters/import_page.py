"""Taking over a file: first a preview of what it holds, then all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import DiaryError
from spasm_diary.formats import day_and_year
from spasm_diary.presenters.entry_words import Terms, entry_line
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.runner import Runner, Running, no_progress
from spasm_diary.usecases.found import Found, Refusal
from spasm_diary.usecases.import_entries import Imported, import_entries
from spasm_diary.usecases.ports import Task
from spasm_diary.words import ntr, tr

EDGE_ROWS = 3
MOST_REASONS = 50


@dataclass(frozen=True, slots=True)
class ImportView:
    """Everything in the window of an import."""

    file: str
    counts: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    """The first and the last entries that would be new, in words."""
    reasons: tuple[str, ...] = ()
    """What is refused or was put right, with the line it stands in."""
    percent: int | None = None
    """How far it is; None while nothing is under way."""
    can_take_over: bool = False
    done: str = ""
    problem: str = ""


class ImportScreen(Protocol):
    """What draws the import."""

    def show_import(self, view: ImportView) -> None: ...


class ImportPresenter:
    """Reads a file, shows what would come of it, and takes it over when told to."""

    def __init__(
        self,
        screen: ImportScreen,
        keeping: Keeping,
        runner: Runner,
        read: Callable[[Path], Found],
        unit: Callable[[], Unit] = lambda: Unit.ML,
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._runner = runner
        self._read = read
        self._unit = unit
        self._found: Found | None = None
        self._running: Running | None = None
        self._view = ImportView("")

    def open(self, file: Path) -> None:
        """Read a file and show the preview."""
        self._show(ImportView(file.name, percent=0))
        self._running = self._runner.run(
            lambda task: self._preview(file, task),
            progressed=no_progress,
            done=self._on_preview,
            failed=self._on_failed,
        )

    def take_over(self) -> None:
        """Keep everything that is new, as one action."""
        found = self._found
        if found is None:
            return
        self._show(replace(self._view, percent=0, can_take_over=False))
        now = self._keeping.clock.now()
        self._running = self._runner.run(
            lambda task: import_entries(self._keeping.open_work, found, now, task),
            progressed=self._on_progress,
            done=self._on_taken_over,
            failed=self._on_failed,
        )

    def cancel(self) -> None:
        """Stop what is under way; nothing of it is kept."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def _preview(self, file: Path, task: Task) -> tuple[Found, Imported]:
        found = self._read(file)
        now = self._keeping.clock.now()
        return found, import_entries(self._keeping.open_work, found, now, task, preview=True)

    def _on_preview(self, read: tuple[Found, Imported]) -> None:
        self._found, imported = read
        self._show(
            replace(
                self._view,
                percent=None,
                counts=_counts(imported),
                rows=self._rows(self._found),
                reasons=_reasons(self._found, imported.refused),
                can_take_over=imported.new > 0,
            )
        )

    def _on_progress(self, done: int, total: int) -> None:
        self._show(replace(self._view, percent=100 * done // max(total, 1)))

    def _on_taken_over(self, imported: Imported) -> None:
        self._running = None
        words = ntr("{count} entry taken over", "{count} entries taken over", imported.new)
        done = words.format(count=imported.new)
        self._show(replace(self._view, percent=None, done=done))
        if imported.changed is not None:
            self._keeping.changes.announce(imported.changed)

    def _on_failed(self, error: DiaryError) -> None:
        self._running = None
        self._show(replace(self._view, percent=None, problem=error.in_words()))

    def _rows(self, found: Found) -> tuple[str, ...]:
        entries = sorted((one.entry for one in found.candidates), key=lambda one: one.when.instant)
        edges = entries
        if len(entries) > 2 * EDGE_ROWS:
            edges = [*entries[:EDGE_ROWS], *entries[-EDGE_ROWS:]]
        terms = Terms.of(self._unit(), found.followed)
        return tuple(
            tr("{day}: {what}").format(day=day_and_year(entry.day), what=entry_line(entry, terms))
            for entry in edges
        )

    def _show(self, view: ImportView) -> None:
        self._view = view
        self._screen.show_import(view)


def _counts(imported: Imported) -> tuple[str, ...]:
    refused = len(imported.refused)
    return (
        ntr("{count} entry is new", "{count} entries are new", imported.new).format(
            count=imported.new
        ),
        ntr(
            "{count} is in the diary already", "{count} are in the diary already", imported.same
        ).format(count=imported.same),
        ntr(
            "{count} line could not be taken over",
            "{count} lines could not be taken over",
            refused,
        ).format(count=refused),
    )


def _reasons(found: Found, refused: tuple[Refusal, ...]) -> tuple[str, ...]:
    told = [
        tr("Line {line}: {reason}").format(line=one.line, reason=one.reason)
        for one in (*refused, *found.remarks)
    ]
    left = [
        ntr(
            "There is no place for “{what}”, which stands in {count} row.",
            "There is no place for “{what}”, which stands in {count} rows.",
            one.count,
        ).format(what=one.what, count=one.count)
        for one in found.unused
    ]
    return (*told[:MOST_REASONS], *left)
