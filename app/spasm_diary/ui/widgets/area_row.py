"""One area in the list of places: its name, and a button for each side that it has."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QWidget

from spasm_diary.domain.places import Side
from spasm_diary.presenters.place_choice import AreaRow, SideView
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.ui.widgets.wrapped_check_box import NARROWEST, WrappedCheckBox
from spasm_diary.words import tr


class AreaRowWidget(QWidget):
    """The name chooses the area without a side; the buttons after or below it say the side."""

    pressed = Signal(str, object)
    """The area, and the side or None."""

    def __init__(self, row: AreaRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = row.area
        self._name = WrappedCheckBox(row.label, "spasms")
        self._sides: dict[Side, QPushButton] = {}
        sides = QWidget()
        buttons = QHBoxLayout(sides)
        space(buttons, between=0.5)
        layout = StretchingRow(self, stretch=0, between=0.5, least=NARROWEST)
        layout.addWidget(self._name)
        layout.addWidget(sides)
        self._name.clicked.connect(lambda _checked: self.pressed.emit(self.area, None))
        for view in row.sides:
            buttons.addWidget(self._side_button(view))
        if row.sides and Side.MIDDLE not in self._sides:
            buttons.addWidget(_room_for_middle())  # so that equal sides stand below each other

    @property
    def buttons(self) -> list[QAbstractButton]:
        """In the order in which the arrow keys pass them."""
        return [self._name, *self._sides.values()]

    def side_at(self, button: QAbstractButton) -> Side | None:
        return next((side for side, one in self._sides.items() if one is button), None)

    def show_row(self, row: AreaRow) -> None:
        self._name.setChecked(row.is_chosen)
        for view in row.sides:
            self._sides[view.side].setChecked(view.is_chosen)

    def _side_button(self, view: SideView) -> QPushButton:
        button = _SideButton(view.label.capitalize())
        button.setAccessibleName(view.name)
        button.clicked.connect(lambda _checked: self.pressed.emit(self.area, view.side))
        self._sides[view.side] = button
        return button


class _SideButton(QPushButton):
    """Narrower than other buttons, so that four stand beside a name. Enter presses it, too."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setProperty("tone", "spasms")

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(words + grid(1.5), grid(4.5)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _room_for_middle() -> QWidget:
    room = _SideButton(tr(Side.MIDDLE.label).capitalize())
    room.setEnabled(False)
    policy = room.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    room.setSizePolicy(policy)
    room.hide()
    return room
