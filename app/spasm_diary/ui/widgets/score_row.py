"""A question from 0 to 10, answered by one press or one key, and unanswered until then.

The digit keys choose; 1 and then 0 is 10, however long one waits in between. Delete, or pressing
the chosen number again, takes the answer back. Where one question follows another, a digit also
leads on to the next; only 1 waits, for the 0 of ten or for the digit of the next question.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from spasm_diary.ui.type_sizes import Role, grid, set_quiet, set_role
from spasm_diary.ui.widgets.roving import RovingButton, RovingRow
from spasm_diary.ui.widgets.score_layout import WORDS_AT, ScoreLayout
from spasm_diary.words import tr

HIGHEST = 10
_DIGITS = {Qt.Key(Qt.Key.Key_0 + digit): digit for digit in range(10)}
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ScoreRow(QWidget):
    """Eleven large buttons, of which one or none is chosen."""

    chosen = Signal(object)
    """The number, or None when the answer was taken back."""

    def __init__(
        self, name: str, words: Sequence[str], tone: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._value: int | None = None
        self._last_digit: int | None = None
        self._next: ScoreRow | None = None
        self._row = RovingRow(self)
        self._row.entered = self._forget_digit
        layout = ScoreLayout(self)
        for score in range(HIGHEST + 1):
            button = _ScoreButton(str(score), self._row)
            button.setProperty("tone", tone)
            button.setAccessibleName(
                tr("{question}, {score} of 10").format(question=name, score=score)
            )
            button.clicked.connect(lambda _checked=False, score=score: self._press(score))
            layout.addWidget(button)
        for score, word in zip(WORDS_AT, words, strict=True):
            self._row.buttons[score].setAccessibleDescription(word)
            layout.addWidget(_small(word))
        self._before = _small("")
        self._before.setWordWrap(False)
        self._before.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._before.hide()
        layout.addWidget(self._before)

    @property
    def value(self) -> int | None:
        return self._value

    def show_score(self, value: int | None) -> None:
        """Show what is kept, without telling anyone."""
        self._value = value
        for score, button in enumerate(self._row.buttons):
            button.setChecked(score == value)
        if value is not None:
            self._row.stop_at(self._row.buttons[value])

    def go_on_to(self, following: "ScoreRow") -> None:
        """Let a digit key answer this question and lead to that one."""
        self._next = following

    def show_before(self, text: str) -> None:
        """Write in grey what was said before, such as "yesterday 4"."""
        self._before.setText(text)
        self._before.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _DIGITS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.type_digit(_DIGITS[key])
        elif key in _CLEARING:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _forget_digit(self) -> None:
        self._last_digit = None

    def type_digit(self, digit: int) -> None:
        """Answer, as the key of the digit does."""
        if self._next is not None and self._last_digit == 1 and digit != 0:
            self._next.setFocus(Qt.FocusReason.TabFocusReason)
            self._next.type_digit(digit)
            return
        score = HIGHEST if (self._last_digit, digit) == (1, 0) else digit
        self._last_digit = digit
        self._row.buttons[score].setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(score)
        if self._next is not None and digit != 1:
            self._next.setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, score: int) -> None:
        self._last_digit = None
        self._choose(None if score == self._value else score)

    def _choose(self, value: int | None) -> None:
        changed = value != self._value
        self.show_score(value)
        if changed:
            self.chosen.emit(value)


class _ScoreButton(RovingButton):
    """As narrow as a finger is wide: eleven of them stand in one row of a small window."""

    def __init__(self, text: str, row: RovingRow) -> None:
        super().__init__(text, row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        digits = self.fontMetrics().horizontalAdvance("10")
        return QSize(max(grid(4.5), digits + grid(1.25)), super().minimumSizeHint().height())


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    set_role(label, Role.SMALL)
    set_quiet(label)
    return label
