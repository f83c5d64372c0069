"""Looks through a whole diary's file for damage, without changing anything."""

from contextlib import closing, suppress
from pathlib import Path

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.connecting import TooOld, check_kind, check_version, raw_connection
from spasm_diary.storage.failures import DAMAGED, in_words


def check_soundness(file: Path, key: bytes | None = None) -> None:
    """Read every page of a diary that nobody has open.

    Raises:
        DiaryUnavailable: it is damaged, or cannot be read just now.
    """
    with in_words(), closing(raw_connection(file, key, mode="mode=ro")) as connection:
        check_kind(connection)
        with suppress(TooOld):  # it is brought up to date when it is opened, and not before
            check_version(connection)
        found = connection.execute("PRAGMA integrity_check(1)").fetchall()
        torn = connection.execute("PRAGMA cipher_integrity_check").fetchall() if key else []
        astray = connection.execute("PRAGMA foreign_key_check").fetchall()
    if found != [("ok",)] or astray or torn:
        raise DiaryUnavailable(DAMAGED)
