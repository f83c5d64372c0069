"""Shows a folder in the system's own window for files."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Whether the system knew how to."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
