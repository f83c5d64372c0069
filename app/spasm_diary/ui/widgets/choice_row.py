"""Buttons of which one, or several, can be chosen; they wrap to the next line like words."""

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.line_breaks import on_button
from spasm_diary.ui.widgets.roving import RovingButton, RovingRow
from spasm_diary.words import tr

Choice = tuple[str, str]
"""What a button stands for, and its words."""


class ChoiceRow(QWidget):
    """Pressing a chosen button again takes the choice back."""

    chosen = Signal(object)
    """A tuple of the keys that are chosen, the last one chosen last."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] = (),
        *,
        multiple: bool = False,
        tone: str = "accent",
        icons: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._name, self._multiple, self._tone = name, multiple, tone
        self._icons = icons or {}
        self._choices: tuple[Choice, ...] = ()
        self._keys: tuple[str, ...] = ()
        self._row = RovingRow(self)
        self._flow = FlowLayout(self)
        self.show_choices(choices)

    @property
    def keys(self) -> tuple[str, ...]:
        return self._keys

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; buttons are made anew only where the choices differ from before."""
        if tuple(choices) == self._choices:
            return
        empty(self._flow)
        self._choices, self._row = tuple(choices), RovingRow(self)
        for key, label in choices:
            self._flow.addWidget(self._button(key, label))
        self.show_chosen(self._keys)

    def show_chosen(self, keys: Collection[str]) -> None:
        """Show what is kept, without telling anyone."""
        self._keys = tuple(keys)
        for (key, _label), button in zip(self._choices, self._row.buttons, strict=True):
            button.setChecked(key in self._keys)
            if key in self._keys and not self._multiple:
                self._row.stop_at(button)

    def _button(self, key: str, label: str) -> RovingButton:
        button = RovingButton(on_button(label), self._row)
        button.setAccessibleName(
            tr("{question}: {answer}").format(question=self._name, answer=label)
        )
        button.setProperty("tone", self._tone)
        if key in self._icons:
            set_icon(button, self._icons[key])
        button.clicked.connect(lambda _checked=False: self._press(key))
        return button

    def _press(self, key: str) -> None:
        others = tuple(one for one in self._keys if one != key) if self._multiple else ()
        self.show_chosen(others if key in self._keys else (*others, key))
        self.chosen.emit(self._keys)


class OneOf(ChoiceRow):
    """One of them always holds: pressing it again tells it again."""

    def _press(self, key: str) -> None:
        self.show_chosen((key,))
        self.chosen.emit(self.keys)
