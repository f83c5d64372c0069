"""The page of a bad day, by keyboard and as it is drawn."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW
from fakes import MemoryDatabase, StoppedClock
from looks import Look, check_page
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.bad_day_page import BadDayPresenter
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.ui.bad_day_page import LEAST_PIXELS, BadDayPage
from spasm_diary.ui.look import set_muted
from spasm_diary.usecases.changes import Changes
from widgets import the


class Shown:
    """The page in a window, with an empty diary."""

    def __init__(self, qtbot: QtBot) -> None:
        self.asked: list[str] = []
        self.database = MemoryDatabase()
        self.page = BadDayPage(
            lambda: self.asked.append("leave"), lambda: self.asked.append("signs")
        )
        keeping = Keeping(self.database.open_work, Changes(), StoppedClock(NOW), lambda _foot: None)
        self.page.use(BadDayPresenter(self.page, keeping, Settings))
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.page)
        qtbot.addWidget(self.window)
        self.window.resize(1024, 700)
        self.window.show()
        self.window.activateWindow()
        self.page.spasm.setFocus()

    @property
    def kinds(self) -> list[str]:
        return sorted(one.kind for one in self.database.kept.on(MONDAY))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)


@pytest.fixture
def shown(qtbot: QtBot, plain_look: Look) -> Shown:
    return Shown(qtbot)


def test_the_page_is_sound_in_every_look(qtbot: QtBot, look: Look, qapp: QApplication) -> None:
    shown = Shown(qtbot)
    assert check_page(shown.window) == []

    set_muted(qapp, is_muted=True)
    QApplication.processEvents()
    try:
        assert check_page(shown.window) == []
    finally:
        set_muted(qapp, is_muted=False)


def test_its_buttons_are_as_wide_as_the_page_and_at_least_96_pixels_high(shown: Shown) -> None:
    for button in (shown.page.spasm, shown.page.bad_day, shown.page.water):
        assert button.height() >= LEAST_PIXELS == 96
        assert button.width() > shown.page.width() * 0.8


def test_all_three_are_in_view_with_the_largest_text_on_a_laptop(
    plain_look: Look, qapp: QApplication, qtbot: QtBot
) -> None:
    replace(plain_look, text_percent=200).put_on(qapp)
    shown = Shown(qtbot)
    shown.window.resize(1366, 690)  # without the menus and the foot
    QApplication.processEvents()

    view = shown.page.viewport()
    water = shown.page.water
    assert water.mapTo(view, water.rect().bottomLeft()).y() < view.height()


def test_arrows_lead_from_button_to_button_and_enter_presses(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert shown.kinds == ["bad_day", "drink", "spasm"]

    shown.press(Qt.Key.Key_Up, Qt.Key.Key_Return)

    assert shown.kinds == ["drink", "spasm"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_is_one_press(shown: Shown, key: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    kinds = (QEvent.Type.KeyPress, *[QEvent.Type.KeyPress, QEvent.Type.KeyRelease] * 3)
    for number, kind in enumerate(kinds):
        event = QKeyEvent(kind, key, none, "", number > 0)
        QApplication.sendEvent(shown.page.spasm, event)
    QApplication.sendEvent(shown.page.spasm, QKeyEvent(QEvent.Type.KeyRelease, key, none))

    assert shown.kinds == ["spasm"]


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_S])
def test_no_letter_or_digit_alone_writes_anything_down(shown: Shown, key: Qt.Key) -> None:
    shown.press(key)

    assert (shown.kinds, shown.asked) == ([], [])


def test_escape_and_the_button_lead_back_and_the_signs_are_one_press_away(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Escape)
    the(QPushButton, shown.page, "Back to the whole diary").click()
    the(QPushButton, shown.page, "Warning signs: when to get help").click()

    assert shown.asked == ["leave", "leave", "signs"]


def test_what_is_written_down_is_said_with_each_button(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Return)

    said = shown.page.spasm.accessibleDescription()
    assert said == "Written down today: 1. The last: 21:00."
    assert said in [label.text() for label in _visible_labels(shown.page)]


def _visible_labels(inside: QWidget) -> list[QLabel]:
    return [label for label in inside.findChildren(QLabel) if label.isVisible()]
