"""Programs that do nothing but save, as fast as they can, and tell each id when it is kept."""

import sys
from pathlib import Path

from traced import Program

HEAD = """
import sys
from datetime import datetime, UTC
from itertools import count
from pathlib import Path
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.moments import When
from spasm_diary.domain.spasms import Spasm
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.usecases.keep_entry import keep_entry
now = datetime(2024, 2, 29, 12, tzinfo=UTC)
file = Path(sys.argv[1])
def entry_of(number):
    return Entry(When(now.date(), 0), Spasm(number % 11, note=f"number {number}"), now)
"""
FOR_EVER = """
diary = open_diary(file)
for number in count():
    entry = entry_of(number)
    keep_entry(diary.open_work, entry, now)
    print(entry.id, flush=True)
"""
PERSISTENT = """
def persist(do):
    for _ in range(3):
        try:
            return do()
        except DiaryUnavailable as error:
            print(error, file=sys.stderr)
    sys.exit("it failed again and again")
def opened():
    return persist(lambda: open_file(file, patience=0.1))
diary = opened()
for number in range(3):
    entry = entry_of(number)
    def keep():
        global diary
        if not diary.can_write:  # the disk was full: whoever reads that is to start again
            diary.close()
            diary = opened()
        keep_entry(diary.open_work, entry, now)
    persist(keep)
    print(entry.id, flush=True)
diary.close()
opened().close()
"""


def tight_saver(file: Path) -> Program:
    """Saves into a diary until it is killed."""
    return Program((sys.executable, "-c", HEAD + FOR_EVER, str(file)))


def persistent_saver(file: Path) -> Program:
    """Saves three entries, each again where it was refused, and opens the diary once more."""
    return Program((sys.executable, "-c", HEAD + PERSISTENT, str(file)))
