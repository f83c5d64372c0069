"""Opening a diary, and every kind of file that is refused without a byte of it changed."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from builders import NOW, spasm
from other_programs import another_program_holds, run_apart
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, NotADiary, TooNew
from spasm_diary.storage.connecting import APPLICATION_ID
from spasm_diary.storage.opening import open_diary


def make_diary(file: Path, *entries: Entry) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
    database.close()


def entries_in(file: Path) -> list[Entry]:
    database = open_diary(file)
    with database.open_work() as work:
        entries = list(work.diary.all_entries())
    database.close()
    return entries


def everything_in(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def change(file: Path, *statements: str) -> None:
    """As another program would, while ours is not running."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_where_there_is_no_file_a_new_diary_begins(file: Path) -> None:
    assert entries_in(file) == []


def test_a_diary_is_there_when_it_is_opened_again(file: Path) -> None:
    entry = spasm(6)
    make_diary(file, entry)

    assert entries_in(file) == [entry]


def test_missing_folders_are_made(tmp_path: Path) -> None:
    file = tmp_path / "data" / "spasm-diary" / "diary.db"

    make_diary(file)

    assert file.is_file()


def test_a_name_may_hold_anything(tmp_path: Path) -> None:
    file = tmp_path / "Ünïcode & 50%?#" / "my 'diary'.db"

    make_diary(file, spasm(6))

    assert len(entries_in(file)) == 1


def test_nothing_but_the_diary_is_left_after_closing(file: Path) -> None:
    make_diary(file, spasm())

    assert list(everything_in(file.parent)) == ["diary.db"]


def write_text(file: Path) -> None:
    file.write_text("Dear diary, " * 1000)


def write_nothing(file: Path) -> None:
    file.touch()


def write_nul(file: Path) -> None:
    file.write_bytes(bytes(100_000))


def make_folder(file: Path) -> None:
    file.mkdir()
    (file / "inside").touch()


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


def make_dangling_link(file: Path) -> None:
    file.symlink_to(file.parent / "nowhere")


def make_foreign(file: Path) -> None:
    change(file, "CREATE TABLE entry (number)", "INSERT INTO entry VALUES (1)")


def make_foreign_with_wal(file: Path) -> None:
    change(file, "PRAGMA journal_mode = WAL", "CREATE TABLE entry (number)")


