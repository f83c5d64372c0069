"""Shows reminders in whichever window there is, from the first painting to the end of the process.

One timer waits for one moment. It does not count while the computer sleeps, and the clock may be
changed: so it is looked again when the computer wakes up and when the window is turned to.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from spasm_diary.bootstrap.notifying import DesktopNotifier
from spasm_diary.bootstrap.reminded_before import RemindedBefore
from spasm_diary.bootstrap.staying import Staying
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.presenters.reminder import ReminderPresenter, ReminderTerms
from spasm_diary.presenters.runner import no_progress
from spasm_diary.presenters.settings.reminders import ReminderActions
from spasm_diary.ui.tray import SystemTray
from spasm_diary.usecases.filled_in import filled_in_since

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from types import ModuleType

    from PySide6.QtDBus import QDBusConnection

    from spasm_diary.bootstrap.notifying import Notifier
    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.bootstrap.session import Session
    from spasm_diary.bootstrap.waking import Waking
    from spasm_diary.presenters.reminder import ReminderView
    from spasm_diary.ui.widgets.message_bar import MessageBar


def begin(session: Session) -> None:
    """From now on stay in the tray where that was chosen, and remind of the diary."""
    elsewhere = DesktopNotifier(lambda: session.program.background)
    session.staying = staying = Staying(session, SystemTray(), elsewhere)
    session.reminding = Reminding(lambda: session.program, staying, lambda: staying.has_tray)


class Reminding(QObject):
    """The screen of the reminders. A diary with invented data reminds of nothing."""

    def __init__(
        self,
        program: Callable[[], Program],
        notifier: Notifier,
        has_tray: Callable[[], bool] = lambda: False,
    ) -> None:
        """`program` is the one whose window is shown at the time."""
        super().__init__()
        self._program = program
        self._notifier = notifier
        self._has_tray = has_tray
        self._bar: tuple[Program, MessageBar] | None = None
        self._view: ReminderView | None = None
        self._opened: Opened | None = None
        """The diary that is listened to."""
        self._waking: Waking | None = None
        self._is_reaching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        now = program()
        terms = ReminderTerms(
            now.clock,
            lambda: self._program().settings.reminders,
            RemindedBefore(now.home.window),
            self._filled_in_since,
            self._write_down,
        )
        self._presenter = ReminderPresenter(self, terms)
        self._timer.timeout.connect(self.look)
        now.application.applicationStateChanged.connect(self._on_state)
        self.follow(now)
        self.look()

    @property
    def milliseconds_left(self) -> int:
        """Until the next look; -1 where there is nothing to look at."""
        return self._timer.remainingTime()

    def follow(self, program: Program) -> None:
        """A program takes the place of another one, such as behind a lock."""
        program.session.reminding = ReminderActions(self._presenter.show_one, self._has_tray)
        program.today_stands.listen(partial(self._listen_to_diary, program))
        self._listen_to_diary(program)  # it may be open already
        if self._view is not None and program.paths == program.home:
            self._draw(program, self._view)

    def look(self) -> None:
        """See whether something is due."""
        program = self._program()
        if program.paths != program.home:
            self.look_again(None)
            return
        self._presenter.look()
        if program.settings.reminders.times:
            self._listen_for_waking()
        elif self._waking is not None:
            self._stop_listening()

    def stop(self) -> None:
        """Remind no more: the process ends."""
        self._timer.stop()
        self._timer.timeout.disconnect()
        self._program().application.applicationStateChanged.disconnect(self._on_state)
        self._stop_listening()

    def show_reminder(self, view: ReminderView) -> None:
        program = self._program()
        self._view = view
        self._draw(program, view)
        if view.is_trial or (view.is_message and not program.window.isActiveWindow()):
            self._notifier.notify(view.words)

    def hide_reminder(self) -> None:
        self._view = None
        if self._bar is not None and self._bar[0] is self._program():
            self._bar[1].hide()

    def look_again(self, seconds: int | None) -> None:
        if seconds is None:
            self._timer.stop()
        else:
            self._timer.start(seconds * 1000)

    def _draw(self, program: Program, view: ReminderView) -> None:
        if self._bar is None or self._bar[0] is not program:
            self._bar = program, program.window.add_bar()
        answers = (
            (view.write, self._presenter.write_now),
            (view.later, self._presenter.later),
            (view.not_today, self._presenter.not_today),
        )
        self._bar[1].show_message(view.words, [one for one in answers if one[0]])

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _listen_to_diary(self, program: Program) -> None:
        opened = program.opened
        if opened is None or opened is self._opened:
            return
        self._opened = opened
        if program.paths == program.home:
            opened.settings_listeners.append(self.look)
            opened.changes.listen(lambda _changed: self._presenter.diary_changed())
            self.look()

    def _filled_in_since(self, since: datetime) -> bool | None:
        opened = self._program().opened
        try:
            return None if opened is None else filled_in_since(opened.open_work, since)
        except DiaryUnavailable:
            return None

    def _write_down(self, day: date) -> None:
        """Lead to the first question of the day; behind a lock to what opens the diary."""
        program = self._program()
        if program.opened is None:
            program.show_page("today")
        else:
            program.open_day(day)
            program.window.actions_by_key["check_in"].trigger()

    def _listen_for_waking(self) -> None:
        if sys.platform != "linux" or self._is_reaching or self._waking is not None:
            return
        self._is_reaching = True
        self._program().background.run(
            lambda _task: _reach(),
            progressed=no_progress,
            done=self._on_reached,
            failed=lambda _error: None,  # none can
        )

    def _on_reached(self, reached: tuple[ModuleType, QDBusConnection] | None) -> None:
        """Where nothing was reached it is not tried again: there is none on this computer."""
        if reached is not None:
            module, bus = reached
            self._waking = module.Waking(self, bus, self.look)
            self._is_reaching = False

    def _stop_listening(self) -> None:
        if self._waking is not None:
            self._waking.stop()
            self._waking.deleteLater()
            self._waking = None


def _reach() -> tuple[ModuleType, QDBusConnection] | None:
    """None where there is no such bus, or where Qt lacks a library that it needs for it."""
    try:
        waking = import_module("spasm_diary.bootstrap.waking")
    except ImportError:
        return None
    bus = waking.reach_bus(os.environ)
    return None if bus is None else (waking, bus)
