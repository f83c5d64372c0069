"""A field for a time of day, written as one likes: 7, 7:30, 0730 or 7.30 pm."""

import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from spasm_diary.domain.errors import NotReadable
from spasm_diary.formats import clock
from spasm_diary.presenters.clock_text import read_clock
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr

_EXAMPLE, _LONGEST = datetime.time(19, 30), datetime.time(22, 30)


class ClockField(QWidget):
    """What cannot be read stays as it was typed, with a sentence below; nothing is told then."""

    changed = Signal(object)
    """The time, or None when the field was emptied; told when one is done typing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._time: datetime.time | None = None
        self._line = _ClockLine()
        self._line.setAccessibleName(name)
        self._line.show_example()
        self._line.editingFinished.connect(self._read)
        self._trouble = TroubleWords()
        self.setFocusProxy(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        space(layout, between=0.5)
        layout.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._trouble)

    @property
    def time(self) -> datetime.time | None:
        return self._time

    def show_time(self, value: datetime.time | None) -> None:
        """Show what is kept, but never over something that is being typed."""
        if self._line.isModified() and self._line.hasFocus():
            return
        self._time = value
        self._line.show_example()
        self._line.setText("" if value is None else clock(value))
        self._trouble.show_trouble("")

    def showEvent(self, event: QShowEvent) -> None:
        """By the clock of the person, who may have chosen another one since."""
        if not self._line.isModified():
            self.show_time(self._time)
        super().showEvent(event)

    def _read(self) -> None:
        try:
            value = read_clock(self._line.text())
        except NotReadable as error:
            self._trouble.show_trouble(error.in_words())
            return
        self._line.setModified(False)
        changed = value != self._time
        self.show_time(value)
        if changed:
            self.changed.emit(value)


class _ClockLine(QLineEdit):
    """As wide as its longest usual text, at any size of text."""

    def show_example(self) -> None:
        self.setPlaceholderText(tr("such as {time}").format(time=clock(_EXAMPLE)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        return super().sizeHint().boundedTo(QSize(wide + grid(3), 10_000))

    def minimumSizeHint(self) -> QSize:
        wide = max(map(QFontMetrics(self.font()).horizontalAdvance, (clock(_LONGEST), "00:00 pm")))
        return QSize(wide + grid(3), super().minimumSizeHint().height())
