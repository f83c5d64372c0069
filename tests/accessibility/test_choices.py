"""A choice changes what it is about, and nothing else: no page, no window, and the keys stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from accessibility_audit import name_of, tab_order
from scene_life import fill_for_scenes
from spasm_diary.bootstrap.program import Program
from whole_program import running, settle

pytestmark = pytest.mark.usefixtures("plain_look")


@pytest.mark.parametrize("page", ["today", "charts", "reports", "settings"])
def test_a_choice_leads_nowhere_and_keeps_the_keys(tmp_path: Path, page: str) -> None:
    fill_for_scenes(tmp_path)
    with running(tmp_path) as program:
        program.show_page(page)
        program.window.activateWindow()
        settle(program)
        found = list(_led_elsewhere(program, page))

    assert found == []


def _led_elsewhere(program: Program, page: str) -> Iterator[str]:
    shown = program.window.page_widget(page)
    choices = [
        one for one in tab_order(program.window) if shown.isAncestorOf(one) and _is_choice(one)
    ]
    assert choices
    for one in choices:
        name = name_of(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(one, Qt.Key.Key_Down if isinstance(one, QComboBox) else Qt.Key.Key_Space)
        settle(program)
        focused = QApplication.focusWidget()
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        if program.window.page != page or windows != [program.window]:
            yield f"{name!r} leads to {program.window.page} and {windows}"
        if focused is not one:
            at = None if focused is None else name_of(focused)
            yield f"{name!r} sends the keys to {at!r}"


def _is_choice(widget: QWidget) -> bool:
    is_box = isinstance(widget, QAbstractButton) and widget.isCheckable()
    return is_box or isinstance(widget, QComboBox)
