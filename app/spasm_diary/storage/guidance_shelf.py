"""Where it is kept what was done with articles, and what became of advice."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle
from spasm_diary.storage import tables
from spasm_diary.storage.moments import to_moment, to_offset, to_seconds

ARTICLES = select(tables.article).order_by(tables.article.c.name)
ADVICE = select(tables.advice).order_by(tables.advice.c.rule)


def articles(connection: Connection) -> tuple[KeptArticle, ...]:
    return tuple(
        KeptArticle(
            row.name,
            _moment(row.opened, row.opened_offset),
            _moment(row.later, row.later_offset),
        )
        for row in connection.execute(ARTICLES)
    )


def put_article(connection: Connection, one: KeptArticle) -> None:
    held = {**_columns("opened", one.opened), **_columns("later", one.later)}
    _put(connection, tables.article, {"name": one.name}, held)


def advice(connection: Connection) -> tuple[KeptAdvice, ...]:
    return tuple(
        KeptAdvice(row.rule, _date(row.shown), _date(row.hidden_until))
        for row in connection.execute(ADVICE)
    )


def put_advice(connection: Connection, one: KeptAdvice) -> None:
    held = {"shown": _day(one.shown), "hidden_until": _day(one.hidden_until)}
    _put(connection, tables.advice, {"rule": one.rule}, held)


def _put(
    connection: Connection, table: Table, key: Mapping[str, str], held: Mapping[str, Any]
) -> None:
    """A row in place of what stood there; none where there is nothing to keep."""
    [(column, value)] = key.items()
    connection.execute(delete(table).where(table.c[column] == value))
    if any(one is not None for one in held.values()):
        connection.execute(insert(table), {**key, **held})


def _columns(name: str, moment: datetime | None) -> dict[str, int | None]:
    if moment is None:
        return {name: None, f"{name}_offset": None}
    return {name: to_seconds(moment), f"{name}_offset": to_offset(moment)}


def _moment(seconds: int | None, offset: int | None) -> datetime | None:
    return None if seconds is None or offset is None else to_moment(seconds, offset)


def _date(day: str | None) -> date | None:
    return None if day is None else date.fromisoformat(day)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
