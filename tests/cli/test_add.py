"""`add`: each line is kept or named, and an id is printed when its entry is kept."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import NOW, following, spasm
from command import Command
from every_field import EVERY_FIELD
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Form
from spasm_diary.domain.records import to_record
from spasm_diary.domain.spasms import Spasm

LEAST = '{"kind": "spasm", "start": "2026-11-23T02:10"}'


def kept(command: Command) -> list[Entry]:
    return list(command.database.kept.all_entries())


def test_the_least_that_can_be_said_of_a_spasm_is_kept(command: Command) -> None:
    ended = command.run("add", typed=LEAST)

    [entry] = kept(command)
    assert (str(entry.when), entry.content, entry.typed) == (
        "2026-11-23T02:10+01:00",
        Spasm(),
        NOW,
    )
    assert (ended.code, ended.lines, ended.errors) == (0, [str(entry.id)], "")


def test_the_record_of_the_help_is_kept_with_its_strength(command: Command) -> None:
    line = '{"kind": "spasm", "start": "2026-11-23T02:10", "severity": 6}'

    command.run("add", typed=line)

    assert kept(command)[0].content == Spasm(6)


def test_every_field_of_every_kind_can_be_added(command: Command) -> None:
    with command.database.open_work() as work:
        work.diary.put_followed(following("dizzy", form=Form.YES_NO), NOW)
        work.diary.put_followed(following("steps", form=Form.NUMBER), NOW)
    command.clock.pass_by(days=3)
    lines = "".join(json.dumps(to_record(entry)) + "\n" for entry in EVERY_FIELD)

    ended = command.run("add", typed=lines)

    assert (ended.code, ended.errors) == (0, "")
    assert ended.lines == [str(entry.id) for entry in EVERY_FIELD]
    assert set(kept(command)) == set(EVERY_FIELD)


def test_a_bad_line_is_named_and_the_others_are_kept(command: Command) -> None:
    lines = [LEAST, "{", '{"kind": "sneeze"}', "", "[]", LEAST.replace("23T02", "24T02"), LEAST]

    ended = command.run("add", typed="\n".join(lines))

    assert ended.code == 1
    assert len(ended.lines) == len(kept(command)) == 2
    assert [line.split(":")[0] for line in ended.errors.splitlines()] == [
        "Line 2",
        "Line 3",
        "Line 5",
        "Line 6",
    ]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b'{"kind": "note", "start": "2026-11-23", "text": "\xff"}', "not UTF-8"),
        (b"spasm", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"9" * 5000, "not JSON"),
        (b'{"kind": "spasm"}', "needs a “start”"),
        (b'{"kind": "spasm", "start": "2026-11-23", "severity": 11}', "0 to 10"),
        (b'{"kind": "spasm", "start": "1899-12-31"}', "1900"),
        (b'{"kind": "spasm", "start": "2027-11-23"}', "lies ahead"),
        (b'{"kind": "reading", "start": "2026-11-23", "followed": "x", "value": 1}', "follow"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(command: Command, line: bytes, told: str) -> None:
    ended = command.run("add", typed=line)

    assert (ended.code, ended.output) == (1, "")
    assert told in ended.errors
    assert kept(command) == []


def test_what_a_person_wrote_is_not_repeated_in_a_message(command: Command) -> None:
    secret = '{"kind": "spasm", "start": "2026-11-23", "severity": 99, "note": "my secret"}'
    assert "secret" not in command.run("add", typed=secret).errors


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_any_bytes_are_lines_that_are_kept_or_named(lines: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        ended = Command(Path(folder)).run("add", typed=b"\n".join([b"", *lines]))

    filled = [line for line in b"\n".join(lines).split(b"\n") if line.strip()]
    assert len(ended.lines) + len(ended.errors.splitlines()) == len(filled)


def test_text_of_every_script_is_kept_and_half_a_surrogate_is_not(command: Command) -> None:
    note = '{"kind": "note", "start": "2026-11-23", "text": "ألم 痛 \\ud83d\\u0000 <b>"}'

    assert command.run("add", typed=note).code == 0

    assert to_record(kept(command)[0])["text"] == "ألم 痛  <b>"


def test_a_megabyte_of_note_is_kept(command: Command) -> None:
    text = "sore " * 250_000
    line = json.dumps({"kind": "note", "start": "2026-11-23", "text": text})

    assert command.run("add", typed=line).code == 0

    assert to_record(kept(command)[0])["text"] == text


def test_a_byte_order_mark_and_the_line_ends_of_windows_do_no_harm(command: Command) -> None:
    ended = command.run("add", typed=f"\ufeff{LEAST}\r\n{LEAST}\r\n")
    assert (ended.code, len(ended.lines)) == (0, 2)


def test_nothing_on_standard_input_is_nothing_to_add(command: Command) -> None:
    assert (command.run("add").code, kept(command)) == (0, [])


def test_the_same_lines_again_are_acknowledged_and_change_nothing(command: Command) -> None:
    line = json.dumps(to_record(spasm(6, entry_id=1, typed=NOW)))
    untyped = line.replace(f'"typed": "{NOW.isoformat()}", ', "")
    once = command.run("add", typed=line)
    before = command.database.kept
    command.clock.pass_by(hours=1)

    assert command.run("add", typed=line) == once
    assert command.run("add", typed=untyped) == once
    assert command.database.kept == before


def test_another_entry_with_an_id_that_is_taken_is_refused(command: Command) -> None:
    command.run("add", typed=json.dumps(to_record(spasm(6, entry_id=1))))

    ended = command.run("add", typed=json.dumps(to_record(spasm(7, entry_id=1))))

    assert (ended.code, ended.errors) == (1, "Line 1: Another entry has this id already.\n")
    assert kept(command) == [spasm(6, entry_id=1)]
    assert kept(command)[0].id == UUID(int=1)


def test_when_the_disk_is_full_the_rest_is_not_read_and_nothing_is_acknowledged(
    command: Command,
) -> None:
    command.database.fail_next()

    ended = command.run("add", typed=f"{LEAST}\n{LEAST}\n")

    assert (ended.code, ended.output) == (1, "")
    assert ended.errors == "spasm-diary: There is no room left on the disk.\n"
