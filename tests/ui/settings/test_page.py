from dataclasses import dataclass, field
from datetime import time
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import settings_page
from looks import Look, check_page
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.settings import Personal, Settings, Theme
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.presenters.hidden_advice import hide
from spasm_diary.presenters.settings.page import SettingsPresenter
from spasm_diary.ui.settings.data_card import DataActions
from spasm_diary.ui.settings.page import SettingsPage
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from widgets import all_of, the

Key = Qt.Key


@dataclass
class Scene:
    """The page of the settings in a window, over settings and a diary in memory."""

    qtbot: QtBot
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.state = settings_page.SettingsPage()
        hide(self.state.keeping, RULES[-1].key, for_good=True)
        actions = DataActions(
            *(
                lambda name=name: self.asked.append(name)
                for name in ("in", "merge", "out", "bin", "copies", "example", "erase")
            )
        )
        self.widget = SettingsPage(actions)
        self.state.widget = self.widget
        self.widget.use(self.presenter)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.widget)
        self.qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        self.window.activateWindow()
        QApplication.processEvents()

    def settle(self) -> None:
        """Let what was taken out be gone, and what came in find its place."""
        for _turn in range(2):
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()

    @property
    def presenter(self) -> SettingsPresenter:
        return self.state.page

    @property
    def settings(self) -> Settings:
        return self.state.kept.settings

    def click(self, name: str) -> None:
        the(QPushButton, self.window, name).click()
        self.settle()

    def press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        self.settle()

    def line(self, name: str) -> QLineEdit:
        return the(QLineEdit, self.window, name)


@pytest.fixture
def scene(qtbot: QtBot, plain_look: Look) -> Scene:
    return Scene(qtbot)


def test_the_page_holds_in_every_look(qtbot: QtBot, look: Look) -> None:
    scene = Scene(qtbot)
    scene.presenter.followed.add("Fog", "scale", "")
    scene.presenter.reminders.choose_how_many("2")
    scene.settle()
    assert check_page(scene.window) == []


def test_a_theme_and_a_size_are_kept_at_the_press(scene: Scene) -> None:
    scene.click("Colours: Dark")
    scene.click("Size of the text: 150 %")
    assert (scene.settings.theme, scene.settings.text_percent) == (Theme.DARK, 150)


def test_there_is_always_one_theme(scene: Scene) -> None:
    scene.click("Colours: As the computer")
    assert the(QPushButton, scene.window, "Colours: As the computer").isChecked()
    assert scene.settings.theme is Theme.SYSTEM


def test_a_cup_is_typed_in_the_unit_that_was_chosen(scene: Scene) -> None:
    scene.click("Unit: Fluid ounces, US")
    assert scene.settings.unit is Unit.US_FL_OZ
    cup = scene.line("A cup in fl oz")
    assert cup.text() == "5.1"
    cup.selectAll()
    QTest.keyClicks(cup, "8")
    QTest.keyClick(cup, Key.Key_Return)
    assert scene.settings.cup_ml == 237


def test_an_emptied_cup_keeps_its_size(scene: Scene) -> None:
    glass = scene.line("A glass in ml")
    glass.clear()
    QTest.keyClick(glass, Key.Key_Return)
    assert scene.settings.glass_ml == 200
    assert glass.text() == "200"


def test_limited_fluids_close_the_field_of_the_aim(scene: Scene) -> None:
    aim = scene.line("To aim at in a day in ml")
    QTest.keyClicks(aim, "1600")
    QTest.keyClick(aim, Key.Key_Return)
    assert scene.state.personal == Personal(drink_aim_ml=1600)
    the(WrappedCheckBox, scene.window, "My fluids are limited").click()
    assert scene.state.personal == Personal(fluids_limited=True)
    assert the(WrappedCheckBox, scene.window, "My fluids are limited").isChecked()
    assert not aim.isEnabled()
    assert aim.text() == ""


def test_something_to_follow_is_added_by_enter_and_the_keys_stay_in_the_field(
    scene: Scene,
) -> None:
    name = scene.line("Something else to follow")
    name.setFocus()
    QTest.keyClicks(name, "Fog")
    QTest.keyClick(name, Key.Key_Return)
    assert name.text() == ""
    assert name.hasFocus()
    assert all_of(QPushButton, scene.window, "Rename: Fog")


