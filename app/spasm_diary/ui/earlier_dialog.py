"""The earlier values as they are seen: what it is now, then what it was, each to be put back."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.earlier_page import EarlierPresenter, EarlierRow, EarlierView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import small_label, when_pressed, words_label
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr


class EarlierDialog(Dialog):
    """Draws what the presenter shows, and passes on what is to be put back."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Earlier values"), under)
        self._presenter: EarlierPresenter | None = None
        self._trouble = MessageBar()
        self._present = QVBoxLayout()
        self._explained = words_label()
        self._nothing = words_label()
        self._rows = QVBoxLayout()
        space(self._present, between=1)
        space(self._rows, between=2)
        self._more = words_label("", Role.SMALL)
        self.body.addWidget(self._trouble)
        self.body.addLayout(self._present)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._explained)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self._close = self.add_close()

    def use(self, presenter: EarlierPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        presenter.show()

    def show_earlier(self, view: EarlierView) -> None:
        if view.problem:
            self._trouble.show_message(view.problem)
        else:
            self._trouble.hide()
        empty(self._present)
        for words in view.present:
            self._present.addWidget(words_label(words))
        self._explained.setText(view.explained)
        self._explained.setVisible(bool(view.rows))
        for label, words in ((self._nothing, view.nothing), (self._more, view.more)):
            label.setText(words)
            label.setVisible(bool(words))
        empty(self._rows)
        for row in view.rows:
            self._rows.addWidget(self._row(row))

    def _row(self, row: EarlierRow) -> QWidget:
        head = QWidget()
        line = StretchingRow(head, stretch=0, between=2)
        line.addWidget(words_label(row.words, Role.STRONG))
        line.addWidget(small_label(tr("as it is now")) if row.is_as_now else self._button(row))
        widget = QWidget()
        column = QVBoxLayout(widget)
        space(column, between=0.25)
        column.addWidget(head)
        if row.note:
            column.addWidget(words_label(row.note, Role.SMALL))
        for said in (row.until, *row.changes):
            label = words_label(said, Role.SMALL)
            set_quiet(label)
            column.addWidget(label)
        return widget

    def _button(self, row: EarlierRow) -> QPushButton:
        back = QPushButton(tr("Put back"))
        back.setAutoDefault(False)
        name = tr("Put back: {what}, {until}").format(what=row.words, until=row.until)
        back.setAccessibleName(name)
        back.setAccessibleDescription(" ".join(row.changes))
        when_pressed(back, partial(self._on_back, row))
        return back

    def _on_back(self, row: EarlierRow) -> None:
        if self._presenter is not None and self._presenter.put_back(row.number):
            announce(self, tr("Put back: {what}").format(what=row.words))
        self._close.setFocus()  # the pressed button is gone
