"""Says in the window that the program itself is wrong, with what helps whoever mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from spasm_diary.ui.widgets.message_bar import Kind
from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.ui.frame.main_window import MainWindow


def show_bug(window: MainWindow, sentence: str, details: str) -> None:
    """Until it is put away; `details` are for the clipboard, and hold nobody's words."""

    def copy() -> None:
        QGuiApplication.clipboard().setText(details)
        window.foot.say(tr("The details are copied"))

    window.show_notice(sentence, ((tr("Copy the details"), copy),), Kind.TROUBLE)
