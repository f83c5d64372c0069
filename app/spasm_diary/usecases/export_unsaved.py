"""Write what the diary could not take into a file of the diary's own JSON, for `import` to take.

The file says that it holds what was not saved. An import then lets it take the place of an older
state of the same entry, where any other file changes nothing that is there.
"""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.records import to_record
from spasm_diary.usecases.export_diary import FORMAT, VERSION
from spasm_diary.usecases.write_whole import writing_whole


def export_unsaved(entries: Iterable[Entry], file: Path, now: datetime, program: str) -> int:
    """Write entries into a file that this person alone can read; how many those were.

    Raises:
        DiaryUnavailable: it cannot be written there.
    """
    written = tuple(entries)
    write_unsaved(unsaved_content(written, now, program), file)
    return len(written)


def unsaved_content(entries: Iterable[Entry], now: datetime, program: str) -> bytes:
    """What such a file holds."""
    records = [to_record(entry) for entry in entries]
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "exported": now.isoformat(timespec="seconds"),
        "program": program,
        "unsaved": True,
        "personal": {},
        "followed": [],
        "entries": records,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def write_unsaved(content: bytes, file: Path) -> None:
    """Write what may be there nowhere else.

    Raises:
        DiaryUnavailable: it cannot be written there.
    """
    with writing_whole(file, replaces_attempts=False) as opened:
        opened.write(content)
