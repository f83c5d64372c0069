"""What the point says that one has walked to, and the way into its day.

It stays in view below the page: a chart in large letters is higher than a small screen.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import FlowingLabel, when_pressed
from spasm_diary.ui.widgets.pinned import Pinned


class ChartStatus(Pinned):
    """Hidden for as long as there is nothing to say."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = FlowingLabel("")
        self._open = QPushButton()
        when_pressed(self._open, self.opened.emit)
        row = FlowLayout(self)
        space(row, between=2, around=1)
        row.addWidget(self._words)
        row.addWidget(self._open)
        self.hide()

    def show_status(self, words: str, opens: str, spoken_by: QWidget) -> None:
        """`opens` are the words of the button; "" where there is nothing to open."""
        if words and words != self._words.text():
            announce(spoken_by, words)
        self._words.setText(words)
        self._open.setText(opens)
        self._open.setVisible(bool(opens))
        self.setVisible(bool(words))
        self.place()
