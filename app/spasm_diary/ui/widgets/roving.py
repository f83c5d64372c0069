"""Rows of buttons of which Tab stops at one only: the arrow keys go to the others.

So a page of five questions is left behind in five presses of Tab, not in fifty-five.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

Key = Qt.Key
_STEPS = {Key.Key_Left: -1, Key.Key_Up: -1, Key.Key_Right: 1, Key.Key_Down: 1}
_SIDEWAYS = (Key.Key_Left, Key.Key_Right)


class RovingButton(QPushButton):
    """A button that knows its neighbours."""

    def __init__(self, text: str, row: "RovingRow") -> None:
        super().__init__(text)
        self._row = row
        self.setCheckable(True)
        row.add(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        neighbour = self._row.neighbour(self, Key(event.key()))
        if neighbour is None:
            super().keyPressEvent(event)
        else:
            neighbour.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._row.stop_at(self)
        if event.reason() != Qt.FocusReason.OtherFocusReason:
            self._row.entered()
        super().focusInEvent(event)


class RovingRow:
    """The buttons of a row in their order, and the one at which Tab stops."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.entered = _nothing
        """Called when the focus comes from elsewhere, and not by a key of the row itself."""
        self.buttons: list[RovingButton] = []

    def add(self, button: RovingButton) -> None:
        is_first = not self.buttons
        self.buttons.append(button)
        button.setFocusPolicy(_policy(is_stop=is_first))
        if is_first:
            self._owner.setFocusProxy(button)

    def stop_at(self, button: RovingButton) -> None:
        for each in self.buttons:
            each.setFocusPolicy(_policy(is_stop=each is button))
        self._owner.setFocusProxy(button)

    def neighbour(self, button: RovingButton, key: Key) -> RovingButton | None:
        """Where a key leads to from a button; None for a key that leads nowhere."""
        if key == Key.Key_Home:
            return self.buttons[0]
        if key == Key.Key_End:
            return self.buttons[-1]
        if key not in _STEPS:
            return None
        step = _STEPS[key]
        if key in _SIDEWAYS and button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        index = self.buttons.index(button) + step
        return self.buttons[min(max(index, 0), len(self.buttons) - 1)]


def _nothing() -> None:
    """Nobody wants to know."""


def _policy(*, is_stop: bool) -> Qt.FocusPolicy:
    return Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
