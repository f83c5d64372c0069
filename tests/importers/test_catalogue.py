from collections.abc import Sequence
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reading_files import found_in
from spasm_diary.domain.errors import DiaryError, NotReadable
from spasm_diary.importers.catalogue import IMPORTERS, importer_for
from spasm_diary.importers.letters import LARGEST_BYTES
from spasm_diary.usecases.export_diary import FORMAT

HEADS = {
    "bearable": ["date,weekday,time of day,category,rating/amount,detail,notes"],
    "daylio": [
        "full_date,date,weekday,time,mood,activities,note",
        "year,date,weekday,time,mood,activities,note",
        "full_date,date,weekday,time,mood,activities,scales,note_title,note",
    ],
    "sleep_cycle": [
        "Start;End;Sleep quality;Time in bed;Wake up;Sleep Notes;Heart rate;Activity (steps)",
        "Start;End;Sleep Quality;Mood;Notes;Time in bed (seconds);Time asleep (seconds)",
    ],
}
EVERY_HEAD = [(key, head) for key, heads in HEADS.items() for head in heads]
LIKELY = st.sampled_from(
    [
        *("", " ", "2026-03-02", "2nd Mar 2026", "2026-03-02 23:00:00", "2026-03-03 07:00:00"),
        *("0001-01-01", "9999-12-31 23:59:59", "Symptom", "Sleep", "Sleep quality", "Mood"),
        *("Meds/Supplements", "Health measurements", "Factors", "pre", "all day", "3:26 am"),
        *("5", "7:30", "83%", "-1", "9" * 30, "Asleep 23:40 - 06:00. Nap 9h (mid)", "rad"),
        *("Calf cramp left (Severe)", "a | b - A lot | (", "Sleep Time: 99:59 | x: 0/0"),
        *("Sleep Quality: 9/1", "Water (ml)", '"', '""', "\0", "\r", "\n", "é" * 300),
    ]
)
CELLS = st.one_of(LIKELY, st.text(max_size=20))


def test_every_importer_is_tested_here() -> None:
    assert [one.key for one in IMPORTERS] == list(HEADS)


@pytest.mark.parametrize(("key", "head"), EVERY_HEAD)
def test_a_file_is_known_by_the_names_of_its_columns(key: str, head: str) -> None:
    assert found_in(head + "\n").source == key


@pytest.mark.parametrize(("key", "head"), EVERY_HEAD)
def test_a_file_with_nothing_but_its_header_has_nothing(key: str, head: str) -> None:
    found = found_in(head)

    assert (found.source, found.rows_in, found.candidates) == (key, 0, ())


@pytest.mark.parametrize("text", ["hello", "a,b,c\n1,2,3", "date,mood\n2026-03-02,good"])
def test_a_file_of_another_program_is_refused_in_words(text: str) -> None:
    with pytest.raises(NotReadable, match="does not know this kind of file"):
        found_in(text)


def test_the_diarys_own_file_is_known_however_large_it_is() -> None:
    head = '{"format": "spasm-diary", "version": 1, "entries": []'
    found = found_in(f"\ufeff{head}{' ' * LARGEST_BYTES}}}")

    assert (found.source, found.rows_in) == (FORMAT, 0)


def test_a_damaged_file_of_the_diarys_own_is_refused_in_words() -> None:
    with pytest.raises(NotReadable, match="damaged"):
        found_in(b'{"format": "spasm-diary", "version": 1, "entries": ["\xff"]}')


def test_nobody_knows_a_header_without_names() -> None:
    assert importer_for(()) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(raw: bytes) -> None:
    with pytest.raises(DiaryError):
        found_in(raw)


@pytest.mark.parametrize(("key", "head"), EVERY_HEAD)
@given(rows=st.lists(st.lists(CELLS, max_size=11), max_size=6), is_quoted=st.booleans())
def test_any_cells_are_accounted_for(
    key: str, head: str, rows: list[list[str]], *, is_quoted: bool
) -> None:
    text = "\n".join([head, *(_line(cells, head, is_quoted=is_quoted) for cells in rows)])

    with suppress(DiaryError):
        found = found_in(text.encode("utf-8", "replace"))

        assert found.source == key
        ids = [one.entry.id for one in found.candidates]
        assert len(set(ids)) == len(ids)
        followed = {one.key for one in found.followed}
        answered = {
            getattr(one.entry.content, "followed", None)
            for one in found.candidates
            if one.entry.kind == "reading"
        }
        assert answered == followed


def _line(cells: Sequence[str], head: str, *, is_quoted: bool) -> str:
    delimiter = ";" if ";" in head else ","
    if is_quoted:
        cells = ['"' + cell.replace('"', '""').replace("\0", "") + '"' for cell in cells]
    return delimiter.join(cells)
