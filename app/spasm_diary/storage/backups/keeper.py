"""Keeps the backups of the diary that is open, and watches over that diary itself."""

import logging
import os
import shutil
import tempfile
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from spasm_diary.domain.backups import Backup, Holding, Reason, has_shrunk
from spasm_diary.domain.errors import Damaged, DiaryError, DiaryUnavailable
from spasm_diary.storage.backups.beside import EveryCopy
from spasm_diary.storage.backups.contents import holding_of, state_of
from spasm_diary.storage.backups.copying import OpenDiary
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.backups.keys_beside import key_for_copy, lay_keys_beside
from spasm_diary.storage.backups.looking import look_through
from spasm_diary.storage.backups.single import backup_to
from spasm_diary.storage.backups.standing import last_held, note_held
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.durable import sha256_in
from spasm_diary.storage.failures import DAMAGED, in_words, system_in_words
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import N_

logger = logging.getLogger(__name__)

TESTED = "tested.txt"
NOT_THE_SAME = N_(
    "The backup in the second folder is not the same as the first one. Your diary and the backups "
    "in its own folder are safe. Check the disk of the second folder, then try again."
)
INSIDE = N_(
    "Choose a place outside the folder of the diary itself: what is in {folder} can be lost or "
    "erased together with the diary. Nothing was written."
)
NO_FOLDER = N_(
    "The second folder for backups is not there: {folder}. Your diary and the backups in its own "
    "folder are safe. Connect its disk, or choose another folder."
)


class BackupKeeper:
    """Fulfils `usecases.ports.Backups`. Fit for the ui's thread and a worker's."""

    def __init__(self, opened: OpenDiary, folder: Path, key: bytes | None = None) -> None:
        self._opened = opened
        self._folder = BackupFolder(folder, key)
        self._every = EveryCopy(opened.file, self._folder, key)
        self._key = key
        self._held_before = last_held(opened.file)
        """What the diary held when it was last closed."""

    def listed(self) -> tuple[Backup, ...]:
        return self._every.listed()

    def path_of(self, backup: Backup) -> Path:
        return self._every.path_of(backup)

    def make(self, reason: Reason, now: datetime) -> Backup:
        """Make one now, and let go of what there is more than enough of.

        Raises:
            Damaged: the diary is, and so no backup is made of it.
            DiaryUnavailable: it cannot be made.
        """
        with self._opened.quiet() as driver:
            made = self._folder.make(driver, reason, now, self._key)
        if self._key is not None:
            with system_in_words():
                lay_keys_beside(self._opened.file, self._folder.folder / self._opened.file.name)
        if not self.has_shrunk(made.holding):
            self._folder.thin_out(made.holding)
        return made

    def make_at(self, file: Path) -> Holding:
        """Make one in a file of the person's choice, its wrapped key beside it; what it holds.

        Raises:
            Damaged: the diary is, and so no backup is made of it.
            DiaryUnavailable: it cannot be made there.
        """
        folder = self._opened.file.parent
        if file.resolve().is_relative_to(folder.resolve()):
            raise DiaryUnavailable(INSIDE, folder=folder)
        return backup_to(self._opened, file, self._key)

    def make_if_changed(self, reason: Reason, now: datetime) -> Backup | None:
        """None where the newest backup is the same already, or there is nothing in the diary."""
        with self._opened.quiet() as driver:
            state, held = state_of(driver), holding_of(driver)
        newest = self._newest()
        is_known = newest is not None and newest.state == state
        if is_known or (held.entries == 0 and newest is None):
            return None
        return self.make(reason, now)

    def is_due(self, now: datetime, after: timedelta) -> bool:
        """Whether the newest backup is so old, or seems to come from the future."""
        newest = self._newest()
        return newest is None or not timedelta(0) <= now - newest.made < after

    def copy_to(self, second: Path, backup: Backup) -> None:
        """Lay a backup down in a second folder, too, and read it back.

        Raises:
            DiaryUnavailable: the folder is not there or cannot be written.
        """
        if not second.is_dir():
            raise DiaryUnavailable(NO_FOLDER, folder=second)
        with writing_whole(second / backup.name) as copy:
            with self.path_of(backup).open("rb") as source:
                shutil.copyfileobj(source, copy)
            copy.flush()
            os.fsync(copy.fileno())
            if sha256_in(copy) != backup.sha256:
                raise DiaryUnavailable(NOT_THE_SAME)
        if self._key is not None:
            with system_in_words():
                lay_keys_beside(self._opened.file, second / self._opened.file.name)

    def test(self, backup: Backup) -> None:
        """Restore a backup into a file of its own, look that through, and throw it away.

        Raises:
            DiaryUnavailable: it would not do in an emergency.
        """
        with system_in_words(), tempfile.TemporaryDirectory(prefix="spasm-diary-") as folder:
            copy = Path(folder) / "diary.db"
            shutil.copyfile(self.path_of(backup), copy)
            key = key_for_copy(copy, self._opened.file, self._key)  # it may be from before
            check_soundness(copy, key)
            with in_words(), closing(raw_connection(copy, key, mode="mode=ro")) as driver:
                if backup.is_known and holding_of(driver) != backup.holding:
                    raise Damaged(DAMAGED)

    def test_if_due(self, now: datetime, after: timedelta) -> bool:
        """Test the newest backup where the last test is so long ago; whether all is well."""
        newest = self._newest()
        if newest is None or not self._test_is_due(now, after):
            return True
        try:
            self.test(newest)
        except DiaryError:
            logger.warning("backup %d did not pass its test", newest.number)
            return False
        (self._folder.folder / TESTED).write_text(now.isoformat(), encoding="utf-8")
        return True

    def look_through(self) -> None:
        """Read every page of the open diary; whoever wants to save something goes first.

        Raises:
            Damaged: something is wrong with it.
            DiaryUnavailable: it cannot be read just now, which is no damage.
        """
        look_through(self._opened, self._key)

    def held_before(self) -> Holding | None:
        """What the diary held when it was last closed, if it holds much less by now."""
        with self._opened.quiet() as driver:
            held = holding_of(driver)
        return self._held_before if self.has_shrunk(held) else None

    def has_shrunk(self, held: Holding) -> bool:
        return self._held_before is not None and has_shrunk(self._held_before, held)

    def note_held(self) -> None:
        """Remember what the diary holds, to notice at the next start if much is gone."""
        with self._opened.quiet() as driver:
            note_held(self._opened.file, holding_of(driver))

    def _newest(self) -> Backup | None:
        """Of those that are counted."""
        return next(iter(self._folder.listed()), None)

    def _test_is_due(self, now: datetime, after: timedelta) -> bool:
        try:
            written = (self._folder.folder / TESTED).read_text(encoding="utf-8")
            return not timedelta(0) <= now - datetime.fromisoformat(written) < after
        except (OSError, ValueError, TypeError):
            return True
