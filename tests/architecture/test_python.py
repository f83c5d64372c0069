"""Whether this Python and this Qt get on with each other."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_a_call_that_returns_nothing_takes_no_reference_from_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 takes one each time on Python 3.11, and aborts after some thousand."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _ in range(1000):
        label.setText("Left calf")

    assert sys.getrefcount(None) > before - 500
