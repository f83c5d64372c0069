"""The widgets of the page of reports."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton

from spasm_diary.presenters.report.choices import Kind
from spasm_diary.presenters.report.page import ReportPresenter, ReportView
from spasm_diary.presenters.runner import Runner
from spasm_diary.ui.announce import announce
from spasm_diary.ui.files import ask_where_to_save
from spasm_diary.ui.marks import mark
from spasm_diary.ui.paper.laying import lay_out_any
from spasm_diary.ui.paper.preview import open_preview
from spasm_diary.ui.report.choosing import Choosing
from spasm_diary.ui.type_sizes import Role
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.words import tr

WIDEST = 130


class ReportPage(Page):
    """Draws the choices; how it will look is shown in a window of its own."""

    def __init__(
        self,
        runner: Runner,
        language: str = "en",
        type_in: Callable[[], None] = lambda: None,
    ) -> None:
        """`type_in` opens the window in which a sheet that was filled in is typed in."""
        super().__init__(widest=WIDEST)
        self._runner, self._language = runner, language
        self._presenter: ReportPresenter | None = None
        self._view: ReportView | None = None
        self._trouble = MessageBar()
        self._status = words_label()
        self._is_waited_for = False
        self.choosing = Choosing()
        self._look = QPushButton(tr("Look at it, save or print…"))
        self._save = quiet_button(
            tr("Save as a web page…"), tr("For a screen reader or a browser"), "save"
        )
        self._type_in = QPushButton(tr("Type in a paper sheet…"))
        when_pressed(self._type_in, type_in)
        self._lay_out()

    def use(self, presenter: ReportPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        self.choosing.use(presenter)
        if self.isVisible():
            presenter.appear()

    def show_report(self, view: ReportView) -> None:
        self._view = view
        self.choosing.show_choices(view)
        is_there = view.report is not None
        self._look.setEnabled(is_there)
        self._save.setEnabled(is_there)
        self._save.setVisible(view.choices.kind is not Kind.BLANK)
        self._type_in.setVisible(view.choices.kind is Kind.BLANK)
        self._show_trouble(view.trouble)
        words = tr("The report is being put together…") if view.is_loading else view.done
        if words != self._status.text():
            announce(self, words)
        self._status.setText(words)
        if self._is_waited_for and not view.is_loading:
            self._is_waited_for = False
            self.look_at_it()

    def choose_kind(self, kind: Kind) -> None:
        if self._presenter is not None:
            self._presenter.choose_kind(kind)

    def look_at_it(self) -> None:
        """Show the pages as they will be on paper, with what has just been typed."""
        self._is_waited_for = self._view is not None and self._view.is_loading
        if self._is_waited_for:
            return
        if self._view is not None and self._view.report is not None:
            make = partial(lay_out_any, self._view.report)
            open_preview(self, self._runner, tr("As it will be on paper"), make)

    def save_page(self) -> None:
        """Ask for a file, and keep the report in it as a page for a browser."""
        if self._presenter is None:
            return
        presenter = self._presenter
        ask_where_to_save(
            self,
            tr("Save as a web page"),
            tr("Spasm diary.html"),
            tr("Web page (*.html)"),
            lambda file: presenter.save_page(Path(file), self._language),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.appear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter is not None:
            self._presenter.disappear()

    def _show_trouble(self, trouble: str) -> None:
        if not trouble or self._presenter is None:
            self._trouble.hide()
        else:
            self._trouble.show_message(trouble, ((tr("Try again"), self._presenter.try_again),))

    def _lay_out(self) -> None:
        self.setWindowTitle(tr("Reports"))
        mark(self._look, "primary")
        when_pressed(self._look, self.look_at_it)
        when_pressed(self._save, self.save_page)
        for widget in (self._look, self._save, self._type_in, self._status):
            self.choosing.below_what_is_said.addWidget(widget)
        self.body.addWidget(words_label(tr("Reports"), Role.TITLE))
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.choosing)
        self.body.addStretch(1)
