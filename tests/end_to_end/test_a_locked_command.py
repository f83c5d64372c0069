"""The command on an encrypted diary, as a process that is handed its passphrase."""

import json
import os
import subprocess
from pathlib import Path

import pytest

import process
from builders import spasm
from locked import WORDS, lock
from spasm_diary.paths import Paths
from whole_program import fill

NOTE = "sharp, 痛"
LINE = b'{"kind": "note", "start": "2001-11-23", "text": "added"}\n'
STDIN = 0

pytestmark = pytest.mark.skipif(os.name != "posix", reason="handing on descriptors is of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With an encrypted diary of one spasm."""
    fill(tmp_path, spasm(note=NOTE))
    lock(Paths(tmp_path).diary)
    return tmp_path


def run(
    folder: Path, *words: str, secret: str = WORDS, typed: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    """Hand in a passphrase on a descriptor of its own, which no other program can look into."""
    reading, writing = os.pipe()
    os.write(writing, f"{secret}\n".encode())
    os.close(writing)
    try:
        started = process.start(
            ["--passphrase-fd", reading, *words],
            folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=[reading],
        )
    finally:
        os.close(reading)
    output, errors = started.communicate(typed, timeout=process.PATIENCE)
    return subprocess.CompletedProcess(words, started.returncode, output, errors)


def notes_in(exported: bytes) -> list[str]:
    entries = json.loads(exported.decode("utf-8"))["entries"]
    return [one.get("note") or one.get("text") for one in entries]


def test_a_passphrase_that_is_handed_in_opens_the_diary_for_reading_and_writing(
    folder: Path,
) -> None:
    added = run(folder, "add", typed=LINE)
    exported = run(folder, "export", "-")

    assert (added.returncode, added.stderr) == (0, b"")
    assert (exported.returncode, exported.stderr) == (0, b"")
    assert sorted(notes_in(exported.stdout)) == ["added", NOTE]
    assert b"added" not in Paths(folder).diary.read_bytes()


def test_it_may_come_first_on_the_standard_input(folder: Path) -> None:
    done = process.run(
        "--passphrase-fd", STDIN, "add", folder=folder, typed=f"{WORDS}\n".encode() + LINE
    )

    assert done.returncode == 0, done.stderr
    assert len(notes_in(run(folder, "export", "-").stdout)) == 2


def test_a_picture_shows_the_diary_that_was_opened(folder: Path) -> None:
    picture = folder / "today.png"

    done = run(folder, "screenshot", "today", str(picture))

    assert done.returncode == 0, done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_wrong_one_opens_nothing_and_is_told(folder: Path) -> None:
    before = Paths(folder).diary.read_bytes()

    done = run(folder, "export", "-", secret="guess")

    assert (done.returncode, done.stdout) == (1, b"")
    assert b"not the passphrase" in done.stderr
    assert b"guess" not in done.stderr
    assert Paths(folder).diary.read_bytes() == before


def test_without_one_and_without_a_terminal_it_is_said_how_to_hand_it_in(folder: Path) -> None:
    started = process.start(
        ["export", "-"],
        folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # as a service, which has no terminal
    )
    output, errors = started.communicate(timeout=process.PATIENCE)

    assert (started.returncode, output) == (1, b"")
    assert b"--passphrase-fd" in errors
