"""`export` and `import`: a whole diary out, and whatever is new in a file in."""

import json
from pathlib import Path
from uuid import UUID

import pytest

from builders import MONDAY, NOW, TUESDAY, drink, following, one_of_each, spasm
from command import Command
from diary_schema import validator
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Form
from spasm_diary.domain.settings import Personal
from spoken import SUNDAY_IS_6, living_with


def fill(command: Command, *entries: Entry) -> None:
    with command.database.open_work() as work:
        work.diary.put_followed(following("dizzy", form=Form.YES_NO), NOW)
        work.diary.put_personal(Personal(2000), NOW)
        work.diary.put_many(entries, NOW)
    command.folder.mkdir()
    (command.folder / "diary.db").touch()


def kept(command: Command) -> list[Entry]:
    return list(command.database.kept.all_entries())


def test_an_export_holds_everything_and_keeps_to_the_schema(
    command: Command, tmp_path: Path
) -> None:
    fill(command, *one_of_each())
    file = tmp_path / "out.json"

    ended = command.run("export", file)

    written = json.loads(file.read_text(encoding="utf-8"))
    validator().validate(written)
    assert len(written["entries"]) == 13
    assert (ended.code, ended.output) == (0, "")
    assert "13 entries are in" in ended.errors
    assert "not locked" in ended.errors


def test_an_export_is_the_same_by_every_clock_week_and_order_of_dates(command: Command) -> None:
    fill(command, *one_of_each())
    before = command.run("export", "-").output
    with living_with(am_pm=True, week_begins=SUNDAY_IS_6, month_first=True):
        assert command.run("export", "-").output == before


def test_an_export_holds_what_was_deleted_unless_that_is_left_out(command: Command) -> None:
    fill(command, spasm(entry_id=1, note="too private"), drink())
    with command.database.open_work() as work:
        work.diary.remove(UUID(int=1), NOW)

    assert "too private" in command.run("export", "-").output
    assert "too private" not in command.run("export", "--without-history", "-").output


def test_an_export_to_standard_output_is_json_and_nothing_else(command: Command) -> None:
    fill(command, spasm(note="ألم"))

    ended = command.run("export", "-")

    validator().validate(json.loads(ended.output))
    assert "ألم" in ended.output
    assert (ended.code, ended.errors) == (0, "")


def test_an_exported_diary_imported_into_an_empty_one_is_the_same(
    command: Command, tmp_path: Path
) -> None:
    fill(command, *one_of_each())
    command.run("export", tmp_path / "out.json")
    other = Command(tmp_path / "other")

    ended = other.run("import", tmp_path / "out.json")

    assert ended.lines == ["13 new", "0 the same", "0 refused"]
    assert kept(other) == kept(command)
    assert other.database.kept.followed() == command.database.kept.followed()
    assert other.database.kept.personal() == command.database.kept.personal()


def test_an_export_that_fails_leaves_the_older_file(command: Command, tmp_path: Path) -> None:
    fill(command, spasm())
    older = tmp_path / "folder"
    older.mkdir()

    ended = command.run("export", older)

    assert ended.code == 1
    assert ended.errors == f"spasm-diary: {older} is no file that could be written.\n"
    assert sorted(tmp_path.iterdir()) == [command.folder, older]


def test_where_there_is_no_diary_nothing_is_exported_and_none_is_made(
    command: Command, tmp_path: Path
) -> None:
    ended = command.run("export", tmp_path / "out.json")

    assert ended.code == 1
    assert "There is no diary in the folder" in ended.errors
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    other = Command(tmp_path / "from")
    fill(other, spasm(entry_id=1), spasm(9, entry_id=2), drink())
    other.run("export", tmp_path / "out.json")
    return tmp_path / "out.json"


def test_the_same_file_twice_adds_nothing(command: Command, exported: Path) -> None:
    command.run("import", exported)
    before = command.database.kept

    ended = command.run("import", exported)

    assert ended.lines == ["0 new", "3 the same", "0 refused"]
    assert command.database.kept == before


def test_a_preview_tells_what_would_be_kept_and_keeps_nothing(
    command: Command, exported: Path
) -> None:
    ended = command.run("import", "--preview", exported)

    assert ended.lines == ["3 would be new", "0 the same", "0 refused"]
    assert kept(command) == []


def test_what_is_refused_is_told_by_its_number(command: Command, tmp_path: Path) -> None:
    records = [
        {"kind": "spasm", "start": f"{MONDAY}T02:10"},
        {"kind": "spasm", "start": f"{TUESDAY}T23:10"},
        {"kind": "sneeze", "start": f"{MONDAY}"},
    ]
    file = tmp_path / "in.json"
    file.write_text(json.dumps({"format": "spasm-diary", "version": 1, "entries": records}))

    ended = command.run("import", file)

    assert (ended.code, ended.lines) == (1, ["1 new", "0 the same", "2 refused"])
    assert [line.split(":")[0] for line in ended.errors.splitlines()] == ["Entry 2", "Entry 3"]


def test_the_file_of_another_program_is_known_by_its_columns(
    command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "daylio.csv"
    file.write_text(
        "full_date,date,weekday,time,mood,activities,note_title,note\n"
        '2026-11-20,November 20,Friday,20:15,good,walk,"",""\n'
        'not a date,?,?,20:15,good,walk,"",""\n',
        encoding="utf-8",
    )

    ended = command.run("import", file)

    assert ended.code == 1
    assert ended.lines[-1] == "1 refused"
    assert "Line 3:" in ended.errors
    assert {entry.day.isoformat() for entry in kept(command)} == {"2026-11-20"}


def test_a_column_that_the_diary_has_no_place_for_is_named(
    command: Command, tmp_path: Path
) -> None:
    file = tmp_path / "daylio.csv"
    file.write_text(
        "full_date,date,weekday,time,mood,activities,note_title,note,weather\n"
        '2026-11-20,November 20,Friday,20:15,good,walk,"","",rain\n',
        encoding="utf-8",
    )

    ended = command.run("import", file)

    assert ended.code == 0
    assert "no place for “weather”, which stands in 1 row" in ended.errors


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "nothing in this file"),
        (b"a,b\n1,2\n", "does not know this kind of file"),
        (b'{"format": "spasm-diary", "version": 2}', "newer version"),
        (b'{"format": "spasm-diary", "version": 1, "en', "not whole JSON"),
        (b'{"format": "spasm-diary", "version": 1, "x": "\xff"}', "not whole JSON"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_and_no_diary_is_touched(
    command: Command, tmp_path: Path, content: bytes, told: str
) -> None:
    file = tmp_path / "in"
    file.write_bytes(content)

    ended = command.run("import", file)

    assert ended.code == 1
    assert told in ended.errors
    assert command.opened == []


@pytest.mark.parametrize("name", ["nowhere.json", "."])
def test_a_file_that_is_not_there_is_told_in_a_sentence(
    command: Command, tmp_path: Path, name: str
) -> None:
    ended = command.run("import", tmp_path / name)

    assert ended.code == 1
    assert "could not be read" in ended.errors
    assert command.opened == []
