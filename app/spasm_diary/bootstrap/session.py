"""Which diary the window shows: one's own, a separate one with invented data, or a backup.

It stands at the start, so what it needs for anything but the first window is loaded when needed.
"""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.errors import DiaryError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.leaving import Leaving
    from spasm_diary.bootstrap.reminding import Reminding
    from spasm_diary.bootstrap.staying import Staying
    from spasm_diary.domain.entries import Entry
    from spasm_diary.paths import Paths
    from spasm_diary.usecases.our_files import Ours
    from spasm_diary.usecases.ports import Clock


class Session:
    """Holds the one program there is, and changes it for another one."""

    def __init__(self, paths: Paths, clock: Clock, application: QApplication) -> None:
        self._paths = paths
        self._clock = clock
        self._application = application
        self._discard(paths.visit)  # a crash may have left what was looked at, readable for all
        self.leaving: Leaving | None = None
        """What listens for the end of the session, once the window is seen."""
        self.reminding: Reminding | None = None
        """What reminds of the diary, likewise."""
        self.staying: Staying | None = None
        """What stands in the tray, likewise."""
        self.program = self._make(paths)

    def close(self) -> None:
        self.program.close()

    def tell_bug(self, sentence: str, details: str) -> None:
        """Say in whichever window there is that the program itself is wrong."""
        from spasm_diary.ui.frame.bug_notice import show_bug

        show_bug(self.program.window, sentence, details)

    def log_spasm(self) -> None:
        """Write down a spasm that begins now, in one's own diary whichever is shown."""
        if self.program.paths != self._paths:
            self._take_the_place_of(self.program, self._make(self._paths))
        program = self.program
        if program.opened is None:
            program.today_page.press_spasm()  # kept with its time until there is a diary
            return
        from spasm_diary.bootstrap.bad_day import press_spasm

        if not press_spasm(program):
            program.open_day(program.today)
            program.opened.keep_pressed(self._clock.now())

    def toggle_example(self) -> None:
        """Look around with invented data, or come back from it."""
        # Not from within the press of a button that goes with its window.
        QTimer.singleShot(0, self.program.window, self._change)

    def _change(self) -> None:
        before = self.program
        if not before.closing.may_close():
            return
        is_home = before.paths == self._paths
        if is_home:
            self._discard(self._paths.example)
        paths = self._paths.example if is_home else self._paths
        self._take_the_place_of(before, self._make(paths))

    def begin_again(self, beginning: Beginning) -> None:
        """Close the diary and all that shows it, and open it another way."""
        QTimer.singleShot(0, self.program.window, lambda: self._begin_again(beginning))

    def _begin_again(self, beginning: Beginning) -> None:
        before = self.program
        unsaved: tuple[Entry, ...] = ()
        if not before.closing.may_close():
            if not beginning.is_locking:
                return
            unsaved = before.closing.unsaved
        program = self._make(before.paths)
        program.lock.begin(beginning)
        program.lock.hold(unsaved, before.lock.key)
        self._take_the_place_of(before, program)

    def reopen(self, act: Callable[[], None]) -> None:
        """Close the diary, do something to its file, and open what is there then.

        `act` raises a DiaryError where it could not, and then the diary is as it was.
        """
        QTimer.singleShot(0, self.program.window, lambda: self._reopen(act))

    def visit(self, backup: Path) -> None:
        """Look at a copy of a backup, in which nothing can be changed."""
        from spasm_diary.storage.failures import system_in_words

        def copy() -> None:
            guest = self._paths.visit
            self._discard(guest)
            with system_in_words():
                guest.data.mkdir(mode=0o700, parents=True)
                shutil.copyfile(backup, guest.diary)

        QTimer.singleShot(0, self.program.window, lambda: self._reopen(copy, self._paths.visit))

    def _reopen(self, act: Callable[[], None], paths: Paths | None = None) -> None:
        from spasm_diary.storage.backups.keys_beside import key_for_copy

        before = self.program
        if not before.closing.may_close():
            return
        key = before.lock.key
        before.close()
        trouble = ""
        try:
            act()
        except DiaryError as error:
            trouble = error.in_words()
        there = before.paths if trouble or paths is None else paths
        program = self._make(there)
        program.lock.begin(Beginning(key_for_copy(there.diary, self._paths.diary, key)))
        self._take_the_place_of(before, program)
        if trouble:
            self.program.window.bar.show_message(trouble)

    def _take_the_place_of(self, before: Program, program: Program) -> None:
        """The one diary is closed before the other is opened: it may be the same."""
        self.program = program
        program.window.setGeometry(before.window.geometry())
        program.window.setVisible(before.window.isVisible())  # in the tray it stays hidden
        before.window.hide()
        before.close()
        before.lock.forget()
        self.program.open_later()
        before.window.deleteLater()
        if before.is_visit:
            self._discard(before.paths)

    def erase_diary(self, kinds: Sequence[Ours]) -> None:
        """Remove all that was ever written down, and begin anew as on the first day."""
        # Not from within the press of a button that goes with its window.
        QTimer.singleShot(0, self.program.window, partial(self._erase, kinds))

    def _erase(self, kinds: Sequence[Ours]) -> None:
        from spasm_diary.bootstrap.crash import keep_log
        from spasm_diary.bootstrap.erasing import erase_data, tell_left

        before = self.program
        before.today_page.flush()  # or what is being typed would look for the diary later
        if before.opened is not None:
            before.opened.watch.rest()
        before.close()
        erased = erase_data(self._paths, kinds)
        self.program = self._make(self._paths)
        self.program.window.setGeometry(before.window.geometry())
        self.program.welcome()
        self.program.window.show()
        self.program.open_later()
        before.window.hide()
        before.window.deleteLater()
        keep_log(self._paths.logs)
        if erased.left:
            tell_left(self.program.window, self._paths.data, erased)

    def _make(self, paths: Paths) -> Program:
        program = Program(paths, self._clock, self._application, home=self._paths)
        ways = program.session
        ways.change_diary, ways.visit = self.toggle_example, self.visit
        ways.reopen, ways.erase_diary = self.reopen, self.erase_diary
        program.lock.begin_again = self.begin_again
        for follower in (self.reminding, self.staying):
            if follower is not None:
                follower.follow(program)
        return program

    def _discard(self, guest: Paths) -> None:
        """A life that ends today is invented anew each time, and a backup is copied anew."""
        shutil.rmtree(guest.data, ignore_errors=True)
