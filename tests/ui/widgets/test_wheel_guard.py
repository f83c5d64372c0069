from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.widgets.wheel_guard import guard_wheel


def turn_wheel(widget: QWidget) -> bool:
    """Turn it up by one notch; whether anybody took it."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def box(plain_look: Look, qtbot: QtBot) -> Iterator[QSpinBox]:
    window, box, line = QWidget(), QSpinBox(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(line)
    column.addWidget(box)
    qtbot.addWidget(window)
    guard_wheel(box)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    line.setFocus()
    yield box
    window.close()


def test_the_wheel_passes_over_a_value_without_changing_it(box: QSpinBox) -> None:
    turn_wheel(box)

    assert box.value() == 0


def test_the_wheel_changes_a_value_that_has_the_focus(box: QSpinBox) -> None:
    box.setFocus()

    turn_wheel(box)

    assert box.value() == 1