def make_foreign_left_by_a_crash(file: Path) -> None:
    """What was written last stands in a file of its own, and would be moved over by opening."""
    running = file.with_name("running.db")
    with closing(sqlite3.connect(running, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE entry (number)")
        for ending in ("", "-wal"):
            left = running.with_name(running.name + ending)
            file.with_name(file.name + ending).write_bytes(left.read_bytes())
    running.unlink()


def make_foreign_of_our_name(file: Path) -> None:
    change(file, f"PRAGMA application_id = {APPLICATION_ID}", "CREATE TABLE entry (number)")


def lose_header(file: Path) -> None:
    make_diary(file, *(spasm(note="x" * 100) for _ in range(500)))
    with file.open("r+b") as opened:
        opened.write(bytes(100))


def lose_half(file: Path) -> None:
    make_diary(file, *(spasm(note="x" * 100) for _ in range(500)))
    os.truncate(file, file.stat().st_size // 2)


def make_newer(file: Path) -> None:
    make_diary(file, spasm())
    change(file, "PRAGMA user_version = 999")


@pytest.mark.parametrize(
    ("damage", "expected", "words"),
    [
        (write_text, NotADiary, "not a diary"),
        (write_nothing, NotADiary, "empty"),
        (write_nul, NotADiary, "not a diary"),
        (make_folder, DiaryUnavailable, "something else"),
        (make_pipe, DiaryUnavailable, "something else"),
        (make_dangling_link, DiaryUnavailable, "could not be opened"),
        (make_foreign, NotADiary, "not a diary"),
        (make_foreign_with_wal, NotADiary, "not a diary"),
        (make_foreign_left_by_a_crash, NotADiary, "not a diary"),
        (make_foreign_of_our_name, NotADiary, "not a diary"),
        (lose_header, NotADiary, "not a diary"),
        (lose_half, DiaryUnavailable, "damaged"),
        (make_newer, TooNew, "newer version"),
    ],
)
def test_what_is_no_diary_for_us_is_refused_and_left_alone(
    file: Path, damage: Callable[[Path], None], expected: type[DiaryUnavailable], words: str
) -> None:
    damage(file)
    before = everything_in(file.parent)

    with pytest.raises(expected, match=words):
        open_diary(file, patience=0.1)

    assert everything_in(file.parent) == before


def test_a_file_where_the_folder_should_be_is_told_and_left_alone(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a letter")

    for file in (in_the_way / "diary.db", in_the_way / "deeper" / "diary.db"):
        with pytest.raises(DiaryUnavailable, match="a file of that name"):
            open_diary(file)

    assert everything_in(tmp_path) == {"data": b"a letter"}


@pytest.mark.parametrize("rest", ["diary.db-journal", "diary.db-wal"])
def test_no_new_diary_begins_beside_the_rest_of_a_lost_one(file: Path, rest: str) -> None:
    (file.parent / rest).write_bytes(b"half of a transaction")

    with pytest.raises(DiaryUnavailable, match="a part of it is"):
        open_diary(file)

    assert everything_in(file.parent) == {rest: b"half of a transaction"}


@pytest.mark.parametrize("by", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE", "SELECT * FROM entry"])
def test_a_file_that_another_program_holds_is_told_and_left_alone(file: Path, by: str) -> None:
    make_diary(file, spasm())
    before = file.read_bytes()

    with another_program_holds(file, by), pytest.raises(DiaryUnavailable, match="using"):
        open_diary(file, patience=0.1)

    assert file.read_bytes() == before
    assert len(entries_in(file)) == 1


def test_an_open_diary_lets_no_other_program_even_read(file: Path) -> None:
    database = open_diary(file)

    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], 0.1).execute('SELECT * FROM entry')"
    while_open = run_apart(code, file)
    database.close()

    assert "database is locked" in while_open.stderr
    assert run_apart(code, file).returncode == 0


def test_a_second_try_in_this_process_does_not_let_go_of_the_first(file: Path) -> None:
    database = open_diary(file)

    with pytest.raises(DiaryUnavailable, match="using"):
        open_diary(file, patience=0.1)

    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], 0.1).execute('SELECT * FROM entry')"
    assert "database is locked" in run_apart(code, file).stderr
    with database.open_work() as work:
        work.diary.put(spasm(), NOW)
    database.close()
    assert len(entries_in(file)) == 1


def test_a_refused_file_can_be_opened_once_it_is_put_right(file: Path) -> None:
    make_diary(file, spasm())
    whole = file.read_bytes()
    file.write_bytes(b"")
    with pytest.raises(NotADiary):
        open_diary(file)

    file.write_bytes(whole)

    assert len(entries_in(file)) == 1


def test_two_programs_that_begin_a_diary_at_once_share_one(file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from spasm_diary.storage.creating import create;"
        "create(Path(sys.argv[1]))"
    )
    make_diary(file, spasm())

    done = run_apart(code, file)

    assert done.returncode == 0, done.stderr
    assert len(entries_in(file)) == 1
    assert list(everything_in(file.parent)) == ["diary.db"]


def test_a_diary_that_another_tool_turned_to_wal_is_taken_back(file: Path) -> None:
    make_diary(file, spasm())
    change(file, "PRAGMA journal_mode = WAL")

    assert len(entries_in(file)) == 1
    assert list(everything_in(file.parent)) == ["diary.db"]


def test_files_and_folders_are_for_the_person_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "diary.db"
    umask = os.umask(0o022)
    try:
        database = open_diary(file)
        with database.open_work() as work:
            work.diary.put(spasm(), NOW)
            journal = mode_of(file.with_name("diary.db-journal"))
    finally:
        os.umask(umask)
    database.close()

    assert mode_of(file) == 0o600
    assert journal == 0o600
    assert mode_of(file.parent) == 0o700


def test_a_diary_that_others_may_read_is_made_private(file: Path) -> None:
    make_diary(file)
    file.chmod(0o664)

    entries_in(file)

    assert mode_of(file) == 0o600
