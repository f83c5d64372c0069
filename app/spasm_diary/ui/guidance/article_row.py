"""An article in the list: its title, what it is about, and perhaps why to read it now."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from spasm_diary.presenters.library import ArticleLine
from spasm_diary.ui.marks import mark
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import focus_ring, panel
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.icon_label import IconLabel
from spasm_diary.ui.widgets.parts import FlowingLabel

PADDING = 1.5
"""Left and right of the words, in units of the grid."""


class ArticleRow(QAbstractButton):
    """A button as wide as the list, for its words are the whole of it."""

    def __init__(self, line: ArticleLine) -> None:
        super().__init__()
        self.name = line.name
        self.setText(line.title.replace("&", "&&"))
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(" ".join((line.summary, *line.why)))
        mark(self, "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        title = FlowingLabel(line.title, Role.STRONG)
        title.setForegroundRole(QPalette.ColorRole.Link)
        summary = FlowingLabel(line.summary)
        words = QVBoxLayout()
        space(words, between=0.5)
        words.addWidget(title)
        words.addWidget(summary)
        for why in line.why:
            words.addLayout(_why(why))
        row = QHBoxLayout(self)
        space(row, between=2, around=(PADDING, 1.5, PADDING, 1.5))
        row.addLayout(words, 1)
        row.addWidget(IconLabel("next", "quiet", units=2.5))
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverLeave}:
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            name = "pressed" if self.isDown() else "hover"
            panel(painter, self.rect(), shown.named(name))
        if self.hasFocus():
            focus_ring(painter, self.rect())
        painter.end()


def _why(text: str) -> QHBoxLayout:
    words = FlowingLabel(text, Role.SMALL)
    set_quiet(words)
    row = QHBoxLayout()
    space(row, between=1)
    row.addWidget(IconLabel("info", "accent", units=2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
