"""Two fields for the same new passphrase, and a way to see what one types."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.ui.widgets.secret_field import SecretField
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.words import tr


class PassphraseFields(QWidget):
    """Enter in the second is as good as the button that leads on."""

    def __init__(self, entered: Callable[[], None]) -> None:
        super().__init__()
        self.first = SecretField(tr("New passphrase"))
        self.second = SecretField(tr("The same once more"))
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(entered)
        self._shown = WrappedCheckBox(tr("Show what I type"), "accent")
        when_pressed(self._shown, self._on_shown)
        column = QVBoxLayout(self)
        space(column)
        for field in (self.first, self.second):
            column.addWidget(words_label(field.accessibleName(), Role.STRONG))
            column.addWidget(field)
        column.addWidget(self._shown)

    def forget(self) -> None:
        self.first.forget()
        self.second.forget()

    def _on_shown(self) -> None:
        shown = not self._shown.isChecked()
        self._shown.setChecked(shown)
        for field in (self.first, self.second):
            field.show_letters(shown=shown)
