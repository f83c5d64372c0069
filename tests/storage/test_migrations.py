"""Old files, brought up to a version that is still to come: nothing is lost on the way."""

import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import pytest

from builders import MONDAY, NOW, night, one_of_each, spasm
from other_programs import another_program_holds, run_apart
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, TooNew
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary

REBUILD = """
    with op.batch_alter_table(
        "entry", recreate="always", table_kwargs={"sqlite_strict": True}
    ) as entry:
        entry.add_column(sa.Column("mood", sa.Integer))
    with op.batch_alter_table(
        "spasm", recreate="always", table_kwargs={"sqlite_strict": True}
    ) as spasm:
        spasm.add_column(sa.Column("warmth", sa.Integer))
"""
"""The table that all others refer to, and one of those, made anew with all their rows."""

LATER = OURS.schema + 1
DIARY = (
    *one_of_each(),
    night(on=MONDAY),
    *(spasm(n % 11, places=("calf left",)) for n in range(3000)),
)


@pytest.fixture
def old_file(file: Path) -> Path:
    """A diary of this version, which is an old one for the next."""
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(DIARY, NOW)
    with database.open_work() as work:
        work.diary.remove(DIARY[0].id, NOW)
    database.close()
    return file


def later(folder: Path, body: str, head: str = "") -> Migrations:
    """Migrations with one more, which does what the body says."""
    versions = folder / "versions"
    versions.mkdir(exist_ok=True)
    lines = [
        "import os, signal",
        "import sqlalchemy as sa",
        "from alembic import op",
        f'revision, down_revision = "{LATER:04}", "{OURS.head}"',
        head,
        "def upgrade():",
        *("    " + line for line in dedent(body).strip().splitlines()),
    ]
    (versions / "later.py").write_text("\n".join(lines), encoding="utf-8")
    return Migrations(LATER, (*OURS.folders, versions))


def entries_in(file: Path, migrations: Migrations = OURS) -> set[Entry]:
    database = open_diary(file, migrations=migrations)
    with database.open_work() as work:
        entries = set(work.diary.all_entries())
        assert [binned.entry for binned in work.diary.bin(NOW)] == [DIARY[0]]
    database.close()
    return entries


