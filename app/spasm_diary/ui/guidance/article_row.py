"""An article in the list: its title, what it is about, and perhaps why to read it now.

After a search, a sentence of the article shows where the words stand, in bold letters.
"""

from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from spasm_diary.guidance.passages import Passage
from spasm_diary.presenters.library import ArticleLine
from spasm_diary.ui.marks import mark
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import focus_ring, panel
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.icon_label import IconLabel
from spasm_diary.ui.widgets.parts import FlowingLabel, words_label

PADDING = 1.5
"""Left and right of the words, in units of the grid."""


class ArticleRow(QAbstractButton):
    """A button as wide as the list, for its words are the whole of it."""

    def __init__(self, line: ArticleLine) -> None:
        super().__init__()
        self.name = line.name
        self.setText(line.title.replace("&", "&&"))
        self.setAccessibleName(line.title)
        quoted = (line.passage.text,) if line.passage else ()
        self.setAccessibleDescription(" ".join((line.summary, *quoted, *line.why)).strip())
        mark(self, "quiet")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        title = FlowingLabel(line.title, Role.STRONG)
        title.setForegroundRole(QPalette.ColorRole.Link)
        words = QVBoxLayout()
        space(words, between=0.5)
        words.addWidget(title)
        if line.summary:
            words.addWidget(FlowingLabel(line.summary))
        if line.passage:
            words.addWidget(_passage(line.passage))
        for why in line.why:
            words.addLayout(_why(why))
        row = QHBoxLayout(self)
        room = 1.5 if line.summary else 1
        space(row, between=2, around=(PADDING, room, PADDING, room))
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


def _passage(passage: Passage) -> QLabel:
    label = words_label("", Role.SMALL)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(_marked(passage))
    return label


def _marked(passage: Passage) -> str:
    """The sentence as Qt's own HTML, with its marks in bold."""
    parts, place = [], 0
    for start, end in passage.marks:
        parts += [escape(passage.text[place:start]), f"<b>{escape(passage.text[start:end])}</b>"]
        place = end
    return "".join((*parts, escape(passage.text[place:])))


def _why(text: str) -> QHBoxLayout:
    words = FlowingLabel(text, Role.SMALL)
    set_quiet(words)
    row = QHBoxLayout()
    space(row, between=1)
    row.addWidget(IconLabel("info", "accent", units=2), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
