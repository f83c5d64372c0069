"""The diary's own JSON: what is written is read back, whole and the same."""

import io
import json
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given

from builders import NOW, entry, following, moment, night, spasm
from diary_schema import validator
from every_field import EVERY_FIELD
from fakes import MemoryDatabase, StoppedClock, TaskStub
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import Cancelled, NotReadable, NotValid
from spasm_diary.domain.followed import Form
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice, KeptArticle
from spasm_diary.domain.notes import Note
from spasm_diary.domain.records import to_record
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.export_diary import export_diary
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.read_export import is_export, read_export
from strategies import diaries

GOLDEN = Path(__file__).parent / "golden" / "diary-1.json"
LONG_AFTER = NOW.replace(year=2400)
PERSON = Personal(2000, age=Age.FROM_65, facts=frozenset({"statins", "weak_kidneys"}))
OFFSET_AT = StoppedClock(zone="Europe/Berlin").offset_at


def diary(*entries: Entry) -> MemoryDatabase:
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put_followed(following("dizzy", "Dizzy?", Form.YES_NO), NOW)
        work.diary.put_followed(following("steps", "Steps", Form.NUMBER, "a day"), NOW)
        work.diary.put_personal(PERSON, NOW)
        work.diary.put_many(entries, NOW)
    return database


def exported(database: MemoryDatabase, at: datetime = NOW) -> str:
    file = io.StringIO()
    export_diary(database.open_work, file, at, "0.1.0", TaskStub())
    return file.getvalue()


@given(diaries())
def test_an_exported_diary_imported_into_an_empty_one_is_the_same(entries: list[Entry]) -> None:
    first, second = diary(*entries), MemoryDatabase()
    with first.open_work() as work:
        for one in entries:
            if one.kind == "reading":
                work.diary.put_followed(following(one.content.followed, form=Form.NUMBER), NOW)  # type: ignore[union-attr]

    text = exported(first)
    import_entries(second.open_work, read_export(text, OFFSET_AT, NOW), LONG_AFTER, TaskStub())

    kept = list(second.kept.all_entries())
    refused_nights = [one for one in entries if one.kind == "night" and one not in kept]
    assert kept == [one for one in first.kept.all_entries() if one not in refused_nights]
    assert second.kept.followed() == first.kept.followed()
    assert second.kept.personal() == first.kept.personal()
    if not refused_nights:
        assert exported(second) == text


@given(diaries())
def test_every_export_keeps_to_the_schema(entries: list[Entry]) -> None:
    validator().validate(json.loads(exported(diary(*entries))))


def test_an_empty_diary_can_be_exported() -> None:
    text = exported(MemoryDatabase())

    validator().validate(json.loads(text))
    assert read_export(text, OFFSET_AT, NOW).candidates == ()


def test_the_form_of_a_file_stays_what_it_was() -> None:
    assert exported(diary(*EVERY_FIELD)) == GOLDEN.read_text(encoding="utf-8")


def test_a_file_of_this_version_can_always_be_read() -> None:
    text = GOLDEN.read_text(encoding="utf-8")

    found = read_export(text, OFFSET_AT, NOW)

    validator().validate(json.loads(text))
    assert {one.entry for one in found.candidates} == set(EVERY_FIELD)
    assert (found.refusals, found.personal) == ((), PERSON)


def test_each_entry_stands_on_a_line_of_its_own() -> None:
    lines = exported(diary(spasm(note="two\nlines"), night())).splitlines()
    assert sum(line.startswith('{"kind"') for line in lines) == 2


def with_a_history() -> MemoryDatabase:
    """One spasm, changed once, another one in the bin; articles opened, put by and hidden."""
    database = diary(spasm(3, entry_id=1), spasm(4, entry_id=2))
    with database.open_work() as work:
        work.diary.put(spasm(6, entry_id=1), NOW)
        work.diary.remove(UUID(int=2), NOW)
        work.diary.put_article(KeptArticle("sleep", opened=NOW))
        work.diary.put_article(KeptArticle("stress", later=NOW))
        work.diary.put_advice(KeptAdvice("few_drinks", NOW.date(), FOR_GOOD))
    return database


def test_what_was_deleted_and_what_entries_once_were_is_written_too() -> None:
    written = json.loads(exported(with_a_history()))

    validator().validate(written)
    assert written["bin"] == [
        {"deleted": NOW.isoformat(), "entry": to_record(spasm(4, entry_id=2))}
    ]
    assert written["earlier"] == [
        {"until": NOW.isoformat(), "entry": to_record(spasm(3, entry_id=1))},
        {"until": NOW.isoformat(), "entry": to_record(spasm(4, entry_id=2))},
    ]


