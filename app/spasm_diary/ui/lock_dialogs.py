"""Small windows about the lock: the passphrase again, another one, the sheet once more."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from spasm_diary.presenters.new_passphrase import ChangePresenter
from spasm_diary.presenters.unlocking import UnlockPresenter
from spasm_diary.ui.announce import announce
from spasm_diary.ui.sheet_words import SheetWords
from spasm_diary.ui.unlock_card import UnlockCard
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.parts import problem_label, show_problem, words_label
from spasm_diary.ui.widgets.passphrase_fields import PassphraseFields
from spasm_diary.words import tr

SIZE, WITH_SHEET = (72, 56), (72, 66)
"""In units of the grid."""
BARE, EACH = 24, 6.5
"""The height of a window that says nothing, and of each thing it says."""


class PresentPassphraseDialog(Dialog):
    """Asks for the passphrase once more before something that lasts; the sheet will do as well."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("The present passphrase"), under, WITH_SHEET)
        self.card = UnlockCard("", tr("Go on"), "")
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        self.add_button(tr("Cancel"), self.close)

    def use(self, presenter: UnlockPresenter) -> None:
        """Begin to work."""
        self.card.use(presenter)
        presenter.show()
        self.card.take_keys()


class ChangePassphraseDialog(Dialog):
    """Draws what its presenter shows."""

    def __init__(self, under: QWidget) -> None:
        super().__init__(tr("Change the passphrase"), under, WITH_SHEET)
        self._presenter: ChangePresenter | None = None
        self._fields = PassphraseFields(self._on_change)
        self._problem = problem_label()
        words = (
            tr("The recovery sheet stays the same. The program asks for the new passphrase alone."),
            tr(
                "Copies of the diary from before still open with the old one. If somebody may know "
                "it, make a new key: Settings, Lock."
            ),
        )
        for part in (*map(words_label, words), self._fields, self._problem):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._change = self.add_button(tr("Change it"), self._on_change, "primary")
        self.add_button(tr("Cancel"), self.close)
        self._fields.first.setFocus()

    def use(self, presenter: ChangePresenter) -> None:
        """Begin to work."""
        self._presenter = presenter

    def show_problem(self, problem: str, *, is_ready: bool) -> None:
        show_problem(self._problem, problem)
        self._change.setEnabled(is_ready)
        announce(self, problem)

    def close_changed(self) -> None:
        self._fields.forget()
        self._change.setEnabled(True)
        self.close()

    def reject(self) -> None:
        """Not in the moment in which it is changed: one would not know what came of it."""
        if self._change.isEnabled():
            super().reject()

    def _on_change(self) -> None:
        if self._presenter is not None and self._change.isEnabled():
            self._presenter.choose(self._fields.first.text(), self._fields.second.text())


class SheetDialog(Dialog):
    """The recovery sheet once more."""

    def __init__(
        self, under: QWidget, groups: tuple[str, ...], print_sheet: Callable[[], object]
    ) -> None:
        super().__init__(tr("Recovery sheet"), under, SIZE)
        words = tr("Whoever has these letters can read the diary. Keep them on paper only.")
        self.body.addWidget(words_label(words))
        sheet = SheetWords()
        sheet.show_groups(groups)
        self.body.addWidget(sheet)
        self.body.addStretch(1)
        self.add_button(tr("Print it…"), print_sheet)
        self.add_close().setFocus()


class AnswerDialog(Dialog):
    """Says something, and acts on one answer."""

    def __init__(
        self,
        under: QWidget,
        title: str,
        words: Sequence[str],
        answer: tuple[str, Callable[[], None]] | None = None,
        *,
        is_question: bool = True,
    ) -> None:
        high = min(SIZE[1], BARE + EACH * len(words))
        super().__init__(title, under, (SIZE[0], high))
        for each in words:
            self.body.addWidget(words_label(each))
        self.body.addStretch(1)
        if answer is None:
            self.add_close().setFocus()
            return
        label, act = answer
        self._act = act
        self.add_button(label, self._on_answer)
        decline = tr("Leave it as it is") if is_question else tr("Close")
        self.add_button(decline, self.close, "primary").setFocus()

    def _on_answer(self) -> None:
        self.close()
        self._act()
