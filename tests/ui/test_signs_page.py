from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builders import sign
from guidance_scene import GuidanceScene
from looks import Look, check_page
from spasm_diary.domain.settings import Settings
from spasm_diary.domain.warning_signs import WARNING_SIGNS, Level, signs_of
from spasm_diary.presenters.help_lines import help_lines
from spasm_diary.ui.guidance.sign_row import SignRow
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from widgets import all_of, called, the

EMERGENCY, URGENT, SOON = (signs_of(level)[0] for level in Level)
LAST = WARNING_SIGNS[-1]


def shown(qtbot: QtBot, *ticked: str, is_open: bool = True) -> GuidanceScene:
    scene = GuidanceScene(qtbot, tuple(sign(key) for key in ticked), is_open=is_open)
    scene.page.show_signs("today")
    scene.settle()
    return scene


def box(scene: GuidanceScene, label: str) -> WrappedCheckBox:
    return the(WrappedCheckBox, scene.page.signs, f"I have this today: {label}")


def words(scene: GuidanceScene) -> list[str]:
    return [each.text() for each in scene.page.signs.findChildren(QLabel) if each.isVisible()]


def test_the_signs_are_sound_without_a_diary(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot, is_open=False)
    assert check_page(scene.window) == []
    assert not [each for each in all_of(WrappedCheckBox, scene.page) if each.isVisible()]
    assert all(one.label in words(scene) for one in WARNING_SIGNS)


def test_a_tick_shows_its_action_at_once(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot)
    before = words(scene).count(URGENT.level.action)
    box(scene, URGENT.label).setFocus()
    QTest.keyClick(box(scene, URGENT.label), Qt.Key.Key_Space)
    scene.settle()
    assert box(scene, URGENT.label).isChecked()
    assert words(scene).count(URGENT.level.action) == before + 2
    assert f"Urgent, today: {URGENT.label}" in words(scene)


def test_what_was_ticked_does_not_jump_away(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot)
    last = box(scene, LAST.label)
    last.setFocus()
    before = last.mapTo(scene.window, QPoint(0, 0)).y()
    last.click()
    scene.settle()
    assert abs(last.mapTo(scene.window, QPoint(0, 0)).y() - before) <= 2


def test_a_tick_is_taken_back_from_the_list_above(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot, SOON.key)
    the(QPushButton, scene.page.signs, f"Untick: {SOON.label}").click()
    scene.settle()
    assert not box(scene, SOON.label).isChecked()
    assert "None ticked for today" in words(scene)


def test_each_level_is_one_press_away(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert called(focused) == "Go to: Emergency"
    the(QPushButton, scene.page.signs, "Go to: Soon").click()
    assert QApplication.focusWidget() is box(scene, SOON.label)
    row = next(each for each in all_of(SignRow, scene.page) if each.key == SOON.key)
    assert not row.visibleRegion().isEmpty()


def test_escape_leads_from_the_signs_to_the_library(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert scene.page.library.isVisible()


def test_a_number_of_ones_own_stands_there_at_once(qtbot: QtBot, plain_look: Look) -> None:
    scene = shown(qtbot)
    assert "119" not in words(scene)
    own = help_lines(Settings(emergency_number="119"))
    scene.page.signs.show_signs(replace(scene.signs.view(), help=own))
    for _turn in range(3):  # what is gone, and where the rest then stands
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        scene.settle()
    assert "119" in words(scene)
    assert check_page(scene.window) == []
