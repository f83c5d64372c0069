"""The copies of a diary that lie beside it, from before a newer version of the program changed it.

They are no part of the folder of backups: no list names them, and none is ever thinned out.
"""

import glob
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.domain.backups import Backup, Holding, Reason
from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.backups.contents import holding_of
from spasm_diary.storage.backups.folder import BackupFolder, look_into
from spasm_diary.storage.backups.keys_beside import is_plain

NAMED = re.compile(r"-before-schema\d+(-\d+)?")


def name_before(file: Path, schema: int, number: int) -> Path:
    """What such a copy is called: the first one `diary-before-schema2.db`."""
    ending = "" if number == 1 else f"-{number}"
    return file.with_name(f"{file.stem}-before-schema{schema}{ending}{file.suffix}")


def files_beside(file: Path) -> Iterator[Path]:
    for one in file.parent.glob(f"{glob.escape(file.stem)}-before-schema*{file.suffix}"):
        if NAMED.fullmatch(one.stem.removeprefix(file.stem)) and one.is_file():
            yield one


class EveryCopy:
    """All that one can go back to: the backups in their folder, and what lies beside the diary."""

    def __init__(self, file: Path, folder: BackupFolder, key: bytes | None = None) -> None:
        self._file = file
        self._folder = folder
        self._key = key

    def listed(self) -> tuple[Backup, ...]:
        """The newest first. The backups keep their order, whatever the clock said."""
        every = list(self._folder.listed())
        for copy in self._beside():
            earlier = (place for place, one in enumerate(every) if one.made <= copy.made)
            every.insert(next(earlier, len(every)), copy)
        return tuple(every)

    def path_of(self, backup: Backup) -> Path:
        beside = self._file.with_name(backup.name)
        return beside if beside in files_beside(self._file) else self._folder.path_of(backup)

    def _beside(self) -> Sequence[Backup]:
        return [_looked_at(one, self._key) for one in files_beside(self._file)]


def _looked_at(copy: Path, key: bytes | None) -> Backup:
    """It was made when it was last written to: after that nobody does."""
    state = copy.stat()
    made = datetime.fromtimestamp(state.st_mtime, tz=UTC).astimezone()
    held, is_known = Holding(0, 0), True
    try:
        held = look_into(copy, holding_of, None if is_plain(copy) else key)
    except (DiaryError, dbapi2.Error):  # damaged, of another key, or of a very old version
        is_known = False
    return Backup(
        copy.name, 0, made, Reason.BEFORE_UPDATE, held, size=state.st_size, is_known=is_known
    )
