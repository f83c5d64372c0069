"""Merging another diary, step by step: it is compared, shown, and added only when asked for."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeAlias

from spasm_diary import formats
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import Cancelled, DiaryError
from spasm_diary.presenters.entry_words import Terms
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.merge_words import MergePreview, merge_preview, merged_words
from spasm_diary.presenters.runner import Runner, Running
from spasm_diary.presenters.stopper import Stopper
from spasm_diary.usecases.changes import EVERY_DAY
from spasm_diary.usecases.compare_diaries import Comparison, compare_diaries
from spasm_diary.usecases.merge_diary import Merged, merge_diary
from spasm_diary.usecases.ports import OtherDiary, Task
from spasm_diary.words import ntr, tr

OpenOther: TypeAlias = Callable[[Path], AbstractContextManager[OtherDiary]]
"""Opens another diary's file for reading."""


class MergeStage(Enum):
    """How far it is."""

    COMPARING = "comparing"
    PREVIEW = "preview"
    ADDING = "adding"
    OVER = "over"
    """Added, or given up."""


@dataclass(frozen=True, slots=True)
class MergeView:
    """Everything that is shown."""

    stage: MergeStage
    file: str
    words: str
    """What is going on, or how it ended."""
    done: int = 0
    total: int = 0
    """The progress; a total of 0 where none is known."""
    preview: MergePreview | None = None
    takes_deletions: bool = False
    can_add: bool = False
    trouble: str = ""


class MergeScreen(Protocol):
    """What draws it."""

    def show_merge(self, view: MergeView) -> None: ...

    def close_merge(self) -> None: ...


class MergePresenter:
    """Compares and adds off the ui's thread."""

    def __init__(
        self,
        screen: MergeScreen,
        keeping: Keeping,
        runner: Runner,
        open_other: OpenOther,
        unit: Callable[[], Unit] = lambda: Unit.ML,
    ) -> None:
        self._screen = screen
        self.before_change: Callable[[], None] = lambda: None
        """Keeps what there is, before much of it changes at once; in the worker thread."""
        self._keeping = keeping
        self._runner = runner
        self._open_other = open_other
        self._unit = unit
        self._stage = MergeStage.COMPARING
        self._file = self._words = self._trouble = ""
        self._comparison = Comparison()
        self._preview: MergePreview | None = None
        self._takes_deletions = False
        self._running: Running | None = None
        self._stopper = Stopper()

    def open(self, file: Path) -> None:
        """Read another diary's file, and show what it would bring."""
        self._file = file.name
        self._show(MergeStage.COMPARING, tr("The two diaries are being compared…"))
        now, unit = self._keeping.clock.now(), self._unit()

        def look(task: Task) -> tuple[Comparison, MergePreview]:
            with self._open_other(file) as other:
                comparison = compare_diaries(self._keeping.open_work, other, now, task)
            with self._keeping.open_work() as work:
                followed = work.diary.followed()
            terms = Terms.of(unit, (*followed, *comparison.followed))
            return comparison, merge_preview(comparison, terms)

        self._running = self._runner.run(
            look, progressed=self._on_progress, done=self._on_compared, failed=self._on_failed
        )

    def take_deletions(self, *, wanted: bool) -> None:
        """Also delete here what was deleted there, or do not."""
        if self._stage is MergeStage.PREVIEW:
            self._takes_deletions = wanted
            self._show(MergeStage.PREVIEW, self._words)

    def add(self) -> None:
        """Take over what the other diary has; all of it, or nothing."""
        if self._stage is not MergeStage.PREVIEW or not self._can_add:
            return
        self._show(MergeStage.ADDING, tr("The other diary is being added…"))
        now, comparison, takes = self._keeping.clock.now(), self._comparison, self._takes_deletions
        self._stopper = stopper = Stopper()

        def keep(task: Task) -> Merged | None:
            try:
                self.before_change()
                return merge_diary(
                    self._keeping.open_work,
                    comparison,
                    now,
                    stopper.watching(task),
                    take_deletions=takes,
                )
            except Cancelled:
                return None

        self._runner.run(
            keep, progressed=self._on_progress, done=self._on_added, failed=self._on_failed
        )

    def leave(self) -> None:
        """Close it. What is being added is stopped first, and told how that ended."""
        if self._stage is MergeStage.ADDING:
            self._stopper.stop()
            self._show(MergeStage.ADDING, tr("It is being stopped…"))
            return
        if self._running is not None:
            self._running.cancel()
        self._screen.close_merge()

    @property
    def _can_add(self) -> bool:
        preview = self._preview
        return preview is not None and (preview.can_add or self._takes_deletions)

    def _on_progress(self, done: int, total: int) -> None:
        if not self._stopper.is_asked:
            self._show(self._stage, self._words, done, total)

    def _on_compared(self, compared: tuple[Comparison, MergePreview]) -> None:
        self._comparison, self._preview = compared
        nothing = tr("The other diary holds nothing that this one does not.")
        asked = tr("Nothing is added yet. This is what the other diary holds:")
        has_any = self._preview.can_add or self._preview.deletions
        self._show(MergeStage.PREVIEW, asked if has_any else nothing)

    def _on_added(self, merged: Merged | None) -> None:
        if merged is None:
            self._show(MergeStage.PREVIEW, tr("It was stopped. Nothing was added."))
            return
        self._preview = None
        count = merged.touched
        if merged.changed is not None:
            foot = ntr(
                "Added another diary: {count} entry", "Added another diary: {count} entries", count
            )
            self._keeping.tell_done(foot.format(count=formats.number(count)), merged.changed)
        if self._comparison.followed:
            self._keeping.changes.announce(EVERY_DAY)
        self._show(MergeStage.OVER, merged_words(merged))

    def _on_failed(self, error: DiaryError) -> None:
        """What could not be kept can be tried again; what could not be read is over."""
        self._trouble = error.in_words()
        stage = MergeStage.OVER if self._preview is None else MergeStage.PREVIEW
        self._show(stage, tr("Nothing was added."))

    def _show(self, stage: MergeStage, words: str, done: int = 0, total: int = 0) -> None:
        self._stage, self._words = stage, words
        trouble, self._trouble = self._trouble, ""
        self._screen.show_merge(
            MergeView(
                stage,
                self._file,
                words,
                done,
                total,
                self._preview,
                self._takes_deletions,
                stage is MergeStage.PREVIEW and self._can_add,
                trouble,
            )
        )
