"""When an open diary with a passphrase locks by itself: unused for a while, or nobody is there."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from spasm_diary.presenters.runner import no_progress

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from spasm_diary.bootstrap.away import Away, Buses
    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.ui.idling import Idling

NOTICES_AWAY = sys.platform == "linux"
"""Whether this system tells when the screen locks. Windows and macOS are not listened to yet."""


class LockByItself:
    """Lives as long as its diary is open."""

    def __init__(self, program: Program, opened: Opened, lock: Callable[[], None]) -> None:
        from spasm_diary.ui.idling import Idling

        self._program = program
        self._lock = lock
        self._away: Away | None = None
        self._is_reaching = False
        self._is_over = False
        self._idling: Idling = Idling(program.window, lambda: program.settings.lock_minutes, lock)
        opened.settings_listeners.append(self._follow_setting)
        program.today_stands.listen(self._follow_setting)

    def stop(self) -> None:
        """Never lock any more."""
        self._is_over = True
        self._idling.stop()
        self._leave_buses()

    def _follow_setting(self) -> None:
        if not NOTICES_AWAY or self._is_over:
            return
        if not self._program.settings.lock_when_away:
            self._leave_buses()
        elif self._away is None and not self._is_reaching:
            self._is_reaching = True
            self._program.background.run(
                lambda _task: _reach(),
                progressed=no_progress,
                done=self._on_reached,
                failed=lambda _error: None,  # none can
            )

    def _on_reached(self, reached: tuple[ModuleType, Buses] | None) -> None:
        self._is_reaching = False
        if reached is None:
            return
        module, buses = reached
        self._away = module.Away(self._program.window, buses, self._lock)
        if self._is_over or not self._program.settings.lock_when_away:
            self._leave_buses()

    def _leave_buses(self) -> None:
        if self._away is not None:
            self._away.stop()
            self._away.deleteLater()
            self._away = None


def _reach() -> tuple[ModuleType, Buses] | None:
    """The buses, and what listens to them; None where Qt lacks a library that it needs for it."""
    try:
        away = import_module("spasm_diary.bootstrap.away")
    except ImportError:
        return None
    return away, away.reach_buses(os.environ)
