"""Closes the window without losing what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.entries import Entry


class Closing:
    """Asked before the window goes. What could not be saved keeps it open, until told twice."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.hand_over: list[Callable[[], None]] = []
        """What keeps that which is typed elsewhere than on the page, such as in a window."""
        self.stays: Callable[[], bool] = lambda: False
        """Whether the program goes on without its window, to be found again in the tray."""

    def window_may_close(self) -> bool:
        """Save what is still being typed. Where the program stays, the window is only hidden."""
        if not self.may_close():
            return False
        if self.stays():
            self._program.window.hide()
            return False
        return True

    def quit(self) -> None:
        """End the program, also where it would stay without its window."""
        program = self._program
        if self.may_close():
            program.window.may_close = lambda: True
            program.window.close()
            program.application.quit()  # to hide the last window would not end it
        else:
            program.window.show()

    def may_close(self) -> bool:
        """Save what is still being typed; False where something could not be saved."""
        if self._save():
            return True
        self._tell()
        return False

    def save_or_set_aside(self) -> bool:
        """The same where nobody can be asked: what cannot be saved waits beside the diary."""
        from spasm_diary.bootstrap.aside import set_aside

        if self._save() or set_aside(self._program):
            return True
        self._tell()
        return False

    def save_copy(self) -> None:
        """Ask where to, and write what could not be saved there."""
        from spasm_diary.bootstrap.unsaved import copy_elsewhere

        copy_elsewhere(self._program)

    @property
    def unsaved(self) -> tuple[Entry, ...]:
        """What the diary did not take."""
        from spasm_diary.bootstrap.unsaved import unsaved_in

        return unsaved_in(self._program)

    def _save(self) -> bool:
        program = self._program
        if program.is_visit:
            return True  # nothing can be kept in a backup that one looks at, and that was said
        program.today_page.flush()
        for keep in tuple(self.hand_over):
            keep()
        if program.pressed:
            program.settle()  # the diary may just be opening, and take the press in a moment
        opened = program.opened
        if program.pressed or program.lock.held:
            return False
        return opened is None or not opened.keeping.has_unsaved

    def _tell(self) -> None:
        """What waits behind a lock is copied nowhere by whoever stands before it."""
        is_locked = bool(self._program.lock.held)
        copy = [] if is_locked else [(tr("Save a copy elsewhere"), self.save_copy)]
        self._program.window.bar.show_message(
            tr("Something could not be saved yet. Nothing is lost while this window is open."),
            (
                (tr("Try again"), self._program.try_again),
                *copy,
                (tr("Close without saving it"), self._close_anyway),
            ),
        )

    def _close_anyway(self) -> None:
        window = self._program.window
        window.may_close = lambda: True
        QTimer.singleShot(0, window, window.close)
