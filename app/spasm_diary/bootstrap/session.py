"""Which diary the window shows: one's own, or a separate one with invented data."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.program import Program

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.leaving import Leaving
    from spasm_diary.paths import Paths
    from spasm_diary.usecases.ports import Clock


class Session:
    """Holds the one program there is, and changes it for another one."""

    def __init__(self, paths: Paths, clock: Clock, application: QApplication) -> None:
        self._paths = paths
        self._clock = clock
        self._application = application
        self.program = self._make(paths)
        self.leaving: Leaving | None = None
        """What listens for the end of the session, once the window is seen."""

    def close(self) -> None:
        self.program.close()

    def tell_bug(self, sentence: str, details: str) -> None:
        """Say in whichever window there is that the program itself is wrong."""
        from spasm_diary.ui.frame.bug_notice import show_bug

        show_bug(self.program.window, sentence, details)

    def toggle_example(self) -> None:
        """Look around with invented data, or come back from it."""
        # Not from within the press of a button that goes with its window.
        QTimer.singleShot(0, self.program.window, self._change)

    def _change(self) -> None:
        before = self.program
        if not before.closing.may_close():
            return
        if before.is_example:
            self.program = self._make(self._paths)
        else:
            self._discard_example()
            self.program = self._make(self._paths.example)
        self.program.window.setGeometry(before.window.geometry())
        self.program.window.show()
        self.program.open_later()
        before.window.hide()
        before.close()
        before.window.deleteLater()

    def _make(self, paths: Paths) -> Program:
        program = Program(paths, self._clock, self._application, home=self._paths)
        program.change_diary = self.toggle_example
        return program

    def _discard_example(self) -> None:
        """The invented life ends today, so it is invented anew each time one looks around."""
        shutil.rmtree(self._paths.example.data, ignore_errors=True)
