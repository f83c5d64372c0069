"""`spasm-diary now`: what a desktop offers beside the icon, whether or not a window stands."""

import json
from pathlib import Path

import process
from led_window import started, window_over


def spasms(folder: Path) -> int:
    """How many the diary holds."""
    exported = process.run("export", "-", folder=folder)
    assert exported.returncode == 0
    return sum(entry["kind"] == "spasm" for entry in json.loads(exported.stdout)["entries"])


def test_a_spasm_is_kept_by_the_start_itself(tmp_path: Path) -> None:
    with started(tmp_path, verb=["now"]) as window:
        assert window.do("open") == "open"
        assert window.do("foot Saved").startswith("Saved")
        assert window.quit() == 0

    assert spasms(tmp_path) == 1


def test_the_window_that_stands_keeps_it_on_todays_page(tmp_path: Path) -> None:
    with window_over(tmp_path) as window:
        window.do("page history")

        with started(tmp_path, verb=["now"]) as second:
            assert second.end() == 0

        assert window.do("foot Saved").startswith("Saved")
        assert window.do("shows") == "today"
        assert window.quit() == 0

    assert spasms(tmp_path) == 1


def test_the_page_of_a_bad_day_keeps_it_and_stays(tmp_path: Path) -> None:
    with window_over(tmp_path) as window:
        window.do("page bad_day")

        with started(tmp_path, verb=["now"]) as second:
            assert second.end() == 0

        assert window.do("foot Saved").startswith("Saved")
        assert window.do("shows") == "bad_day"
        assert window.quit() == 0

    assert spasms(tmp_path) == 1


def test_a_spasm_is_ones_own_also_while_the_example_is_shown(tmp_path: Path) -> None:
    with window_over(tmp_path) as window:
        window.do("command example")
        assert window.do("example") == "example"

        with started(tmp_path, verb=["now"]) as second:
            assert second.end() == 0

        assert window.do("foot Saved").startswith("Saved")
        assert window.quit() == 0

    assert spasms(tmp_path) == 1
