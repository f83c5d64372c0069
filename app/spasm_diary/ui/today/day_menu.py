"""The menu behind "Pick a day": a calendar, made when it is first opened."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from spasm_diary.presenters.today.page import TodayPresenter
from spasm_diary.ui.widgets.calendar import Calendar
from spasm_diary.words import tr


class DayMenu(QMenu):
    """Opens on the day that lies open, and opens the one that is picked."""

    def __init__(self, presenter: TodayPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._calendar: Calendar | None = None
        self.aboutToShow.connect(self._on_open)

    def _on_open(self) -> None:
        if self._calendar is None:
            self._calendar = self._make_calendar()
        shown = self._presenter.day
        self._calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))

    def _make_calendar(self) -> Calendar:
        calendar = Calendar(tr("Pick a day"))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        action = QWidgetAction(self)
        action.setDefaultWidget(calendar)
        self.addAction(action)
        return calendar

    def _on_picked(self, picked: QDate) -> None:
        self.close()
        self._presenter.open(date(picked.year(), picked.month(), picked.day()))
