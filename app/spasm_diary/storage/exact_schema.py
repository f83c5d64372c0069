"""Whether a file is built exactly as this program builds it: no table, view or trigger of its own.

What is built otherwise may do harm when it is read or written, so it is neither. It is compared
with what the migrations of its version make in an empty database.
"""

import re
from typing import Any, TypeAlias

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import NotADiary
from spasm_diary.storage.connecting import Driver, pragma
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.words import N_

UNLIKE_OURS = N_(
    "This file says that it is a diary, but it is not built like one. Nothing of it was read any "
    "further, and nothing was changed."
)
Schema: TypeAlias = set[tuple[str, str, str, str]]

EVERYTHING = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
STAMP = "SELECT version_num FROM alembic_version"


def check_schema(driver: Driver, migrations: Migrations = OURS) -> None:
    """Check a file whose version is known to be one of ours.

    Raises:
        NotADiary: something in it is not as its version has it.
    """
    version = pragma(driver, "user_version")
    if _schema_of(driver) != _expected(version, migrations):
        raise NotADiary(UNLIKE_OURS)
    if driver.execute(STAMP).fetchall() != [(f"{version:04}",)]:
        raise NotADiary(UNLIKE_OURS)


def _expected(version: int, migrations: Migrations) -> Schema:
    from spasm_diary.storage.migrations.upgrade import build

    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.connect() as connection:
        build(connection, version, migrations)
        made = _schema_of(connection.connection.dbapi_connection)
    engine.dispose()
    return made


def _schema_of(driver: Any) -> Schema:
    """Everything in it, however its statements were broken into lines."""
    return {
        (kind, name, table, re.sub(r"\s+", "", sql))
        for kind, name, table, sql in driver.execute(EVERYTHING)
    }
