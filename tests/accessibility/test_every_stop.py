"""What holds of every control on every page: seen when it has the keys, and harmless to go to."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import TypeAlias

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton, QWidget

from accessibility_audit import name_of, tab_order
from looks import Look
from scene_kinds import KINDS, running_on
from scenes import Scene
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.frame.commands import plain_words
from whole_program import SIZE, settle

Programs: TypeAlias = Callable[[str], Program]
RING = QMargins(4, 4, 4, 4)
"""Pixels round a control in which its ring may be drawn."""
MOST = 50
"""Controls of a page that are tried: on a terrible day there are hundreds alike."""


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Programs]:
    with ExitStack() as stack:

        @cache
        def program(kind: str) -> Program:
            Look().put_on(qapp)
            return stack.enter_context(running_on(kind, tmp_path_factory.mktemp(kind)))

        yield program


@pytest.mark.parametrize(
    ("kind", "scene"),
    [pytest.param(kind, one, id=str(one)) for kind, scenes in KINDS.items() for one in scenes],
)
def test_every_control_is_seen_when_it_has_the_keys_and_does_nothing_by_itself(
    kind: str, scene: Scene, programs: Programs
) -> None:
    program = programs(kind)
    window = scene.reach(program)
    program.window.resize(*SIZE)
    window.activateWindow()
    settle(program)
    shown = _state(program, window)
    found: list[str] = []
    for stop in tab_order(window)[:MOST]:
        found += _unseen(stop, window)
        found += _name_without_its_words(stop)
        found += _acts_before_it_is_let_go(stop)
        found += _tip_of_its_own(stop)
        if _state(program, window) != shown:
            found.append(f"{name_of(stop)!r} leads elsewhere: {_state(program, window)}")
            break
    if window is not program.window:
        window.close()

    assert found == []


def _state(program: Program, window: QWidget) -> tuple[object, ...]:
    """What must not change because the keys go somewhere."""
    windows = sum(one.isVisible() for one in QApplication.topLevelWidgets())
    return program.window.page, window.windowTitle(), windows


def _unseen(stop: QWidget, window: QWidget) -> Iterator[str]:
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if not stop.hasFocus():
        yield f"{name_of(stop)!r} does not take the keys"
        return
    seen = stop.visibleRegion().boundingRect()
    if seen.isEmpty():
        yield f"{name_of(stop)!r} has the keys out of sight"
        return
    above = window.childAt(stop.mapTo(window, seen.center()))
    # What lies around it is seen through a gap in its shape.
    if above is not None and not stop.isAncestorOf(above) and not above.isAncestorOf(stop):
        yield f"{name_of(stop)!r} has the keys under a {type(above).__name__}"
    around = QRect(stop.mapTo(window, QPoint()), stop.size()).marginsAdded(RING)
    with_keys = window.grab(around).toImage()
    stop.clearFocus()
    QApplication.processEvents()
    if with_keys == window.grab(around).toImage():
        yield f"{name_of(stop)!r} looks the same with the keys and without"


def _name_without_its_words(stop: QWidget) -> Iterator[str]:
    """Who speaks to the computer says what stands on a button."""
    words = plain_words(stop.text()) if isinstance(stop, QAbstractButton) else ""
    if _letters(words) not in _letters(name_of(stop)):
        yield f"{name_of(stop)!r} does not hold its words {words!r}"


def _tip_of_its_own(stop: QWidget) -> Iterator[str]:
    """What shows under the mouse is told to a screen reader, too."""
    interface = QAccessible.queryAccessibleInterface(stop)
    told = f"{name_of(stop)} {interface.text(QAccessible.Text.Description)}"
    if stop.toolTip() not in told:
        yield f"{name_of(stop)!r} says only to the mouse: {stop.toolTip()!r}"


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _acts_before_it_is_let_go(stop: QWidget) -> Iterator[str]:
    """A finger that slips off a button has done nothing. A menu opens, and closes again."""
    has_menu = isinstance(stop, QPushButton | QToolButton) and stop.menu() is not None
    if isinstance(stop, QAbstractButton) and not has_menu:
        pressed: list[object] = []
        noted = stop.clicked.connect(pressed.append)
        left, aside = Qt.MouseButton.LeftButton, QPoint(-200, -200)
        QTest.mousePress(stop, left, pos=stop.rect().center())
        QTest.mouseMove(stop, aside)
        QTest.mouseRelease(stop, left, pos=aside)
        stop.clicked.disconnect(noted)
        if pressed:
            yield f"{name_of(stop)!r} acts before it is let go"
