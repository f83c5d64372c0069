"""What is no sound diary of ours is refused in one sentence, and left as it is."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from builders import one_of_each, spasm
from other_files import change, make, read_all
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable, NotADiary, NotReadable, TooNew
from spasm_diary.storage.connecting import APPLICATION_ID

FUTURE = 2**62


def _write(content: bytes) -> Callable[[Path], None]:
    return lambda file: _replace(file, content)


def _replace(file: Path, content: bytes) -> None:
    file.unlink()
    file.write_bytes(content)


def _with(*statements: str) -> Callable[[Path], None]:
    return lambda file: change(file, *statements)


def _half(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _without_its_beginning(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.write(bytes(100))


def _without_its_middle(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(20_000)
        opened.write(bytes(40_000))


def _folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _nothing(file: Path) -> None:
    file.unlink()


def _unfinished(file: Path) -> None:
    file.with_name("diary.db-journal").write_bytes(b"half of a transaction")


def _in_wal(file: Path) -> None:
    file.with_name("diary.db-wal").write_bytes(b"what was written last")


Refused: TypeAlias = tuple[Callable[[Path], None], type[DiaryError], str]
REFUSALS: list[Refused] = [
    (_write(b""), NotADiary, "empty"),
    (_write(b"Dear diary, " * 1000), NotADiary, "not a diary"),
    (_write(bytes(100_000)), NotADiary, "not a diary"),
    (_half, DiaryUnavailable, "file you chose is damaged"),
    (_without_its_beginning, NotADiary, "not a diary"),
    (_without_its_middle, DiaryUnavailable, "file you chose is damaged"),
    (_folder, NotReadable, "no file"),
    (_pipe, NotReadable, "no file"),
    (_nothing, NotReadable, "could not be read"),
    (_unfinished, DiaryUnavailable, "diary.db-journal"),
    (_in_wal, DiaryUnavailable, "diary.db-wal"),
    (_with("PRAGMA application_id = 7"), NotADiary, "not a diary"),
    (_with("PRAGMA user_version = 0"), NotADiary, "not a diary"),
    (_with("PRAGMA user_version = 999"), TooNew, "newer version"),
    (_with("CREATE TABLE more (number)"), NotADiary, "says that it is a diary"),
    (_with("CREATE VIEW more AS SELECT 1"), NotADiary, "says that it is a diary"),
    (_with("DROP INDEX ix_entry_day_kind"), NotADiary, "says that it is a diary"),
    (_with("ALTER TABLE note ADD COLUMN more TEXT"), NotADiary, "says that it is a diary"),
    (
        _with("UPDATE alembic_version SET version_num = '0000'"),
        NotADiary,
        "says that it is a diary",
    ),
    (
        _with(
            "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
        ),
        NotADiary,
        "says that it is a diary",
    ),
    (_with("INSERT INTO note VALUES (999, 'astray')"), DiaryUnavailable, "damaged"),
    (
        _with("PRAGMA ignore_check_constraints = ON", "UPDATE spasm SET severity = 99"),
        DiaryUnavailable,
        "damaged",
    ),
    (_with("UPDATE spasm_place SET area = 'wing'"), DiaryUnavailable, "damaged"),
    (_with("UPDATE entry SET kind = 'sneeze'"), DiaryUnavailable, "damaged"),
    (_with("UPDATE entry SET kind = 'night' WHERE kind = 'spasm'"), DiaryUnavailable, "damaged"),
    (_with(f"UPDATE entry SET typed = {FUTURE}"), DiaryUnavailable, "damaged"),
    (_with(f"UPDATE entry SET typed_offset = {FUTURE}"), DiaryUnavailable, "damaged"),
    (_with(f"UPDATE action SET instant = {FUTURE}"), DiaryUnavailable, "damaged"),
    (_with("UPDATE revision SET before = '[['"), DiaryUnavailable, "damaged"),
    (_with("UPDATE followed SET label = ''"), DiaryUnavailable, "damaged"),
    (_with("INSERT INTO deleted VALUES (x'00')"), DiaryUnavailable, "damaged"),
    (
        _with("UPDATE note SET text = CAST(x'fffe' AS TEXT)"),
        DiaryUnavailable,
        "damaged",
    ),
]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_is_no_sound_diary_is_refused_in_one_sentence(
    file: Path, own: Path, scratch: Path, refusal: Refused
) -> None:
    spoil, expected, words = refusal
    make(file, *one_of_each(), *(spasm(note="x" * 100) for _ in range(500)))
    spoil(file)
    before = file.read_bytes() if file.is_file() else None

    with pytest.raises(expected, match=words):
        read_all(file, own)

    assert (file.read_bytes() if file.is_file() else None) == before
    assert list(scratch.iterdir()) == []


def test_very_deep_json_in_a_revision_is_damage(file: Path, own: Path) -> None:
    make(file, spasm())
    change(file, "UPDATE revision SET before = ?", values=["[" * 200_000])

    with pytest.raises(DiaryUnavailable, match="damaged"):
        read_all(file, own)


def test_a_revision_that_is_no_entry_is_damage(file: Path, own: Path) -> None:
    make(file, spasm())
    change(file, "UPDATE revision SET before = ?", values=[json.dumps({"kind": "sneeze"})])

    with pytest.raises(DiaryUnavailable, match="damaged"):
        read_all(file, own)


def test_a_foreign_database_of_our_name_is_refused(file: Path, own: Path) -> None:
    change(
        file,
        f"PRAGMA application_id = {APPLICATION_ID}",
        "PRAGMA user_version = 1",
        "CREATE TABLE entry (number)",
    )

    with pytest.raises(NotADiary, match="says that it is a diary"):
        read_all(file, own)
