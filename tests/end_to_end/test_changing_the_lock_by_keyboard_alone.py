"""Another passphrase, the recovery sheet, and the lock taken off, by keys and ears alone."""

import sys
from pathlib import Path

import pytest

import screen_reader
from builders import spasm
from locked import lock
from screen_reader import Listener, listening
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.keys.locked import is_locked
from spasm_diary.storage.keys.unlocking import unlock
from whole_program import fill, kept

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)
OLD, NEW = "five words of my own", "five other words"


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    """Of a diary of one spasm, its first screens seen before."""
    fill(tmp_path, spasm(6))
    SettingsFile(Paths(tmp_path).settings).write(Settings(welcomed=True))
    return lock(Paths(tmp_path).diary, OLD)


def unlock_and_go_to_the_settings(person: Listener, words: str) -> None:
    person.wait_for_focus("Passphrase")
    person.keys.type(words)
    person.keys.press("Return")
    person.keys.wait_for("Today")
    person.keys.press("ctrl+6")
    person.keys.wait_for("Settings")


def prove(person: Listener, words: str) -> None:
    person.keys.wait_for_window("The present passphrase")
    person.wait_for_focus("Passphrase")
    person.keys.type(words)
    person.keys.press("Return")


def test_the_passphrase_is_changed(tmp_path: Path, key: bytes) -> None:
    with listening(tmp_path) as person:
        unlock_and_go_to_the_settings(person, OLD)
        person.press_on("Change the passphrase…")
        prove(person, OLD)
        person.keys.wait_for_window("Change the passphrase")
        person.wait_for_focus("New passphrase")
        person.keys.type(NEW)
        person.tab_to("The same once more")
        person.keys.type(NEW)
        person.tab_to("Change it")
        person.keys.leave("space")
        person.end()

    assert unlock(Paths(tmp_path).diary, Passphrase(NEW)) == key


def test_the_sheet_is_heard_and_the_lock_taken_off(tmp_path: Path, key: bytes) -> None:
    with listening(tmp_path) as person:
        keys, own = person.keys, person.keys.window
        unlock_and_go_to_the_settings(person, OLD)
        person.press_on("Show the recovery sheet…")
        prove(person, OLD)
        keys.wait_for_window("Recovery sheet")
        heard = person.find("Recovery sheet: …").name.lower()
        assert all(group.lower() in heard for group in groups_of(key))
        keys.leave("Escape")

        person.press_on("Take the lock off…")
        prove(person, OLD)
        keys.wait_for_window("Take the lock off?")
        person.tab_to("Take the lock off")
        keys.leave("space", to_another_than=own)
        person.wait_for_the_diary()
        person.end()

    assert not is_locked(Paths(tmp_path).diary)
    assert len(kept(tmp_path)) == 1
