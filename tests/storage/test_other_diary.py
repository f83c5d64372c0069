"""A diary from elsewhere is read whole, from a copy that nobody else gets at."""

import os
import stat
from contextlib import closing, suppress
from pathlib import Path
from uuid import UUID

import pytest

from builders import NOW, one_of_each, spasm
from other_files import change, make, read_all
from other_programs import run_apart
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, NotADiary
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.creating import create
from spasm_diary.storage.foreign_file import checked_copy
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.other_diary import open_other

KEY = bytes(range(32))


def test_everything_in_it_can_be_read(file: Path, own: Path) -> None:
    entries = one_of_each()
    make(file, *entries)

    assert {entry.id: entry for entry in read_all(file, own)} == {one.id: one for one in entries}


def test_what_was_deleted_there_is_told_with_its_time(file: Path, own: Path) -> None:
    make(file, spasm(entry_id=1))
    with closing(open_diary(file)) as database, database.open_work() as work:
        work.diary.remove(UUID(int=1), NOW)

    with open_other(file, own=own) as other:
        assert other.thrown_away() == {UUID(int=1): NOW}


def test_the_file_stays_as_it_is_and_no_copy_is_left(file: Path, own: Path, scratch: Path) -> None:
    make(file, *one_of_each())
    before, state = file.read_bytes(), file.stat()

    read_all(file, own)

    assert file.read_bytes() == before
    assert (file.stat().st_mtime_ns, file.stat().st_mode) == (state.st_mtime_ns, state.st_mode)
    assert [path.name for path in file.parent.iterdir() if path != scratch] == ["diary.db"]
    assert list(scratch.iterdir()) == []


def test_nobody_else_gets_at_the_copy(file: Path, own: Path) -> None:
    make(file, spasm())
    umask = os.umask(0)
    try:
        with checked_copy(file, own=own) as copy:
            assert stat.S_IMODE(copy.stat().st_mode) == 0o600
            assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    finally:
        os.umask(umask)


def test_a_file_that_may_only_be_read_can_be(file: Path, own: Path) -> None:
    make(file, spasm())
    file.chmod(0o400)

    assert len(read_all(file, own)) == 1


def test_a_file_with_a_key_is_read_with_it(file: Path, own: Path) -> None:
    create(file, KEY)

    with open_other(file, own=own, key=KEY) as other:
        assert other.count() == {}
    with pytest.raises(NotADiary), open_other(file, own=own):
        pass
    with pytest.raises(NotADiary), open_other(file, own=own, key=bytes(32)):
        pass


def test_a_damaged_file_with_a_key_is_refused(file: Path, own: Path) -> None:
    create(file, KEY)
    with closing(raw_connection(file, KEY)) as connection:
        connection.execute("INSERT INTO action VALUES (1, 0, 0, NULL)")
    whole = bytearray(file.read_bytes())
    whole[-100] ^= 1
    file.write_bytes(whole)

    with pytest.raises(DiaryUnavailable), open_other(file, own=own, key=KEY):
        pass


def test_the_diary_that_is_open_is_refused_before_it_is_touched(file: Path) -> None:
    database = open_diary(file)
    link = file.with_name("link.db")
    os.link(file, link)

    for one in (file, link):
        with pytest.raises(DiaryUnavailable, match="diary itself"), open_other(one, own=file):
            pass

    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], 0.1).execute('SELECT * FROM entry')"
    assert "database is locked" in run_apart(code, file).stderr
    database.close()


@pytest.mark.parametrize("seed", range(25))
def test_a_flipped_bit_is_read_as_it_is_or_refused(file: Path, own: Path, seed: int) -> None:
    make(file, *one_of_each())
    whole = bytearray(file.read_bytes())
    whole[(seed * 7919) % len(whole)] ^= 1 << seed % 8
    file.write_bytes(whole)

    with suppress(DiaryError):
        read_all(file, own)


ADD_A_COLUMN = f"""
from alembic import op
import sqlalchemy as sa
revision, down_revision = "{OURS.schema + 1:04}", "{OURS.head}"
def upgrade():
    op.add_column("note", sa.Column("mood", sa.Integer))
"""


@pytest.fixture
def later(tmp_path: Path) -> Migrations:
    """A version that is still to come."""
    versions = tmp_path / "versions"
    versions.mkdir()
    (versions / "later.py").write_text(ADD_A_COLUMN, encoding="utf-8")
    return Migrations(schema=OURS.schema + 1, folders=(*OURS.folders, versions))


def test_an_older_file_is_brought_up_to_date_on_the_copy_alone(
    file: Path, own: Path, later: Migrations, scratch: Path
) -> None:
    make(file, *one_of_each())
    before = file.read_bytes()

    assert len(read_all(file, own, later)) == 13

    assert file.read_bytes() == before
    assert list(scratch.iterdir()) == []


def test_an_older_file_with_a_trigger_is_refused_before_anything_in_it_runs(
    file: Path, own: Path, later: Migrations
) -> None:
    make(file, spasm())
    change(file, "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM entry; END")

    with pytest.raises(NotADiary, match="says that it is a diary"):
        read_all(file, own, later)
