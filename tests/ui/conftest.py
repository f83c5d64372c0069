"""The looks that tests of what is seen run in, and a window for what opens over one."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from look_fixtures import look, plain_look

__all__ = ["look", "plain_look"]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 720)
    window.show()
    return window
