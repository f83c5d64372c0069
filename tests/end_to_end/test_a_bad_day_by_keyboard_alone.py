"""A bad day with the real program in a real window: one key to enter, one for each thing."""

import json
import sys
from pathlib import Path

import pytest

import keyboard
import process

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or bool(keyboard.missing()),
    reason=keyboard.missing() or "the invisible screen is one of X11",
)


def kinds(folder: Path) -> list[str]:
    """What was written, by the program's own export."""
    exported = process.run("export", "-", folder=folder)
    assert exported.returncode == 0
    return sorted(one["kind"] for one in json.loads(exported.stdout)["entries"])


def test_a_bad_day_takes_a_key_to_enter_and_a_press_for_each_thing(tmp_path: Path) -> None:
    with keyboard.at_the_keyboard(tmp_path) as keys:
        keys.press("F4")  # past the first screens, too
        keys.wait_for("A bad day")
        before = keys.pressed
        keys.press("Return")  # a spasm
        assert keys.pressed - before == 1
        keys.press("Down", "Return")  # the mark
        keys.press("Down", "Return", "Return")  # two glasses
        keys.press("ctrl+z")  # one of them by mistake
        keys.press("ctrl+space")  # a spasm from wherever the keys are
        keys.press("Escape")
        keys.wait_for("Today")
        keys.press("F4")
        keys.wait_for("A bad day")
        keys.press("F2")
        keys.wait_for("Warning signs")
        keys.press("F4")
        keys.wait_for("A bad day")
        keys.press("F4")
        keys.wait_for("Today")
        keys.press("ctrl+q")
        assert keys.wait_for_the_end() == (0, b"")

    assert kinds(tmp_path) == ["bad_day", "drink", "spasm", "spasm"]
