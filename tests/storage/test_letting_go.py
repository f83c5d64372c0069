"""What failed lets go of the file at once, and not when Python next looks for garbage."""

import gc
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from builders import NOW, note
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.database import Database
from spasm_diary.storage.opening import open_diary

SOON = 0.1
LONG = "a long walk, " * 2000


@pytest.fixture(autouse=True)
def nobody_looks_for_garbage() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


def fill_disk(database: Database) -> None:
    with database.open_work() as work:
        connection = work.diary._connection
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def forbid_writing(database: Database) -> None:
    with database.open_work() as work:
        work.diary._connection.exec_driver_sql("PRAGMA query_only = ON")


def damage(database: Database) -> None:
    """Overwrite the first page of the notes, as a failing disk does."""
    with database.open_work() as work:
        page = work.diary._connection.exec_driver_sql(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'note'"
        ).scalar_one()
    database.close()
    with database.file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\xff" * 4096)


def save(database: Database, text: str = LONG) -> None:
    with database.open_work() as work:
        work.diary.put(note(text), NOW)


@pytest.mark.parametrize("fault", [fill_disk, forbid_writing])
def test_after_a_save_that_failed_the_closed_file_can_be_opened_again(
    file: Path, fault: Callable[[Database], None]
) -> None:
    database = open_diary(file)
    fault(database)
    with suppress(DiaryUnavailable):
        save(database)
    database.close()

    again = open_diary(file, patience=SOON)

    save(again)
    again.close()


def test_after_damage_was_met_another_program_can_look_at_the_closed_file(file: Path) -> None:
    database = open_diary(file)
    save(database)
    damage(database)
    database = open_diary(file)
    with suppress(DiaryUnavailable), database.open_work() as work:
        list(work.diary.all_entries())
    database.close()

    with closing(sqlite3.connect(file, timeout=SOON)) as other:
        assert other.execute("SELECT count(*) FROM entry").fetchone() == (1,)
