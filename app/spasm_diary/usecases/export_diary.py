"""Write the whole diary as JSON, which holds everything and loses nothing.

Each entry stands on a line of its own, so that two exports can be compared line by line, and
neither side ever holds them all as text. `resources/schema/diary-1.json` says what stands where.
"""

import json
from datetime import datetime
from typing import TextIO

from spasm_diary.domain.records import to_fields, to_record
from spasm_diary.usecases.ports import OpenWork, Task

FORMAT, VERSION = "spasm-diary", 1
REPORT_EVERY = 100


def export_diary(
    open_work: OpenWork, file: TextIO, exported: datetime, program: str, task: Task
) -> int:
    """Write everything into an open file; how many entries that were.

    Raises:
        Cancelled: the task was stopped; the file is not whole.
    """
    with open_work() as work:
        head = {
            "format": FORMAT,
            "version": VERSION,
            "exported": exported.isoformat(timespec="seconds"),
            "program": program,
            "personal": to_fields(work.diary.personal()),
            "followed": [to_fields(one) for one in work.diary.followed()],
        }
        file.write("{\n")
        for name, value in head.items():
            file.write(f"{_json(name)}: {_json(value)},\n")
        file.write('"entries": [')
        total, done = sum(work.diary.count().values()), 0
        for entry in work.diary.all_entries():
            if done % REPORT_EVERY == 0:
                task.report(done, total)
            file.write(f"{',' if done else ''}\n{_json(to_record(entry))}")
            done += 1
        file.write("\n]\n}\n")
    return done


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
