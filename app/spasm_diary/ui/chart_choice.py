"""Which chart is looked at: one list, whatever their number."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.wheel_guard import guard_wheel
from spasm_diary.words import tr

SHORTEST = 12
"""Letters of a title that are seen where there is little room."""


class ChartChoice(QWidget):
    """A list that drops down, with its words before it."""

    chosen = Signal(str)
    """The name of a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label, self._list = QLabel(tr("Char&t")), QComboBox()
        label.setBuddy(self._list)
        self._list.setAccessibleName(tr("Chart"))
        self._list.setMaxVisibleItems(20)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._list.setMinimumContentsLength(SHORTEST)
        guard_wheel(self._list)
        self._list.activated.connect(lambda index: self.chosen.emit(self._list.itemData(index)))
        row = FlowLayout(self)  # where there is little room, the words stand above the list
        row.addWidget(label)
        row.addWidget(self._list)

    def show_charts(self, charts: Sequence[tuple[str, str]], chosen: str) -> None:
        """Name and title of each, and the name of the one that is looked at."""
        with QSignalBlocker(self._list):
            if self._list.count() != len(charts):
                self._list.clear()
                for name, title in charts:
                    self._list.addItem(title, name)
            self._list.setCurrentIndex([name for name, _title in charts].index(chosen))
