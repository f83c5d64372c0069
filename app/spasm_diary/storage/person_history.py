"""What the things that are followed, and what is known of the person, were before each change.

As for the entries, a row holds what was before. The things go by their keys; None stands for what
is known of the person, of which there is always one.
"""

import json
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection, Delete, delete, insert, select

from spasm_diary.domain.errors import Damaged, NotReadable, NotValid
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.records import from_fields, to_fields
from spasm_diary.domain.settings import Personal
from spasm_diary.storage import person, tables
from spasm_diary.storage.failures import PART_DAMAGED
from spasm_diary.storage.moments import to_seconds
from spasm_diary.storage.statements import Statement

Known: TypeAlias = Followed | Personal
Before: TypeAlias = tuple[str | None, Known | None]
"""Of a thing by its key or of the person, what was before; None where it was not followed."""

OF_PERSON, ACTION = tables.person_revision.c, tables.action.c
INSERT = Statement(insert(tables.person_revision))


def note(connection: Connection, action: int, key: str | None, before: Known | None) -> None:
    """Note what was until now."""
    text = None if before is None else json.dumps(to_fields(before), ensure_ascii=False)
    INSERT.run(connection, [{"action": action, "followed": key, "before": text}])


def touched(connection: Connection, action: int) -> tuple[bool, bool]:
    """Whether an action changed what is followed, and what is known of the person."""
    rows = connection.execute(select(OF_PERSON.followed).where(OF_PERSON.action == action))
    keys = set(rows.scalars())
    return bool(keys - {None}), None in keys


def put_back(connection: Connection, action: int) -> list[Before]:
    """Let everything be as it was before an action; what it was until now."""
    now: dict[str | None, Known] = {one.key: one for one in person.followed(connection)}
    now[None] = person.personal(connection)
    changed: list[Before] = []
    for key, before in _states_before(connection, action).items():
        if now.get(key) == before:
            continue
        changed.append((key, now.get(key)))
        match before:
            case Personal():
                person.put_personal(connection, before)
            case Followed():
                person.put_followed(connection, before)
            case None if key is not None:
                person.unfollow(connection, key)
            case _:
                raise Damaged(PART_DAMAGED)
    return changed


def forget(connection: Connection, before: datetime) -> None:
    """Delete what is held of things that have not been followed for long."""
    connection.execute(_long_gone(before))


def _states_before(connection: Connection, action: int) -> dict[str | None, Known | None]:
    rows = connection.execute(
        select(OF_PERSON.followed, OF_PERSON.before)
        .where(OF_PERSON.action == action)
        .order_by(OF_PERSON.number)
    )
    states: dict[str | None, Known | None] = {}
    for row in rows:
        if row.followed not in states:
            states[row.followed] = _to_known(row.followed, row.before)
    return states


def _to_known(key: str | None, text: str | None) -> Known | None:
    if text is None:
        return None
    try:
        kind: type[Known] = Personal if key is None else Followed
        return from_fields(kind, json.loads(text), _no_offset)
    except (ValueError, NotReadable, NotValid) as error:
        raise Damaged(PART_DAMAGED) from error


def _no_offset(_local: datetime) -> int:
    raise ValueError  # neither of the two holds a time


def _long_gone(before: datetime) -> Delete:
    newer = (
        select(OF_PERSON.followed)
        .join(tables.action, ACTION.id == OF_PERSON.action)
        .where(ACTION.instant >= to_seconds(before), OF_PERSON.followed.is_not(None))
    )
    present = select(tables.followed.c.key)
    return delete(tables.person_revision).where(
        OF_PERSON.followed.is_not(None),
        OF_PERSON.followed.not_in(present),
        OF_PERSON.followed.not_in(newer),
    )
