"""Read a diary's own JSON back, as `export_diary` wrote it or as another program made it up.

Not every reader has to write all of it: an entry may leave out its id, its time of typing and its
offset. One without an id gets one that follows from what it says, so that reading the same file
again finds the same entries.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.records import OffsetAt, from_fields, from_record
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.export_diary import FORMAT, VERSION
from spasm_diary.usecases.found import Candidate, Found, Refusal
from spasm_diary.words import N_

_NAMELESS = UUID("0a1c3f5e-7b49-4d7e-9a55-6f1d6b2e8c31")
_START = 4096


def is_export(start: str) -> bool:
    """Whether a text, or its first letters, looks like a diary's own JSON."""
    return start.lstrip("\ufeff \t\r\n").startswith("{") and f'"{FORMAT}"' in start[:_START]


def read_export(text: str, offset_at: OffsetAt, now: datetime) -> Found:
    """Read a whole file. A candidate's line is its number among the entries.

    Raises:
        NotReadable: it is no diary's JSON, or of a newer version.
    """
    whole = _whole(text)
    candidates: list[Candidate] = []
    refusals: list[Refusal] = []
    records = _list(whole, "entries")
    for line, record in enumerate(_named(records), start=1):
        try:
            candidates.append(Candidate(from_record(record, offset_at, now), line))
        except DiaryError as error:
            refusals.append(Refusal(line, error.in_words()))
    personal = whole.get("personal")
    return Found(
        source=FORMAT,
        encoding=N_("UTF-8"),
        rows_in=len(records),
        candidates=tuple(candidates),
        followed=tuple(from_fields(Followed, one, offset_at) for one in _list(whole, "followed")),
        refusals=tuple(refusals),
        personal=None if personal is None else from_fields(Personal, personal, offset_at),
        unsaved_at=_unsaved_at(whole),
    )


def _whole(text: str) -> Mapping[str, Any]:
    try:
        whole = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise NotReadable(N_("This file is damaged: it is not whole JSON.")) from error
    if not isinstance(whole, Mapping) or whole.get("format") != FORMAT:
        raise NotReadable(N_("This is not the file of a Spasm Diary."))
    version = whole.get("version")
    if not isinstance(version, int) or version < 1:
        raise NotReadable(N_("This file does not say which version it is of."))
    if version > VERSION:
        raise NotReadable(N_("This file was made by a newer version of the program."))
    return whole


def _unsaved_at(whole: Mapping[str, Any]) -> datetime | None:
    """When `export_unsaved` wrote it; None for an export."""
    if whole.get("unsaved") is not True:
        return None
    try:
        written = datetime.fromisoformat(str(whole.get("exported")))
    except ValueError:
        return None
    return written if written.tzinfo is not None else None


def _list(whole: Mapping[str, Any], name: str) -> list[object]:
    things = whole.get(name, [])
    if not isinstance(things, list):
        raise NotReadable(N_("This file is damaged: its “{field}” are no list."), field=name)
    return things


def _named(records: Iterable[object]) -> Iterator[object]:
    """Each with its id; of those that say the same, the second has another than the first."""
    seen: Counter[str] = Counter()
    for record in records:
        if isinstance(record, Mapping) and record.get("id") is None:
            said = json.dumps(record, sort_keys=True)
            seen[said] += 1
            yield {**record, "id": str(uuid5(_NAMELESS, f"{seen[said]} {said}"))}
        else:
            yield record
