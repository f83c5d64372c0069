"""Small pieces that pages and cards are made of."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, set_quiet, set_role, space
from spasm_diary.ui.widgets.line_breaks import unbroken
from spasm_diary.ui.widgets.page import reveal
from spasm_diary.words import tr


def words_label(text: str = "", role: Role = Role.BODY) -> QLabel:
    """Words that wrap, shown literally."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, role)
    return label


class FlowingLabel(QLabel):
    """Words on one line where there is room, and on more where there is not; shown literally.

    A label of Qt's that wraps wishes to be about as high as wide, however much room there is.
    """

    def __init__(self, text: str, role: Role = Role.BODY) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, role)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        width = words + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, unbroken(self.text())))
        return QSize(longest + 2, self.fontMetrics().height())


def small_label(text: str) -> QLabel:
    """Quiet words beside a question, such as "yesterday 4"."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_quiet(label)
    set_role(label, Role.SMALL)
    return label


def quiet_button(text: str, tip: str = "", icon: str = "") -> QPushButton:
    """A flat button for the second choice."""
    button = QPushButton(text)
    mark(button, "quiet")
    button.setToolTip(tip)
    if icon:
        set_icon(button, icon)
    return button


def earlier_button(pressed: Callable[[], None], of: str) -> QPushButton:
    """The way to what was there before; `of` names it for a screen reader."""
    button = quiet_button(tr("Earlier values"), tr("What was here before, to be put back"))
    set_icon(button, "history")
    mark(button, "leading")
    button.setAccessibleName(tr("Earlier values of {what}").format(what=of))
    when_pressed(button, pressed)
    return button


def icon_button(icon: str, name: str, pressed: Callable[[], None]) -> QPushButton:
    """A button with only a picture on it, and its name for those who do not see it."""
    button = quiet_button("", name, icon)
    button.setAccessibleName(name)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    when_pressed(button, pressed)
    return button


def when_pressed(button: QAbstractButton, act: Callable[[], None]) -> None:
    """Act on each press, whether or not the button can be checked."""
    button.clicked.connect(lambda _checked: act())


def problem_label() -> QLabel:
    """Words on what could not be taken, hidden while there is nothing wrong."""
    label = words_label("", Role.STRONG)
    label.setForegroundRole(QPalette.ColorRole.BrightText)
    label.hide()
    return label


def show_problem(label: QLabel, problem: str) -> None:
    is_new = bool(problem) and problem != label.text()
    label.setText(problem)
    label.setVisible(bool(problem))
    if is_new:
        reveal(label)


class EntryLine(QWidget):
    """One small entry in a card: its time, its words, and the ways to change or remove it."""

    def __init__(
        self,
        time: str,
        label: str,
        removed: Callable[[], None],
        *,
        later: bool,
        earlier: Callable[[], None] | None = None,
    ) -> None:
        """`earlier` shows what the entry was before, where it can be changed."""
        super().__init__()
        self.row = QHBoxLayout(self)
        space(self.row)
        if time:
            at = FlowingLabel(time, Role.SMALL)
            set_quiet(at)
            self.row.addWidget(at)
        self.row.addWidget(words_label(label), 1)
        if later:
            self.row.addWidget(small_label(tr("added later")))
        what = f"{time} {label}".strip()
        if earlier is not None:
            name = tr("Earlier values of {what}").format(what=what)
            self.row.addWidget(icon_button("history", name, earlier))
        self.row.addWidget(icon_button("delete", tr("Remove {what}").format(what=what), removed))
