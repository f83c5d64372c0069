"""Whatever has become of the settings and of the window's place, the window opens and says so."""

from pathlib import Path

import pytest

from led_window import window_over
from spasm_diary.paths import Paths

WORDS = "The settings could not be read"


def test_damaged_settings_are_told_once_and_the_first_screens_are_not_shown_again(
    tmp_path: Path,
) -> None:
    Paths(tmp_path).settings.write_bytes(b"\0" * 100)

    with window_over(tmp_path) as window:
        assert WORDS in window.do("notice")
        assert window.do("press Close") == "Close"
        assert window.do("notice") == "none"
        assert window.quit() == 0
    with window_over(tmp_path) as window:
        assert window.do("notice") == "none"
        assert window.quit() == 0


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 100, b"[General]\ngeometry=0\n", b"[General]\ngeometry=@Invalid()\n"]
)
def test_a_damaged_place_of_the_window_stops_no_start(tmp_path: Path, content: bytes) -> None:
    Paths(tmp_path).window.write_bytes(content)

    with window_over(tmp_path) as window:
        assert window.quit() == 0
