"""Where to call: numbers large enough to be read from across the room, each with its region."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.presenters.help_lines import HelpLines, HelpLineView
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, set_quiet, set_role, space
from spasm_diary.ui.widgets.card import URGENT, Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr

WIDEST = 20
"""The width of a region that has both lines to itself, in units of the grid."""


def help_numbers(lines: HelpLines) -> Card:
    card = Card(tr("Where to call"), "warning")
    mark(card, URGENT)
    card.body.addWidget(words_label(lines.about))
    card.body.addWidget(_numbers(lines.emergency))
    card.body.addSpacing(grid(1.5))
    card.body.addWidget(
        words_label(tr("To talk to someone about thoughts of harming yourself, such as:"))
    )
    card.body.addWidget(_numbers(lines.crisis))
    own = words_label(tr("In the settings you can put numbers of your own first."), Role.SMALL)
    set_quiet(own)
    card.body.addWidget(own)
    return card


def _numbers(lines: tuple[HelpLineView, ...]) -> QWidget:
    numbers = QWidget()
    flow = FlowLayout(numbers)
    space(flow, between=3)
    for line in lines:
        flow.addWidget(_number(line))
    return numbers


def _number(line: HelpLineView) -> QWidget:
    number = words_label(line.number, Role.FIGURE)
    number.setWordWrap(False)
    words = tr("{region}: {number}").format(region=line.region, number=line.number)
    number.setAccessibleName(words)
    whole = QWidget()
    column = QVBoxLayout(whole)
    space(column, between=0)
    column.addWidget(number)
    column.addWidget(_Words(line.region, line.how))
    return whole


class _Words(QLabel):
    """Two small lines, even where one is enough: the numbers of a row stand on one height."""

    def __init__(self, region: str, how: str) -> None:
        super().__init__("\n".join(filter(None, (region, how))))
        self._lines = tuple(filter(None, (region, how)))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setWordWrap(True)
        set_quiet(self)
        set_role(self, Role.SMALL)

    def heightForWidth(self, width: int) -> int:
        two_lines = self.fontMetrics().size(0, "x\nx").height()
        return max(super().heightForWidth(width), two_lines)

    def sizeHint(self) -> QSize:
        wide = max(map(self.fontMetrics().horizontalAdvance, self._lines)) + 2
        if len(self._lines) == 1:
            wide = min(wide, grid(WIDEST))
        return QSize(wide, self.heightForWidth(wide))
