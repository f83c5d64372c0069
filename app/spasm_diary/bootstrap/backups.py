"""When backups are made by themselves, and what is watched over while the diary is open."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import Damaged, DiaryError
from spasm_diary.formats import days as days_in_words
from spasm_diary.presenters.keeping import FootView
from spasm_diary.presenters.runner import no_progress
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.ui.widgets.message_bar import Kind
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.backups import Backup, Holding
    from spasm_diary.storage.open_file import OpenFile
    from spasm_diary.ui.widgets.message_bar import Answer
    from spasm_diary.usecases.ports import Task

logger = logging.getLogger(__name__)

A_DAY, A_MONTH = timedelta(days=1), timedelta(days=30)


class Watch:
    """Lives as long as the diary is open. The example's invented life needs no backups."""

    def __init__(self, program: Program, file: OpenFile) -> None:
        self._program = program
        self._file = file
        self._rests = False
        self.keeper = BackupKeeper(file, program.paths.backups, program.lock.key)

    @property
    def _is_on(self) -> bool:
        program = self._program
        return not self._rests and self._file.can_write and program.paths == program.home

    def begin(self) -> None:
        """Look the whole diary through, then make a backup if one is due. Off the ui's thread."""
        if not self._is_on:
            return
        self._program.background.when_idle.run(
            self._look, progressed=no_progress, done=self._on_looked, failed=self._on_failed
        )
        timer = QTimer(self._program.window)
        timer.timeout.connect(self._once_a_day)
        timer.start(round(A_DAY.total_seconds() * 1000))

    def before_change(self) -> None:
        """Keep what there is now, before much of it changes at once. Fit for the worker thread."""
        if self._is_on:
            self._make_if_changed(Reason.BEFORE_CHANGE)

    def rest(self) -> None:
        """Make no more backups, such as of a diary that is about to be erased."""
        self._rests = True

    def end(self) -> None:
        """Make the last backup of the day, and note what the diary holds.

        Trouble with it is logged and keeps no window open: what was saved is safe.
        """
        if not self._is_on:
            return
        try:
            self._make_if_changed(Reason.CLOSING)
            self.keeper.note_held()
        except DiaryError as error:
            logger.info("no backup at the end: %s", type(error).__name__)

    def _look(self, _task: Task) -> tuple[Holding | None, bool]:
        self.keeper.look_through()
        shrunk = self.keeper.held_before()
        now = self._program.clock.now()
        if shrunk is None and self.keeper.is_due(now, A_DAY):
            self._make_if_changed(Reason.DAILY)
        return shrunk, self.keeper.test_if_due(now, A_MONTH)

    def _on_looked(self, looked: tuple[Holding | None, bool]) -> None:
        shrunk, is_tested = looked
        if shrunk is not None:
            words = tr(
                "Your diary holds much less than when it was last closed: then it held {days}."
                " Backups of before are kept. Look at them if you did not delete that much."
            )
            self._tell(words.format(days=days_in_words(shrunk.days)))
        elif not is_tested:
            self._tell(
                tr("The newest backup was tried and is not sound. Your diary is. Make a new one.")
            )

    def _on_failed(self, error: DiaryError) -> None:
        if isinstance(error, Damaged):
            self._tell(error.in_words(), ((tr("Repair the file"), self._repair),))
        else:
            logger.info("no backup: %s", type(error).__name__)

    def _once_a_day(self) -> None:
        self._program.background.run(
            lambda _task: self._make_if_changed(Reason.DAILY),
            progressed=no_progress,
            done=lambda _made: None,
            failed=self._on_failed,
        )

    def _make_if_changed(self, reason: Reason) -> Backup | None:
        made = self.keeper.make_if_changed(reason, self._program.clock.now())
        second = self._program.settings.second_folder
        if made is not None and second:
            try:
                self.keeper.copy_to(Path(second), made)
            except DiaryError as error:  # told where backups are looked at, and tried again
                logger.info("no copy in the second folder: %s", type(error).__name__)
        return made

    def _tell(self, words: str, answers: Sequence[Answer] = ()) -> None:
        """Until it is put away: a save that goes well says nothing about this."""
        from spasm_diary.bootstrap.dialogs import show_backups

        look = (tr("Look at the backups"), lambda: show_backups(self._program))
        self._program.window.show_notice(words, (*answers, look), Kind.TROUBLE)

    def _repair(self) -> None:
        """Close the diary, rebuild what entries are found by, and open it again.

        Where more is damaged, the ways back are offered.
        """
        file, key, now = self._program.paths.diary, self._program.lock.key, self._program.clock.now

        def prepare() -> bytes | None:
            from spasm_diary.storage.backups.mending import mend

            mend(file, now(), key)
            return key

        words = tr("The diary's file is repaired. Every entry is there.")

        def tell(program: Program) -> None:
            program.show_foot(FootView(words))

        self._program.lock.begin_again(Beginning(key, prepare, tell))
