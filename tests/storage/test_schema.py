"""The tables of a new diary are those that the migrations make, and those that the program uses."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from spasm_diary.domain.entries import KINDS
from spasm_diary.storage.creating import write_schema
from spasm_diary.storage.migrations import OURS, upgrade
from spasm_diary.storage.shape import COLUMNS
from spasm_diary.storage.shelves import SHELVES
from spasm_diary.storage.tables import metadata


@pytest.fixture
def empty() -> Iterator[Connection]:
    with an_empty_database() as connection:
        yield connection


@contextmanager
def an_empty_database() -> Iterator[Connection]:
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def schema_of(connection: Connection) -> dict[str, str]:
    """The statement that made each table and index, however it was broken into lines."""
    found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {name: re.sub(r"\s+", "", sql) for name, sql in found}


def migrate(connection: Connection) -> None:
    config = upgrade._config(OURS)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def test_the_number_in_the_code_is_that_of_the_newest_migration() -> None:
    assert upgrade.newest() == OURS.head


def test_all_migrations_together_make_the_tables_of_a_new_diary(empty: Connection) -> None:
    write_schema(empty)

    with an_empty_database() as other:
        migrate(other)
        assert schema_of(other) == schema_of(empty)


def test_the_migrated_tables_are_those_that_the_program_uses(empty: Connection) -> None:
    migrate(empty)

    assert compare_metadata(MigrationContext.configure(empty), metadata) == []


def test_every_kind_has_its_shelf() -> None:
    assert set(SHELVES) == set(KINDS)


def test_the_columns_looked_for_at_the_start_are_those_of_the_tables() -> None:
    of_tables = {name: set(table.columns.keys()) for name, table in metadata.tables.items()}

    assert {name: set(columns.split()) for name, columns in COLUMNS.items()} == of_tables
