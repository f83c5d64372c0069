"""What is told when something is wrong, in a real window by keys and ears alone."""

import sys
from pathlib import Path

import pytest

import screen_reader
from builders import SUNDAY, spasm
from damaging import lose_root_page
from failing_program import KEY, SECRET, WORDS
from screen_reader import listening
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.soundness import check_soundness
from whole_program import fill, kept

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a diary of one spasm, its first screens seen before."""
    fill(tmp_path, spasm(6, on=SUNDAY))
    SettingsFile(Paths(tmp_path).settings).write(Settings(welcomed=True))
    return tmp_path


def test_a_mistake_of_the_program_is_told_its_details_are_copied_and_one_goes_on(
    folder: Path,
) -> None:
    with listening(folder, WORDS) as person:
        person.wait_for_the_diary()
        person.keys.press(KEY)
        told = person.find("Something went wrong in the program. …")
        assert SECRET not in told.name
        person.press_on("Copy the details")
        person.find("The details are copied")
        person.press_on("Close")
        person.keys.press("ctrl+space")
        person.end()

    assert len(kept(folder)) == 2
    assert SECRET not in (folder / "logs" / "log.txt").read_text(encoding="utf-8")


def test_a_file_of_which_an_index_is_damaged_is_repaired(folder: Path) -> None:
    lose_root_page(Paths(folder).diary, "ix_revision_id")

    with listening(folder) as person:
        own = person.keys.window
        person.wait_for_the_diary()
        person.find("Repair the file")
        person.tab_to("Repair the file")
        person.keys.leave("space", to_another_than=own)
        person.find("The diary's file is repaired. …")
        person.end()

    check_soundness(Paths(folder).diary)
    assert len(kept(folder)) == 1


def test_where_the_file_is_empty_a_new_diary_is_begun_and_the_file_kept(folder: Path) -> None:
    Paths(folder).diary.write_bytes(b"")

    with listening(folder) as person:
        person.keys.wait_for_window("Your diary could not be opened")
        person.wait_for_focus("Try again")
        person.press_on("Begin a new diary")
        person.wait_for_focus("Yes, do that")
        person.keys.leave("space")
        person.find("A new diary was begun. …")
        person.end()

    assert kept(folder) == ()
    [aside] = folder.glob("set-aside-*")
    assert (aside / "diary.db").read_bytes() == b""


def test_an_entry_is_taken_out_of_the_bin(folder: Path) -> None:
    with listening(folder) as person:
        keys = person.keys
        person.wait_for_the_diary()
        keys.press("ctrl+1", "ctrl+space", "ctrl+z", "alt+e", "b")
        keys.wait_for_window("The bin")
        person.press_on("Put back: …")
        keys.leave("Escape")
        person.end()

    assert len(kept(folder)) == 2
