"""What a second start asks of the window that stands, however late that answers."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from spasm_diary.bootstrap.one_instance import server_name
from spasm_diary.bootstrap.raising import RaiseServer, ask

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)
AT_ONCE = 20
"""Milliseconds: whoever waits no longer has no answer of a window that is busy."""


class Standing:
    """A window that answers only where it is let."""

    def __init__(self, folder: Path, window: QWidget) -> None:
        self.name = server_name(folder)
        self.spasms = 0
        self.server = RaiseServer(self.name, lambda: window, self._log)

    def _log(self) -> None:
        self.spasms += 1


@pytest.fixture
def standing(tmp_path: Path, qtbot: QtBot) -> Iterator[Standing]:
    window = QWidget()
    qtbot.addWidget(window)
    standing = Standing(tmp_path, window)
    yield standing
    standing.server.close()


def test_a_press_that_is_asked_for_again_and_again_is_one_spasm(
    standing: Standing, qtbot: QtBot
) -> None:
    press = uuid4()
    for _ in range(5):
        assert not ask(standing.name, AT_ONCE, press=press)

    qtbot.waitUntil(lambda: standing.spasms > 0)
    QCoreApplication.processEvents()

    assert standing.spasms == 1


def test_each_press_is_a_spasm_of_its_own(standing: Standing, qtbot: QtBot) -> None:
    for press in (uuid4(), uuid4()):
        assert not ask(standing.name, AT_ONCE, press=press)

    qtbot.waitUntil(lambda: standing.spasms == 2)


def test_to_come_to_the_front_writes_down_nothing(standing: Standing, qtbot: QtBot) -> None:
    assert not ask(standing.name, AT_ONCE, press=None)
    assert not ask(standing.name, AT_ONCE, press=uuid4())

    qtbot.waitUntil(lambda: standing.spasms == 1)
