from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from looks import Look, check_page
from settings_page import KeptSettings
from spasm_diary.domain.settings import Theme
from spasm_diary.presenters.first_run import FirstRunPresenter
from spasm_diary.ui.first_run import Cover, FirstRunPage
from widgets import the

Key = Qt.Key


@dataclass
class Scene:
    """The first screens over a window whose own page is a label."""

    qtbot: QtBot
    kept: KeptSettings = field(default_factory=KeptSettings)
    looked_around: bool = False
    locked: bool = False

    def __post_init__(self) -> None:
        self.window = QMainWindow()
        self.qtbot.addWidget(self.window)
        self.own = QLabel("The diary")
        self.window.setCentralWidget(self.own)
        self.window.resize(1024, 740)
        self.window.show()
        page = FirstRunPage()
        cover = Cover(self.window, page)
        page.use(
            FirstRunPresenter(page, self.kept.terms, cover.take_away, self.look_around, self.lock)
        )
        self.window.activateWindow()
        self.settle()

    def look_around(self) -> None:
        self.looked_around = True

    def lock(self) -> None:
        self.locked = True

    def settle(self) -> None:
        for _turn in range(2):
            QApplication.processEvents()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key)
            self.settle()

    @property
    def is_over(self) -> bool:
        return self.own.isVisible() and self.kept.settings.welcomed


@pytest.fixture
def scene(qtbot: QtBot, plain_look: Look) -> Scene:
    return Scene(qtbot)


@pytest.mark.parametrize("step", range(4))
def test_the_screens_hold_in_every_look(qtbot: QtBot, look: Look, step: int) -> None:
    scene = Scene(qtbot)
    for _step in range(step):
        the(QPushButton, scene.window, "Next").click()
        scene.settle()
    assert check_page(scene.window) == []


def test_space_alone_leads_through_all_screens_to_the_diary(scene: Scene) -> None:
    assert not scene.own.isVisible()
    scene.press(*4 * [Key.Key_Space])
    assert scene.is_over


def test_escape_leads_to_the_diary_at_once(scene: Scene) -> None:
    scene.press(Key.Key_Escape)
    assert scene.is_over


def test_skipping_leads_to_the_diary_at_once(scene: Scene) -> None:
    the(QPushButton, scene.window, "Skip this").click()
    assert scene.is_over


def test_a_look_is_chosen_by_keys_and_the_keys_stay_there(scene: Scene) -> None:
    dark = the(QPushButton, scene.window, "Colours: Dark")
    dark.setFocus()
    scene.press(Key.Key_Space)
    assert scene.kept.settings.theme is Theme.DARK
    assert dark.hasFocus()


def test_the_last_screen_offers_to_look_around(scene: Scene) -> None:
    scene.press(*3 * [Key.Key_Space])
    the(QPushButton, scene.window, "Look around with invented data").click()
    assert scene.looked_around
    assert scene.is_over


def test_the_last_screen_offers_a_lock(scene: Scene) -> None:
    scene.press(*3 * [Key.Key_Space])
    the(QPushButton, scene.window, "Lock it with a passphrase…").click()
    assert scene.locked
    assert scene.is_over
