"""Transactions on a diary's file: whole or not at all, whatever the disk or a caller does."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlcipher3 import dbapi2

from builders import NOW, drink, spasm
from kept import ids_in
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.settings import Personal
from spasm_diary.storage.database import Database, SqlWork
from spasm_diary.storage.opening import open_diary

ONE, TWO = UUID(int=1), UUID(int=2)


def read_all(database: Database) -> None:
    with database.open_work() as work:
        list(work.diary.all_entries())
        work.diary.revisions(ONE)
        work.diary.last_action()


def run(work: SqlWork, sql: str) -> None:
    work.diary._connection.exec_driver_sql(sql)


def allow_pages(database: Database, more: int) -> None:
    """How much the disk still takes."""
    with database.open_work() as work:
        connection = work.diary._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + more}")


def damage(file: Path, table: str) -> None:
    """Overwrite the first page of a table, as a failing disk does."""
    with closing(sqlite3.connect(file)) as connection:
        [page] = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\xff" * 4096)


def test_the_connection_is_set_up_to_lose_nothing(database: Database) -> None:
    with database.open_work() as work:
        found = {
            name: work.diary._connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "locking_mode",
                "journal_mode",
                "synchronous",
                "fullfsync",
                "foreign_keys",
                "trusted_schema",
                "secure_delete",
                "cell_size_check",
                "mmap_size",
                "temp_store",
            )
        }

    assert found == {
        "locking_mode": "exclusive",
        "journal_mode": "delete",
        "synchronous": 3,
        "fullfsync": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "cell_size_check": 1,
        "mmap_size": 0,
        "temp_store": 2,
    }


def test_a_full_disk_is_told_and_nothing_is_kept_by_half(database: Database) -> None:
    with database.open_work() as work:
        work.diary.put(spasm(entry_id=1), NOW)
    allow_pages(database, 2)

    def fill() -> None:
        with database.open_work() as work:
            for number in range(1000):
                work.diary.put(spasm(note="x" * 1000, entry_id=number + 2), NOW)

    with pytest.raises(DiaryUnavailable, match="no room left"):
        fill()

    assert ids_in(database.open_work) == {ONE}
    allow_pages(database, 10_000)
    with database.open_work() as work:
        work.diary.put(spasm(note="x" * 1000, entry_id=2), NOW)
    assert ids_in(database.open_work) == {ONE, TWO}


def test_a_diary_lets_go_of_its_file_however_often_it_failed(
    file: Path, database: Database
) -> None:
    allow_pages(database, 2)
    for _ in range(5):
        with pytest.raises(DiaryUnavailable), database.open_work() as work:
            work.diary.put(spasm(note="x" * 100_000), NOW)

    database.close()

    open_diary(file, patience=0.1).close()


def test_whoever_goes_on_after_a_full_disk_keeps_nothing_either(database: Database) -> None:
    allow_pages(database, 2)

    def go_on() -> None:
        with database.open_work() as work:
            with suppress(Exception):
                work.diary.put(spasm(note="x" * 100_000, entry_id=1), NOW)
            with suppress(Exception):
                work.diary.put(spasm(entry_id=2), NOW)

    with pytest.raises(DiaryUnavailable, match="no room left"):
        go_on()

    assert ids_in(database.open_work) == set()


@pytest.mark.parametrize(
    "mistake",
    [
        lambda work: run(work, "INSERT INTO note VALUES (7, 'of no entry')"),
        lambda work: work.diary.put_many([spasm(entry_id=1)], NOW),
        lambda work: run(work, "SELECT nonsense"),
    ],
)
def test_whoever_goes_on_after_a_mistake_keeps_nothing_either(
    database: Database, mistake: Callable[[SqlWork], None]
) -> None:
    def go_on() -> None:
        with database.open_work() as work:
            work.diary.put(spasm(entry_id=1), NOW)
            with suppress(Exception):
                mistake(work)

    with pytest.raises(DiaryUnavailable, match="nothing of it was"):
        go_on()

    assert ids_in(database.open_work) == set()


def test_a_transaction_that_was_ended_underhand_keeps_nothing_more(database: Database) -> None:
    def end_early() -> None:
        with database.open_work() as work:
            work.diary.put(spasm(entry_id=1), NOW)
            run(work, "ROLLBACK")
            with suppress(Exception):
                work.diary.put(spasm(entry_id=2), NOW)
            with suppress(Exception):
                work.diary.put_personal(Personal(2000), NOW)

    with pytest.raises(DiaryUnavailable, match="nothing of it was"):
        end_early()

    assert ids_in(database.open_work) == set()
    with database.open_work() as work:
        assert work.diary.personal() == Personal()


def test_a_mistake_in_our_sql_is_not_the_files_fault(database: Database) -> None:
    with pytest.raises(OperationalError, match="nonsense"), database.open_work() as work:
        run(work, "SELECT nonsense FROM nowhere")


def test_an_entry_that_is_there_already_is_our_mistake(database: Database) -> None:
    def put_twice() -> None:
        with database.open_work() as work:
            work.diary.put_many([drink(), spasm(entry_id=1)], NOW)
        with database.open_work() as work:
            work.diary.put_many([drink(), spasm(entry_id=1)], NOW)

    with pytest.raises((IntegrityError, dbapi2.IntegrityError)):
        put_twice()

    with database.open_work() as work:
        assert work.diary.count() == {"drink": 1, "spasm": 1}


def test_what_a_person_wrote_is_no_part_of_an_error(database: Database) -> None:
    with pytest.raises(OperationalError) as raised, database.open_work() as work:
        work.diary._connection.exec_driver_sql("INSERT INTO nowhere VALUES (?)", ("private",))

    assert "private" not in str(raised.value)


@pytest.mark.parametrize("table", ["spasm", "entry", "revision"])
def test_a_damaged_page_is_told_and_no_page_is_changed(file: Path, table: str) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many([spasm(note="x" * 100, entry_id=n + 1) for n in range(200)], NOW)
    database.close()
    damage(file, table)
    before = file.read_bytes()

    database = open_diary(file)
    for _ in range(2):
        with pytest.raises(DiaryUnavailable, match="damaged"):
            read_all(database)
    database.close()

    header = 100  # counts how often the file was opened
    assert file.read_bytes()[header:] == before[header:]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE spasm_place SET area = 'wing'",
        "UPDATE spasm SET sort = 'hiccup'",
        "DELETE FROM spasm",
        "DELETE FROM action",
        "UPDATE revision SET id = x'00112233445566778899aabbccddeeff', before = NULL",
        "UPDATE spasm SET note = CAST(x'ff' AS TEXT)",
        "UPDATE entry SET kind = 'dream'",
        "UPDATE entry SET utc_offset = 1079, day = '1899-01-01'",
        "UPDATE revision SET before = '{\"kind\":'",
        "UPDATE revision SET before = '{}'",
    ],
)
def test_values_that_the_program_never_writes_are_told_as_damage(file: Path, sql: str) -> None:
    database = open_diary(file)
    for severity in (1, 2):
        with database.open_work() as work:
            work.diary.put(spasm(severity, places=("calf left",), entry_id=1), NOW)
    database.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(sql)

    database = open_diary(file)
    with pytest.raises(DiaryUnavailable, match="damaged"):
        read_all(database)
    database.close()


def test_an_entry_that_rows_left_by_damage_stand_in_the_way_of_is_told(file: Path) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put(spasm(entry_id=1), NOW)
    database.close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM entry")

    database = open_diary(file)
    with pytest.raises(DiaryUnavailable, match="damaged"), database.open_work() as work:
        work.diary.put(spasm(entry_id=2), NOW)
    database.close()


def test_a_file_that_was_moved_away_takes_no_more(file: Path, database: Database) -> None:
    with database.open_work() as work:
        work.diary.put(spasm(entry_id=1), NOW)
    moved = file.rename(file.with_name("moved.db"))
    before = moved.read_bytes()

    with pytest.raises(DiaryUnavailable, match="moved"), database.open_work() as work:
        work.diary.put(spasm(entry_id=2), NOW)

    assert moved.read_bytes() == before
    assert not file.exists()
    moved.rename(file)
    assert ids_in(database.open_work) == {ONE}


def test_a_file_that_was_replaced_takes_no_more(file: Path, database: Database) -> None:
    other = file.with_name("other.db")
    open_diary(other).close()
    other.replace(file)
    before = file.read_bytes()

    with pytest.raises(DiaryUnavailable, match="replaced"), database.open_work() as work:
        work.diary.put(spasm(), NOW)

    assert file.read_bytes() == before


def test_a_trouble_of_the_callers_own_stays_what_it_is(database: Database) -> None:
    def keep_and_read_elsewhere() -> None:
        with database.open_work() as work:
            work.diary.put(spasm(), NOW)
            (database.file / "elsewhere").read_bytes()

    with pytest.raises(NotADirectoryError):
        keep_and_read_elsewhere()

    assert ids_in(database.open_work) == set()
