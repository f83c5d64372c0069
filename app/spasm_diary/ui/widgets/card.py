"""A card: a rounded sheet with a heading, perhaps a control beside it, and what it is about."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.ui.icons import FOLLOWS_TEXT
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import panel
from spasm_diary.ui.type_sizes import Role, grid, set_role, space
from spasm_diary.ui.widgets.icon_label import IconLabel

_Policy = QSizePolicy.Policy
BUTTON = 4.5
"""The height of a button, in units of the grid."""
TONES = {
    "spasm": "spasms",
    "night": "sleep",
    "stress": "stress",
    "drink": "drinks",
    "tiredness": "tiredness",
    "pain": "pain",
    "warning": "bad",
}
"""The colour of an icon where the card names none."""
URGENT = "urgent"
"""The property of a card that tells of warning signs or trouble."""


class Card(QFrame):
    """What belongs together. Put widgets into `body`."""

    def __init__(
        self, heading: str = "", icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(_Policy.Preferred, _Policy.Preferred)
        self._head = QHBoxLayout()
        space(self._head, between=1)
        if icon:
            self._head.addWidget(IconLabel(icon, tone or TONES.get(icon, FOLLOWS_TEXT)))
        self.heading = _Heading()
        self._head.addWidget(self.heading, 1)
        self.body = QVBoxLayout()
        space(self.body, between=1.5)
        self._outer = outer = QVBoxLayout(self)
        outer.addLayout(self._head)
        outer.addLayout(self.body)
        outer.addItem(QSpacerItem(0, 0, _Policy.Minimum, _Policy.Expanding))
        self.set_heading(heading)

    def set_heading(self, text: str) -> None:
        """Name the card; without a name it has no heading at all."""
        self.heading.setText(text)
        self.heading.setVisible(bool(text))
        above = 1.5 if text else 2.5
        space(self._outer, between=1, around=(2.5, above, 2.5, 2.5))
        self.setAccessibleName(text)

    def set_control(self, control: QWidget) -> None:
        """Put a control at the far end of the heading's line."""
        self._head.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def give_body_the_rest(self) -> None:
        """Let the body have what is left of the height, which else stays empty below it."""
        self._outer.setStretchFactor(self.body, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        edge = QPen(shown.named("border"), 1)
        if self.property(URGENT):
            edge = QPen(shown.named("bad"), 2)
        painter = QPainter(self)
        panel(painter, self.rect(), shown.named("card"), edge)
        painter.end()


class _Heading(QLabel):
    """As high as a button, so that headings line up whether or not one stands beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, Role.HEADING)

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), grid(BUTTON))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, grid(BUTTON)))

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, grid(BUTTON)))
