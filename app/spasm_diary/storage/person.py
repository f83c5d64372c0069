"""What belongs to the person and not to a day: the things they follow, and what they aim at."""

from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.storage import tables
from spasm_diary.storage.shelves import to_followed, to_personal

FOLLOWED, READING, REVISION = tables.followed.c, tables.reading.c, tables.revision.c
ALL_FOLLOWED = select(tables.followed).order_by(FOLLOWED.number)


def followed(connection: Connection) -> tuple[Followed, ...]:
    return tuple(map(to_followed, connection.execute(ALL_FOLLOWED)))


def put_followed(connection: Connection, one: Followed) -> None:
    """Keep it where the one with its key stands, or at the end."""
    values = {
        "label": one.label,
        "form": one.form.value,
        "unit": one.unit,
        "retired": one.retired,
    }
    changed = connection.execute(
        update(tables.followed).where(FOLLOWED.key == one.key).values(values)
    )
    if changed.rowcount == 0:
        connection.execute(insert(tables.followed), {"key": one.key, **values})


def unfollow(connection: Connection, key: str) -> None:
    """Follow it no more: it is gone, or retired where an answer needs its name.

    That may be one that lies in the bin.
    """
    if _is_answered(connection, key):
        connection.execute(update(tables.followed).where(FOLLOWED.key == key).values(retired=True))
    else:
        connection.execute(delete(tables.followed).where(FOLLOWED.key == key))


def _is_answered(connection: Connection, key: str) -> bool:
    present = select(READING.entry).where(READING.followed == key).limit(1)
    in_bin = (
        select(REVISION.number)
        .join(tables.deleted, tables.deleted.c.id == REVISION.id)
        .where(func.json_extract(REVISION.before, "$.followed") == key)
        .limit(1)
    )
    return any(connection.execute(one).first() for one in (present, in_bin))


def personal(connection: Connection) -> Personal:
    rows: list[Any] = list(connection.execute(select(tables.personal)))
    [row] = rows or [None]
    return to_personal(row, connection.execute(select(tables.personal_fact)))


def put_personal(connection: Connection, personal: Personal) -> None:
    connection.execute(
        insert(tables.personal).prefix_with("OR REPLACE"),
        {
            "number": 1,
            "drink_aim_ml": personal.drink_aim_ml,
            "fluids_limited": personal.fluids_limited,
            "age": None if personal.age is None else personal.age.value,
        },
    )
    connection.execute(delete(tables.personal_fact))
    if personal.facts:
        facts = [{"fact": fact} for fact in sorted(personal.facts)]
        connection.execute(insert(tables.personal_fact), facts)
