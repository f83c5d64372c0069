"""The command as its user meets it: exit codes, messages, letters, pipes and interrupts."""

import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import process

NOTE = "ألم 痛"
LINE = f'{{"kind": "note", "start": "2001-11-23", "text": "{NOTE}"}}\n'.encode()
"""Long ago, whatever the clock of this machine says."""
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and modes are of POSIX systems")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a diary of two notes."""
    data = tmp_path / "data"
    assert process.run("add", typed=LINE * 2, folder=data).returncode == 0
    return data


def test_bad_arguments_end_with_2_and_make_nothing(tmp_path: Path) -> None:
    done = process.run("add", "--nonsense", folder=tmp_path / "data")

    assert (done.returncode, done.stdout) == (2, b"")
    assert b"error: unrecognized arguments: --nonsense" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_help_and_the_version_need_no_diary_and_nothing_heavy() -> None:
    code = (
        "import sys; from spasm_diary.__main__ import main\n"
        "ended = main([sys.argv[1]])\n"
        "heavy = {'PySide6', 'sqlalchemy', 'sqlcipher3', 'matplotlib'} & set(sys.modules)\n"
        "sys.exit(ended if not heavy else str(heavy))"
    )
    for word, told in (("--help", b"usage: spasm-diary"), ("--version", b"spasm-diary ")):
        done = subprocess.run([sys.executable, "-c", code, word], capture_output=True, check=False)

        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout.startswith(told)


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}])
def test_letters_are_utf8_whatever_the_locale(folder: Path, locale: dict[str, str]) -> None:
    done = process.run("export", "-", folder=folder, more=locale)

    assert done.returncode == 0
    assert [one["text"] for one in json.loads(done.stdout.decode("utf-8"))["entries"]] == [
        NOTE,
        NOTE,
    ]


def test_expected_trouble_is_one_sentence_and_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "diary.db").write_bytes(b"I am a shopping list, and longer than a header. " * 50)
    before = (tmp_path / "diary.db").read_bytes()

    for words in (["add"], ["export", "-"], ["guidance"], ["sample"]):
        done = process.run(*words, typed=LINE, folder=tmp_path)

        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(b"spasm-diary: ")
        assert done.stderr.count(b"\n") == 1
    assert (tmp_path / "diary.db").read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["diary.db"]


@POSIX
def test_what_is_made_is_readable_by_this_person_alone(folder: Path) -> None:
    assert process.run("export", folder / "diary.json", folder=folder).returncode == 0

    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert modes == {"diary.db": 0o600, "diary.json": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@POSIX
def test_a_reader_that_goes_away_is_no_trouble_worth_a_traceback(folder: Path) -> None:
    process.run("sample", "--add", "--days", "200", folder=folder)  # more than a pipe holds
    running = process.start(["export", "-"], folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    running.stdout.readline()
    running.stdout.close()

    _, errors = running.communicate(timeout=process.PATIENCE)

    assert (running.returncode, errors) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_full_disk_under_standard_output_is_told(folder: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        running = process.start(["export", "-"], folder, stdout=full, stderr=subprocess.PIPE)
        _, errors = running.communicate(timeout=process.PATIENCE)

    assert (running.returncode, errors) == (1, b"spasm-diary: No space left on device\n")


def _heed_interrupts() -> None:
    """Also where the tests run in the background of a shell, which has its jobs ignore them."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@POSIX
def test_an_interrupt_ends_with_130_and_what_was_acknowledged_stays(tmp_path: Path) -> None:
    running = process.start(
        ["add"],
        tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_heed_interrupts,
    )
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(LINE)
    running.stdin.flush()
    acknowledged = running.stdout.readline().decode().strip()

    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=process.PATIENCE)

    assert (running.returncode, errors) == (130, b"")
    assert acknowledged in process.run("export", "-", folder=tmp_path).stdout.decode()


def test_an_id_is_printed_while_the_next_line_is_still_being_thought_of(tmp_path: Path) -> None:
    running = process.start(["add"], tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert running.stdin is not None
    assert running.stdout is not None

    for _ in range(3):
        running.stdin.write(LINE)
        running.stdin.flush()
        assert len(running.stdout.readline()) == 37

    running.communicate(timeout=process.PATIENCE)
    assert running.returncode == 0


def test_a_diary_that_is_in_use_is_told_to_be(folder: Path) -> None:
    running = process.start(["add"], folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert running.stdin is not None
    assert running.stdout is not None
    running.stdin.write(LINE)
    running.stdin.flush()
    running.stdout.readline()

    second = process.run("export", "-", folder=folder)

    running.communicate(timeout=process.PATIENCE)
    assert (second.returncode, second.stdout) == (1, b"")
    assert b"is using the diary" in second.stderr


def test_without_standard_input_there_is_nothing_to_add(tmp_path: Path) -> None:
    running = process.start(["add"], tmp_path, stdin=subprocess.DEVNULL)
    assert running.wait(process.PATIENCE) == 0
