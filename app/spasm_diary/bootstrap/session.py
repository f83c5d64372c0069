"""Which diary the window shows: one's own, or a separate one with invented data."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.errors import DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

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
        if not before.is_example:
            self._discard_example()
        paths = self._paths if before.is_example else self._paths.example
        self._take_the_place_of(before, self._make(paths))

    def reopen(self, act: Callable[[], None]) -> None:
        """Close the diary, do something to its file, and open what is there then.

        `act` raises a DiaryError where it could not, and then the diary is as it was.
        """
        QTimer.singleShot(0, self.program.window, lambda: self._reopen(act))

    def _reopen(self, act: Callable[[], None]) -> None:
        before = self.program
        if not before.closing.may_close():
            return
        before.close()
        trouble = ""
        try:
            act()
        except DiaryError as error:
            trouble = error.in_words()
        self._take_the_place_of(before, self._make(before.paths))
        if trouble:
            self.program.window.bar.show_message(trouble)

    def _take_the_place_of(self, before: Program, program: Program) -> None:
        self.program = program
        program.window.setGeometry(before.window.geometry())
        program.window.show()
        program.open_later()
        before.window.hide()
        before.close()
        before.window.deleteLater()

    def _make(self, paths: Paths) -> Program:
        program = Program(paths, self._clock, self._application, home=self._paths)
        program.change_diary = self.toggle_example
        program.reopen = self.reopen
        return program

    def _discard_example(self) -> None:
        """The invented life ends today, so it is invented anew each time one looks around."""
        shutil.rmtree(self._paths.example.data, ignore_errors=True)
