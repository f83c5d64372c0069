"""The first screens as they are seen: in the window itself, in place of its pages."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.first_run import FirstRunPresenter, FirstRunView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.marks import mark
from spasm_diary.ui.settings.looks_choices import LooksChoices
from spasm_diary.ui.type_sizes import Role, grid, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.words import tr

WIDEST = 84
"""In units of the grid: lines that are easy to read."""


class FirstRunPage(QWidget):
    """Draws one screen after the other; Escape goes to the diary.

    The buttons stay below what scrolls: the key that leads on is never out of sight.
    """

    def __init__(self) -> None:
        super().__init__()
        self._page = Page(widest=WIDEST)
        self._presenter: FirstRunPresenter | None = None
        self._looks: LooksChoices | None = None
        self._place = words_label("", Role.SMALL)
        self._title = words_label("", Role.TITLE)
        self._words = QVBoxLayout()
        space(self._words, between=1.5)
        self._next = QPushButton()
        mark(self._next, "primary")
        self._back = QPushButton(tr("Go back"))
        self._around = QPushButton(tr("Look around with invented data"))
        self._lock = QPushButton(tr("Lock it with a passphrase…"))
        self._skip = quiet_button(tr("Skip this"), tr("Go to the diary at once (Escape)"))
        self._row = QWidget()
        self._card = Card("")
        self._lay_out()

    def use(self, presenter: FirstRunPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self._looks = LooksChoices(presenter.looks)
        self._card.body.insertWidget(3, self._looks)
        for button, act in (
            (self._next, presenter.go_on),
            (self._back, presenter.go_back),
            (self._around, presenter.look_around),
            (self._lock, presenter.lock),
            (self._skip, presenter.skip),
        ):
            when_pressed(button, act)
        presenter.show()

    def show_step(self, view: FirstRunView) -> None:
        is_new = view.title != self._title.text()
        self._place.setText(view.place)
        self._title.setText(view.title)
        if self._looks is not None:
            self._looks.setVisible(view.looks is not None)
            if view.looks is not None:
                self._looks.show_looks(view.looks)
        if not is_new:
            return
        self._show_words(view)
        self._next.setText(tr("Start") if view.is_last else tr("Next"))
        self._back.setVisible(not view.is_first)
        self._around.setVisible(view.is_last)
        self._lock.setVisible(view.can_lock)
        self._skip.setVisible(not view.is_last)
        self._next.setFocus()
        self._page.verticalScrollBar().setValue(0)
        self._page.setAccessibleName(view.title)
        announce(self, " ".join((view.title, *view.words, *view.points)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._presenter is not None:
            self._presenter.skip()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._row.setMaximumWidth(grid(WIDEST))

    def _show_words(self, view: FirstRunView) -> None:
        empty(self._words)
        for words in view.words:
            self._words.addWidget(words_label(words))
        for point in view.points:
            self._words.addWidget(words_label(tr("• {point}").format(point=point)))

    def _lay_out(self) -> None:
        inside = self._card.body
        inside.addWidget(self._place)
        inside.addWidget(self._title)
        inside.addLayout(self._words)
        self._page.body.addStretch(1)
        self._page.body.addWidget(self._card)
        self._page.body.addStretch(2)
        self._row.setMaximumWidth(grid(WIDEST))
        buttons = FlowLayout(self._row)
        for button in (self._next, self._lock, self._back, self._around, self._skip):
            buttons.addWidget(button)
        foot = QHBoxLayout()
        space(foot, around=(3, 0, 3, 3))
        foot.addWidget(self._row)
        column = QVBoxLayout(self)
        space(column, between=1)
        column.addWidget(self._page, 1)
        column.addLayout(foot)


class Cover:
    """Stands in the window in place of all that it holds, until it is taken away."""

    def __init__(self, window: QMainWindow, page: QWidget) -> None:
        self._window = window
        self._page = page
        self._had_focus = window.focusWidget()
        self._under = window.takeCentralWidget()
        window.setCentralWidget(page)

    def take_away(self) -> None:
        """Show again what was there, the keys where they were; a second time does nothing."""
        if self._under is None or self._window.centralWidget() is not self._page:
            return
        self._window.takeCentralWidget()
        self._window.setCentralWidget(self._under)
        self._under.show()
        if self._had_focus is not None:
            self._had_focus.setFocus()
        self._page.deleteLater()
