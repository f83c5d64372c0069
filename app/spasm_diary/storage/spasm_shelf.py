"""A spasm in rows and out of them: one of its own, and one for each place and each remedy."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.spasms import (
    Doing,
    Helped,
    Length,
    LengthBand,
    Noticed,
    Spasm,
    SpasmKind,
    Tried,
)


def from_spasm(spasm: Spasm) -> dict[str, Any]:
    length = spasm.length
    noticed = spasm.noticed
    return {
        "severity": spasm.severity,
        "length_seconds": None if length is None else length.seconds,
        "length_band": None if length is None else _key(length.band),
        "sort": _key(spasm.kind),
        "doing": _key(spasm.doing),
        "woke": spasm.woke,
        "series": spasm.count,
        "tried": None if spasm.tried is None else len(spasm.tried),
        "noticed": None if noticed is None else " ".join(sorted(one.value for one in noticed)),
        "note": spasm.note,
    }


def to_spasm(row: Any, places: Sequence[Place], tried: Sequence[Tried]) -> Spasm:
    length = None
    if row.length_seconds is not None:
        length = Length(row.length_seconds)
    elif row.length_band is not None:
        length = Length(band=LengthBand(row.length_band))
    return Spasm(
        severity=row.severity,
        places=tuple(places),
        length=length,
        kind=None if row.sort is None else SpasmKind(row.sort),
        doing=None if row.doing is None else Doing(row.doing),
        woke=None if row.woke is None else bool(row.woke),
        count=row.series,
        tried=None if row.tried is None else tuple(tried),
        noticed=None if row.noticed is None else frozenset(map(Noticed, row.noticed.split())),
        note=row.note,
    )


def from_places(spasm: Spasm) -> list[dict[str, Any]]:
    return [
        {"area": place.area, "side": _key(place.side), "severity": place.severity}
        for place in spasm.places
    ]


def to_place(row: Any) -> Place:
    return Place(row.area, None if row.side is None else Side(row.side), row.severity)


def from_tried(spasm: Spasm) -> list[dict[str, Any]]:
    return [{"what": tried.what, "helped": _key(tried.helped)} for tried in spasm.tried or ()]


def to_tried(row: Any) -> Tried:
    return Tried(row.what, None if row.helped is None else Helped(row.helped))


def _key(choice: Enum | None) -> str | None:
    return None if choice is None else str(choice.value)
