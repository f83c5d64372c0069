"""Files that somebody made to do harm, or that another program wrote into: nothing in them runs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from after_a_fault import NAME
from builders import NOW, one_of_each, spasm
from kept import entries_in
from later_schema import later_migrations
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.storage.soundness import check_soundness

THERE = one_of_each()
ACTING = (
    "CREATE TRIGGER forget AFTER INSERT ON spasm BEGIN DELETE FROM entry_text; END",
    "CREATE TRIGGER never BEFORE INSERT ON entry BEGIN SELECT raise(ABORT, 'never'); END",
    "CREATE VIEW everything AS SELECT * FROM entry",
    "CREATE VIRTUAL TABLE words USING fts5(word)",
)


@pytest.fixture
def file(quick_folder: Path) -> Path:
    file = quick_folder / "data" / NAME
    with closing(open_diary(file)) as diary, diary.open_work() as work:
        work.diary.put_many(THERE, NOW)
    return file


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def refused(file: Path) -> str:
    """In which words; without a byte changed, neither by opening nor by looking through it."""
    before = file.read_bytes()
    for attempt in (open_file, check_soundness):
        with pytest.raises(DiaryUnavailable) as raised:
            attempt(file)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [NAME]
    return str(raised.value)


@pytest.mark.parametrize("statement", ACTING)
def test_what_would_act_by_itself_is_refused(file: Path, statement: str) -> None:
    change(file, statement)

    assert "could change what is kept" in refused(file)


def test_what_would_act_by_itself_is_refused_before_an_old_file_is_migrated(file: Path) -> None:
    change(file, ACTING[0])
    later = later_migrations(file.parent.parent / "versions")

    with pytest.raises(DiaryUnavailable, match="could change what is kept"):
        open_file(file, migrations=later)


@pytest.mark.parametrize("table", ["entry", "spasm_tried", "personal", "revision"])
def test_a_diary_without_one_of_its_tables_is_refused(file: Path, table: str) -> None:
    change(file, f"DROP TABLE {table}")

    assert "Parts of the diary are missing" in refused(file)


@pytest.mark.parametrize("table", ["entry", "spasm_tried", "personal", "revision"])
def test_a_diary_with_other_columns_is_refused(file: Path, table: str) -> None:
    change(file, f"DROP TABLE {table}", f"CREATE TABLE {table} (something, other)")

    assert "Parts of the diary are missing" in refused(file)


def test_only_the_stamp_of_a_diary_is_not_enough(quick_folder: Path) -> None:
    stamps = ("PRAGMA application_id = 1397769305", "PRAGMA user_version = 1")
    change(quick_folder / NAME, *stamps, "CREATE TABLE x (y)")

    assert "Parts of the diary are missing" in refused(quick_folder / NAME)


def test_a_huge_schema_is_no_trouble(file: Path) -> None:
    change(file, "BEGIN", *(f"CREATE TABLE x{n} (a, b, c)" for n in range(5000)), "COMMIT")

    with closing(open_diary(file)) as diary:
        assert set(entries_in(diary.open_work)) == set(THERE)


def test_what_another_tool_leaves_in_its_own_tables_is_no_trouble(file: Path) -> None:
    change(file, "ANALYZE", "CREATE TABLE mine (a)", "CREATE INDEX quick ON spasm (severity)")

    with closing(open_diary(file)) as diary:
        with diary.open_work() as work:
            work.diary.put(spasm(6), NOW)
        assert len(entries_in(diary.open_work)) == len(THERE) + 1


@pytest.mark.parametrize("sql", ["CREATE TABLE", "CREATE TABLE entry (", "SELECT 1"])
def test_a_schema_that_makes_no_sense_is_told(file: Path, sql: str) -> None:
    change(
        file,
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_schema SET sql = '{sql}' WHERE name = 'spasm'",
    )

    assert "damaged" in refused(file)
