"""A number with its unit, typed or stepped by two large buttons; empty while it is not recorded."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from spasm_diary.domain.errors import DiaryError
from spasm_diary.formats import number
from spasm_diary.presenters.amount_text import read_amount
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import grid, set_quiet, space
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr


class AmountField(QWidget):
    """What cannot be read stays as it was typed, with a sentence below; nothing is told then."""

    changed = Signal(object)
    """The number, or None when the field was emptied."""

    def __init__(  # noqa: PLR0913 - the last two have their usual values
        self, name: str, unit: str, *, step: float, most: float, least: float = 0, decimals: int = 0
    ) -> None:
        super().__init__()
        self._step, self._least, self._most, self._decimals = step, least, most, decimals
        self._amount: float | None = None
        self._line = _AmountLine(number(most, decimals), self._step_by)
        self._line.setAccessibleName(_with_unit(name, unit))
        self._line.editingFinished.connect(self._read)
        self._less = self._button("remove", tr("Less: {what}").format(what=name), -1)
        self._more = self._button("add", tr("More: {what}").format(what=name), 1)
        self._trouble = TroubleWords()
        self.setFocusProxy(self._line)
        self._lay_out(unit)
        self.show_amount(None)

    @property
    def amount(self) -> float | None:
        return self._amount

    def show_amount(self, amount: float | None) -> None:
        """Show what is kept, but never over something that is being typed."""
        if self._line.isModified() and self._line.hasFocus():
            return
        self._amount = amount
        self._line.setText("" if amount is None else self._written(amount))
        self._trouble.show_trouble("")
        self._less.setEnabled(amount is not None and amount > self._least)
        self._more.setEnabled(amount is None or amount < self._most)

    def _lay_out(self, unit: str) -> None:
        row = QHBoxLayout()
        space(row, between=0.5)
        row.addWidget(self._less)
        row.addWidget(self._line)
        row.addWidget(self._more)
        if unit:
            words = QLabel(unit)
            words.setTextFormat(Qt.TextFormat.PlainText)
            set_quiet(words)
            row.addSpacing(grid(0.5))
            row.addWidget(words)
        row.addStretch(1)
        column = QVBoxLayout(self)
        space(column, between=0.5)
        column.addLayout(row)
        column.addWidget(self._trouble)

    def _button(self, icon: str, name: str, direction: int) -> QPushButton:
        button = QPushButton()
        set_icon(button, icon)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda _checked=False: self._step_by(direction))
        return button

    def _written(self, amount: float) -> str:
        return number(amount, self._decimals if amount != int(amount) else 0)

    def _step_by(self, direction: int) -> None:
        """By a whole step; from nothing up to the first one, and never down to a 0."""
        before = self._amount
        if before is None and direction < 0:
            return
        first = max(self._least, self._step)
        stepped = first if before is None else before + direction * self._step
        self._line.setModified(False)
        self._keep(min(max(round(stepped, self._decimals), self._least), self._most))

    def _read(self) -> None:
        try:
            amount = read_amount(
                self._line.text(), least=self._least, most=self._most, decimals=self._decimals
            )
        except DiaryError as error:
            self._trouble.show_trouble(error.in_words())
            return
        self._line.setModified(False)
        self._keep(amount)

    def _keep(self, amount: float | None) -> None:
        changed = amount != self._amount
        self.show_amount(amount)
        if changed:
            self.changed.emit(amount)


class _AmountLine(QLineEdit):
    """As wide as its largest number; the arrow keys step it."""

    def __init__(self, widest: str, step: Callable[[int], None]) -> None:
        super().__init__()
        self._widest, self._step = widest, step
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), super().minimumSizeHint().height())

    def _wide(self) -> int:
        digits = min(len(self._widest), 7)
        return QFontMetrics(self.font()).horizontalAdvance("0") * max(digits, 3) + grid(4)


def _with_unit(name: str, unit: str) -> str:
    return tr("{what} in {unit}").format(what=name, unit=unit) if unit else name
