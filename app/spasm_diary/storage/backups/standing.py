"""How a diary stands before it is opened: whether there is one, was one, or is half of one.

An empty file opens as a perfect empty diary, and where there is none a new one would begin. So
both are looked at together with what else lies around: a backup, a copy from before a migration, a
folder of set aside files or the note of what was last held say that there was a diary, and then
none is begun.
"""

import glob
import json
import os
from contextlib import suppress
from datetime import date
from pathlib import Path

from spasm_diary.domain.backups import Holding
from spasm_diary.domain.errors import Missing, NotADiary
from spasm_diary.storage.durable import give_name, sync_file
from spasm_diary.words import N_

BACKUPS = "backups"
SET_ASIDE = "set-aside-"
LAST_HELD = "diary.held.json"
"""What the diary held when it was last closed: numbers alone, and no word of anybody's."""
GONE = N_(
    "The diary's file is not where it was: {file}. It may have been moved, or its disk is not "
    "connected. Nothing was changed and no new diary was begun. Put the file back, or choose a "
    "backup."
)
GONE_AND_ASIDE = N_(
    "The diary's file is not where it was: {file}. One that was set aside is in {folder}. Nothing "
    "was changed and no new diary was begun. Put the file back, choose a backup, or begin a new "
    "diary."
)
EMPTY = N_(
    "The diary's file is empty, as a failed copy leaves it. It was left as it is. Put back a copy "
    "from before, or take the empty file away to begin a new diary."
)


def check_standing(file: Path) -> None:
    """To be asked before a diary is made or opened.

    Raises:
        Missing: there was one, and it is not there.
        NotADiary: the file is empty.
    """
    if not os.path.lexists(file):
        asides = sorted(file.parent.glob(f"{SET_ASIDE}*/{file.name}"))
        if asides:  # such as when making room for a new one was cut short
            raise Missing(GONE_AND_ASIDE, file=file, folder=asides[-1].parent)
        if has_traces(file):
            raise Missing(GONE, file=file)
    elif file.is_file() and file.stat().st_size == 0:
        raise NotADiary(EMPTY)


def has_traces(file: Path) -> bool:
    """Whether anything beside it tells that there was a diary once."""
    folder = file.parent
    if not folder.is_dir():
        return False
    return (
        (folder / LAST_HELD).exists()
        or any(folder.glob(f"{BACKUPS}/diary-*.db"))
        or any(folder.glob(f"{glob.escape(file.stem)}-before-schema*{file.suffix}"))
        or any(folder.glob(f"{SET_ASIDE}*/{file.name}"))
    )


def note_held(file: Path, held: Holding) -> None:
    """Remember what the diary holds, for the next start. Trouble with that is no trouble."""
    note = file.with_name(LAST_HELD)
    partial = note.with_suffix(".partial")
    newest = None if held.newest is None else held.newest.isoformat()
    row = {"entries": held.entries, "days": held.days, "newest": newest}
    with suppress(OSError):
        partial.write_text(json.dumps(row), encoding="utf-8")
        partial.chmod(0o600)
        sync_file(partial)
        give_name(partial, note)


def last_held(file: Path) -> Holding | None:
    """What it held when it was last closed; None if nobody knows."""
    try:
        row = json.loads(file.with_name(LAST_HELD).read_text(encoding="utf-8"))
        newest = None if row["newest"] is None else date.fromisoformat(row["newest"])
        return Holding(int(row["entries"]), int(row["days"]), newest)
    except (OSError, ValueError, KeyError, TypeError):
        return None
