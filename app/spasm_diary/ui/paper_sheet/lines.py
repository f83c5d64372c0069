"""Fields to fill in with few keys: Enter goes on, and so does an answer that can only be whole."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from spasm_diary.presenters.paper_sheet.view import FieldView
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TEN: Final = "10"
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SheetLine(QLineEdit):
    """One field. What is typed is told when it is left, and stays as it is if it cannot be read."""

    told = Signal(str)
    gone_on = Signal()
    """Enter was pressed, or the answer was whole."""
    plus = Signal()
    """"+" was pressed, where that is no part of an answer."""

    def __init__(self, name: str, sample: str, hint: str = "", *, takes_plus: bool = True) -> None:
        """As wide as the sample; `takes_plus` where a "+" may be written."""
        super().__init__()
        self._sample, self._takes_plus = sample, takes_plus
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_field(self, view: FieldView) -> None:
        """Show what is kept, but never over something that is being typed."""
        if not (self.hasFocus() and self.isModified()) and self.text() != view.text:
            self.setText(view.text)
            self.setCursorPosition(0)
        self.setEnabled(view.is_open)
        self.setAccessibleDescription(view.problem)

    def flush(self) -> None:
        """Tell what stands here, if it was not told yet."""
        if self.isModified():
            self.setModified(False)
            self.told.emit(self.text())

    def go_on(self) -> None:
        self.flush()
        self.gone_on.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not _is_command(event):
            self.go_on()
        elif event.text() == "+" and not self._takes_plus:
            self.flush()
            self.plus.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.flush()
        super().focusOutEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), super().minimumSizeHint().height())

    def write(self, text: str) -> None:
        """As if it was typed."""
        self.setText(text)
        self.setModified(True)

    def _wide(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._sample) + grid(3)


class ScoreLine(SheetLine):
    """0 to 10: a digit answers and goes on; only 1 waits, for the 0 of ten or for Enter.

    Another digit after the 1 is the answer of the next field, where that is such a one as well.
    """

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, "0000", hint, takes_plus=False)
        self.following: ScoreLine | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        is_digit = len(digit) == 1 and digit in "0123456789"
        if not is_digit or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.type_digit(digit)

    def type_digit(self, digit: str) -> None:
        """Answer, as the key of the digit does."""
        is_after_one = self.text() == "1" and not self.hasSelectedText()
        whole = self.text() + digit if is_after_one else digit
        following = self.following
        if is_after_one and digit != "0" and following is not None and following.isEnabled():
            self.go_on()
            following.type_digit(digit)
            return
        self.write(whole)
        if whole == _TEN or (len(whole) == 1 and whole != "1"):
            self.go_on()


class SideLine(SheetLine):
    """The letter of a side answers and goes on."""

    def __init__(self, name: str, letters: str, hint: str) -> None:
        super().__init__(name, "0000", hint, takes_plus=False)
        self._letters = letters.casefold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter and letter.casefold() in self._letters and not _is_command(event):
            self.write(letter)
            self.go_on()
        else:
            super().keyPressEvent(event)


class PlaceLine(SheetLine):
    """A few letters are enough; the arrow keys go through all the places that they may mean."""

    offered = Signal(str)
    """The names that the letters may mean, or nothing once the field is left."""

    def __init__(self, name: str, hint: str, find: Callable[[str], tuple[str, ...]]) -> None:
        super().__init__(name, "Calf, back of the lower leg", hint, takes_plus=False)
        self._find = find
        self._found: tuple[str, ...] = ()
        self._at = -1
        self.textEdited.connect(self._on_edited)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not self._found:
            super().keyPressEvent(event)
            return
        self._at = max(0, self._at + step) % len(self._found)
        self.write(self._found[self._at])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._found = ()
        self.offered.emit("")
        super().focusOutEvent(event)

    def _on_edited(self, text: str) -> None:
        self._found, self._at = self._find(text), -1
        self.offered.emit("; ".join(self._found[:5]))


class SheetTick(WrappedCheckBox):
    """A box to tick: Space ticks it, Enter goes on."""

    gone_on = Signal()
    plus = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.gone_on.emit()
        elif event.text() == "+":
            self.plus.emit()
        else:
            super().keyPressEvent(event)


def _is_command(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
