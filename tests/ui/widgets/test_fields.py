"""The fields for a clock time and for an amount."""

from datetime import time
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from widgets import the

Field = TypeVar("Field", bound=QWidget)


@pytest.fixture
def clock(plain_look: Look, qtbot: QtBot) -> ClockField:
    return shown(ClockField("To bed"), qtbot)


@pytest.fixture
def amount(plain_look: Look, qtbot: QtBot) -> AmountField:
    return shown(AmountField("Drink", "ml", step=50, most=2000), qtbot)


def shown(field: Field, qtbot: QtBot) -> Field:
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    return field


def told_by(field: ClockField | AmountField) -> list[object]:
    told: list[object] = []
    field.changed.connect(told.append)
    return told


def type_into(field: QWidget, text: str) -> None:
    line = the(QLineEdit, field)
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def press(field: AmountField, name: str) -> None:
    QTest.mouseClick(the(QPushButton, field, name), Qt.MouseButton.LeftButton)


def trouble_of(field: QWidget) -> str:
    words = the(TroubleWords, field)
    return words.text() if words.isVisible() else ""


def test_a_time_is_told_as_it_was_meant_and_shown_as_usual(clock: ClockField) -> None:
    told = told_by(clock)

    type_into(clock, "7.30 pm")

    assert (told, the(QLineEdit, clock).text()) == ([time(19, 30)], "19:30")


def test_an_emptied_clock_field_tells_that_nothing_is_recorded(clock: ClockField) -> None:
    clock.show_time(time(22, 40))
    told = told_by(clock)

    type_into(clock, "")

    assert (told, clock.time) == ([None], None)


def test_a_time_that_cannot_be_read_stays_with_a_sentence_below(clock: ClockField) -> None:
    clock.show_time(time(22, 40))
    told = told_by(clock)

    type_into(clock, "25:99")

    assert (told, the(QLineEdit, clock).text(), clock.time) == ([], "25:99", time(22, 40))
    assert "such as 7" in trouble_of(clock)


def test_the_sentence_goes_when_the_time_can_be_read(clock: ClockField) -> None:
    type_into(clock, "25:99")

    type_into(clock, "7")

    assert trouble_of(clock) == ""


def test_nothing_shown_overwrites_a_time_that_is_being_typed(clock: ClockField) -> None:
    QTest.keyClicks(the(QLineEdit, clock), "6:1")

    clock.show_time(time(22, 40))

    assert the(QLineEdit, clock).text() == "6:1"


def test_leaving_a_field_that_was_not_changed_tells_nothing(clock: ClockField) -> None:
    clock.show_time(time(22, 40))
    told = told_by(clock)

    QTest.keyClick(the(QLineEdit, clock), Qt.Key.Key_Return)

    assert told == []


def test_an_amount_is_not_recorded_at_first(amount: AmountField) -> None:
    assert (amount.amount, the(QLineEdit, amount).text()) == (None, "")
    assert not the(QPushButton, amount, "Less: Drink").isEnabled()


def test_a_typed_amount_is_told(amount: AmountField) -> None:
    told = told_by(amount)

    type_into(amount, "1,250")

    assert (told, amount.amount) == ([1250], 1250)


def test_the_buttons_go_by_steps_and_stop_at_the_ends(amount: AmountField) -> None:
    told = told_by(amount)

    press(amount, "More: Drink")
    press(amount, "More: Drink")
    press(amount, "Less: Drink")
    press(amount, "Less: Drink")
    press(amount, "Less: Drink")

    assert told == [50, 100, 50, 0]


def test_arrow_keys_step_too(amount: AmountField) -> None:
    amount.show_amount(100)

    QTest.keyClick(the(QLineEdit, amount), Qt.Key.Key_Up)

    assert amount.amount == 150


@pytest.mark.parametrize(("typed", "words"), [("much", "a number"), ("3000", "0 to 2,000")])
def test_an_amount_that_cannot_be_kept_stays_with_a_sentence(
    typed: str, words: str, amount: AmountField
) -> None:
    told = told_by(amount)

    type_into(amount, typed)

    assert (told, the(QLineEdit, amount).text()) == ([], typed)
    assert words in trouble_of(amount)


def test_the_unit_stands_beside_the_number_and_is_in_its_name(amount: AmountField) -> None:
    assert the(QLineEdit, amount).accessibleName() == "Drink in ml"
    assert any(label.text() == "ml" for label in amount.findChildren(QLabel))


def test_there_is_no_way_down_from_nothing_to_a_0(amount: AmountField) -> None:
    line = the(QLineEdit, amount)

    QTest.keyClick(line, Qt.Key.Key_Down)

    assert (amount.amount, line.text()) == (None, "")


def test_half_steps_are_kept_with_their_decimals(plain_look: Look, qtbot: QtBot) -> None:
    field = AmountField("Hours asleep", "h", step=0.5, most=24, decimals=2)
    shown(field, qtbot)
    field.show_amount(6)

    press(field, "More: Hours asleep")

    assert (field.amount, the(QLineEdit, field).text()) == (6.5, "6.50")
