"""The kinds of columns that the tables are made of, each with the check that belongs to it.

The checks hold what never changes. What grows (places, drinks, signs) and what is a choice (how
much a glass can hold) is checked by the domain alone: nothing new there rebuilds a table here.
"""

from typing import Any

from sqlalchemy import REAL, CheckConstraint, Column, ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *items: SchemaItem, has_rowid: bool = True) -> Table:
    """A table whose columns hold what their type says: SQLite minds only if it is strict."""
    return Table(name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=has_rowid)


def of_entry() -> "Column[int]":
    """The entry that a row belongs to, of which it is the only one.

    Nothing is deleted in cascade: rebuilding the table of entries in a migration must never be
    able to take their contents along.
    """
    return Column("entry", ForeignKey("entry.number"), primary_key=True, autoincrement=False)


def numbered() -> tuple["Column[int]", "Column[int]"]:
    """The entry and the place of a row among its rows."""
    return of_entry(), Column("position", Integer, primary_key=True, autoincrement=False)


def whole(
    name: str, lowest: int, highest: int | None = None, *, needed: bool = False
) -> tuple[Any, ...]:
    """A whole number in a range; NULL is "not recorded"."""
    return Column(name, Integer, nullable=not needed), _within(name, lowest, highest)


def decimal(name: str, lowest: int) -> tuple[Any, ...]:
    return Column(name, REAL), _within(name, lowest, None)


def _within(name: str, lowest: int, highest: int | None) -> CheckConstraint:
    if highest is None:
        return CheckConstraint(f"{name} >= {lowest}", name=name)
    return CheckConstraint(f"{name} BETWEEN {lowest} AND {highest}", name=name)


def one_of(name: str, *keys: str, needed: bool = False) -> tuple[Any, ...]:
    """A key out of a few that will always be these."""
    listed = ", ".join(f"'{key}'" for key in keys)
    check = CheckConstraint(f"{name} IN ({listed})", name=name)
    return Column(name, Text, nullable=not needed), check


def key(name: str, *, needed: bool = False) -> "Column[str]":
    """A key of one of the domain's tables."""
    return Column(name, Text, nullable=not needed)


def text(name: str) -> "Column[str]":
    """What a person wrote; empty where nothing was."""
    return Column(name, Text, nullable=False)


def moment(name: str) -> tuple[Any, ...]:
    """A moment in seconds since 1970, UTC, and the minutes east of UTC that its clock showed."""
    offset = f"{name}_offset"
    both = CheckConstraint(f"({name} IS NULL) = ({offset} IS NULL)", name=name)
    return Column(name, Integer), Column(offset, Integer), both
