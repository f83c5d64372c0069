"""The file that a conversion works on, and what is left of it when that was cut short."""

from contextlib import closing, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.failures import code_of
from spasm_diary.storage.keys.places import partial_keys_of
from spasm_diary.storage.under_way import partial_note_of

NOT_A_DATABASE = 26
ENDINGS = ("", "-journal", "-wal", "-shm")


def partial_of(diary: Path) -> Path:
    """What will take the diary's place when it is whole; until then it counts for nothing."""
    return diary.with_name(f"{diary.name}.partial")


def discard_partial(diary: Path) -> None:
    """Clear away what a conversion left, which may be readable. The diary's lock must be held."""
    partial = partial_of(diary)
    of_diary = (partial.with_name(partial.name + ending) for ending in ENDINGS)
    for left in (*of_diary, partial_keys_of(diary), partial_note_of(diary)):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def discard_partial_of_locked(diary: Path) -> None:
    """The same for a diary whose key is not known, unless another program is at work on it."""
    if not partial_of(diary).exists():
        return
    with closing(raw_connection(diary, None, patience=0.0, mode="mode=ro")) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema")
        except dbapi2.DatabaseError as error:
            if code_of(error) & 0xFF == NOT_A_DATABASE:  # so it was let in, and could not read
                discard_partial(diary)
