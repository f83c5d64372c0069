"""What could not be saved goes into a file, and from there into the diary."""

import json
import stat
from datetime import datetime
from pathlib import Path

import pytest

from builders import NOW, SUNDAY, drink, moment, note, one_of_each, spasm
from diary_schema import validator
from fakes import MemoryDatabase, StoppedClock, TaskStub
from kept import entries_in
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.usecases.changes import Changed, changed_by
from spasm_diary.usecases.export_unsaved import export_unsaved
from spasm_diary.usecases.import_entries import Imported, import_entries
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.read_export import is_export, read_export
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import undo_last

VERSION = "0.1.0"
LATER = moment(at="21:30")


@pytest.fixture
def database() -> MemoryDatabase:
    return MemoryDatabase()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "not-saved.json"


def write(file: Path, *entries: Entry, now: datetime = NOW) -> None:
    assert export_unsaved(entries, file, now, VERSION) == len(entries)


def bring_in(database: MemoryDatabase, file: Path) -> Imported:
    found = read_export(file.read_text(encoding="utf-8"), StoppedClock().offset_at, LATER)
    return import_entries(database.open_work, found, LATER, TaskStub())


def test_the_file_is_a_diary_s_own_json(file: Path) -> None:
    entries = one_of_each()
    write(file, *entries)

    text = file.read_text(encoding="utf-8")
    assert is_export(text)
    validator().validate(json.loads(text))
    found = read_export(text, StoppedClock().offset_at, NOW)
    assert tuple(one.entry for one in found.candidates) == entries
    assert found.unsaved_at == NOW


def test_this_person_alone_can_read_it(file: Path) -> None:
    write(file, spasm())

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(DiaryUnavailable, match="could not be written"):
        export_unsaved([spasm()], tmp_path / "nowhere" / "not-saved.json", NOW, VERSION)


def test_what_is_new_is_kept(database: MemoryDatabase, file: Path) -> None:
    one = spasm(6)
    write(file, one)

    assert bring_in(database, file) == Imported(1, 0, (), changed_by(one))
    assert entries_in(database.open_work) == [one]


def test_a_change_takes_the_place_of_what_it_changed(database: MemoryDatabase, file: Path) -> None:
    keep_entry(database.open_work, spasm(3, on=SUNDAY, entry_id=1), NOW)
    write(file, spasm(9, entry_id=1), drink())

    imported = bring_in(database, file)

    assert (imported.new, imported.same) == (2, 0)
    assert imported.changed == Changed(SUNDAY, changed_by(spasm()).last)
    assert spasm(9, entry_id=1) in entries_in(database.open_work)


def test_taking_it_over_can_be_undone(database: MemoryDatabase, file: Path) -> None:
    keep_entry(database.open_work, spasm(3, entry_id=1), NOW)
    write(file, spasm(9, entry_id=1), drink())
    bring_in(database, file)

    undo_last(database.open_work, LATER)

    assert entries_in(database.open_work) == [spasm(3, entry_id=1)]


def test_the_same_file_twice_changes_nothing(database: MemoryDatabase, file: Path) -> None:
    keep_entry(database.open_work, spasm(3, entry_id=1), NOW)
    write(file, spasm(9, entry_id=1))
    bring_in(database, file)

    assert bring_in(database, file) == Imported(0, 1, (), None)


def test_what_was_changed_since_stays(database: MemoryDatabase, file: Path) -> None:
    write(file, spasm(9, entry_id=1), now=NOW)
    keep_entry(database.open_work, spasm(4, entry_id=1), moment(at="21:10"))

    assert bring_in(database, file) == Imported(0, 1, (), None)
    assert entries_in(database.open_work) == [spasm(4, entry_id=1)]


def test_nothing_comes_back_from_the_bin(database: MemoryDatabase, file: Path) -> None:
    one = note("A quiet day")
    write(file, one)
    keep_entry(database.open_work, one, NOW)
    remove_entry(database.open_work, one.id, NOW)

    assert bring_in(database, file) == Imported(0, 1, (), None)


@pytest.mark.parametrize("written", ["", "yesterday", "2026-11-23T21:00:00"])
def test_a_file_that_does_not_say_when_it_was_written_changes_nothing_that_is_there(
    database: MemoryDatabase, file: Path, written: str
) -> None:
    keep_entry(database.open_work, spasm(3, entry_id=1), NOW)
    write(file, spasm(9, entry_id=1))
    file.write_text(json.dumps({**json.loads(file.read_text()), "exported": written}))

    assert bring_in(database, file) == Imported(0, 1, (), None)
