import os
import shutil
import tempfile
from pathlib import Path

import pytest

from other_programs import run_apart
from spasm_diary.usecases.erase_files import are_there, erase_files
from spasm_diary.usecases.our_files import COPIES, EVERYTHING

NOBODY = 65534
AS_ANYBODY = """
import os, sys
from pathlib import Path
from spasm_diary.usecases.erase_files import erase_files  # while it may still be read
from spasm_diary.usecases.our_files import EVERYTHING
if os.getuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
for left in erase_files(Path(sys.argv[1]), EVERYTHING).left:
    print(f"{left.file.relative_to(sys.argv[1])}: {left.reason}")
"""
OURS = (
    "diary.db",
    "diary.db-journal",
    ".diary.db-copy-x1",
    "settings.json",
    "settings.unreadable",
    "settings.json.bak",
    "window.ini",
    "logs/log.txt",
    "logs/log.txt.1",
    "cache/matplotlib/fontlist-v3.11.0.json",
    "example/diary.db",
    "example/logs/log.txt",
    "diary.held.json",
    "diary.keys.json",
    "diary.keys-3.json",
    "visit/diary.db",
    ".spasm-diary-0a1b2c3d-4e5f6g7h",
    "not-saved-2026-11-23-210000.json",
    "not-saved-2026-11-23-210000.sealed",
)
COPIED = (
    "diary-before-schema1.db",
    "backups/diary-2026-11-23.db",
    "backups/diary.keys.json",
    "set-aside-1/diary.db",
)
FOREIGN = (
    "letter to the doctor.odt",
    "diary.db.mine",
    "my diary.db",
    "spasm-diary.json",
    "logs/notes.txt",
    "cache/photo.png",
    "example/diary.txt",
    "backups/holiday.zip",
    "other/diary.db",
)


def fill(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("something", encoding="utf-8")


def files_in(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if not file.is_dir()}


def test_all_that_is_ours_goes_and_empty_folders_with_it(tmp_path: Path) -> None:
    fill(tmp_path, *OURS)
    assert erase_files(tmp_path, EVERYTHING).count == len(OURS)
    assert list(tmp_path.iterdir()) == []


def test_what_somebody_else_put_there_stays(tmp_path: Path) -> None:
    fill(tmp_path, *OURS, *COPIED, *FOREIGN)
    erased = erase_files(tmp_path, EVERYTHING, COPIES)
    assert erased.left == ()
    assert files_in(tmp_path) == set(FOREIGN)


def test_copies_stay_unless_they_are_named(tmp_path: Path) -> None:
    fill(tmp_path, *OURS, *COPIED)
    assert are_there(tmp_path, COPIES)
    erase_files(tmp_path, EVERYTHING)
    assert files_in(tmp_path) == set(COPIED)
    erase_files(tmp_path, COPIES)
    assert not are_there(tmp_path, COPIES)


def test_a_folder_that_is_called_like_a_file_of_ours_stays(tmp_path: Path) -> None:
    fill(tmp_path, "settings.json/photo.png")
    assert erase_files(tmp_path, EVERYTHING).count == 0
    assert files_in(tmp_path) == {"settings.json/photo.png"}


def test_no_folder_at_all_is_nothing_to_remove(tmp_path: Path) -> None:
    assert erase_files(tmp_path / "nowhere", EVERYTHING).left == ()


@pytest.mark.skipif(os.name != "posix", reason="not everybody may make links there")
def test_links_are_never_followed_and_told_of(tmp_path: Path) -> None:
    elsewhere, data = tmp_path / "elsewhere", tmp_path / "data"
    fill(elsewhere, "log.txt", "the diary")
    fill(data, "settings.json")
    (data / "logs").symlink_to(elsewhere, target_is_directory=True)
    (data / "diary.db").symlink_to(elsewhere / "the diary")
    erased = erase_files(data, EVERYTHING)
    assert files_in(elsewhere) == {"log.txt", "the diary"}
    assert {(one.file.name, one.reason) for one in erased.left} == {
        ("logs", "it leads to another place"),
        ("diary.db", "it leads to another place"),
    }
    assert not (data / "settings.json").exists()


def test_the_data_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    fill(tmp_path / "real", *OURS)
    (tmp_path / "data").symlink_to(tmp_path / "real", target_is_directory=True)
    assert erase_files(tmp_path / "data", EVERYTHING).count == len(OURS)
    assert list((tmp_path / "real").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_a_file_that_cannot_be_removed_is_told_and_the_others_go() -> None:
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    fill(folder, *OURS)
    if os.getuid() == 0:
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    (folder / "logs").chmod(0o500)
    done = run_apart(AS_ANYBODY, folder)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "logs/log.txt: Permission denied",
        "logs/log.txt.1: Permission denied",
    ]
    assert files_in(folder) == {"logs/log.txt", "logs/log.txt.1"}
    (folder / "logs").chmod(0o700)
    shutil.rmtree(folder)
