"""`add`: keeps entries from standard input, one JSON record a line.

An id is printed when its entry is on the disk, never before: whoever reads it may forget the line.
"""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace

from spasm_diary.cli.diaries import any_diary
from spasm_diary.cli.verb import DONE, TROUBLE, Outside, Verb
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, NotReadable, NotValid
from spasm_diary.domain.records import from_record
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import Clock, OpenWork
from spasm_diary.words import N_, tr

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def _add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = tr(
        'The least that a line can hold: {"kind": "spasm", "start": "2026-11-23T02:10"}. Each '
        "entry is on the disk before its id is printed. A line that the diary does not take is "
        "named, and the next one is read."
    )


def _run(_arguments: Namespace, outside: Outside) -> int:
    ended = DONE
    with any_diary(outside) as open_work:
        for number, line in _lines(outside):
            try:
                entry = _keep(open_work, line, outside.clock)
            except DiaryUnavailable:
                raise  # the next line would fare no better
            except DiaryError as error:
                outside.complain(
                    tr("Line {line}: {reason}").format(line=number, reason=error.in_words())
                )
                ended = TROUBLE
            else:
                outside.say(str(entry.id))
                outside.output.flush()
    return ended


def _lines(outside: Outside) -> Iterator[tuple[int, bytes]]:
    """Each line with something on it, and its number."""
    for number, line in enumerate(outside.input, start=1):
        text = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
        if text.strip():
            yield number, text


def _keep(open_work: OpenWork, line: bytes, clock: Clock) -> Entry:
    now = clock.now()
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise NotReadable(N_("This is not UTF-8 text.")) from error
    except (ValueError, RecursionError) as error:
        raise NotReadable(N_("This is not JSON.")) from error
    entry = from_record(record, clock.offset_at, now)
    if record.get("id") is None or not _is_there(open_work, entry, is_typed="typed" in record):
        keep_entry(open_work, entry, now)
    return entry


def _is_there(open_work: OpenWork, entry: Entry, *, is_typed: bool) -> bool:
    """Whether the same line was kept before, such as by a program that was stopped half-way.

    Raises:
        NotValid: another entry has this id.
    """
    with open_work() as work:
        there = work.diary.get(entry.id)
    if there is None:
        return False
    if there == (entry if is_typed else replace(entry, typed=there.typed)):
        return True
    raise NotValid(N_("Another entry has this id already."))


ADD = Verb(
    "add", N_("keep entries, one JSON record a line on standard input"), _add_arguments, _run
)