def test_what_was_read_and_hidden_is_written_too() -> None:
    written = json.loads(exported(with_a_history()))

    assert written["articles"] == [
        {"name": "sleep", "opened": NOW.isoformat()},
        {"name": "stress", "later": NOW.isoformat()},
    ]
    assert written["advice"] == [
        {"rule": "few_drinks", "shown": NOW.date().isoformat(), "hidden_until": "9999-12-31"}
    ]


def test_reading_a_file_brings_nothing_back_that_was_thrown_away() -> None:
    found = read_export(exported(with_a_history()), OFFSET_AT, NOW)

    assert [one.entry for one in found.candidates] == [spasm(6, entry_id=1)]


def test_what_has_left_the_bin_is_in_no_list_of_it() -> None:
    written = json.loads(exported(with_a_history(), LONG_AFTER))

    assert "bin" not in written


def test_the_history_can_be_left_out() -> None:
    file = io.StringIO()
    export_diary(with_a_history().open_work, file, NOW, "0.1.0", TaskStub(), with_history=False)

    assert {"bin", "earlier", "articles", "advice"}.isdisjoint(json.loads(file.getvalue()))


def test_what_a_person_wrote_is_written_in_their_script() -> None:
    assert "ألم في الساق" in exported(diary(entry(Note("ألم في الساق"))))


def test_an_export_tells_its_progress_and_how_many_there_were() -> None:
    database, task = diary(*(spasm() for _ in range(150))), TaskStub()

    count = export_diary(database.open_work, io.StringIO(), NOW, "0.1.0", task)

    assert count == 150
    assert task.reports == [(0, 150), (100, 150)]


def test_an_export_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        export_diary(diary(spasm()).open_work, io.StringIO(), NOW, "0.1.0", TaskStub(cancel_at=0))


def test_a_handwritten_file_may_leave_out_what_is_known_anyway() -> None:
    text = json.dumps(
        {
            "format": "spasm-diary",
            "version": 1,
            "entries": [{"kind": "spasm", "start": "2026-07-01T02:10"}],
        }
    )

    [candidate] = read_export(text, OFFSET_AT, NOW).candidates

    assert str(candidate.entry.when) == "2026-07-01T02:10+02:00"
    assert candidate.entry.typed == NOW


def test_an_entry_without_an_id_is_the_same_entry_each_time_it_is_read() -> None:
    bare = {"kind": "spasm", "start": "2026-07-01T02:10"}
    text = json.dumps({"format": "spasm-diary", "version": 1, "entries": [bare, bare]})

    once, again = (read_export(text, OFFSET_AT, moment()) for _ in range(2))

    ids = [candidate.entry.id for candidate in once.candidates]
    assert ids == [candidate.entry.id for candidate in again.candidates]
    assert len(set(ids)) == 2


def test_entries_that_are_not_understood_are_refused_by_their_number() -> None:
    records = [{"kind": "spasm", "start": "2026-07-01"}, {"kind": "sneeze"}, 7, None]
    text = json.dumps({"format": "spasm-diary", "version": 1, "entries": records})

    found = read_export(text, OFFSET_AT, NOW)

    assert found.rows_in == 4
    assert [candidate.line for candidate in found.candidates] == [1]
    assert [refusal.line for refusal in found.refusals] == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "not whole JSON"),
        ('{"format": "spasm-diary", "version": 1, "entr', "not whole JSON"),
        ("[" * 100_000, "not whole JSON"),
        ('{"format": "spasm-diary", "version": 1, "x": ' + "9" * 5000 + "}", "not whole JSON"),
        ("[]", "not the file of a Spasm Diary"),
        ('{"format": "other"}', "not the file of a Spasm Diary"),
        ('{"format": "spasm-diary"}', "which version"),
        ('{"format": "spasm-diary", "version": "1"}', "which version"),
        ('{"format": "spasm-diary", "version": 0}', "which version"),
        ('{"format": "spasm-diary", "version": 2}', "newer version"),
        ('{"format": "spasm-diary", "version": 1, "entries": {}}', "“entries” are no list"),
        ('{"format": "spasm-diary", "version": 1, "followed": [1]}', "“followed” is not"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_whole(text: str, told: str) -> None:
    with pytest.raises(NotReadable, match=told):
        read_export(text, OFFSET_AT, NOW)


def test_a_file_that_says_what_cannot_be_of_the_person_is_refused() -> None:
    text = '{"format": "spasm-diary", "version": 1, "personal": {"drink_aim_ml": 9}}'
    with pytest.raises(NotValid, match="100 to 6000"):
        read_export(text, OFFSET_AT, NOW)


def test_our_own_files_are_told_from_others_by_their_beginning() -> None:
    assert is_export(exported(MemoryDatabase()))
    assert is_export('\ufeff {"version": 1, "format": "spasm-diary"}')
    assert not is_export("Date,Pain\n2026-11-23,3\n")
    assert not is_export('{"format": "other"}')
    assert not is_export('["spasm-diary"]')
