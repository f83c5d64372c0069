"""A program that does nothing but save, as fast as it can, and tells each id when it is kept."""

import sys
from pathlib import Path

from traced import Program

CODE = """
import sys
from datetime import datetime, UTC
from itertools import count
from pathlib import Path
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.spasms import Spasm
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.keep_entry import keep_entry
now = datetime(2024, 2, 29, 12, tzinfo=UTC)
diary = open_diary(Path(sys.argv[1]))
for number in count():
    entry = Entry(When(now.date(), 0), Spasm(number % 11, note=f"number {number}"), now)
    keep_entry(diary.open_work, entry, now)
    print(entry.id, flush=True)
"""


def tight_saver(file: Path) -> Program:
    """Saves into a diary until it is killed."""
    return Program((sys.executable, "-c", CODE, str(file)))
