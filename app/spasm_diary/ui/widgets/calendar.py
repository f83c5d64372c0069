"""Qt's calendar in our colours: nothing red, no numbers of weeks, days large enough to be hit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from spasm_diary.customs import customs
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.type_sizes import grid
from spasm_diary.words import tr

_BAR = "qt_calendar_navigationbar"
_BACK, _ON = "qt_calendar_prevmonth", "qt_calendar_nextmonth"
DAYS, WEEKS = 7, 6
EDGE = 1
CELL = 6.25
"""The side of a day, in units of the grid."""


class Calendar(QCalendarWidget):
    """Looks as the other widgets do."""

    def __init__(self, name: str, parent: QWidget | None = None, *, has_edge: bool = False) -> None:
        """With an edge of its own where nothing round it has one, such as below a field."""
        super().__init__(parent)
        self._has_edge = has_edge
        around = self.layout()
        if has_edge and around is not None:
            around.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self.setAccessibleName(name)
        self.setGridVisible(False)
        self.setVerticalHeaderFormat(self.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, QTextCharFormat())
        bar = self.findChild(QWidget, _BAR)
        if bar is not None:
            bar.setBackgroundRole(QPalette.ColorRole.Base)
        for part, icon, words in (
            (_BACK, "previous", tr("The month before")),
            (_ON, "next", tr("The month after")),
        ):
            button = self.findChild(QToolButton, part)
            if button is not None:
                set_icon(button, icon)
                button.setAccessibleName(words)

    def showEvent(self, event: QShowEvent) -> None:
        """With the week of the person, who may have chosen another one since."""
        self.setFirstDayOfWeek(Qt.DayOfWeek(customs().week_begins + 1))  # Qt's Monday is 1
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._has_edge:
            painter = QPainter(self)
            painter.setPen(QPen(colours().named("border"), EDGE))
            painter.drawRect(self.rect().adjusted(0, 0, -EDGE, -EDGE))
            painter.end()

    def sizeHint(self) -> QSize:
        return QSize(DAYS * grid(CELL), (WEEKS + 2) * grid(CELL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
