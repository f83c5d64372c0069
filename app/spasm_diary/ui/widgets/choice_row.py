"""Buttons of which one, or several, can be chosen; they wrap to the next line like words."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.roving import RovingButton, RovingRow
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: what it stands for, its words, and an icon if it has one."""

    key: str
    label: str
    icon: str = ""


class ChoiceRow(QWidget):
    """Pressing a chosen button again takes the choice back."""

    chosen = Signal(object)
    """The key that is chosen or None; where several can be, a tuple of their keys in order."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] = (),
        *,
        several: bool = False,
        tone: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name, self._several, self._tone = name, several, tone
        self._choices: tuple[Choice, ...] = ()
        self._keys: frozenset[str] = frozenset()
        self._row = RovingRow()
        self._flow = FlowLayout(self)
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; buttons are made anew only where they differ from those offered before."""
        if tuple(choices) == self._choices:
            return
        empty(self._flow)
        self._choices, self._row = tuple(choices), RovingRow()
        for choice in choices:
            self._flow.addWidget(self._button(choice))
        self.show_chosen(self._keys)

    def show_chosen(self, keys: Collection[str] | str | None) -> None:
        """Show what is kept, without telling anyone."""
        given = () if keys is None else (keys,) if isinstance(keys, str) else keys
        self._keys = frozenset(given)
        for choice, button in zip(self._choices, self._row.buttons, strict=True):
            button.setChecked(choice.key in self._keys)
            if choice.key in self._keys and not self._several:
                self._row.stop_at(button)

    def _button(self, choice: Choice) -> RovingButton:
        button = RovingButton(choice.label.replace("&", "&&"), self._row)
        button.setAccessibleName(
            tr("{question}: {answer}").format(question=self._name, answer=choice.label)
        )
        button.setProperty("tone", self._tone)
        if choice.icon:
            set_icon(button, choice.icon)
        button.clicked.connect(partial(self._on_pressed, choice.key))
        return button

    def _on_pressed(self, key: str, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._several:
            self.show_chosen(self._keys | {key} if checked else self._keys - {key})
            self.chosen.emit(
                tuple(choice.key for choice in self._choices if choice.key in self._keys)
            )
        else:
            self.show_chosen(key if checked else None)
            self.chosen.emit(key if checked else None)

    def focus_first(self) -> None:
        """Bring the keys here."""
        if self._row.buttons:
            self._row.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
