"""A month as weeks of day buttons: one stop of the Tab key, walked with the arrow keys.

Left and right go by a day, up and down by a week, Home and End within the week, Page up and Page
down by a month. A day of another month asks for that month, and has the focus once it is shown.
"""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from spasm_diary.customs import WEEK
from spasm_diary.presenters.month_cells import DayCell
from spasm_diary.ui.type_sizes import Role, set_quiet, set_role, space
from spasm_diary.ui.widgets.day_button import DayButton

Key = Qt.Key
_DAYS = {Key.Key_Left: -1, Key.Key_Right: 1, Key.Key_Up: -WEEK, Key.Key_Down: WEEK}
_SIDEWAYS = (Key.Key_Left, Key.Key_Right)
_MONTHS = {Key.Key_PageUp: -1, Key.Key_PageDown: 1}
MOST_WEEKS = 6


class MonthGrid(QWidget):
    """Draws the weeks; the buttons stay, whatever month they show."""

    opened = Signal(date)
    """A day was pressed."""
    wanted = Signal(date)
    """A day of another month was gone to."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QGridLayout(self)
        space(self._layout, between=0.25)
        self._heads = [self._head(column) for column in range(WEEK)]
        self._buttons = [self._button(index) for index in range(WEEK * MOST_WEEKS)]
        self._shown: list[DayButton] = []
        self._stop: date | None = None

    @property
    def buttons(self) -> Sequence[DayButton]:
        """Those that show a day."""
        return self._shown

    def show_weekdays(self, weekdays: Sequence[tuple[str, str]]) -> None:
        for head, (short, whole) in zip(self._heads, weekdays, strict=True):
            head.setText(short)
            head.setAccessibleName(whole)

    def show_weeks(self, weeks: Sequence[Sequence[DayCell]]) -> None:
        had_focus = any(button.hasFocus() for button in self._shown)
        cells = [cell for week in weeks for cell in week]
        self._shown = self._buttons[: len(cells)]
        for button, cell in zip(self._shown, cells, strict=True):
            button.show_cell(cell)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(cells))
        self._stop_at(self._day_to_stop_at(cells), focus=had_focus)

    def focus_day(self) -> None:
        """Bring the keys to the day at which Tab stops."""
        self._stop_at(self._stop, focus=True)

    def _day_to_stop_at(self, cells: Sequence[DayCell]) -> date | None:
        """The same as before if it is of this month, else today, else the first."""
        of_month = [cell for cell in cells if cell.in_month]
        if any(cell.day == self._stop for cell in of_month):
            return self._stop
        today = next((cell.day for cell in of_month if cell.is_today), None)
        return today or (of_month[0].day if of_month else None)

    def _stop_at(self, day: date | None, *, focus: bool) -> None:
        self._stop = day
        for button in self._shown:
            is_stop = button.cell is not None and button.cell.day == day
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
            if is_stop:
                self.setFocusProxy(button)
                if focus:
                    button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, event: QKeyEvent) -> bool:
        target = None if self._stop is None else self._target(self._stop, Key(event.key()))
        if target is None:
            return False
        if any(one.cell and one.cell.in_month and one.cell.day == target for one in self._shown):
            self._stop_at(target, focus=True)
        else:
            self._stop = target
            self.wanted.emit(target)
        return True

    def _target(self, day: date, key: Qt.Key) -> date | None:
        """The day that a key leads to; None for a key that leads nowhere."""
        if key in _MONTHS:
            return _months_later(day, _MONTHS[key])
        if key in _DAYS:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            is_turned = mirrored and key in _SIDEWAYS
            return day + timedelta(days=-_DAYS[key] if is_turned else _DAYS[key])
        if key in (Key.Key_Home, Key.Key_End):
            shown = [one.cell.day for one in self._shown if one.cell is not None]
            start = shown.index(day) // WEEK * WEEK
            return shown[start if key == Key.Key_Home else start + WEEK - 1]
        return None

    def _on_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, DayButton) and button.cell is not None:
            self._stop_at(button.cell.day, focus=False)
            self.opened.emit(button.cell.day)

    def _button(self, index: int) -> DayButton:
        button = DayButton(self._on_key, self)
        button.clicked.connect(self._on_pressed)
        self._layout.addWidget(button, 1 + index // WEEK, index % WEEK)
        return button

    def _head(self, column: int) -> QLabel:
        head = QLabel()
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_quiet(head)
        set_role(head, Role.SMALL)
        self._layout.addWidget(head, 0, column)
        self._layout.setColumnStretch(column, 1)
        return head


def _months_later(day: date, months: int) -> date:
    """The same day of another month, or its last one where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
