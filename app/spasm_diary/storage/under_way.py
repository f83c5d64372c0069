"""A note beside the diary on what is being done to it as a whole, for as long as that takes.

Whatever cuts it short leaves the note, and so the next start can say how it ended. The note tells
what was begun; what came of that is seen from the files themselves.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path

from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.failures import in_words, system_in_words
from spasm_diary.words import N_

NOTE, PARTIAL = "under-way.json", "under-way.partial"


class Begun(StrEnum):
    """What is done to a diary as a whole."""

    ENCRYPTING = "encrypting"
    DECRYPTING = "decrypting"
    PASSPHRASE = "passphrase"
    NEW_KEY = "new key"
    RESTORING = "restoring"
    MENDING = "mending"


ENDS = {
    Begun.ENCRYPTING: (
        N_(
            "The diary was being encrypted, and that was cut short. It is as it was before: not "
            "encrypted. Nothing was lost. You can encrypt it any time."
        ),
        N_(
            "The diary was being encrypted, and that was cut short at its end. It is encrypted: "
            "the passphrase that you chose opens it. Nothing was lost. If you have no recovery "
            "sheet for it, print one."
        ),
    ),
    Begun.DECRYPTING: (
        N_(
            "The lock was being taken off the diary, and that was cut short. It is as it was "
            "before: encrypted, and its passphrase opens it. Nothing was lost."
        ),
        N_(
            "The lock was being taken off the diary, and that was cut short at its end. It is not "
            "encrypted any more. Nothing was lost."
        ),
    ),
    Begun.PASSPHRASE: (
        N_(
            "The passphrase was being changed, and that was cut short. The one from before still "
            "opens the diary. Nothing was lost."
        ),
        N_(
            "The passphrase was being changed, and that was cut short at its end. The new one "
            "opens the diary. Nothing was lost."
        ),
    ),
    Begun.NEW_KEY: (
        N_(
            "The diary was being given a new key, and that was cut short. It still has the one "
            "from before: the passphrase and the recovery sheet from before open it. Nothing was "
            "lost."
        ),
        N_(
            "The diary was being given a new key, and that was cut short at its end. It has the "
            "new key: the new passphrase opens it. Nothing was lost. If you have no new recovery "
            "sheet, print one."
        ),
    ),
    Begun.RESTORING: (
        N_(
            "A backup was being put in the diary's place, and that was cut short. The diary is as "
            "it was before. Nothing was lost."
        ),
        N_(
            "A backup was being put in the diary's place, and that was cut short. It was finished "
            "now: the diary is what the backup holds. What was there before is kept in a folder "
            "beside it, with all that is newer than the backup."
        ),
    ),
    Begun.MENDING: (
        N_(
            "The diary's file was being repaired, and that was cut short. It is as it was before. "
            "Nothing was lost. You can repair it again any time."
        ),
        N_(
            "The diary's file was being repaired, and that was cut short. It was finished now. The "
            "damaged file is kept in a folder beside it."
        ),
    ),
}
"""What is said where nothing came of it, and where it was done after all."""
DONE, BEFORE = "done", "before"
SALT_BYTES = 16


@contextmanager
def under_way(file: Path, begun: Begun) -> Iterator[None]:
    """Leave a note for as long as it takes; also afterwards, if it failed and was done yet.

    Raises:
        DiaryUnavailable: there is no room for the note, and nothing was begun.
    """
    with in_words(), system_in_words():
        try:
            _write(file, {"begun": begun, BEFORE: _state(file, begun)})
        except BaseException:
            forget(file)
            raise
    try:
        yield
    except BaseException:
        if cut_short(file) == ENDS[begun][0]:  # whoever began it is told so by what failed
            forget(file)
        raise
    forget(file)


def is_done(begun: Begun) -> dict[str, str]:
    """What a note says of something that took the diary's place."""
    return {"begun": begun.value, DONE: "yes"}


def note_not_done(file: Path, begun: str) -> None:
    """Leave word that nothing came of something that was to take the diary's place."""
    with suppress(OSError):
        _write(file, {"begun": begun, DONE: ""})


def let_be_the_note(marker: Path, file: Path) -> None:
    """Let a file that says `is_done`, among other things, be the word left of that.

    It takes no room on the disk: there may be none.
    """
    marker.replace(file.with_name(NOTE))


def cut_short(file: Path) -> str:
    """What was begun and cut short, and how it ended: a sentence to be told, or nothing."""
    note = _read(file)
    if note is None:
        return ""
    begun = Begun(note["begun"])
    try:
        with in_words(), system_in_words():
            done = bool(note[DONE]) if DONE in note else _state(file, begun) != note[BEFORE]
    except (DiaryError, KeyError):
        return ""  # that will be told
    return ENDS[begun][done]


def forget(file: Path) -> None:
    """It was told, or there is nothing to tell."""
    for left in (file.with_name(NOTE), partial_note_of(file)):
        with suppress(OSError):
            left.unlink(missing_ok=True)


def partial_note_of(file: Path) -> Path:
    """A note that is being written; left by a crash, it counts for nothing."""
    return file.with_name(PARTIAL)


def _state(file: Path, begun: Begun) -> str:
    """Something that is another one when it is done. It gives nothing away."""
    from spasm_diary.storage.keys.key_file import read_keys
    from spasm_diary.storage.keys.locked import is_locked

    if begun is Begun.NEW_KEY:
        return _salt_in(file)
    if begun is not Begun.PASSPHRASE:
        return "locked" if is_locked(file) else "plain"
    try:
        return read_keys(file).by_passphrase.salt.hex()
    except DiaryError:
        return ""  # it was lost, and is made anew from the recovery sheet


def _salt_in(file: Path) -> str:
    """What an encrypted file begins with; it is another one with another key."""
    with file.open("rb") as opened:
        return opened.read(SALT_BYTES).hex()


def _write(file: Path, note: dict[str, str]) -> None:
    from spasm_diary.storage.durable import give_name

    partial = partial_note_of(file)
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as opened:
        json.dump(note, opened)
        opened.flush()
        os.fsync(opened.fileno())
    give_name(partial, file.with_name(NOTE))


def _read(file: Path) -> dict[str, str] | None:
    try:
        note = json.loads(file.with_name(NOTE).read_text(encoding="utf-8"))
        Begun(note["begun"])
        return {str(name): str(value) for name, value in note.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
