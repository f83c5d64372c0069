"""The card of one's own numbers to call."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from spasm_diary.presenters.settings.to_call import ToCallPart, ToCallView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr


class ToCallCard(Card):
    """Draws the numbers, and passes on what is typed."""

    def __init__(self, part: ToCallPart) -> None:
        super().__init__(tr("Where to call"), "warning")
        about = tr(
            "They stand first among the warning signs, also while the diary is locked, and can be "
            "read by whoever uses this computer. The numbers of all regions stay there as well."
        )
        self.body.addWidget(words_label(about, Role.SMALL))
        self._emergency = self._field(tr("My emergency number"), part.set_emergency)
        self._crisis = self._field(
            tr("Whom I call when I think of harming myself"), part.set_crisis
        )
        self._trouble = TroubleWords()
        self.body.addWidget(self._trouble)

    def show_numbers(self, view: ToCallView) -> None:
        for line, number in ((self._emergency, view.emergency), (self._crisis, view.crisis)):
            if not (line.hasFocus() and line.isModified()) and not view.problem:
                line.setText(number)
        self._trouble.show_trouble(view.problem)

    def _field(self, name: str, keep: Callable[[str], None]) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.editingFinished.connect(lambda: _keep_typed(line, keep))
        label = QLabel(name)
        label.setWordWrap(True)
        label.setBuddy(line)
        rows = QVBoxLayout()
        space(rows, between=0.5)
        rows.addWidget(label)
        rows.addWidget(line)
        self.body.addLayout(rows)
        return line


def _keep_typed(line: QLineEdit, keep: Callable[[str], None]) -> None:
    """Leaving a field in which nothing was typed changes nothing."""
    if line.isModified():
        line.setModified(False)
        keep(line.text())
