"""One window at a time over a diary, whatever a start before this one has left behind."""

import os
import stat
from pathlib import Path

import pytest

from led_window import started, window_over
from spasm_diary.paths import Paths

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are killed as on POSIX")


def killed(folder: Path) -> bytes:
    """Leave behind what a killed window leaves; what stands in its lock."""
    with window_over(folder) as window:
        lock = Paths(folder).lock.read_bytes()
        window.running.kill()
        window.end()
    return lock


def opens(folder: Path) -> bool:
    """Whether a window opens, works, and leaves nothing behind."""
    with window_over(folder) as window:
        window.do("press Add Glass")
        assert window.do("foot Saved").startswith("Saved")
        assert window.quit() == 0
    return not Paths(folder).lock.exists()


def test_a_second_start_brings_the_first_window_to_the_front_and_ends(tmp_path: Path) -> None:
    with window_over(tmp_path) as first:
        first.do("minimise")

        with started(tmp_path) as second:
            assert second.end() == 0

        assert first.do("in_front") == "in front"
        assert first.do("press Add Glass") == "Add Glass"
        assert first.do("foot Saved").startswith("Saved")
        assert first.quit() == 0


def test_a_start_while_the_first_is_still_starting_waits_for_it(tmp_path: Path) -> None:
    with started(tmp_path) as one, started(tmp_path) as other:
        ended = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        second, first = sorted((one, other), key=lambda each: each.running.pid != ended.si_pid)

        assert second.end() == 0
        assert first.do("open") == "open"


def test_windows_over_two_folders_know_nothing_of_each_other(tmp_path: Path) -> None:
    with window_over(tmp_path / "mine") as mine, window_over(tmp_path / "yours") as yours:
        assert (mine.quit(), yours.quit()) == (0, 0)


def test_the_lock_is_for_this_person_alone(tmp_path: Path) -> None:
    with window_over(tmp_path, umask=0o022):
        assert stat.S_IMODE(Paths(tmp_path).lock.stat().st_mode) == 0o600


def test_a_start_after_a_kill_is_the_first_again(tmp_path: Path) -> None:
    killed(tmp_path)
    assert Paths(tmp_path).lock.exists()

    assert opens(tmp_path)


@pytest.mark.parametrize("left", [b"", b"garbage\n", b"99999999\npython3\nelsewhere\nx\n\n"])
def test_no_lock_file_keeps_the_program_from_starting(tmp_path: Path, left: bytes) -> None:
    tmp_path.mkdir(exist_ok=True)
    Paths(tmp_path).lock.write_bytes(left)

    assert opens(tmp_path)


def test_a_number_that_another_program_has_by_now_holds_no_lock(tmp_path: Path) -> None:
    """Of the same name, so that nothing but its silence tells it apart."""
    _number, rest = killed(tmp_path).split(b"\n", 1)
    Paths(tmp_path).lock.write_bytes(b"%d\n%s" % (os.getpid(), rest))

    assert opens(tmp_path)


def test_a_folder_that_cannot_be_made_is_told_in_the_window(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a letter")

    with started(tmp_path / "data") as window:
        assert "cannot be made" in window.do("bar cannot be made")
