"""A life of 400 days goes in through the command line, out, and in again: and it is the same."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import process
from diary_schema import validator
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.records import from_record, to_fields, to_record
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.tallies import MEASURES, columns_of
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.found import Found
from spasm_diary.usecases.invent_life import invent_life

LAST = date(2025, 3, 31)
FIRST = LAST - timedelta(days=399)
AFTER = datetime(2025, 4, 30, 9, tzinfo=UTC)
LIFE = invent_life(LAST, 400, seed=11, now=AFTER)
"""Over a 29 February and three changes of the clocks."""
LIVED = [candidate.entry for candidate in LIFE.candidates]


def written(life: Found) -> bytes:
    """The entries as lines, in the order they were typed."""
    entries = sorted((one.entry for one in life.candidates), key=lambda entry: entry.typed)
    return "".join(json.dumps(to_record(entry)) + "\n" for entry in entries).encode()


def exported(folder: Path) -> Mapping[str, Any]:
    done = process.run("export", "-", folder=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    found: Mapping[str, Any] = json.loads(done.stdout)
    return found


def spots(entries: Iterable[Entry]) -> Counter[tuple[str, str | None]]:
    spasms = [entry.content for entry in entries if isinstance(entry.content, Spasm)]
    return Counter(place.spot for spasm in spasms for place in spasm.places)


def read(diary: Mapping[str, Any]) -> list[Entry]:
    return [from_record(record, lambda _local: 0, AFTER) for record in diary["entries"]]


def test_a_life_that_was_added_line_by_line_is_the_same_everywhere(quick_folder: Path) -> None:
    first, second = quick_folder / "first", quick_folder / "second"
    followed = quick_folder / "followed.json"
    things = [to_fields(one) for one in LIFE.followed]
    followed.write_text(json.dumps({"format": "spasm-diary", "version": 1, "followed": things}))
    assert process.run("import", followed, folder=first).returncode == 0

    added = process.run("add", typed=written(LIFE), folder=first)
    assert (added.returncode, added.stderr) == (0, b"")
    assert set(added.stdout.decode().split()) == {str(entry.id) for entry in LIVED}

    out = exported(first)
    validator().validate(out)
    assert {one.id: one for one in read(out)} == {one.id: one for one in LIVED}
    assert out["followed"] == things

    file = quick_folder / "diary.json"
    assert process.run("export", file, folder=first).returncode == 0
    imported = process.run("import", file, folder=second)
    assert imported.stdout.decode().split("\n")[:3] == [
        f"{len(LIVED)} new",
        "0 the same",
        "0 refused",
    ]
    assert {**exported(second), "exported": ""} == {**out, "exported": ""}
    for folder in (first, second):
        assert_numbers_are_those_that_were_lived(folder)


def assert_numbers_are_those_that_were_lived(folder: Path) -> None:
    """What charts, guidance and the month are drawn from."""
    lived = columns_of(LIVED, FIRST, LAST)
    diary = open_diary(folder / "diary.db")
    with diary.open_work() as work:
        stored = work.diary.columns(FIRST, LAST)
        kept = list(work.diary.all_entries())
    diary.close()
    assert {name: stored.known(name) for name in MEASURES} == {
        name: lived.known(name) for name in MEASURES
    }
    assert spots(kept) == spots(LIVED)
    assert {one.when.offset for one in kept} == {60, 120}


def test_the_life_is_worth_the_trouble() -> None:
    sides = Counter(side for _, side in spots(LIVED))

    assert len({entry.day for entry in LIVED}) > 300
    assert len({area for area, _ in spots(LIVED)}) > 35
    assert min(sides["left"], sides["right"], sides["both"], sides["middle"], sides[None]) > 5
    assert {entry.kind for entry in LIVED} > {"spasm", "night", "rating", "drink", "reading"}
