"""Asks for a file to read or to write, in the system's own way, and never waits for the answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    under: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """A file to read; `kinds` as Qt writes them: "Diaries (*.json)"."""
    dialog = QFileDialog(under, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, chosen)


def ask_where_to_save(
    under: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """A file to write, asked about when it is there already."""
    dialog = QFileDialog(under, title, "", kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
