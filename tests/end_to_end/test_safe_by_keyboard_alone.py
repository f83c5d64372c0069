"""The lock, backups, earlier values and erasing, in a real window by keys and ears alone."""

import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

import screen_reader
from builders import SUNDAY, spasm
from screen_reader import Listener, listening
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.nights import Night
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.storage.backups.folder import BackupFolder
from spasm_diary.storage.keys.unlocking import unlock
from spasm_diary.storage.opening import open_diary
from whole_program import fill, kept

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)
WORDS = "five words of my own"
BY_HAND = "made because you asked for it"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a diary of one spasm, its first screens seen before."""
    fill(tmp_path, spasm(6, on=SUNDAY))
    SettingsFile(Paths(tmp_path).settings).write(Settings(welcomed=True))
    return tmp_path


@contextmanager
def opened(folder: Path) -> Iterator[Listener]:
    """The program with its diary open; it ends without a complaint."""
    with listening(folder) as person:
        person.wait_for_the_diary()
        yield person
        person.end()


def severities(folder: Path) -> list[int | None]:
    return [one.content.severity for one in kept(folder)]  # type: ignore[union-attr]


def test_the_passphrase_is_put_on_and_asked_for_after_the_lock(tmp_path: Path) -> None:
    with listening(tmp_path) as person:
        keys = person.keys
        keys.press("space", "space", "space")  # past the first three of the first screens
        person.press_on("Lock it with a passphrase…")
        keys.wait_for_window("Encrypt the diary")
        keys.type(WORDS)
        keys.press("Return")
        keys.type(WORDS)
        keys.press("Return")
        sheet = person.find("Recovery sheet: …").name
        groups = [one.split()[1].strip(".").lower() for one in sheet.split(": ", 1)[1].split(". ")]
        keys.press("space")
        person.wait_for_focus("Recovery sheet, typed back")
        keys.type(" ".join(groups))
        person.press_on("Encrypt now")
        keys.wait_for_window("The diary is encrypted")
        keys.leave("Escape")

        keys.leave("ctrl+l")
        keys.wait_for("Locked")
        person.wait_for_focus("Passphrase")
        keys.type(WORDS)
        keys.press("Return")
        keys.wait_for("Today")
        keys.press("ctrl+space")
        person.end()

    diary = Paths(tmp_path).diary
    key = unlock(diary, Passphrase(WORDS))
    with closing(open_diary(diary, key=key)) as database, database.open_work() as work:
        assert work.diary.count()["spasm"] == 1


def test_a_backup_is_made_looked_at_and_gone_back_to(folder: Path) -> None:
    with opened(folder) as person:
        keys, own = person.keys, person.keys.window
        keys.press("ctrl+b")
        keys.wait_for_window("Backups")
        person.press_on("Make a backup now")
        person.find("The backup is made and was read back. It holds 1 day.")
        person.tab_to("Look at it: …")
        keys.leave("space", to_another_than=own)
        person.find("You are looking at a backup. Nothing in it can be changed.")
        person.tab_to("Back to your diary")
        keys.leave("space")
        person.wait_for_the_diary()

        own = keys.window
        keys.press("ctrl+space", "3", "Return", "ctrl+b")
        keys.wait_for_window("Backups")
        person.press_on("Go back to this: …")
        person.wait_for_focus("Yes, do that")
        keys.leave("space", to_another_than=own)
        person.wait_for_the_diary()

    [aside] = folder.glob("set-aside-*")
    assert (severities(folder), sorted(map(str, severities(aside)))) == ([6], ["3", "6"])
    made = BackupFolder(Paths(folder).backups).listed()
    assert Reason.BY_HAND in {one.reason for one in made}


def test_an_earlier_value_is_put_back(folder: Path) -> None:
    with opened(folder) as person:
        keys = person.keys
        keys.press("ctrl+e", "7", "5", "ctrl+e", "4")
        person.press_on("Earlier values of How the day was")
        keys.wait_for_window("Earlier values")
        person.press_on("Put back: …")
        person.find("Now: Night: …")
        keys.leave("Escape")

    [night] = [one.content for one in kept(folder) if isinstance(one.content, Night)]
    assert night.quality == 7


def test_erasing_everything_is_begun_and_given_up(folder: Path) -> None:
    with opened(folder) as person:
        keys = person.keys
        keys.press("alt+f", "r")
        keys.wait_for_window("Erase everything")
        person.tab_to("To erase everything, type the word …")
        keys.type("erase")
        person.tab_to("Cancel")
        keys.leave("space")

    assert severities(folder) == [6]
    assert json.loads((folder / "settings.json").read_text(encoding="utf-8"))["welcomed"] is True


def test_a_lost_diary_comes_back_from_its_backup(folder: Path) -> None:
    with opened(folder):
        pass  # a backup is made at the end
    Paths(folder).diary.unlink()

    with listening(folder) as person:
        person.keys.wait_for_window("Your diary could not be opened")
        person.wait_for_focus("Try again")
        person.press_on("Go back to this: …")
        person.wait_for_focus("Yes, do that")
        person.keys.leave("space")
        person.find("Your diary is back. …")
        person.end()

    assert severities(folder) == [6]


def test_another_diary_is_added(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    fill(other, spasm(2))
    with opened(folder) as person:
        keys = person.keys
        keys.press("alt+f", "d")
        keys.wait_for_window("Add another diary")  # which asks for the file
        keys.type(str(Paths(other).diary))
        keys.press("Return")
        person.wait_for_focus("Add them")
        keys.wait_for_window("Add another diary")
        keys.press("space")
        person.wait_for_focus("Close")
        keys.leave("space")

    assert sorted(map(str, severities(folder))) == ["2", "6"]
