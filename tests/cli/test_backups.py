"""`backup`, `restore` and `recover`, on real files: the ways to a backup and back."""

import gzip
from pathlib import Path

import process
from damaging import lose_root_page
from spasm_diary.storage.connecting import SCHEMA

OLD_DIARY = Path(__file__).parents[1] / "storage" / "fixtures" / "schema-1.db.gz"


def add(folder: Path, day: str) -> None:
    line = f'{{"kind": "spasm", "start": "{day}T02:10", "severity": 6}}\n'
    assert process.run("add", folder=folder, typed=line.encode()).returncode == 0


def days_in(folder: Path) -> list[str]:
    """The dates of all entries."""
    exported = process.run("export", "-", folder=folder)
    assert exported.returncode == 0, exported.stderr
    lines = exported.stdout.decode().splitlines()
    return sorted(line.split('"start": "')[1][:10] for line in lines if '"start": "' in line)


def test_a_backup_in_a_file_is_carried_to_another_computer_and_restored_there(
    tmp_path: Path,
) -> None:
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "carried.db"
    add(here, "2026-11-20")

    made = process.run("backup", file, folder=here)
    restored = process.run("restore", file, folder=there)

    assert (made.returncode, made.stdout.decode().strip()) == (0, str(file))
    assert restored.returncode == 0, restored.stderr
    assert days_in(there) == ["2026-11-20"]


def test_a_backup_takes_no_other_files_place(tmp_path: Path) -> None:
    add(tmp_path / "data", "2026-11-20")
    file = tmp_path / "precious.txt"
    file.write_text("precious")

    assert process.run("backup", file, folder=tmp_path / "data").returncode == 2
    assert file.read_text() == "precious"


def test_the_diary_before_a_restore_is_kept_aside(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "backup.db"
    add(data, "2026-11-20")
    assert process.run("backup", file, folder=data).returncode == 0
    add(data, "2026-11-21")

    told = process.run("restore", file, folder=data).stderr.decode()

    [aside] = data.glob("set-aside-*")
    assert str(aside) in told
    assert days_in(data) == ["2026-11-20"]


def test_a_lost_diary_is_recovered_from_its_newest_backup(tmp_path: Path) -> None:
    add(tmp_path, "2026-11-20")
    assert process.run("backup", folder=tmp_path).returncode == 0
    (tmp_path / "diary.db").unlink()

    refused = process.run("add", folder=tmp_path, typed=b"{}\n")
    listed = process.run("recover", folder=tmp_path).stdout.decode().split("\t")
    used = process.run("recover", "--use", "1", folder=tmp_path)

    assert refused.returncode == 1
    assert "not where it was" in refused.stderr.decode()
    assert (listed[0], listed[2]) == ("1", "1 day")
    assert used.returncode == 0, used.stderr
    assert days_in(tmp_path) == ["2026-11-20"]


def test_recovering_adds_what_can_still_be_read_of_the_damaged_diary(tmp_path: Path) -> None:
    add(tmp_path, "2026-11-20")
    assert process.run("backup", folder=tmp_path).returncode == 0
    add(tmp_path, "2026-11-21")

    used = process.run("recover", "--use", "1", folder=tmp_path)

    assert b"1 entry that the backup lacked" in used.stderr
    assert days_in(tmp_path) == ["2026-11-20", "2026-11-21"]


def test_a_new_diary_begins_only_when_it_is_asked_for_and_keeps_the_old_one(tmp_path: Path) -> None:
    add(tmp_path, "2026-11-20")
    (tmp_path / "diary.db").write_text("Dear diary, " * 1000)

    assert process.run("recover", "--begin-anew", folder=tmp_path).returncode == 0

    [aside] = tmp_path.glob("set-aside-*")
    assert (aside / "diary.db").read_text().startswith("Dear diary")
    assert days_in(tmp_path) == []


def test_a_backup_that_is_not_there_is_told(tmp_path: Path) -> None:
    add(tmp_path, "2026-11-20")

    assert process.run("recover", "--use", "7", folder=tmp_path).returncode == 2
    assert process.run("restore", tmp_path / "nothing.db", folder=tmp_path).returncode == 1
    assert days_in(tmp_path) == ["2026-11-20"]


def test_what_was_copied_before_an_update_is_listed_and_can_be_gone_back_to(tmp_path: Path) -> None:
    (tmp_path / "diary.db").write_bytes(gzip.decompress(OLD_DIARY.read_bytes()))
    before = days_in(tmp_path)
    add(tmp_path, "2026-11-20")
    (tmp_path / "diary.db").write_text("Dear diary, " * 1000)

    listed = process.run("recover", folder=tmp_path).stdout.decode().split("\t")
    used = process.run("recover", "--use", listed[0], folder=tmp_path)

    assert listed[0] == f"diary-before-schema{SCHEMA}.db"
    assert used.returncode == 0, used.stderr
    assert days_in(tmp_path) == before


def test_a_diary_of_which_an_index_alone_is_damaged_is_repaired(tmp_path: Path) -> None:
    add(tmp_path, "2026-11-20")
    damaged = lose_root_page(tmp_path / "diary.db", "sqlite_autoindex_entry_1")

    found = process.run("check", folder=tmp_path)
    repaired = process.run("recover", "--repair", folder=tmp_path)

    assert found.returncode == 1
    assert repaired.returncode == 0, repaired.stderr
    assert days_in(tmp_path) == ["2026-11-20"]
    [aside] = tmp_path.glob("set-aside-*")
    assert str(aside) in repaired.stderr.decode()
    assert (aside / "diary.db").read_bytes() == damaged
