"""Saving on a disk that is small, full or read-only: a real one, which only root can make."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

import process
from builders import note
from spasm_diary.bootstrap.aside import set_aside
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.notes import Note
from whole_program import fill, kept, running, settle
from widgets import the

LONG = ", ".join(["a long walk"] * 2000)
GLASS = Drink(200, "water")


def type_note(program: Program, text: str) -> QPlainTextEdit:
    field = the(QPlainTextEdit, program.window, "Note for the day")
    field.setPlainText(text)
    program.today_page.flush()
    settle(program)
    return field


def press(program: Program, name: str) -> None:
    the(QPushButton, program.window, name).click()
    settle(program)


def contents(folder: Path) -> list[object]:
    return [entry.content for entry in kept(folder)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or not mounted(folder, "size=1m,mode=700"):
        pytest.skip("only root can mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def mounted(folder: Path, options: str) -> bool:
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def fill_up(file: Path) -> None:
    with suppress(OSError), file.open("wb", buffering=0) as opened:
        while opened.write(b"x" * 4096):
            pass


def test_a_disk_without_room_keeps_nothing_by_half_and_all_when_there_is_room(
    qtbot: QtBot, small_disk: Path
) -> None:
    with running(small_disk) as program:
        filler = small_disk / "film"
        fill_up(filler)
        type_note(program, LONG)
        assert "no room left on the disk" in program.window.bar.text
        assert not set_aside(program)
        assert list(small_disk.glob("*saved*")) == []

        filler.unlink()
        press(program, "Try again")
        assert not program.window.bar.isVisible()
    assert contents(small_disk) == [Note(LONG)]


def test_a_disk_that_is_read_only_can_be_read_and_is_written_to_when_it_is_not(
    qtbot: QtBot, small_disk: Path
) -> None:
    fill(small_disk, note("from before"))
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with running(small_disk, opened=False) as program:
        program.open_later()
        settle(program)
        assert "can be read" in program.window.bar.text
        qtbot.waitUntil(lambda: program.today_page.is_whole)
        field = the(QPlainTextEdit, program.window, "Note for the day")
        assert field.toPlainText() == "from before"
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    with running(small_disk) as program:
        press(program, "Add Glass")
    assert contents(small_disk) == [Note("from before"), GLASS]


def test_a_full_folder_for_temporary_files_is_no_trouble(tmp_path: Path, small_disk: Path) -> None:
    (small_disk / "film").write_bytes(b"x" * 1000 * 1024)
    line = json.dumps({"kind": "note", "start": "2001-11-23", "text": LONG}).encode()
    for temporary in (small_disk, tmp_path / "nowhere"):
        data = tmp_path / f"data-{temporary.name}"
        more = dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR"), str(temporary))
        assert process.run("add", typed=line, folder=data, more=more).returncode == 0
        done = process.run("export", tmp_path / "all.json", folder=data, more=more)
        assert done.returncode == 0, done.stderr
