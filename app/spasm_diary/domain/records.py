"""An entry as plain JSON and back: what files, the command line and the revisions hold.

The names in a record are the names of the fields; only the kind of a drink or spasm is called
"drink" or "spasm", for "kind" is the entry's own. A start is told by the calendar, and the day that
it belongs to where that is the day before. Fields that have their default, which mostly is "not
recorded", are left out. A golden file and the JSON Schema in `resources/schema` hold the form
still.
"""

import math
import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeAlias, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from uuid import UUID

from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.domain.moments import When, read_when
from spasm_diary.words import N_

Record: TypeAlias = dict[str, Any]
OffsetAt: TypeAlias = Callable[[datetime], int]
"""Minutes east of UTC at a local wall time, where none was written."""

MISUNDERSTOOD = N_("“{field}” is not understood here.")
LONGEST_SHOWN = 40
EXACT = 2**53
"""Below this, a whole number is the same as a float."""
Held = TypeVar("Held")


def to_record(entry: Entry) -> Record:
    """Everything about an entry."""
    held = to_fields(entry.content)
    if "kind" in held:
        held[entry.kind] = held.pop("kind")
    day = {"day": str(entry.day)} if entry.when.after_midnight else {}
    return {
        "kind": entry.kind,
        "id": str(entry.id),
        "start": str(entry.when),
        **day,
        "typed": entry.typed.isoformat(),
        **held,
    }


def from_record(record: object, offset_at: OffsetAt, now: datetime) -> Entry:
    """The entry that a record tells of; what it leaves out of id, offset and typing is filled in.

    Raises:
        NotReadable: a field is missing, unknown or of another sort.
        NotValid: a value that the diary does not take.
    """
    rest = dict(record) if isinstance(record, Mapping) else {}
    kind = rest.pop("kind", None)
    if not isinstance(kind, str) or kind not in KINDS:
        raise NotReadable(N_("An entry needs a “kind”, such as spasm, night or drink."))
    start, day, identity, typed = (rest.pop(name, None) for name in ("start", "day", "id", "typed"))
    if start is None:
        raise NotReadable(N_("An entry needs a “start”: its date, with a time if you know it."))
    if kind in rest and "kind" in _hints(cast("Any", KINDS[kind])):
        rest["kind"] = rest.pop(kind)
    content = from_fields(KINDS[kind], rest, offset_at)
    when = _start(start, day, offset_at)
    known = {"id": _uuid(identity)} if identity is not None else {}
    return Entry(when, content, now if typed is None else _typed(typed, offset_at), **known)


def to_fields(value: Any) -> Record:
    """A dataclass of the domain as a record."""
    return {
        field.name: _plain(held)
        for field in fields(value)
        if (held := getattr(value, field.name)) != field.default or field.default is MISSING
    }


def from_fields(kind: type[Held], record: object, offset_at: OffsetAt) -> Held:
    """A dataclass of the domain from its record.

    Raises:
        NotReadable: a field is missing, unknown or of another sort.
        NotValid: a value that the diary does not take.
    """
    if not isinstance(record, Mapping):
        raise NotReadable(MISUNDERSTOOD, field=kind.__name__.lower())
    hints = _hints(cast("Any", kind))
    for name in record:
        if name not in hints:
            raise NotReadable(MISUNDERSTOOD, field=_shown(name))
    needed = {field.name for field in fields(cast("Any", kind)) if field.default is MISSING}
    for name in sorted(needed - set(record)):
        raise NotReadable(N_("“{field}” is missing here."), field=name)
    return kind(**{name: _field(name, hints[name], record[name], offset_at) for name in record})


def _plain(value: object) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, When | date | UUID):
        return str(value)
    if isinstance(value, frozenset):
        return sorted(map(_plain, value))
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        return to_fields(value)
    return _short(value) if isinstance(value, float) else value


def _short(number: float) -> float:
    """The same text, however a whole number was first written."""
    return int(number) if number.is_integer() and abs(number) < EXACT else number


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _shown(name: object) -> str:
    """A field's name as it was written, short and fit for a terminal."""
    return "".join(filter(str.isprintable, str(name)))[:LONGEST_SHOWN]


def _field(name: str, hint: Any, raw: object, offset_at: OffsetAt) -> Any:
    try:
        return _value(hint, raw, offset_at)
    except DiaryError:
        raise
    except (TypeError, ValueError, OverflowError) as error:
        raise NotReadable(MISUNDERSTOOD, field=name) from error


def _value(hint: Any, raw: object, offset_at: OffsetAt) -> object:
    """Raises ValueError or TypeError where the raw value is not of the hinted sort."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        [inner] = [one for one in get_args(hint) if one is not types.NoneType]
        return None if raw is None else _value(inner, raw, offset_at)
    if origin in (tuple, frozenset):
        if not isinstance(raw, list):
            raise TypeError
        return origin(_value(get_args(hint)[0], one, offset_at) for one in raw)
    if hint is When:
        return _when(raw, offset_at)
    if is_dataclass(hint):
        return from_fields(cast("type[object]", hint), raw, offset_at)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(raw)
    return _scalar(hint, raw)


def _scalar(hint: Any, raw: object) -> object:
    if hint is float and isinstance(raw, int | float) and not isinstance(raw, bool):
        if not math.isfinite(raw):
            raise ValueError
        return float(raw)
    if type(raw) is not hint:
        raise TypeError
    return raw


def _when(raw: object, offset_at: OffsetAt) -> When:
    if not isinstance(raw, str):
        raise TypeError
    written = read_when(raw)
    offset = written.offset
    if offset is None:
        unsettled = When(written.date, 0, written.clock, written.part)
        offset = offset_at(unsettled.local)
    return When(written.date, offset, written.clock, written.part)


def _start(start: object, day: object, offset_at: OffsetAt) -> When:
    """`day` is the one that it belongs to, told where that is the day before its date."""
    when: When = _field("start", When, start, offset_at)
    day_before = when.date - timedelta(days=1)
    if day in (None, str(when.date)):
        return when
    if day != str(day_before):
        raise NotReadable(MISUNDERSTOOD, field="day")
    return replace(when, date=day_before, after_midnight=True)


def _typed(raw: object, offset_at: OffsetAt) -> datetime:
    when: When = _field("typed", When, raw, offset_at)
    if when.clock is None:
        raise NotReadable(MISUNDERSTOOD, field="typed")
    return when.local.replace(tzinfo=when.zone)


def _uuid(raw: object) -> UUID:
    try:
        return UUID(str(raw))
    except ValueError as error:
        raise NotReadable(MISUNDERSTOOD, field="id") from error
