"""Asks for a file in the system's own way. Opened, never waited for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from spasm_diary.words import tr


def ask_for_file(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Which file to read; `kinds` is such as "Diaries (*.json *.csv)"."""
    dialog = _dialog(parent, title, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Where to write, beginning with a name; a file that is there already is asked about."""
    dialog = _dialog(parent, title, kinds, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    dialog.open()
    return dialog


def ask_for_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    """Which folder."""
    dialog = _dialog(parent, title, "", chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> QFileDialog:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = QStandardPaths.writableLocation(documents)
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if kinds:
        dialog.setNameFilters([kinds, tr("All files (*)")])
    dialog.fileSelected.connect(lambda file: chosen(Path(file)))
    return dialog
