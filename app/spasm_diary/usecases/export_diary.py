"""Write the whole diary as JSON, which holds everything and loses nothing.

Each entry stands on a line of its own, so that two exports can be compared line by line, and
neither side ever holds them all as text. `resources/schema/diary-1.json` says what stands where.
What lies in the bin and what entries once were come after the entries, where there are any: for the
person, and not to be read back, since a file brings nothing back that was thrown away. What was
read of the guidance and what was hidden comes last, for the person as well.
"""

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import TextIO

from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle
from spasm_diary.domain.records import Record, to_fields, to_record
from spasm_diary.usecases.empty_bin import bin_since
from spasm_diary.usecases.ports import Diary, OpenWork, Task

FORMAT, VERSION = "spasm-diary", 1
REPORT_EVERY = 100


def export_diary(  # noqa: PLR0913 - the last can be left out
    open_work: OpenWork,
    file: TextIO,
    exported: datetime,
    program: str,
    task: Task,
    *,
    with_history: bool = True,
) -> int:
    """Write everything into an open file; how many entries that were.

    Without the history, what was deleted, what was changed since and what was read is not in it.

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
        done = _write_entries(file, work.diary, task)
        file.write("\n]")
        if with_history:
            _write_all(file, "bin", _binned(work.diary, exported))
            _write_all(file, "earlier", _earlier(work.diary))
            _write_all(file, "articles", map(_known, work.diary.articles()))
            _write_all(file, "advice", map(_known, work.diary.advice()))
        file.write("\n}\n")
    return done


def _write_entries(file: TextIO, diary: Diary, task: Task) -> int:
    total, done = sum(diary.count().values()), 0
    for entry in diary.all_entries():
        if done % REPORT_EVERY == 0:
            task.report(done, total)
        file.write(f"{',' if done else ''}\n{_json(to_record(entry))}")
        done += 1
    return done


def _write_all(file: TextIO, name: str, records: Iterable[Record]) -> None:
    """A list with a record a line, or nothing where there are none."""
    before = f",\n{_json(name)}: [\n"
    after = ""
    for record in records:
        file.write(f"{before}{_json(record)}")
        before, after = ",\n", "\n]"
    file.write(after)


def _binned(diary: Diary, exported: datetime) -> Iterable[Record]:
    for one in diary.bin(bin_since(exported)):
        yield {"deleted": one.deleted.isoformat(), "entry": to_record(one.entry)}


def _earlier(diary: Diary) -> Iterable[Record]:
    for one in diary.earlier():
        yield {"until": one.until.isoformat(), "entry": to_record(one.entry)}


def _known(kept: KeptArticle | KeptAdvice) -> Record:
    """Without the moments and dates that there are not."""
    record = {field.name: getattr(kept, field.name) for field in fields(kept)}
    return {
        name: value if isinstance(value, str) else value.isoformat()
        for name, value in record.items()
        if value is not None
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
