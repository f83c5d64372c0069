"""Opening a diary that is encrypted, and everything that can be wrong with it or its key."""

from pathlib import Path

import pytest

from builders import NOW, spasm
from locked import WORDS, lock
from other_programs import run_apart
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, Locked, NotADiary
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.keys.places import copies, key_file_of
from spasm_diary.storage.keys.unlocking import new_key, unlock
from spasm_diary.storage.opening import open_diary

NOTE = "a note that nobody else may read"


def kept(file: Path, key: bytes) -> list[Entry]:
    diary = open_diary(file, key=key)
    with diary.open_work() as work:
        entries = list(work.diary.all_entries())
    diary.close()
    return entries


def test_a_half_made_copy_of_a_decryption_goes_before_the_passphrase_is_asked_for(
    file: Path,
) -> None:
    lock(file)
    partial = file.with_name("diary.db.partial")
    partial.write_text(NOTE)

    with pytest.raises(Locked):
        open_diary(file)

    assert not partial.exists()


def test_a_half_made_copy_that_another_program_is_at_work_on_stays(file: Path) -> None:
    key = lock(file)
    open_one = open_diary(file, key=key)
    partial = file.with_name("diary.db.partial")
    partial.write_text(NOTE)
    code = (
        "import sys; from pathlib import Path;"
        "from spasm_diary.storage.opening import open_diary; open_diary(Path(sys.argv[1]))"
    )

    done = run_apart(code, file)

    open_one.close()
    assert "Locked" in done.stderr
    assert partial.exists()


def test_a_damaged_diary_is_told_from_a_wrong_passphrase(file: Path) -> None:
    key = lock(file)
    with file.open("r+b") as opened:
        opened.seek(300)
        opened.write(bytes(100))
    before = file.read_bytes()

    with pytest.raises(DiaryUnavailable, match="passphrase is right, but the diary"):
        open_diary(file, key=unlock(file, Passphrase(WORDS)))

    assert file.read_bytes() == before
    assert key == unlock(file, Passphrase(WORDS))


def test_a_locked_diary_without_any_key_file_is_no_unknown_file(file: Path) -> None:
    lock(file)
    for one in [key_file_of(file), *dict(copies(file)).values()]:
        one.unlink()

    with pytest.raises(KeysUnusable, match="missing"):
        open_diary(file)


def test_no_new_diary_begins_where_a_key_file_waits_for_one(file: Path) -> None:
    lock(file)
    file.unlink()

    with pytest.raises(DiaryUnavailable, match="not there"):
        open_diary(file)

    assert not file.exists()


def test_an_empty_file_is_still_told_as_empty(file: Path) -> None:
    lock(file)
    file.write_bytes(b"")

    with pytest.raises(NotADiary, match="empty"):
        open_diary(file)


def test_a_wrong_key_does_not_go_on_holding_the_file(file: Path) -> None:
    key = lock(file)

    for _ in range(20):
        with pytest.raises(KeysUnusable):
            open_diary(file, key=new_key(), patience=0.1)

    assert kept(file, key) == []


def test_a_save_that_was_cut_short_is_taken_back_by_the_right_key_alone(file: Path) -> None:
    key = lock(file)
    diary = open_diary(file, key=key)
    with diary.open_work() as work:
        work.diary.put_many((spasm(note="x" * 500) for _ in range(200)), NOW)
    diary.close()
    hot = file.with_name("hot")
    hot.mkdir()
    connection = raw_connection(file, key)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE entry SET day = '1999-01-01'")
    for ending in ("", "-journal", ".keys"):
        source = key_file_of(file) if ending == ".keys" else file.with_name(file.name + ending)
        (hot / source.name).write_bytes(source.read_bytes())
    connection.execute("ROLLBACK")
    connection.close()
    cut_short = hot / "diary.db"
    before = {one.name: one.read_bytes() for one in hot.iterdir()}

    with pytest.raises(Locked):
        open_diary(cut_short)
    assert {one.name: one.read_bytes() for one in hot.iterdir()} == before
    assert len(kept(cut_short, key)) == 200
    assert {entry.day.year for entry in kept(cut_short, key)} != {1999}
