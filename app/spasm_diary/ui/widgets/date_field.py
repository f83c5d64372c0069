"""A date, typed or picked from our calendar."""

from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QDateEdit

from spasm_diary.customs import customs
from spasm_diary.domain.moments import FIRST_DAY
from spasm_diary.ui.widgets.calendar import Calendar
from spasm_diary.ui.widgets.wheel_guard import guard_wheel
from spasm_diary.words import tr


class DateField(QDateEdit):
    """Of a day on which the diary can hold something."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setCalendarWidget(Calendar(name, has_edge=True))
        self.setDisplayFormat("MMM d, yyyy" if customs().month_first else tr("d MMM yyyy"))
        self.setAccessibleName(name)
        self.setMinimumDate(QDate(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day))
        guard_wheel(self)

    @property
    def chosen_day(self) -> date:
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Tell nobody of it."""
        with QSignalBlocker(self):
            self.setDate(QDate(day.year, day.month, day.day))
