"""Below the bar of an article that a search found: how many places are marked, and ways to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import icon_button, small_label
from spasm_diary.words import ntr, tr


class MarksBar(QWidget):
    """Hidden while nothing is marked."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What you searched for"))
        self.words = small_label("")
        self.previous = icon_button(
            "fold", tr("Previous place (Shift+F3)"), lambda: self.stepped.emit(-1)
        )
        self.next = icon_button("unfold", tr("Next place (F3)"), lambda: self.stepped.emit(1))
        self.close_marks = icon_button("close", tr("Hide the marks"), self.closed.emit)
        row = FlowLayout(self)
        space(row, between=1, around=(2, 0, 1, 0.5))
        for part in (self.words, self.previous, self.next, self.close_marks):
            row.addWidget(part)
        self.hide()

    def show_marks(self, count: int, current: int | None) -> None:
        """`current` is the place that one was led to."""
        self.setVisible(bool(count))
        self.words.setText(marks_in_words(count, current))


def marks_in_words(count: int, current: int | None) -> str:
    if current is None:
        return ntr("{count} place found", "{count} places found", count).format(count=count)
    return tr("Place {number} of {count}").format(number=current + 1, count=count)
