"""Reminders chosen, tried and answered in a real window, by keys and ears alone."""

import sys
from datetime import time
from pathlib import Path

import pytest

import screen_reader
from builders import SUNDAY, spasm
from screen_reader import listening
from shown_reminder import LINE
from spasm_diary.domain.settings import Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from whole_program import fill

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(screen_reader.missing()),
    reason=f"{screen_reader.missing()} (packaging/dev.py setup --accessibility)",
)


def test_reminders_are_chosen_tried_and_answered_by_keyboard_alone(tmp_path: Path) -> None:
    fill(tmp_path, spasm(6, on=SUNDAY))
    settings = SettingsFile(Paths(tmp_path).settings)
    settings.write(Settings(welcomed=True))
    with listening(tmp_path) as person:
        keys = person.keys
        person.wait_for_the_diary()
        keys.press("ctrl+6")
        keys.wait_for("Settings")
        keys.press(*["Tab"] * 20)  # past the other cards, without listening to each
        person.tab_to("How often")
        keys.press("Right", "space")
        person.tab_to("At")
        keys.press("ctrl+a")
        keys.type("1915")
        keys.press("Return")

        person.press_on("Show one now")
        assert person.find(LINE).role != "dialog"
        person.wait_for_focus("Show one now")
        person.press_on("Write now")
        keys.wait_for("Today")
        keys.press("7")  # the keys are on the first question of the day
        person.end()

    assert settings.read().reminders.times == (time(19, 15),)
