"""The program is killed in the middle of saving: what it had said was kept is there afterwards."""

import json
import signal
import subprocess
from pathlib import Path
from random import Random

import pytest

import process
from spasm_diary.storage.opening import open_diary
from spasm_diary.storage.soundness import check_soundness

ROUNDS = 8
LINES = 5000
SEED = 20261123


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """More spasms than any round can save."""
    file = tmp_path / "lines"
    spasm = {"kind": "spasm", "start": "2024-02-29T02:10", "places": [{"area": "calf"}]}
    file.write_text(
        "".join(json.dumps({**spasm, "note": f"number {one}"}) + "\n" for one in range(LINES)),
        encoding="utf-8",
    )
    return file


def add_and_be_killed(lines: Path, folder: Path, random: Random) -> list[str]:
    """The ids that were printed whole before the process was killed, at whatever it just did."""
    with lines.open("rb") as typed:
        running = process.start(["add"], folder, stdin=typed, stdout=subprocess.PIPE)
        assert running.stdout is not None
        printed = b""
        for _ in range(random.randint(1, 60)):
            printed += running.stdout.readline()
        running.kill()
        printed += running.stdout.read()
        running.stdout.close()
        assert running.wait(process.PATIENCE) == -signal.SIGKILL
    whole, _, _torn = printed.decode().rpartition("\n")
    return whole.split()


def kept(folder: Path) -> set[str]:
    """Opens it as the program does, so it also mends what was left half done."""
    diary = open_diary(folder / "diary.db")
    with diary.open_work() as work:
        found = {str(entry.id) for entry in work.diary.all_entries()}
    diary.close()
    return found


def test_every_id_that_was_printed_is_there_after_a_kill(lines: Path, tmp_path: Path) -> None:
    folder, random = tmp_path / "data", Random(SEED)
    acknowledged: set[str] = set()

    for killed in range(1, ROUNDS + 1):
        acknowledged.update(add_and_be_killed(lines, folder, random))

        there = kept(folder)
        check_soundness(folder / "diary.db")
        assert acknowledged <= there
        assert len(there - acknowledged) <= killed  # one each time was kept, and not yet told

    assert len(acknowledged) >= ROUNDS
