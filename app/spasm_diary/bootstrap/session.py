"""Which diary the window shows: one's own, or a separate one with invented data."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.program import Program

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.lock import Beginning
    from spasm_diary.paths import Paths
    from spasm_diary.usecases.ports import Clock


class Session:
    """Holds the one program there is, and changes it for another one."""

    def __init__(self, paths: Paths, clock: Clock, application: QApplication) -> None:
        self._paths = paths
        self._clock = clock
        self._application = application
        self.program = self._make(paths)

    def close(self) -> None:
        self.program.close()

    def tell_trouble(self, sentence: str) -> None:
        self.program.window.bar.show_message(sentence)

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
        self._show_in_place_of(before)

    def begin_again(self, beginning: Beginning) -> None:
        """Close the diary and all that shows it, and open it another way."""
        QTimer.singleShot(0, self.program.window, lambda: self._begin_again(beginning))

    def _begin_again(self, beginning: Beginning) -> None:
        before = self.program
        if not before.closing.may_close():
            return
        self.program = self._make(before.paths)
        self.program.lock.begin(beginning)
        self._show_in_place_of(before)

    def _show_in_place_of(self, before: Program) -> None:
        """The one diary is closed before the other is opened: it may be the same."""
        self.program.window.setGeometry(before.window.geometry())
        self.program.window.show()
        before.window.hide()
        before.close()
        before.lock.forget()
        self.program.open_later()
        before.window.deleteLater()

    def _make(self, paths: Paths) -> Program:
        program = Program(paths, self._clock, self._application, home=self._paths)
        program.change_diary = self.toggle_example
        program.lock.begin_again = self.begin_again
        return program

    def _discard_example(self) -> None:
        """The invented life ends today, so it is invented anew each time one looks around."""
        shutil.rmtree(self._paths.example.data, ignore_errors=True)
