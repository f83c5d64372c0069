"""`merge`: another diary's file is compared with this diary, and taken over."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from builders import MONDAY, NOW, SUNDAY, drink, moment, night, note, spasm
from command import Command
from spasm_diary.domain.entries import Entry
from spasm_diary.storage.opening import open_diary

FIRST = spasm(3, entry_id=1, typed=moment(at="06:00"))


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another diary's file: one spasm, changed since, and a drink of the day before."""
    file = tmp_path / "other.db"
    with closing(open_diary(file)) as database:
        with database.open_work() as work:
            work.diary.put_many([FIRST, drink(on=SUNDAY)], moment(at="06:00"))
        with database.open_work() as work:
            work.diary.put(spasm(6, entry_id=1, typed=FIRST.typed), moment(at="12:00"))
    return file


def bring(command: Command, *entries: Entry) -> None:
    with command.database.open_work() as work:
        work.diary.put_many(entries, moment(at="06:00"))


def kept(command: Command) -> list[Entry]:
    return list(command.database.kept.all_entries())


def test_what_is_new_and_what_was_changed_there_is_taken_over(
    command: Command, other: Path
) -> None:
    bring(command, FIRST, note("here"))

    ended = command.run("merge", other)

    assert (ended.code, ended.errors) == (0, "")
    assert ended.lines == [
        "1 new",
        "1 changed",
        "0 changed in both",
        "0 deleted there",
        "0 the same",
    ]
    assert {entry.kind for entry in kept(command)} == {"spasm", "drink", "note"}
    assert spasm(6, entry_id=1, typed=FIRST.typed) in kept(command)


def test_the_same_file_twice_changes_nothing(command: Command, other: Path) -> None:
    command.run("merge", other)
    before = command.database.kept

    ended = command.run("merge", other)

    assert [line.split()[0] for line in ended.lines] == ["0", "0", "0", "0", "2"]
    assert command.database.kept == before


def test_a_preview_tells_the_days_and_keeps_nothing(command: Command, other: Path) -> None:
    bring(command, FIRST)
    before = command.database.kept

    ended = command.run("merge", "--preview", other)

    assert ended.lines == [
        "1 would be new",
        "1 would be changed",
        "0 changed in both",
        "0 deleted there",
        "0 the same",
        f"{SUNDAY}: 1 new",
        f"{MONDAY}: 1 changed",
    ]
    assert command.database.kept == before


def test_a_change_in_both_is_counted_by_itself(command: Command, other: Path) -> None:
    bring(command, FIRST)
    with command.database.open_work() as work:
        work.diary.put(spasm(9, entry_id=1, typed=FIRST.typed), NOW)

    assert command.run("merge", "--preview", other).lines[-1] == f"{MONDAY}: 1 changed in both"
    assert command.run("merge", other).lines[2] == "1 changed in both"
    assert spasm(9, entry_id=1, typed=FIRST.typed) in kept(command)


def test_deletions_are_taken_only_where_that_is_asked_for(command: Command, other: Path) -> None:
    bring(command, FIRST)
    with closing(open_diary(other)) as database, database.open_work() as work:
        work.diary.remove(FIRST.id, NOW)

    assert command.run("merge", other).lines[3] == "1 deleted there"
    assert FIRST in kept(command)
    assert command.run("merge", "--take-deletions", other).lines[3] == "1 deleted"
    assert FIRST not in kept(command)


def test_a_second_night_is_named(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(open_diary(file)) as database, database.open_work() as work:
        work.diary.put(night(quality=8), NOW)
    bring(command, night(quality=2))

    assert f"two nights on {MONDAY} now" in command.run("merge", file).errors


def test_where_there_is_no_diary_yet_one_is_made_of_the_other(
    command: Command, other: Path
) -> None:
    command.run("merge", other)

    with closing(open_diary(other)) as database, database.open_work() as work:
        assert kept(command) == list(work.diary.all_entries())


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"", "is empty"), (b"Dear diary, " * 100, "not a diary"), (None, "could not be read")],
)
def test_a_file_that_is_no_diary_is_told_in_a_sentence_and_no_diary_is_touched(
    command: Command, tmp_path: Path, content: bytes | None, told: str
) -> None:
    file = tmp_path / "other.db"
    if content is not None:
        file.write_bytes(content)

    ended = command.run("merge", file)

    assert ended.code == 1
    assert told in ended.errors
    assert len(ended.errors.splitlines()) == 1
    assert command.opened == []


def test_ones_own_diary_is_not_merged_with_itself(command: Command) -> None:
    command.folder.mkdir()
    open_diary(command.folder / "diary.db").close()

    ended = command.run("merge", command.folder / "diary.db")

    assert (ended.code, command.opened) == (1, [])
    assert "diary itself" in ended.errors


def test_a_note_that_was_changed_alone_is_a_change(command: Command, other: Path) -> None:
    bring(command, replace(FIRST, when=FIRST.when))
    with closing(open_diary(other)) as database, database.open_work() as work:
        work.diary.put(spasm(3, entry_id=1, note="in the car", typed=FIRST.typed), NOW)

    assert command.run("merge", other).lines[1] == "1 changed"
