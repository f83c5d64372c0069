"""What somebody wrote is shown as it is, and nobody else can read what the program writes."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from builders import dose, note, spasm
from led_window import window_over
from spasm_diary.paths import Paths
from whole_program import fill, running, settle

MARKED = "<b>loud</b><img src='file:///etc/passwd'> '; DROP TABLE entry; --"
PAGES = ("today", "history", "charts", "guidance", "settings")


def test_no_label_takes_what_was_written_for_more_than_words(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path, note(MARKED), spasm(6, note=MARKED), dose(MARKED))
    with running(tmp_path) as program:
        shown = 0
        for page in PAGES:
            program.show_page(page)
            settle(program)
            for window in QApplication.topLevelWidgets():
                assert "loud" not in window.windowTitle()
                for label in window.findChildren(QLabel):
                    if "<b>loud" in label.text():
                        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
                        shown += 1
        assert shown


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such modes")
def test_everything_a_window_leaves_is_for_the_person_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with window_over(folder, umask=0o022) as window:
        window.do("press Add Glass")
        assert window.do("foot Saved").startswith("Saved")
        assert window.quit() == 0

    left = [folder, *folder.rglob("*")]
    modes = {one.relative_to(folder): stat.S_IMODE(one.stat().st_mode) for one in left}
    wanted = {one.relative_to(folder): 0o700 if one.is_dir() else 0o600 for one in left}
    assert modes == wanted
    assert any(Paths(folder).backups.glob("diary-*.db"))
