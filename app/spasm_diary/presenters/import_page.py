"""An import, step by step: a file is read and shown, and taken over only when that is asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import Cancelled, DiaryError
from spasm_diary.presenters.import_words import Preview, preview_of
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.runner import Runner, Running
from spasm_diary.presenters.stopper import Stopper
from spasm_diary.usecases.export_diary import FORMAT
from spasm_diary.usecases.found import Found
from spasm_diary.usecases.import_entries import Imported, import_entries
from spasm_diary.usecases.ports import Task
from spasm_diary.words import ntr, tr


class Stage(Enum):
    """How far it is."""

    READING = "reading"
    PREVIEW = "preview"
    KEEPING = "keeping"
    OVER = "over"
    """Taken over, or given up."""


@dataclass(frozen=True, slots=True)
class ImportView:
    """Everything that is shown."""

    stage: Stage
    file: str
    words: str
    """What is going on, or how it ended."""
    done: int = 0
    total: int = 0
    """The progress; a total of 0 where none is known."""
    preview: Preview | None = None
    trouble: str = ""


class ImportScreen(Protocol):
    """What draws it."""

    def show_import(self, view: ImportView) -> None: ...

    def close_import(self) -> None: ...


class ImportPresenter:
    """Reads and keeps off the ui's thread."""

    def __init__(
        self,
        screen: ImportScreen,
        keeping: Keeping,
        runner: Runner,
        read: Callable[[Path], Found],
        unit: Callable[[], Unit] = lambda: Unit.ML,
    ) -> None:
        self.before_change: Callable[[], None] = lambda: None
        """Keeps what there is, before much of it changes at once; in the worker thread."""
        self._screen = screen
        self._keeping = keeping
        self._runner = runner
        self._read = read
        self._unit = unit
        self._stage = Stage.READING
        self._file = ""
        self._words = self._trouble = ""
        self._found: Found | None = None
        self._preview: Preview | None = None
        self._running: Running | None = None
        self._stopper = Stopper()

    def open(self, file: Path) -> None:
        """Read a file, and show what would be kept of it."""
        self._file = file.name
        self._show(Stage.READING, tr("The file is being read…"))
        now, unit = self._keeping.clock.now(), self._unit()

        def look(task: Task) -> tuple[Found, Preview]:
            found = self._read(file)
            imported = import_entries(self._keeping.open_work, found, now, task, preview=True)
            with self._keeping.open_work() as work:
                followed = work.diary.followed()
            return found, preview_of(found, imported, followed, unit, _source(found))

        self._running = self._runner.run(
            look, progressed=self._on_progress, done=self._on_read, failed=self._on_failed
        )

    def take_over(self) -> None:
        """Keep all that is new; all of it, or nothing."""
        found = self._found
        if found is None or self._stage is not Stage.PREVIEW:
            return
        self._show(Stage.KEEPING, tr("The entries are being kept…"))
        now = self._keeping.clock.now()
        self._stopper = stopper = Stopper()

        def keep(task: Task) -> Imported | None:
            try:
                self.before_change()
                return import_entries(self._keeping.open_work, found, now, stopper.watching(task))
            except Cancelled:
                return None

        self._runner.run(
            keep, progressed=self._on_progress, done=self._on_kept, failed=self._on_failed
        )

    def leave(self) -> None:
        """Close it. What is being kept is stopped first, and told how that ended."""
        if self._stage is Stage.KEEPING:
            self._stopper.stop()
            self._show(Stage.KEEPING, tr("It is being stopped…"))
            return
        if self._running is not None:
            self._running.cancel()
        self._screen.close_import()

    def _on_progress(self, done: int, total: int) -> None:
        if not self._stopper.is_asked:
            self._show(self._stage, self._words, done, total)

    def _on_read(self, read: tuple[Found, Preview]) -> None:
        self._found, self._preview = read
        nothing = tr("There is nothing new in this file.")
        asked = tr("Nothing is kept yet. This is what the file holds:")
        self._show(Stage.PREVIEW, asked if self._preview.can_take_over else nothing)

    def _on_kept(self, imported: Imported | None) -> None:
        if imported is None:
            self._show(Stage.PREVIEW, tr("It was stopped. Nothing was taken over."))
            return
        words = ntr(
            "{count} entry was taken over. Undo takes it back.",
            "{count} entries were taken over. Undo takes them back.",
            imported.new,
        ).format(count=formats.number(imported.new))
        self._preview = None
        if imported.changed is not None:
            foot = ntr("Imported {count} entry", "Imported {count} entries", imported.new)
            self._keeping.tell_done(
                foot.format(count=formats.number(imported.new)), imported.changed
            )
        self._show(Stage.OVER, words)

    def _on_failed(self, error: DiaryError) -> None:
        """What could not be kept can be tried again; what could not be read is over."""
        self._trouble = error.in_words()
        stage = Stage.OVER if self._preview is None else Stage.PREVIEW
        self._show(stage, tr("Nothing was taken over."))

    def _show(self, stage: Stage, words: str, done: int = 0, total: int = 0) -> None:
        self._stage, self._words = stage, words
        trouble, self._trouble = self._trouble, ""
        self._screen.show_import(
            ImportView(stage, self._file, words, done, total, self._preview, trouble)
        )


def _source(found: Found) -> str:
    """The name of the program whose file it is."""
    if found.source == FORMAT:
        return tr("A file of this diary")
    from spasm_diary.importers.catalogue import IMPORTERS

    label = next((one.label for one in IMPORTERS if one.key == found.source), found.source)
    return tr("A file of {program}").format(program=tr(label))
