"""What belongs to the person and not to a day: the things they follow, and what they aim at."""

from typing import Any

from sqlalchemy import Connection, insert, select, update

from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.storage import tables
from spasm_diary.storage.shelves import to_followed, to_personal

FOLLOWED = tables.followed.c
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


def personal(connection: Connection) -> Personal:
    rows: list[Any] = list(connection.execute(select(tables.personal)))
    [row] = rows or [None]
    return to_personal(row)


def put_personal(connection: Connection, personal: Personal) -> None:
    connection.execute(
        insert(tables.personal).prefix_with("OR REPLACE"),
        {
            "number": 1,
            "drink_aim_ml": personal.drink_aim_ml,
            "fluids_limited": personal.fluids_limited,
        },
    )
