"""`check`: every part that is sound is said to be, and the one that is not is named."""

from contextlib import closing
from pathlib import Path

import pytest

import process
from builders import NOW
from fakes import StoppedClock
from locked import CHEAP, WORDS, lock
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.errors import DiaryUnavailable, NotADiary
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.paths import Paths
from spasm_diary.self_check import check_diary, self_check
from spasm_diary.storage.backups.keeper import BackupKeeper
from spasm_diary.storage.converting import renew_key
from spasm_diary.storage.keys.unlocking import new_key
from spasm_diary.storage.opening import open_file

PARTS = (
    "bundled files",
    "articles",
    "a new diary",
    "charts",
    "paper",
    "the window",
    "this diary",
)


def test_an_installation_without_a_diary_is_sound_and_stays_without_one(tmp_path: Path) -> None:
    done = process.run("check", folder=tmp_path / "data")

    assert done.stdout.decode().splitlines() == [f"{part}: sound" for part in PARTS]
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_the_part_that_is_not_sound_is_named(tmp_path: Path) -> None:
    (tmp_path / "diary.db").write_text("milk, bread, magnesium", encoding="utf-8")

    done = process.run("check", folder=tmp_path)

    *others, last = done.stdout.decode().splitlines()
    assert others == [f"{part}: sound" for part in PARTS[:-1]]
    assert last.startswith("this diary: This file is not a diary")
    assert done.returncode == 1


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    assert process.run("sample", "--days", "30", folder=tmp_path).returncode == 0
    return tmp_path / "diary.db"


def test_looking_through_a_diary_changes_nothing_in_it(diary: Path) -> None:
    before = process.run("export", "-", folder=diary.parent).stdout.splitlines()[4:]

    check_diary(Paths(diary.parent))

    assert process.run("export", "-", folder=diary.parent).stdout.splitlines()[4:] == before


def test_a_damaged_diary_is_found_to_be_and_left_as_it_is(diary: Path) -> None:
    whole = bytearray(diary.read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 4096] = bytes(4096)
    diary.write_bytes(whole)

    with pytest.raises(DiaryUnavailable, match="damaged"):
        check_diary(Paths(diary.parent))

    assert diary.read_bytes() == bytes(whole)


def test_another_program_s_file_is_no_diary(tmp_path: Path) -> None:
    (tmp_path / "diary.db").write_bytes(b"SQLite format 3\0" + bytes(4080))

    with pytest.raises((NotADiary, DiaryUnavailable)):
        check_diary(Paths(tmp_path))


def test_a_backup_that_went_bad_is_found_by_looking_deep(tmp_path: Path) -> None:
    assert process.run("sample", "--days", "5", folder=tmp_path).returncode == 0
    assert process.run("backup", folder=tmp_path).returncode == 0
    [backup] = (tmp_path / "backups").glob("*.db")
    backup.write_bytes(backup.read_bytes()[:20_000])

    done = process.run("check", "--deep", folder=tmp_path)

    said = done.stdout.decode().splitlines()
    assert (done.returncode, said[-2].endswith("sound"), said[-1].endswith("sound")) == (
        1,
        True,
        False,
    )


def test_a_copy_from_before_an_update_is_tried_too(tmp_path: Path) -> None:
    assert process.run("sample", "--days", "5", folder=tmp_path).returncode == 0
    diary = tmp_path / "diary.db"
    (tmp_path / "diary-before-schema2.db").write_bytes(diary.read_bytes()[:20_000])

    done = process.run("check", "--deep", folder=tmp_path)

    assert done.returncode == 1
    assert not done.stdout.decode().splitlines()[-1].endswith("sound")


def test_a_backup_from_before_a_new_key_is_tried_with_the_key_that_it_has(tmp_path: Path) -> None:
    diary, old, said = Paths(tmp_path).diary, lock(Paths(tmp_path).diary), list[str]()
    with closing(open_file(diary, key=old)) as opened:
        BackupKeeper(opened, Paths(tmp_path).backups, old).make(Reason.BY_HAND, NOW)
    new = new_key()
    renew_key(diary, old, new, Passphrase(WORDS), cost=CHEAP)

    assert self_check(Paths(tmp_path), StoppedClock(), said.append, new, deep=True) == 0
    assert said[-1] == "every backup: sound"
