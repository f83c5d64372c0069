"""The bin as it is seen."""

from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.bin_page import BinPresenter, BinRow, BinView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.parts import earlier_button, small_label, when_pressed, words_label
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr

LEAST = 30
"""The least room for the words beside the buttons, in units of the grid."""


class BinDialog(Dialog):
    """Draws what the presenter shows, and passes on what is to be put back."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("The bin"), under)
        self._presenter: BinPresenter | None = None
        self._explained = words_label()
        self._trouble = MessageBar()
        self._nothing = words_label()
        self._rows = QVBoxLayout()
        space(self._rows, between=2)
        self._more = words_label("", Role.SMALL)
        self.body.addWidget(self._explained)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self._close = self.add_close()

    def use(self, presenter: BinPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        presenter.show()

    def done(self, how: int) -> None:
        """However it is left."""
        if self._presenter is not None:
            self._presenter.stop_listening()
            self._presenter = None
        super().done(how)

    def show_bin(self, view: BinView) -> None:
        self._explained.setText(view.explained)
        if view.problem:
            self._trouble.show_message(view.problem)
        else:
            self._trouble.hide()
        for label, words in ((self._nothing, view.nothing), (self._more, view.more)):
            label.setText(words)
            label.setVisible(bool(words))
        empty(self._rows)
        for row in view.rows:
            self._rows.addWidget(self._row(row))

    def _row(self, row: BinRow) -> QWidget:
        widget = QWidget()
        words = QVBoxLayout()
        space(words, between=0)
        words.addWidget(words_label(row.words))
        if row.note:
            words.addWidget(words_label(row.note, Role.SMALL))
        words.addWidget(_wrapped(small_label(" · ".join((row.when, row.deleted)))))
        back = QPushButton(tr("Put back"))
        back.setAutoDefault(False)
        back.setAccessibleName(tr("Put back: {what}, {when}").format(what=row.words, when=row.when))
        when_pressed(back, partial(self._on_back, row))
        said = tr("{what}, {when}").format(what=row.words, when=row.when)
        earlier = earlier_button(partial(self._on_earlier, row), said)
        earlier.setAutoDefault(False)
        text, buttons = QWidget(), QWidget()
        text.setLayout(words)
        beside = FlowLayout(buttons)
        for button in (back, earlier):
            beside.addWidget(button)
        line = StretchingRow(widget, stretch=0, between=1, least=LEAST)
        for part in (text, buttons):
            line.addWidget(part)
        return widget

    def _on_back(self, row: BinRow) -> None:
        if self._presenter is None:
            return
        self._presenter.put_back(row.id)
        if not self._trouble.isVisible():
            announce(self, tr("Put back: {what}").format(what=row.words))
        self._focus_next()

    def _on_earlier(self, row: BinRow) -> None:
        if self._presenter is not None:
            self._presenter.earlier(row.id)

    def _focus_next(self) -> None:
        """The pressed button is gone: the keys go to the newest of the rest."""
        item = self._rows.itemAt(0)
        row = None if item is None else item.widget()
        button = None if row is None else row.findChild(QPushButton)
        (button or self._close).setFocus()


def _wrapped(label: QLabel) -> QLabel:
    label.setWordWrap(True)
    return label
