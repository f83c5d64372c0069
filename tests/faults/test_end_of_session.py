"""The program is ended by the system, or goes wrong by itself, while something is being typed."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from led_window import window_over
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.notes import Note
from spasm_diary.paths import Paths
from whole_program import kept

pytestmark = pytest.mark.skipif(os.name != "posix", reason="processes are ended as on POSIX")
SECRET = "CANARY"


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_what_is_being_typed_is_kept_when_the_system_ends_the_program(
    tmp_path: Path, by: signal.Signals
) -> None:
    with window_over(tmp_path) as window:
        assert window.do("type a long wal") == "a long wal"
        window.running.send_signal(by)
        assert window.end() == 0

    assert [entry.content for entry in kept(tmp_path)] == [Note("a long wal")]
    assert not Paths(tmp_path).lock.exists()


def test_a_mistake_of_the_program_is_told_and_everything_goes_on(tmp_path: Path) -> None:
    with window_over(tmp_path, stderr=subprocess.PIPE) as window:
        window.do("type", SECRET)
        window.do("fail", SECRET)
        assert "What was saved before is safe" in window.do("notice")
        window.do("press Add Glass")
        assert window.do("foot Saved").startswith("Saved")
        assert window.quit() == 0
        assert window.running.stderr is not None
        errors = window.running.stderr.read()

    logs = b"".join(log.read_bytes() for log in Paths(tmp_path).logs.iterdir())
    assert b"RuntimeError" in logs
    assert SECRET.encode() not in logs + errors
    assert {type(entry.content) for entry in kept(tmp_path)} == {Note, Drink}
