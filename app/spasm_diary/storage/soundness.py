"""Looks through a whole diary's file for damage, without changing anything."""

from contextlib import closing
from pathlib import Path

from spasm_diary.domain.errors import Damaged
from spasm_diary.storage.backups.copying import is_sound
from spasm_diary.storage.connecting import TooOld, check_kind, check_version, raw_connection
from spasm_diary.storage.failures import DAMAGED, in_words
from spasm_diary.storage.shape import check_shape


def check_soundness(file: Path, key: bytes | None = None) -> None:
    """Read every page of a diary that nobody has open.

    Raises:
        DiaryUnavailable: it is damaged, or cannot be read just now.
    """
    with in_words(), closing(raw_connection(file, key, mode="mode=ro")) as connection:
        check_kind(connection)
        try:
            check_version(connection)
            check_shape(connection)
        except TooOld:  # it is brought up to date when it is opened, and not before
            from spasm_diary.storage.migrations.upgrade import check_parts

            check_parts(connection)
        if not is_sound(connection, key):
            raise Damaged(DAMAGED)
