"""A diary whose indexes alone are damaged is whole again, on a copy; anything more is refused."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from builders import NOW, spasm
from damaging import PAGE, lose_root_page, root_page_of
from locked import WORDS, lock
from spasm_diary.domain.errors import Damaged
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.backups.mending import mend
from spasm_diary.storage.backups.restoring import PARTIAL
from spasm_diary.storage.keys.unlocking import unlock
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.soundness import check_soundness

ENTRIES = tuple(spasm(1, entry_id=number, note=f"number {number}") for number in range(1, 301))
INDEXES = (
    "sqlite_autoindex_entry_1",
    "ix_entry_day_kind",
    "ix_entry_kind_instant",
    "ix_entry_kind_day",
    "ix_revision_id",
    "ix_revision_action",
)


@pytest.fixture
def filled(file: Path) -> Path:
    with closing(open_diary(file)) as diary:
        with diary.open_work() as work:
            work.diary.put_many(ENTRIES, NOW)
        with diary.open_work() as work:
            for number in range(1, 201):
                work.diary.put(spasm(2, entry_id=number, places=("calf left",)), NOW)
    return file


def holds(file: Path, key: bytes | None = None) -> dict[int, object]:
    with closing(open_diary(file, key=key)) as diary, diary.open_work() as work:
        return {entry.id.int: entry.content for entry in work.diary.all_entries()}


@pytest.mark.parametrize("index", INDEXES)
def test_a_damaged_index_is_rebuilt_on_a_copy(filled: Path, index: str) -> None:
    before = holds(filled)
    damaged = lose_root_page(filled, index)
    with pytest.raises(Damaged):
        check_soundness(filled)

    aside = mend(filled, NOW)

    check_soundness(filled)
    assert holds(filled) == before
    assert aside is not None
    assert (aside / filled.name).read_bytes() == damaged


def test_a_row_that_an_index_forgot_is_found_by_it_again(filled: Path) -> None:
    before = holds(filled)
    hidden = "SELECT * FROM sqlite_schema WHERE name = 'ix_entry_kind_day'"
    with meddling(filled) as connection:
        index = connection.execute(hidden).fetchone()
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'ix_entry_kind_day'")
    with meddling(filled) as connection:
        connection.execute("UPDATE entry SET day = '2020-02-02' WHERE number = 7")
        connection.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", index)
    with pytest.raises(Damaged):
        check_soundness(filled)

    mend(filled, NOW)

    check_soundness(filled)
    assert holds(filled).keys() == before.keys()


@contextmanager
def meddling(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        yield connection


@pytest.mark.parametrize("index", INDEXES[:2])
def test_so_is_one_of_an_encrypted_diary(filled: Path, index: str) -> None:
    before = holds(filled)
    key = lock(filled)
    lose_root_page(filled, index, key)
    with pytest.raises(Damaged):
        check_soundness(filled, key)

    mend(filled, NOW, key)

    check_soundness(filled, key)
    assert unlock(filled, Passphrase(WORDS)) == key
    assert holds(filled, key) == before
    assert b"number 7" not in filled.read_bytes()


@pytest.mark.parametrize("table", ["entry", "spasm", "revision"])
def test_where_more_than_an_index_is_damaged_everything_is_left_as_it_was(
    filled: Path, table: str
) -> None:
    damaged = lose_root_page(filled, table)

    with pytest.raises(Damaged):
        mend(filled, NOW)

    assert filled.read_bytes() == damaged
    assert not [*filled.parent.glob("set-aside-*"), *filled.parent.glob(f"{PARTIAL}*")]


@pytest.mark.parametrize("table", ["entry", "revision", "spasm_place"])
def test_rows_that_a_damaged_table_says_nothing_of_are_not_given_up(
    filled: Path, table: str
) -> None:
    """A leaf that says it has one row less than it has: reading it fails nowhere."""
    page = leaf_of(filled, root_page_of(filled, table))
    content = bytearray(filled.read_bytes())
    content[(page - 1) * PAGE + 4] -= 1
    filled.write_bytes(content)

    with pytest.raises(Damaged):
        mend(filled, NOW)

    assert filled.read_bytes() == bytes(content)


def leaf_of(file: Path, page: int) -> int:
    """The last leaf under a page, by SQLite's file format."""
    content = file.read_bytes()
    while content[(page - 1) * PAGE] in {2, 5}:
        at = (page - 1) * PAGE + 8
        page = int.from_bytes(content[at : at + 4], "big")
    return page
