"""Where something lies on the disk: a path to read and copy, and a button that opens the folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.open_folder import open_folder
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr

_BREAK = "\u200b"
"""A place where a long path may go on in the next line."""


class FolderLine(QWidget):
    """The path can be chosen with mouse or keys; what is copied has no breaks in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._path = words_label()
        self._path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._path.setAccessibleName(tr("Folder: {path}").format(path=folder))
        self._path.setText(str(folder).replace("/", f"/{_BREAK}").replace("\\", f"\\{_BREAK}"))
        show = QPushButton(tr("Open this folder"))
        set_icon(show, "open")
        show.clicked.connect(self._on_open)
        self._trouble = TroubleWords()
        buttons = FlowLayout()
        buttons.addWidget(show)
        column = QVBoxLayout(self)
        space(column)
        column.addWidget(self._path)
        column.addLayout(buttons)
        column.addWidget(self._trouble)

    def _on_open(self) -> None:
        opened = open_folder(self._folder)
        words = tr("This computer offers no window for files. The path above can be copied.")
        self._trouble.show_trouble("" if opened else words)
