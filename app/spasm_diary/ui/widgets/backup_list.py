"""A list of backups, each with a button to go back to it, and the question before one does."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from spasm_diary.presenters.backups_page import BackupRow
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.message_bar import Kind, MessageBar
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr


class BackupList(QWidget):
    """Draws rows, and tells the name of the one that was chosen."""

    def __init__(
        self,
        choose: Callable[[str], None],
        agree: Callable[[], None],
        decline: Callable[[], None],
    ) -> None:
        """`agree` and `decline` are the answers to what is asked."""
        super().__init__()
        self.look: Callable[[str], None] | None = None
        """Looks at one without going back to it, where that can be done."""
        self._choose = choose
        self._answers = ((tr("Yes, do that"), agree), (tr("No, leave it"), decline))
        self._shown: tuple[BackupRow, ...] = ()
        self._question = MessageBar(Kind.NOTICE)
        self._question.hide()
        self._rows = QVBoxLayout()
        space(self._rows, between=1.5)
        self._nothing = words_label()
        column = QVBoxLayout(self)
        space(column, between=1.5)
        column.addWidget(self._question)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)

    def show_rows(self, rows: Sequence[BackupRow], nothing: str) -> None:
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing))
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        empty(self._rows)
        for row in rows:
            self._rows.addWidget(self._row(row))

    def ask(self, words: str) -> None:
        """Show a question, with the focus on its first answer; "" takes it away."""
        if not words:
            self._question.hide()
            return
        is_new = self._question.isHidden() or self._question.text != words
        self._question.show_message(words, self._answers)
        first = self._question.findChild(QPushButton)
        if is_new and first is not None:
            first.setFocus()

    def _row(self, row: BackupRow) -> QWidget:
        widget = QWidget()
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(words)
        space(column, between=0)
        column.addWidget(words_label(row.made, Role.STRONG))
        column.addWidget(words_label(row.holds))
        column.addWidget(words_label(row.reason, Role.SMALL))
        button = QPushButton(tr("Go back to this…"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Go back to this: {backup}").format(backup=row.spoken))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked: self._choose(row.name))
        buttons = QWidget()
        buttons.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        beside = QVBoxLayout(buttons)
        space(beside, between=1)
        beside.addWidget(button)
        if self.look is not None:
            beside.addWidget(self._look_button(row, self.look))
        line = StretchingRow(widget, stretch=0)
        line.addWidget(words)
        line.addWidget(buttons)
        return widget

    def _look_button(self, row: BackupRow, look: Callable[[str], None]) -> QPushButton:
        button = quiet_button(tr("Look at it"))
        button.setAutoDefault(False)
        button.setAccessibleName(tr("Look at it: {backup}").format(backup=row.spoken))
        button.clicked.connect(lambda _checked: look(row.name))
        return button
