"""Everything that the program does with an open diary, for files that may not take it."""

from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from io import StringIO

from builders import NOW, spasm
from fakes import TaskStub
from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.open_file import OpenFile
from spasm_diary.usecases.empty_bin import empty_bin
from spasm_diary.usecases.export_diary import export_diary
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.read_day import read_day
from spasm_diary.usecases.undo_last import undo_last

DAYS = [(NOW - timedelta(days=back)).date() for back in range(14)]


def read_days(open_work: OpenWork) -> None:
    for day in DAYS:
        read_day(open_work, day)


def look_around(open_work: OpenWork) -> None:
    with open_work() as work:
        diary = work.diary
        diary.search("a", 50)
        diary.columns(DAYS[-1], DAYS[0])
        diary.span()
        diary.recorded_days()
        diary.count()
        diary.latest("spasm", 50)


def read_what_was_done(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.bin(NOW - timedelta(days=30))
        work.diary.last_action()
        ids = sorted(work.diary.known_ids())[:10]
        for entry_id in ids:
            work.diary.revisions(entry_id)
        work.diary.standing_revisions(ids)
        work.diary.thrown_away()


def export(open_work: OpenWork) -> None:
    export_diary(open_work, StringIO(), NOW, "test", TaskStub())


def keep(open_work: OpenWork) -> None:
    keep_entry(open_work, spasm(6), NOW)


def undo(open_work: OpenWork) -> None:
    undo_last(open_work, NOW)


def forget(open_work: OpenWork) -> None:
    empty_bin(open_work, NOW + timedelta(days=31))


ALL: tuple[Callable[[OpenWork], None], ...] = (
    read_days,
    look_around,
    read_what_was_done,
    export,
    keep,
    undo,
    undo,
    forget,
)


def do_all(opened: OpenFile) -> int:
    """Each is done, or refused in a sentence; how many were refused."""
    refused = 0
    try:
        with opened.open_glance() as glance:
            for day in DAYS:
                read_day(lambda: nullcontext(glance), day)
            glance.diary.columns(DAYS[-1], DAYS[0])
            glance.diary.span()
    except DiaryError:
        refused += 1
    for one in ALL:
        try:
            one(opened.open_work)
        except DiaryError:
            refused += 1
    return refused
