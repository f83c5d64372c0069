"""Reading in the whole program: what is kept of it, the ways at hand, and no network."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from builders import spasm
from spasm_diary.bootstrap.beside import read_article
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.guidance.article_row import ArticleRow
from traced import needs_strace
from whole_program import fill, running, settle
from widgets import called, the

pytestmark = pytest.mark.usefixtures("qtbot")
READING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from spasm_diary.__main__ import SystemClock
from spasm_diary.bootstrap import start
from spasm_diary.bootstrap.beside import read_article
from spasm_diary.paths import Paths

def began(program):
    def look():
        if program.opened is None:
            return
        timer.stop()
        program.show_page("guidance")
        page = program.guidance.page
        page.library.searched.emit("cramp")
        page.library.chosen.emit("night-cramps")
        page.text.step_mark(1)
        page.text.anchorClicked.emit("eating-and-minerals")
        read_article(program, "sleep")
        program.settle()
        print(page.text.accessibleName(), flush=True)
        program.application.quit()
    timer = QTimer(program.application)
    timer.timeout.connect(look)
    timer.start(10)

sys.exit(start.run(Paths(Path(sys.argv[1])), SystemClock(), began))
"""
PATIENCE = 60
"""Seconds: a busy machine is slow to answer."""


def rows(program: Program) -> list[str]:
    program.show_page("guidance")
    program.guidance.page.focus_search()
    settle(program)
    found = program.guidance.page.library.reading.findChildren(ArticleRow)
    return [called(row) for row in found if row.isVisible()]


def test_what_waits_and_what_was_read_is_there_again_after_a_restart(tmp_path: Path) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        read_article(program, "sleep")
        settle(program)
        the(QPushButton, program.guidance.page, "Read later").click()
        read_article(program, "stress")
        settle(program)
    with running(tmp_path) as program:
        assert rows(program) == [
            "Read later: Sleep and spasms",
            "Read lately: Sleep and spasms",
            "Read lately: Stress and spasms",
        ], "both were read at one moment, for the clock stands"


def test_the_text_of_an_article_is_made_larger_and_smaller_where_it_is_read(
    tmp_path: Path,
) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        read_article(program, "sleep")
        settle(program)
        bar = program.guidance.page.bar
        bar.larger.click()
        settle(program)
        assert program.settings.text_percent == 125
        assert bar.smaller.isEnabled()
        bar.smaller.click()
        settle(program)
        assert program.settings.text_percent == 100
        assert not bar.smaller.isEnabled()


@needs_strace
def test_searching_and_reading_use_no_sockets_but_local_ones(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    look = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket,connect"]
    told = subprocess.run(
        [*look, sys.executable, "-c", READING, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=PATIENCE,
        check=True,
    )
    assert told.stdout == b"Article: Sleep and spasms\n"
    calls = [line for line in log.read_text().splitlines() if "(" in line]
    assert [line for line in calls if "AF_UNIX" not in line and "resumed" not in line] == []
