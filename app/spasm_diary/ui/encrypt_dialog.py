"""Locks the diary, or locks it anew: a passphrase, the recovery sheet, the sheet typed back."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from spasm_diary.presenters.new_passphrase import EncryptPresenter, EncryptView, Step
from spasm_diary.ui.announce import announce
from spasm_diary.ui.sheet_words import SheetWords
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.parts import problem_label, show_problem, words_label
from spasm_diary.ui.widgets.passphrase_fields import PassphraseFields
from spasm_diary.words import N_, tr

ENCRYPT, ENCRYPT_NOW = N_("Encrypt the diary"), N_("Encrypt now")

SHEET_HEIGHT = 18
"""In units of the grid."""


class EncryptDialog(Dialog):
    """Draws what the presenter shows; closed before its end, it leaves all as it was."""

    def __init__(
        self,
        under: QWidget,
        print_sheet: Callable[[], object],
        title: str = ENCRYPT,
        last_step: str = ENCRYPT_NOW,
    ) -> None:
        super().__init__(tr(title), under)
        self._last_step = tr(last_step)
        self._presenter: EncryptPresenter | None = None
        self._step = Step.PASSPHRASE
        self._words = QVBoxLayout()
        space(self._words)
        self._fields = PassphraseFields(self._on_next)
        self._sheet = SheetWords()
        self._typed = QPlainTextEdit()
        self._typed.setAccessibleName(tr("Recovery sheet, typed back"))
        self._typed.setTabChangesFocus(True)
        self._typed.setFixedHeight(grid(SHEET_HEIGHT))
        self._problem = problem_label()
        self.body.addLayout(self._words)
        for part in (self._fields, self._sheet, self._typed, self._problem):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._next = self.add_button(tr("Next"), self._on_next, "primary")
        self._print = self.add_button(tr("Print it…"), print_sheet)
        self._back = self.add_button(tr("See the sheet again"), self._on_back)
        self.add_button(tr("Cancel"), self.close)

    def use(self, presenter: EncryptPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        presenter.show()

    def show_encrypting(self, view: EncryptView) -> None:
        is_new = view.step is not self._step or self._words.count() == 0
        self._step = view.step
        if is_new:
            empty(self._words)
            for words in view.words:
                self._words.addWidget(words_label(words))
        self._fields.setVisible(view.step is Step.PASSPHRASE)
        self._sheet.show_groups(view.groups)
        self._typed.setVisible(view.step is Step.TYPED_BACK)
        self._print.setVisible(view.step is Step.SHEET)
        self._back.setVisible(view.step is Step.TYPED_BACK)
        self._next.setText(self._last_step if view.step is Step.TYPED_BACK else tr("Next"))
        show_problem(self._problem, view.problem)
        announce(self, view.problem or " ".join(view.words) if is_new else view.problem)
        if is_new:
            self._take_keys()

    def _take_keys(self) -> None:
        places = {
            Step.PASSPHRASE: self._fields.first,
            Step.SHEET: self._next,
            Step.TYPED_BACK: self._typed,
        }
        places[self._step].setFocus()

    def _on_next(self) -> None:
        if self._presenter is None:
            return
        if self._step is Step.PASSPHRASE:
            self._presenter.choose(self._fields.first.text(), self._fields.second.text())
        elif self._step is Step.SHEET:
            self._presenter.noted()
        else:
            self._presenter.type_back(self._typed.toPlainText())

    def _on_back(self) -> None:
        if self._presenter is not None:
            self._presenter.look_again()
