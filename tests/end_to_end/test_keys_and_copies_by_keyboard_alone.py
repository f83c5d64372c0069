"""The recovery sheet, a new key, and what is done when nothing can be saved, by keys alone."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import process
import screen_reader
from builders import SUNDAY, spasm
from locked import lock
from screen_reader import Listener, listening
from small_disk import SmallDisk, needs_small_disk, small_disk
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.notes import Note
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of, key_from
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.keys.unlocking import unlock
from whole_program import fill, kept

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)
OLD, NEW = "five words of my own", "five other words"
WORDS = "a long walk"
NO_ROOM_FOR_MORE = b"no folder for matplotlib"
"""Its cache lies on the same disk; nor is there a log to say so in."""
ROOM = 8 * 1024 * 1024


def begin(folder: Path) -> None:
    """With a diary of one spasm, its first screens seen before."""
    fill(folder, spasm(6, on=SUNDAY))
    SettingsFile(Paths(folder).settings).write(Settings(welcomed=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    begin(data)
    return data


@pytest.fixture
def disk() -> Iterator[SmallDisk]:
    with small_disk(ROOM) as one:
        begin(one.folder)
        yield one


def letters(groups: Sequence[str]) -> str:
    """As a person types them from the sheet."""
    return " ".join(groups).lower()


def type_twice(person: Listener, passphrase: str) -> None:
    """In the two fields for a new one."""
    person.wait_for_focus("New passphrase")
    person.keys.type(passphrase)
    person.keys.press("Return")
    person.keys.type(passphrase)


def remount(disk: SmallDisk, how: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{how}", str(disk.folder)], check=True)


def test_a_locked_diary_is_opened_by_its_recovery_sheet(folder: Path) -> None:
    key = lock(Paths(folder).diary, OLD)

    with listening(folder) as person:
        person.wait_for_focus("Passphrase")
        person.press_on("Use the recovery sheet")
        person.wait_for_focus("Recovery sheet")
        person.keys.type(letters(groups_of(key)))
        person.press_on("Open the diary")
        person.keys.wait_for_window("Opened with the recovery sheet")
        person.press_on("Choose a passphrase…")
        person.keys.wait_for_window("Change the passphrase")
        type_twice(person, NEW)
        person.tab_to("Change it")
        person.keys.leave("space")
        person.end()

    assert unlock(Paths(folder).diary, Passphrase(NEW)) == key


def test_a_new_key_is_made_where_somebody_knows_the_old_one(folder: Path) -> None:
    old = lock(Paths(folder).diary, OLD)

    with listening(folder) as person:
        keys, own = person.keys, person.keys.window
        person.wait_for_focus("Passphrase")
        keys.type(OLD)
        keys.press("Return")
        keys.wait_for("Today")
        keys.press("ctrl+6")
        keys.wait_for("Settings")
        person.press_on("Make a new key…")
        keys.wait_for_window("The present passphrase")
        person.wait_for_focus("Passphrase")
        keys.type(OLD)
        keys.press("Return")
        keys.wait_for_window("A new key for the diary")
        type_twice(person, NEW)
        keys.press("Return")
        sheet = person.find("Recovery sheet: …").name
        groups = [one.split()[1].strip(".") for one in sheet.split(": ", 1)[1].split(". ")]
        keys.press("space")
        person.wait_for_focus("Recovery sheet, typed back")
        keys.type(letters(groups))
        person.tab_to("Make the new key")
        keys.press("space")
        keys.wait_for_window("The diary has a new key")
        keys.leave("Escape", to_another_than=own)
        person.wait_for_the_diary()
        person.end()

    assert unlock(Paths(folder).diary, Passphrase(NEW)) == key_from(" ".join(groups)) != old


@needs_small_disk
def test_what_a_full_disk_does_not_take_is_saved_as_a_copy_elsewhere(
    disk: SmallDisk, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.json"
    disk.fill()
    with listening(disk.folder) as person:
        keys = person.keys
        person.wait_for_the_diary()
        keys.press("ctrl+1")
        person.tab_to("Note for the day")
        keys.type(WORDS)
        keys.press("ctrl+2")
        keys.wait_for("History")
        person.find("Save a copy elsewhere")
        keys.press("shift+Tab")
        person.wait_for_focus("Save a copy elsewhere")
        keys.press("space")
        keys.wait_for_window("Save a copy elsewhere")
        keys.press("ctrl+a")
        keys.type(str(copy))
        keys.press("Return")
        keys.wait_for_file(copy)
        keys.wait_for_window("History")
        person.find("1 entry is in copy.json, and not in the diary yet. …")
        keys.press("ctrl+q")
        person.find("Close without saving it")
        keys.press("ctrl+6")
        keys.wait_for("Settings")
        keys.press("shift+Tab")
        person.wait_for_focus("Close without saving it")
        keys.press("space")
        code, _complaints = keys.wait_for_the_end()  # the log has no room either
        assert code == 0

    disk.free()
    assert len(kept(disk.folder)) == 1
    other = tmp_path / "other"
    assert process.run("import", copy, folder=other).returncode == 0
    assert [one.content for one in kept(other)] == [Note(WORDS)]


@needs_small_disk
def test_a_diary_that_can_only_be_read_is_tried_again_and_left(disk: SmallDisk) -> None:
    remount(disk, "ro")
    with listening(disk.folder) as person:
        person.find("Your diary can be read, but nothing can be written where it lies, …")
        person.wait_for_the_diary()
        person.press_on("Try again")
        person.find("The diary's file or its folder cannot be written to, …")
        person.wait_for_focus("Try again")
        person.press_on("Quit")
        person.see_the_end(NO_ROOM_FOR_MORE)


@needs_small_disk
def test_a_diary_that_could_only_be_read_is_written_in_again(disk: SmallDisk) -> None:
    remount(disk, "ro")
    with listening(disk.folder) as person:
        person.wait_for_the_diary()
        remount(disk, "rw")
        person.press_on("Try again")
        person.find("Your diary can be written in again")
        person.keys.press("ctrl+space")
        person.end()

    assert len(kept(disk.folder)) == 2


def test_a_second_folder_for_backups_is_chosen(folder: Path, tmp_path: Path) -> None:
    second = tmp_path / "second"
    second.mkdir()
    with listening(folder) as person:
        keys = person.keys
        person.wait_for_the_diary()
        keys.press("ctrl+b")
        keys.wait_for_window("Backups")
        person.press_on("Choose a second folder…")
        keys.wait_for_window("A second folder for backups")
        keys.type(str(second))
        keys.press("Return")
        keys.wait_for_window("Backups")
        person.find(f"Each backup is also laid down in {second}.")
        person.press_on("Make a backup now")
        person.find("The backup is made and was read back. …")
        keys.leave("Escape")
        person.end()

    assert Reason.BY_HAND in {one.reason for one in BackupFolder(second).listed()}
