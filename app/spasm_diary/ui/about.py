"""About the program: what it is and is not, where the data is, and what it is made with."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from spasm_diary.ui.announce import announce
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.folder_line import FolderLine
from spasm_diary.ui.widgets.parts import when_pressed, words_label
from spasm_diary.words import tr

MADE_WITH = (
    ("Python", "PSF License 2"),
    ("Qt, PySide6", "GNU LGPL 3"),
    ("SQLite", "public domain"),
    ("SQLCipher", "BSD 3-Clause"),
    ("sqlcipher3", "zlib"),
    ("OpenSSL", "Apache License 2.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("Matplotlib", "Matplotlib License (PSF)"),
    ("NumPy", "BSD 3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("appdirs", "MIT"),
)
"""What comes with the program, and its licence. Neither is translated: both are names."""


class AboutDialog(Dialog):
    """All on one page; nothing to press but the folder and Close."""

    def __init__(self, under: QWidget, version: str, folder: Path, computer: str) -> None:
        """`computer` says on what the program runs, for whoever mends it."""
        super().__init__(tr("About Spasm Diary"), under)
        self._add(tr("Version {version}").format(version=version))
        self._add(tr("A diary for people with fibromyalgia and muscle spasms."))
        self._add_heading(tr("What it is not"))
        self._add(
            tr(
                "It writes down and informs. It is no medical device: it does not know what you"
                " have, and it does not replace a doctor. If something new or frightening happens,"
                " ask for help."
            )
        )
        self._add_heading(tr("Where your data is"))
        self._add(tr("In this folder, and nowhere else. The program never uses the network."))
        self.body.addWidget(FolderLine(folder))
        self._add_heading(tr("About your computer"))
        self._add(
            tr(
                "If something does not work, these lines help whoever mends it. They hold nothing"
                " that you wrote."
            )
        )
        self._add_computer(computer)
        self._add_heading(tr("Licences"))
        self._add(tr("Spasm Diary is free software under the MIT licence. It is made with:"))
        licences = QVBoxLayout()
        space(licences, between=0.5)
        for name, licence in MADE_WITH:
            words = tr("{program}: {licence}").format(program=name, licence=licence)
            licences.addWidget(words_label(words, Role.SMALL))
        self.body.addLayout(licences)
        self.body.addStretch(1)
        self.add_close().setFocus()

    def _add_computer(self, computer: str) -> None:
        lines = words_label(computer, Role.SMALL)
        lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        lines.setAccessibleName(computer)
        self.body.addWidget(lines)
        copying = QPushButton(tr("Copy these lines"))
        set_icon(copying, "note")
        copied = words_label()
        copied.hide()  # or it would leave a gap

        def copy() -> None:
            QGuiApplication.clipboard().setText(computer)
            copied.setText(tr("Copied. You can paste them into a letter now."))
            copied.show()
            announce(self, copied.text())

        when_pressed(copying, copy)
        buttons = FlowLayout()
        buttons.addWidget(copying)
        self.body.addLayout(buttons)
        self.body.addWidget(copied)

    def _add_heading(self, words: str) -> None:
        self.body.addWidget(words_label(words, Role.HEADING))

    def _add(self, words: str) -> None:
        self.body.addWidget(words_label(words))