def look(file: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(sql).fetchall()


def test_alembic_is_not_loaded_for_a_file_of_this_version(old_file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from spasm_diary.storage.opening import open_diary;"
        "open_diary(Path(sys.argv[1])).close(); print({'alembic', 'mako'} & set(sys.modules))"
    )

    done = run_apart(code, old_file)

    assert done.stdout.strip() == "set()"


def test_rebuilding_the_table_of_entries_loses_nothing(old_file: Path, tmp_path: Path) -> None:
    before = entries_in(old_file)

    found = entries_in(old_file, later(tmp_path, REBUILD))

    assert found == before == set(DIARY[1:])
    assert look(old_file, "SELECT count(*) FROM spasm_place") == [(3000,)]
    assert look(old_file, "SELECT sum(mood IS NULL) FROM entry") == [(len(DIARY) - 1,)]
    assert "STRICT" in str(look(old_file, "SELECT sql FROM sqlite_schema WHERE name = 'entry'"))


def test_a_migrated_file_carries_both_stamps(old_file: Path, tmp_path: Path) -> None:
    entries_in(old_file, later(tmp_path, REBUILD))

    assert look(old_file, "PRAGMA user_version") == [(LATER,)]
    assert look(old_file, "SELECT version_num FROM alembic_version") == [(f"{LATER:04}",)]


def test_a_file_is_migrated_only_once(old_file: Path, tmp_path: Path) -> None:
    migrations = later(tmp_path, REBUILD)
    entries_in(old_file, migrations)

    entries_in(old_file, migrations)

    assert len(list(tmp_path.glob("*-before-*"))) == 1


def test_the_file_as_it_was_lies_beside_the_migrated_one(old_file: Path, tmp_path: Path) -> None:
    entries_in(old_file, later(tmp_path, REBUILD))

    copy = tmp_path / f"diary-before-schema{LATER}.db"
    assert entries_in(copy) == set(DIARY[1:])
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_copy_that_is_there_is_never_replaced(old_file: Path, tmp_path: Path) -> None:
    older = tmp_path / f"diary-before-schema{LATER}.db"
    older.write_bytes(b"an older copy")

    entries_in(old_file, later(tmp_path, REBUILD))

    assert older.read_bytes() == b"an older copy"
    assert entries_in(tmp_path / f"diary-before-schema{LATER}-2.db") == set(DIARY[1:])


def test_a_file_of_a_newer_version_is_refused_and_left_alone(
    old_file: Path, tmp_path: Path
) -> None:
    entries_in(old_file, later(tmp_path, REBUILD))
    before = old_file.read_bytes()

    with pytest.raises(TooNew, match="newer version"):
        open_diary(old_file)

    assert old_file.read_bytes() == before


def test_a_migration_that_fails_leaves_the_file_as_it_was(old_file: Path, tmp_path: Path) -> None:
    before = old_file.read_bytes()

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            open_diary(old_file, migrations=later(tmp_path, REBUILD + "    1 / 0"))

        assert old_file.read_bytes() == before
    assert len(list(tmp_path.glob("*-before-*"))) == 1
    assert entries_in(old_file, later(tmp_path, REBUILD)) == set(DIARY[1:])


@pytest.mark.parametrize(
    "body",
    [
        "op.execute('DELETE FROM spasm_place WHERE entry = (SELECT max(entry) FROM spasm_place)')",
        "op.execute('DELETE FROM entry_text')",
        "op.execute('DROP TABLE followed')",
        "op.execute('UPDATE spasm SET entry = entry + 100000')",
        "op.execute('CREATE TABLE _alembic_tmp_left (x)')",
    ],
)
def test_a_migration_that_loses_something_is_taken_back(
    old_file: Path, tmp_path: Path, body: str, complaints: list[object]
) -> None:
    before = old_file.read_bytes()

    with pytest.raises(DiaryUnavailable, match="nothing was lost"):
        open_diary(old_file, migrations=later(tmp_path, body))

    assert old_file.read_bytes() == before
    assert len(complaints) == 1


def test_a_migration_may_change_the_rows_that_it_names(old_file: Path, tmp_path: Path) -> None:
    forget = "op.execute('DELETE FROM entry_text')"

    migrations = later(tmp_path, forget, "CHANGES_ROWS_OF = frozenset({'entry_text'})")

    assert entries_in(old_file, migrations) == set(DIARY[1:])
    assert look(old_file, "SELECT count(*) FROM entry_text") == [(0,)]


@pytest.mark.parametrize("more_pages", [0, 5, 60])
def test_a_full_disk_while_migrating_is_told_and_the_file_left_whole(
    old_file: Path, tmp_path: Path, more_pages: int
) -> None:
    before = old_file.read_bytes()
    full = f"""
        pages = op.get_bind().exec_driver_sql("PRAGMA page_count").scalar()
        op.get_bind().exec_driver_sql(f"PRAGMA max_page_count = {{pages + {more_pages}}}")
    """

    with pytest.raises(DiaryUnavailable, match="no room left"):
        open_diary(old_file, migrations=later(tmp_path, dedent(full) + dedent(REBUILD)))

    assert old_file.read_bytes() == before
    assert entries_in(old_file, later(tmp_path, REBUILD)) == set(DIARY[1:])


def test_the_trouble_behind_a_failed_tidying_up_is_what_is_told(
    old_file: Path, tmp_path: Path
) -> None:
    full = """
        op.execute("PRAGMA max_page_count = 1")
        try:
            op.execute("CREATE TABLE _alembic_tmp_entry (x)")
        finally:
            op.execute("DROP TABLE _alembic_tmp_entry")
    """

    with pytest.raises(DiaryUnavailable, match="no room left"):
        open_diary(old_file, migrations=later(tmp_path, full))


@pytest.mark.parametrize("statement", [1, 4, 7, 10, 13, 16])
def test_a_migration_that_is_killed_leaves_the_file_whole(
    old_file: Path, tmp_path: Path, statement: int
) -> None:
    dying = f"""
        left = iter(range({statement}))
        driver = op.get_bind().connection.dbapi_connection
        driver.execute("PRAGMA cache_size = 10")  # so that much of it is in the file already
        driver.set_trace_callback(
            lambda _: next(left, None) is None and os.kill(os.getpid(), signal.SIGKILL)
        )
    """
    migrations = later(tmp_path, dedent(dying) + dedent(REBUILD))
    code = (
        "import sys; from pathlib import Path;"
        "from spasm_diary.storage.opening import open_diary;"
        "from spasm_diary.storage.migrations import OURS, Migrations;"
        "folders = (*OURS.folders, Path(sys.argv[2]));"
        f"open_diary(Path(sys.argv[1]), migrations=Migrations({LATER}, folders))"
    )

    done = run_apart(code, old_file, migrations.folders[-1])

    assert done.returncode == -signal.SIGKILL
    assert entries_in(old_file) == set(DIARY[1:])
    assert entries_in(old_file, later(tmp_path, REBUILD)) == set(DIARY[1:])
    assert not list(tmp_path.glob("*-journal"))


def test_a_file_in_use_is_not_migrated(old_file: Path, tmp_path: Path) -> None:
    migrations = later(tmp_path, REBUILD)
    with another_program_holds(old_file), pytest.raises(DiaryUnavailable, match="using"):
        open_diary(old_file, migrations=migrations, patience=0.1)

    assert not list(tmp_path.glob("*-before-*"))