def test_what_was_refused_stays_in_the_field(scene: Scene) -> None:
    for _time in range(2):
        QTest.keyClicks(scene.line("Something else to follow"), "Fog")
        scene.click("Add this to the things you follow")
    assert scene.line("Something else to follow").text() == "Fog"


def test_a_unit_is_asked_for_a_number_alone(scene: Scene) -> None:
    assert scene.line("Its unit").isHidden()
    scene.click("How it is answered: A number")
    assert not scene.line("Its unit").isHidden()


def test_a_name_is_written_anew_by_keys_alone_and_escape_leaves_it(scene: Scene) -> None:
    scene.presenter.followed.add("Fog", "scale", "")
    the(QPushButton, scene.window, "Rename: Fog").setFocus()
    scene.press(Key.Key_Space)
    assert scene.line("New name of Fog").hasFocus()
    scene.press(Key.Key_Escape)
    assert the(QPushButton, scene.window, "Rename: Fog").hasFocus()
    scene.press(Key.Key_Space)
    QTest.keyClicks(scene.line("New name of Fog"), "Brain fog")
    scene.press(Key.Key_Return)
    assert the(QPushButton, scene.window, "Rename: Brain fog").hasFocus()


def test_what_changes_the_advice_is_said_by_the_keys(scene: Scene) -> None:
    the(WrappedCheckBox, scene.window, "Water tablets").setFocus()
    scene.press(Key.Key_Space)
    scene.click("Age: 65 or older")
    facts = frozenset({"water_tablets"})
    assert scene.state.personal == Personal(age=Age.FROM_65, facts=facts)
    assert the(WrappedCheckBox, scene.window, "Water tablets").isChecked()
    scene.click("Age: 65 or older")
    assert scene.state.personal == Personal(facts=facts)


def test_a_number_of_ones_own_is_typed(scene: Scene) -> None:
    line = scene.line("My emergency number")
    QTest.keyClicks(line, "119")
    QTest.keyClick(line, Key.Key_Return)
    assert scene.settings.emergency_number == "119"
    assert line.text() == "119"


def test_a_reminder_is_chosen_and_its_time_typed(scene: Scene) -> None:
    assert all_of(QLineEdit, scene.window, "At") == []
    scene.click("How often: Twice a day")
    second = scene.line("And at")
    second.selectAll()
    QTest.keyClicks(second, "9.30 am")
    QTest.keyClick(second, Key.Key_Return)
    assert scene.settings.reminders.times == (time(9, 30), time(20))
    scene.click("How often: Once a day")
    assert not second.isVisible()
    scene.click("How often: Once a day")
    assert the(QPushButton, scene.window, "How often: Once a day").isChecked()


def test_the_tray_is_chosen_by_a_press_where_there_is_one(scene: Scene) -> None:
    name = "Keep it running in the tray when the window is closed"
    box = the(WrappedCheckBox, scene.window, name)
    assert box.isHidden()
    scene.state.has_tray = True
    scene.presenter.show()
    assert not box.isHidden()
    box.click()
    assert scene.settings.keep_in_tray
    assert box.isChecked()


def test_a_reminder_is_shown_to_try_it(scene: Scene) -> None:
    scene.click("Show one now")
    assert scene.state.reminders_tried == 1


def test_hidden_guidance_comes_back_by_one_press(scene: Scene) -> None:
    scene.click(f"Show it again: {RULES[-1].title}")
    assert scene.state.view.hidden == ()


def test_the_ways_in_and_out_are_passed_on(scene: Scene) -> None:
    for name in (
        "Import from a file…",
        "Add another diary…",
        "Export the diary…",
        "The bin…",
        "Backups…",
    ):
        scene.click(name)
    scene.click("Look around")
    scene.click("Erase everything…")
    assert scene.asked == ["in", "merge", "out", "bin", "copies", "example", "erase"]


def test_in_the_example_there_is_a_way_out_of_it(qtbot: QtBot, plain_look: Look) -> None:
    left: list[str] = []
    widget = SettingsPage(DataActions(*(lambda: left.append("left") for _each in range(7))))
    qtbot.addWidget(widget)
    state = settings_page.SettingsPage()
    example = SettingsPresenter(
        widget,
        state.kept.terms,
        state.keeping,
        chance=uuid4,
        folder=settings_page.FOLDER / "example",
        is_example=True,
    )
    widget.use(example)
    the(QPushButton, widget, "Leave the example").click()
    assert left == ["left"]
