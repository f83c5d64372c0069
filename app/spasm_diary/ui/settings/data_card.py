"""The cards that are about the data: where it is, how it comes in and out, and invented days."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.folder_line import FolderLine
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class DataActions:
    """What the settings pass on: each is a command of the menus too."""

    import_file: Callable[[], None]
    add_diary: Callable[[], None]
    export: Callable[[], None]
    open_bin: Callable[[], None]
    backups: Callable[[], None]
    example: Callable[[], None]
    """Look around with invented data, or leave it."""
    erase: Callable[[], None]


class DataCard(Card):
    """Where the data is, and the ways in and out."""

    def __init__(self, folder: str, actions: DataActions) -> None:
        super().__init__(tr("Where your data is"), "save")
        self.body.addWidget(
            words_label(
                tr("In one folder of this computer, and nowhere else. The program has no network.")
            )
        )
        self.body.addWidget(FolderLine(Path(folder)))
        buttons = FlowLayout()
        for words, act in (
            (tr("Import from a file…"), actions.import_file),
            (tr("Add another diary…"), actions.add_diary),
            (tr("Export the diary…"), actions.export),
            (tr("The bin…"), actions.open_bin),
            (tr("Backups…"), actions.backups),
            (tr("Erase everything…"), actions.erase),
        ):
            buttons.addWidget(_button(words, act))
        self.body.addLayout(buttons)


class ExampleCard(Card):
    """The way to a diary of invented data, and back."""

    def __init__(self, actions: DataActions, *, is_example: bool) -> None:
        super().__init__(tr("Invented data"), "info")
        if is_example:
            words = tr("What you see now is invented. Your own diary is not touched.")
            button = _button(tr("Leave the example"), actions.example)
        else:
            words = tr(
                "You can look around in a separate diary with invented data. It is marked as such"
                " everywhere, and your own diary is not touched."
            )
            button = _button(tr("Look around"), actions.example)
        buttons = FlowLayout()
        buttons.addWidget(button)
        self.body.addWidget(words_label(words))
        self.body.addLayout(buttons)


def _button(words: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(words)
    button.clicked.connect(lambda _checked: act())
    return button
