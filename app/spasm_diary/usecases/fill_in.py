"""What was written down in few words on a bad day: to be filled in later, or left as it is.

That is a spasm of which neither strength nor place is known: one of the two is an answer and no
gap. And it is a day that was marked as bad and on which nothing was rated. After two weeks nobody
remembers any more, so then they leave the list by themselves. What a person leaves as it is lies
in the diary beside the advice that was hidden; it is no change of an entry.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.kept_guidance import KeptAdvice
from spasm_diary.domain.notes import BadDay
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.usecases.ports import OpenWork

DAYS = 14
"""Our own line."""
LEFT = "as_it_is "
"""What the keys of such entries begin with, among those of the rules."""


def to_fill_in(open_work: OpenWork, today: date) -> tuple[Entry, ...]:
    """The newest first. What is of today stands on today's sheet anyway."""
    first, last = today - timedelta(days=DAYS), today - timedelta(days=1)
    with open_work() as work:
        entries = work.diary.between(first, last, ("spasm", "bad_day", "rating"))
        left = {one.rule for one in work.diary.advice() if one.is_hidden(today)}
    rated = {entry.day for entry in entries if isinstance(entry.content, Rating)}
    found = {_key(one): one for one in entries if _is_bare(one, is_rated=one.day in rated)}
    return tuple(one for key, one in reversed(found.items()) if key not in left)


def leave_as_it_is(open_work: OpenWork, entries: Iterable[Entry], today: date) -> None:
    """Take entries off the list; what would have left it by now is forgotten."""
    with open_work() as work:
        for kept in work.diary.advice():
            if kept.rule.startswith(LEFT) and not kept.is_hidden(today):
                work.diary.put_advice(replace(kept, hidden_until=None))
        for entry in entries:
            until = entry.day + timedelta(days=DAYS + 1)
            work.diary.put_advice(KeptAdvice(_key(entry), hidden_until=until))


def _is_bare(entry: Entry, *, is_rated: bool) -> bool:
    match entry.content:
        case Spasm() as spasm:
            return spasm.severity is None and not spasm.places
        case BadDay():
            return not is_rated
        case _:
            return False


def _key(entry: Entry) -> str:
    """Of a bad day its date: a diary that was merged may hold two marks of it."""
    return f"{LEFT}{entry.day if isinstance(entry.content, BadDay) else entry.id}"
