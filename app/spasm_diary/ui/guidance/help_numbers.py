"""Where to call: numbers large enough to be read from across the room, each with its region."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.presenters.signs_page import HelpLineView
from spasm_diary.ui.type_sizes import Role, grid, set_quiet, set_role, space
from spasm_diary.ui.widgets.card import URGENT, Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


def help_numbers(emergency: tuple[HelpLineView, ...], crisis: tuple[HelpLineView, ...]) -> Card:
    card = Card(tr("Where to call"), "warning")
    card.setProperty(URGENT, True)  # noqa: FBT003 - Qt's signature
    card.body.addWidget(
        words_label(tr("In an emergency, call the emergency number of where you are, such as:"))
    )
    card.body.addWidget(_numbers(emergency))
    card.body.addSpacing(grid(1.5))
    card.body.addWidget(
        words_label(tr("To talk to someone about thoughts of harming yourself, such as:"))
    )
    card.body.addWidget(_numbers(crisis))
    return card


def _numbers(lines: tuple[HelpLineView, ...]) -> QWidget:
    numbers = QWidget()
    flow = FlowLayout(numbers)
    space(flow, between=3)
    for line in lines:
        flow.addWidget(_number(line, has_how=any(one.how for one in lines)))
    return numbers


def _number(line: HelpLineView, *, has_how: bool) -> QWidget:
    number = words_label(line.number, Role.FIGURE)
    number.setWordWrap(False)
    words = tr("{region}: {number}").format(region=line.region, number=line.number)
    number.setAccessibleName(words)
    whole = QWidget()
    column = QVBoxLayout(whole)
    space(column, between=0)
    column.addWidget(number)
    column.addWidget(_Words(line.region))
    if has_how:  # an empty line, too, so that all numbers of a row stand on one height
        column.addWidget(_Words(line.how))
    return whole


class _Words(QLabel):
    """Small words under a number, in one line if there is room for it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_quiet(self)
        set_role(self, Role.SMALL)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, self.heightForWidth(wide))
