"""What somebody may pass on to whoever mends the program holds nothing of their health.

A whole session is lived with words and numbers that stand nowhere else. Neither the log, nor what
Help → About copies, nor what a mistake of the program tells has any of them.
"""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from builders import entry, spasm
from spasm_diary.bootstrap import dialogs
from spasm_diary.bootstrap.crash import drop_logs, keep_log, watch
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.backups import Reason
from spasm_diary.domain.notes import Appointment, Note
from spasm_diary.domain.treatments import Dose
from spasm_diary.ui.about import AboutDialog
from whole_program import running, settle
from widgets import the

WORDS = (
    "zebra", "giraffe", "walrus", "ocelot", "pelican", "tapir", "marmot", "lemur", "ibis", "calf",
)  # fmt: skip
NUMBERS = ("4711", "31337", "8642", "60606")
SECRETS = (*WORDS, *NUMBERS)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """With all that the program would write at any level."""
    keep_log(tmp_path / "logs")
    logging.getLogger("spasm_diary").setLevel(logging.DEBUG)
    yield tmp_path / "logs" / "log.txt"
    drop_logs()
    logging.getLogger("spasm_diary").setLevel(logging.NOTSET)


@pytest.fixture
def details(log: Path) -> Iterator[list[str]]:
    """What a mistake of the program tells."""
    before, told = sys.excepthook, list[str]()
    yield told
    sys.excepthook = before


def typed(qtbot: QtBot, line: QLineEdit | QPlainTextEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    if isinstance(line, QLineEdit):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def write_down(program: Program, qtbot: QtBot) -> None:
    assert program.opened is not None
    typed(qtbot, the(QPlainTextEdit, program.window, "Note for the day"), "a zebra at night")
    typed(qtbot, the(QLineEdit, program.window, "To bed"), "giraffe")
    typed(qtbot, the(QLineEdit, program.window, "What"), "walrus")
    program.today_page.press_spasm()
    for kept in (
        spasm(9, places=("calf left",), note="tapir"),
        entry(Note("marmot"), at="10:00"),
        entry(Dose("lemur", amount=31337, unit="mg")),
        entry(Appointment("ibis", question="8642?")),
    ):
        program.opened.keeping.keep(kept)
    settle(program)
    program.opened.keeping.undo()


def look_around(program: Program, qtbot: QtBot) -> None:
    for page in ("history", "charts", "reports", "guidance", "settings", "today"):
        program.show_page(page)
        settle(program)
    program.show_page("history")
    settle(program)
    typed(qtbot, the(QLineEdit, program.window, "Search in everything you wrote"), "zebra")
    settle(program)
    for name in ("Something else to follow", "My emergency number"):
        program.show_page("settings")
        settle(program)
        typed(qtbot, the(QLineEdit, program.window, name), f"ocelot {NUMBERS[-1]}")
    settle(program)


def get_into_trouble(program: Program, folder: Path) -> None:
    """A file that is none, a disk that is gone, a backup, an export, and a mistake."""
    opened = program.opened
    assert opened is not None
    opened.watch.keeper.make(Reason.BY_HAND, program.clock.now())
    broken = folder / "pelican.csv"
    broken.write_text("full_date,mood\nzebra,4711\n", encoding="utf-8")
    dialogs.preview_file(program, opened, broken)
    settle(program)
    program.paths.diary.rename(folder / "elsewhere.db")
    the(QPushButton, program.window, "Add Glass").click()
    settle(program)
    (folder / "elsewhere.db").rename(program.paths.diary)
    program.try_again()
    settle(program)
    for words in SECRETS:
        error = RuntimeError(words)
        sys.excepthook(type(error), error, None)


def test_nothing_that_was_written_is_passed_on(
    tmp_path: Path,
    log: Path,
    details: list[str],
    qtbot: QtBot,
    complaints: list[logging.LogRecord],
) -> None:
    with running(tmp_path) as program:
        watch(lambda _sentence, told: details.append(told))
        write_down(program, qtbot)
        look_around(program, qtbot)
        get_into_trouble(program, tmp_path)
        dialogs.show_about(program)
        settle(program)
        about = the(AboutDialog, program.window)
        the(QPushButton, about, "Copy these lines").click()
        copied = QApplication.clipboard().text()
        about.close()

    logged = "\n".join(one.read_text(encoding="utf-8") for one in log.parent.iterdir())
    assert all(words in logged for words in ("RuntimeError", "made a new diary", "made backup"))
    assert copied.startswith("Spasm Diary ")
    assert len(details) == len(SECRETS)
    for text in (logged, copied, *details):
        assert [one for one in SECRETS if one in text] == []
