"""An export: the whole diary written into one file, with its progress and a way to stop."""

from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.errors import Cancelled, DiaryError
from spasm_diary.presenters.runner import Runner
from spasm_diary.presenters.stopper import Stopper
from spasm_diary.usecases.export_diary import export_diary
from spasm_diary.usecases.ports import Clock, OpenWork, Task
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import ntr, tr


@dataclass(frozen=True, slots=True)
class ExportView:
    """Everything that is shown."""

    words: str
    is_over: bool = False
    done: int = 0
    total: int = 0
    folder: Path | None = None
    """Where the file is, once it is there."""
    trouble: str = ""


class ExportScreen(Protocol):
    """What draws it."""

    def show_export(self, view: ExportView) -> None: ...

    def close_export(self) -> None: ...


class ExportPresenter:
    """Writes off the ui's thread; what is stopped leaves no file behind."""

    def __init__(
        self,
        screen: ExportScreen,
        open_work: OpenWork,
        runner: Runner,
        clock: Clock,
        program: Callable[[], str],
    ) -> None:
        self._screen = screen
        self._open_work = open_work
        self._runner = runner
        self._clock = clock
        self._program = program
        self._stopper = Stopper()
        self._is_over = False
        self._file = Path()

    def write(self, file: Path) -> None:
        """Write the diary into a file, in place of what stood there."""
        self._file = file
        self._screen.show_export(ExportView(self._working))
        now = self._clock.now()

        def export(task: Task) -> int | None:
            try:
                with writing_whole(file) as raw:
                    text = TextIOWrapper(raw, encoding="utf-8", newline="\n")
                    watched = self._stopper.watching(task)
                    count = export_diary(self._open_work, text, now, self._program(), watched)
                    text.flush()
                    text.detach()  # closing is the other's affair
            except Cancelled:
                return None
            return count

        self._runner.run(
            export, progressed=self._on_progress, done=self._on_done, failed=self._on_failed
        )

    def leave(self) -> None:
        """Close it; while it writes, stop that first."""
        if self._is_over:
            self._screen.close_export()
        else:
            self._stopper.stop()
            self._screen.show_export(ExportView(tr("It is being stopped…")))

    @property
    def _working(self) -> str:
        return tr("{file} is being written…").format(file=self._file.name)

    def _on_progress(self, done: int, total: int) -> None:
        if not self._stopper.is_asked:
            self._screen.show_export(ExportView(self._working, done=done, total=total))

    def _on_done(self, count: int | None) -> None:
        self._is_over = True
        if count is None:
            words = tr("It was stopped. Nothing was written.")
            self._screen.show_export(ExportView(words, is_over=True))
            return
        words = ntr(
            "{count} entry is in {file}. Whoever has the file can read it: it is not locked.",
            "{count} entries are in {file}. Whoever has the file can read it: it is not locked.",
            count,
        ).format(count=formats.number(count), file=self._file.name)
        self._screen.show_export(ExportView(words, is_over=True, folder=self._file.parent))

    def _on_failed(self, error: DiaryError) -> None:
        self._is_over = True
        self._screen.show_export(
            ExportView(tr("Nothing was written."), is_over=True, trouble=error.in_words())
        )
