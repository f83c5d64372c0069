"""The ways back where the diary cannot be opened, and the window that offers them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from spasm_diary.presenters.keeping import FootView
from spasm_diary.presenters.recovery_page import RecoveryPresenter
from spasm_diary.presenters.runner import no_progress
from spasm_diary.storage.backups.beside import EveryCopy
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.backups.keys_beside import is_plain
from spasm_diary.storage.backups.restoring import begin_anew, restore
from spasm_diary.storage.backups.salvage import salvaged
from spasm_diary.storage.older_copies import in_present_key
from spasm_diary.storage.opening import open_file
from spasm_diary.ui.recovery_dialog import RecoveryActions, RecoveryDialog
from spasm_diary.usecases.add_salvaged import add_salvaged
from spasm_diary.words import ntr, tr

if TYPE_CHECKING:
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.backups import Backup
    from spasm_diary.domain.entries import Entry


class WaysBack:
    """Fulfils `presenters.recovery_page.Recovering`. To be used in the worker thread."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._file = program.paths.diary
        key = program.lock.key
        self._every = EveryCopy(self._file, BackupFolder(program.paths.backups, key), key)
        self.told = ""
        """How the last one went, in words."""

    def listed(self) -> tuple[Backup, ...]:
        return self._every.listed()

    def use(self, backup: Backup) -> None:
        self.use_file(self._every.path_of(backup))

    def use_file(self, file: Path) -> None:
        """Restore it, and add what can still be read of the diary before."""
        key = self._program.lock.key
        with in_present_key(file, self._file, key) as usable:
            restore(self._file, usable, self._program.clock.now(), key, self._add)

    def _add(self, aside: Path | None) -> None:
        now = self._program.clock.now()
        entries = () if aside is None else self._salvaged(aside / self._file.name)
        added = 0
        if entries:
            with closing(open_file(self._file, key=self._key_of(self._file))) as opened:
                added = add_salvaged(opened.open_work, entries, now)
        self.told = ntr(
            "Your diary is back. {count} newer entry could be read and was added.",
            "Your diary is back. {count} newer entries could be read and were added.",
            added,
        ).format(count=added)

    def _salvaged(self, file: Path) -> tuple[Entry, ...]:
        return salvaged(file, self._key_of(file))

    def _key_of(self, file: Path) -> bytes | None:
        return None if is_plain(file) else self._program.lock.key

    def begin_anew(self) -> None:
        begin_anew(self._file, self._program.clock.now())
        open_file(self._file, may_begin=True).close()
        self.told = tr("A new diary was begun. What was there is kept.")


def offer_recovery(program: Program, trouble: str) -> None:
    """Show the ways back over the window."""
    ways = WaysBack(program)

    def recovered() -> None:
        program.try_again()
        program.background.run(
            lambda _task: None,  # behind the opening
            progressed=no_progress,
            done=lambda _nothing: program.show_foot(FootView(ways.told)),
            failed=lambda _error: None,  # nothing can
        )

    def again() -> None:
        dialog.close()
        program.try_again()

    def choose() -> None:
        from spasm_diary.ui.files import ask_for_file

        ask_for_file(dialog, tr("Use another file"), tr("Diaries (*.db)"), presenter.choose_file)

    dialog = RecoveryDialog(program.window, RecoveryActions(choose, again, program.quit))
    presenter = RecoveryPresenter(dialog, ways, program.background, trouble)
    presenter.recovered = recovered
    dialog.use(presenter)
    dialog.open()
    presenter.show(program.today)
