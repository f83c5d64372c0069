"""Where a page stands, and where its keys are, when one comes to it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from scene_life import fill_for_scenes
from spasm_diary.ui.widgets.key_order import first_stop
from whole_program import running, settle

PAGES = ("history", "charts", "reports", "guidance", "settings")


@pytest.mark.usefixtures("plain_look")
@pytest.mark.parametrize("is_in_front", [True, False], ids=["in front", "behind another window"])
def test_every_page_is_met_at_its_top(tmp_path: Path, qtbot: QtBot, *, is_in_front: bool) -> None:
    fill_for_scenes(tmp_path)
    other = QWidget()
    qtbot.addWidget(other)
    with running(tmp_path) as program:
        if not is_in_front:
            other.show()
            other.activateWindow()
            QApplication.processEvents()
        for key in PAGES:
            program.show_page(key)
            settle(program)
            page = program.window.page_widget(key)
            parts = [page, *page.findChildren(QScrollArea)]
            bars = [one.verticalScrollBar() for one in parts if isinstance(one, QScrollArea)]

            assert (key, program.window.focusWidget()) == (key, first_stop(page))
            assert (key, {bar.value() for bar in bars}) == (key, {0})
