from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from contrast import check_edges, check_window
from looks import Look
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.calendar import CELL, Calendar
from spasm_diary.ui.widgets.date_field import DateField
from spoken import SATURDAY_IS_5, SUNDAY_IS_6, living_with
from widgets import the


@pytest.fixture
def calendar(look: Look, qtbot: QtBot) -> Calendar:
    calendar = Calendar("Pick a day")
    qtbot.addWidget(calendar)
    calendar.setSelectedDate(QDate(2026, 11, 23))
    calendar.resize(calendar.sizeHint())
    calendar.show()
    return calendar


def test_it_can_be_read_in_every_look(calendar: Calendar) -> None:
    assert [*check_window(calendar), *check_edges(calendar)] == []


def test_no_day_is_red(calendar: Calendar) -> None:
    picture = calendar.grab().toImage()

    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }

    assert not [name for name in colours if _is_red(QColor(name))]


def test_days_are_large_enough_to_be_hit(calendar: Calendar) -> None:
    assert calendar.width() >= 7 * grid(CELL)


def test_the_ways_to_other_months_have_names(calendar: Calendar) -> None:
    the(QToolButton, calendar, "The month before").click()

    assert calendar.monthShown() == 10


def test_a_week_begins_as_the_person_has_it_by_now(calendar: Calendar) -> None:
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    calendar.hide()
    with living_with(week_begins=SUNDAY_IS_6):
        calendar.show()
        assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Sunday


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_date_is_picked_from_the_same_calendar(look: Look, qtbot: QtBot) -> None:
    field = DateField("From")
    qtbot.addWidget(field)
    field.show_day(date(2026, 11, 23))
    field.show()
    calendar = field.calendarWidget()
    with living_with(week_begins=SATURDAY_IS_5):
        is_mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = QPoint(8 if is_mirrored else field.width() - 8, field.height() // 2)
        QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=arrow)

        assert calendar.isVisible()
        assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Saturday
        assert [*check_window(calendar), *check_edges(calendar)] == []
        calendar.activated.emit(QDate(2026, 11, 7))
    assert field.chosen_day == date(2026, 11, 7)
    assert not calendar.isVisible()


def _is_red(colour: QColor) -> bool:
    return colour.red() > 180 and colour.green() < 100 and colour.blue() < 100
