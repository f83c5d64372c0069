"""Files of every schema that ever was, as a person has them: each opens with all that is in it."""

import gzip
import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from builders import NOW, OFFSET
from spasm_diary.domain.entries import KINDS
from spasm_diary.domain.errors import Damaged, TooNew
from spasm_diary.domain.settings import Personal
from spasm_diary.storage.connecting import SCHEMA
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.usecases.change_personal import change_personal
from spasm_diary.usecases.read_export import read_export
from spasm_diary.usecases.undo_last import undo_last

FIXTURES = Path(__file__).parent / "fixtures"
SCHEMAS = [number for number in range(1, SCHEMA + 1) if number != 4]  # 4 never was released
CHANGED, THROWN_AWAY, UNDONE = 200, 201, 202
"""The ids of entries that something was done to."""


@pytest.fixture(params=SCHEMAS)
def schema(request: pytest.FixtureRequest) -> int:
    number: int = request.param
    return number


@pytest.fixture
def old_file(schema: int, file: Path) -> Path:
    file.write_bytes(gzip.decompress((FIXTURES / f"schema-{schema}.db.gz").read_bytes()))
    return file


@pytest.fixture
def contents(schema: int) -> str:
    """What is in it, as the program of that time exported it."""
    return (FIXTURES / f"schema-{schema}.json").read_text(encoding="utf-8")


def test_an_old_diary_opens_with_every_entry(old_file: Path, contents: str) -> None:
    was = read_export(contents, lambda _local: OFFSET, NOW)

    with closing(open_diary(old_file)) as diary, diary.open_work() as work:
        found = {entry.id: entry for entry in work.diary.all_entries()}
        followed, personal = work.diary.followed(), work.diary.personal()

    assert found == {one.entry.id: one.entry for one in was.candidates}
    assert followed == was.followed
    assert personal == was.personal
    assert was.refusals == ()
    check_soundness(old_file)


def test_what_was_done_in_an_old_diary_is_still_known(old_file: Path) -> None:
    with closing(open_diary(old_file)) as diary:
        with diary.open_work() as work:
            binned = {one.entry.id.int for one in work.diary.bin(NOW)}
            changes = work.diary.revisions(UUID(int=CHANGED))
        assert undo_last(diary.open_work, NOW) is not None

    assert binned == {THROWN_AWAY, UNDONE}
    assert len(changes) == 2
    assert changes[0].before is None
    assert changes[0].after == changes[1].before != changes[1].after


def test_what_is_changed_in_an_old_diary_can_be_undone(old_file: Path) -> None:
    with closing(open_diary(old_file)) as diary:
        with diary.open_work() as work:
            followed, personal = work.diary.followed(), work.diary.personal()
            renamed = replace(followed[0], label="Another name")
        with diary.open_work() as work:
            work.diary.put_followed(renamed, NOW)
        change_personal(diary.open_work, Personal(1000), NOW)
    with closing(open_diary(old_file)) as diary:
        for _each in range(2):
            undo_last(diary.open_work, NOW)
        with diary.open_work() as work:
            assert (work.diary.followed(), work.diary.personal()) == (followed, personal)


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE note",
        "DROP TABLE alembic_version",
        "ALTER TABLE note RENAME COLUMN text TO words",
        "UPDATE alembic_version SET version_num = '9999'",
        "DELETE FROM alembic_version",
    ],
)
def test_an_old_diary_that_misses_a_part_is_refused_untouched(file: Path, change: str) -> None:
    file.write_bytes(gzip.decompress((FIXTURES / "schema-1.db.gz").read_bytes()))
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(change)
        connection.commit()
    before = file.read_bytes()

    with pytest.raises(Damaged, match="Parts of the diary are missing"):
        open_diary(file)

    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_an_old_diary_held_an_entry_of_each_kind_of_its_time(schema: int, contents: str) -> None:
    records = json.loads(contents)["entries"]
    kinds = {record["kind"] for record in records}

    assert kinds == set(KINDS) if schema == SCHEMA else kinds <= set(KINDS)


def test_a_file_of_any_newer_schema_is_refused_untouched(old_file: Path) -> None:
    for newer in (SCHEMA + 1, 999):
        with closing(sqlite3.connect(old_file)) as connection:
            connection.execute(f"PRAGMA user_version = {newer}")
        before = hashlib.sha256(old_file.read_bytes()).hexdigest()

        with pytest.raises(TooNew, match="newer version"):
            open_diary(old_file)

        assert hashlib.sha256(old_file.read_bytes()).hexdigest() == before
        assert [path.name for path in old_file.parent.iterdir()] == [old_file.name]
