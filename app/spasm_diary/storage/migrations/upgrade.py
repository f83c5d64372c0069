"""Runs the migrations that a file has not had: all of them, or none.

The file is copied first. Then everything happens in one transaction, and is looked over before it
is kept. Foreign keys are off meanwhile: with them on, rebuilding a table would take the rows along
that belong to it.
"""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, StaticPool
from sqlcipher3 import dbapi2

from spasm_diary.domain.errors import Damaged, DiaryUnavailable
from spasm_diary.storage.backups.copying import rows_in
from spasm_diary.storage.connecting import (
    PATIENCE,
    PRAGMAS,
    Driver,
    check_kind,
    pragma,
    raw_connection,
    set_up,
)
from spasm_diary.storage.failures import DAMAGED, failure_of, in_words
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.migrations.copying import copy_before
from spasm_diary.storage.shape import PARTS_MISSING
from spasm_diary.words import N_

logger = logging.getLogger(__name__)

WHILE_MIGRATING = {**PRAGMAS, "foreign_keys": "OFF", "legacy_alter_table": "OFF"}
STAMPED = "SELECT version_num FROM alembic_version"
COLUMNS = """
    SELECT made.name, its.name FROM sqlite_schema AS made, pragma_table_info(made.name) AS its
    WHERE made.type = 'table'
"""
NOT_UPGRADED = N_(
    "The diary could not be brought up to this version of the program. It is as it was before, "
    "and nothing was lost. Use the earlier version, and tell whoever looks after the program."
)


class Unsound(DiaryUnavailable):
    """A migration did not leave the diary as it should have. The details are for the log."""

    def __init__(self, finding: str) -> None:
        super().__init__(NOT_UPGRADED)
        self.finding = finding


def upgrade(
    file: Path,
    key: bytes | None = None,
    *,
    migrations: Migrations = OURS,
    patience: float = PATIENCE,
) -> None:
    """Bring a file up to the newest migration, a copy beside it.

    Raises:
        DiaryUnavailable: it could not be done, and the file is as it was.
    """
    with in_words(), closing(raw_connection(file, key, patience=patience)) as driver:
        check_kind(driver)
        set_up(driver, WHILE_MIGRATING)
        driver.execute("BEGIN EXCLUSIVE")  # from now on nobody else is at the file
        driver.execute("COMMIT")
        if pragma(driver, "integrity_check(1)") != "ok":
            raise Damaged(DAMAGED)
        check_parts(driver, migrations)
        logger.info("migrating from %d to %d", pragma(driver, "user_version"), migrations.schema)
        copy_before(driver, file, key, migrations.schema)
        with _told_apart(), _engine(driver).connect() as connection, connection.begin():
            _migrate(connection, migrations)


def newest(migrations: Migrations = OURS) -> str | None:
    """What Alembic finds to be the newest migration in the folders."""
    return ScriptDirectory.from_config(_config(migrations)).get_current_head()


def build(connection: Connection, version: int, migrations: Migrations = OURS) -> None:
    """Make the tables of a version, in an empty database."""
    config = _config(migrations)
    config.attributes["connection"] = connection
    command.upgrade(config, f"{version:04}")


def check_parts(driver: Driver, migrations: Migrations = OURS) -> None:
    """Look in an old file for everything that its version has: no migration goes on without.

    Raises:
        Damaged: something is not there, or the file is stamped with another version.
    """
    version = pragma(driver, "user_version")
    engine = create_engine("sqlite://", module=dbapi2, poolclass=StaticPool)
    with engine.connect() as connection:
        build(connection, version, migrations)
        wanted = _columns_in(connection.connection.dbapi_connection)
    engine.dispose()
    if not wanted <= _columns_in(driver):
        raise Damaged(PARTS_MISSING)
    if driver.execute(STAMPED).fetchall() != [(f"{version:04}",)]:
        raise Damaged(PARTS_MISSING)


def _columns_in(driver: Driver) -> set[tuple[str, str]]:
    return set(driver.execute(COLUMNS).fetchall())


def _migrate(connection: Connection, migrations: Migrations) -> None:
    config = _config(migrations)
    config.attributes["connection"] = connection
    driver: Driver = connection.connection.dbapi_connection
    if pragma(driver, "foreign_keys") != 0:
        raise Unsound("foreign keys are on")
    version = driver.execute(STAMPED).fetchone()[0]
    before = rows_in(driver)
    command.upgrade(config, migrations.head)
    scripts = ScriptDirectory.from_config(config).iterate_revisions(migrations.head, version)
    may_change = {
        table for script in scripts for table in getattr(script.module, "CHANGES_ROWS_OF", ())
    }
    for finding in _findings(driver, migrations, before, may_change):
        raise Unsound(finding)
    connection.exec_driver_sql(f"PRAGMA user_version = {migrations.schema}")


def _findings(
    driver: Driver, migrations: Migrations, before: dict[str, int], may_change: set[str]
) -> Iterator[str]:
    """What is wrong with the tables as they would be kept."""
    after = rows_in(driver)
    for table, rows in before.items():
        if table not in may_change and after.get(table) != rows:
            yield f"{table} had {rows} rows and has {after.get(table)}"
    if left := [table for table in after if table.startswith("_alembic_tmp_")]:
        yield f"left behind: {left}"
    if astray := driver.execute("PRAGMA foreign_key_check").fetchall():
        yield f"{len(astray)} rows belong to nothing"
    if (check := pragma(driver, "integrity_check(1)")) != "ok":
        yield f"integrity: {check}"
    stamps = driver.execute(STAMPED).fetchall()
    if stamps != [(migrations.head,)]:
        yield f"stamped {stamps}"


def _config(migrations: Migrations) -> Config:
    config = Config()
    folders = "\n".join(map(str, migrations.folders))
    for name, value in (
        ("script_location", str(Path(__file__).parent)),
        ("path_separator", "newline"),
        ("version_locations", folders),
    ):
        config.set_main_option(name, value.replace("%", "%%"))
    return config


def _engine(driver: Driver) -> Engine:
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: driver, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN EXCLUSIVE"))
    return engine


@contextmanager
def _told_apart() -> Iterator[None]:
    """Find the trouble with the disk behind what Alembic's tidying up complained about later."""
    try:
        yield
    except (dbapi2.Error, DBAPIError) as error:
        cause: BaseException | None = error
        while cause is not None:
            if failure := failure_of(cause):
                raise failure from error
            cause = cause.__context__
        raise
    except Unsound as unsound:
        logger.warning("the migration was taken back: %s", unsound.finding)
        raise
