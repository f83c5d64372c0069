"""Closes the window without losing what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


class Closing:
    """Asked before the window goes. What could not be saved keeps it open, until told twice."""

    def __init__(self, program: Program) -> None:
        self._program = program

    def may_close(self) -> bool:
        """Save what is still being typed; False where something could not be saved."""
        program = self._program
        if program.is_visit:
            return True  # nothing can be kept in a backup that one looks at, and that was said
        program.today_page.flush()
        if program.pressed:
            program.settle()  # the diary may just be opening, and take the press in a moment
        opened = program.opened
        if not program.pressed and (opened is None or not opened.keeping.has_unsaved):
            return True
        program.window.bar.show_message(
            tr("Something could not be saved yet. Nothing is lost while this window is open."),
            (
                (tr("Try again"), program.try_again),
                (tr("Close without saving it"), self._close_anyway),
            ),
        )
        return False

    def _close_anyway(self) -> None:
        window = self._program.window
        window.may_close = lambda: True
        QTimer.singleShot(0, window, window.close)
