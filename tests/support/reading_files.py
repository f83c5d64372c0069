"""Reads a text as if it were another program's file, and says what was found in a short way."""

from datetime import datetime
from io import BytesIO
from zoneinfo import ZoneInfo

from builders import NOW, OFFSET
from spasm_diary.domain.entries import Content
from spasm_diary.importers.catalogue import read_file
from spasm_diary.usecases.found import Found


def an_hour_east(_local: datetime) -> int:
    return OFFSET


def in_zone(name: str) -> "ZoneOffset":
    return ZoneOffset(ZoneInfo(name))


class ZoneOffset:
    """The offset at a wall time of a place with changing clocks."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def __call__(self, local: datetime) -> int:
        offset = local.replace(tzinfo=self._zone).utcoffset()
        return round(offset.total_seconds() / 60) if offset else 0


def found_in(text: str | bytes, *, zone: str | None = None) -> Found:
    """What the importer that knows the file finds in it, and that it accounts for every row."""
    raw = text if isinstance(text, bytes) else text.encode()
    found = read_file(BytesIO(raw), in_zone(zone) if zone else an_hour_east, NOW)
    assert found.rows_in == found.rows_taken + len(found.refusals)
    return found


def contents(found: Found, kind: str = "") -> list[tuple[str, Content]]:
    """What is found, of one kind or all: each with its start as files spell it."""
    return [
        (str(one.entry.when), one.entry.content)
        for one in found.candidates
        if kind in ("", one.entry.kind)
    ]
