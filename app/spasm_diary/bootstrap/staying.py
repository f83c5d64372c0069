"""Keeps the program running in the tray when its window is closed: only if chosen, only if there.

Without a tray a closed window ends the program, as ever. Where the tray goes away, the window comes
back; and to start the program again always shows it.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from spasm_diary.presenters.runner import no_progress
from spasm_diary.ui.to_front import bring_to_front
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from spasm_diary.bootstrap.notifying import Notifier
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.bootstrap.session import Session


class Tray(Protocol):
    """What a tray is to the program."""

    @property
    def is_there(self) -> bool: ...

    def show(
        self,
        open_window: Callable[[], None],
        others: Mapping[str, Callable[[], None]],
        gone: Callable[[], None],
    ) -> None: ...

    def hide(self) -> None: ...

    def tell(self, words: str) -> None: ...


class Staying:
    """Lives as long as the process, whichever window there is."""

    def __init__(self, session: Session, tray: Tray, elsewhere: Notifier) -> None:
        """`elsewhere` shows messages while nothing stands in the tray."""
        self._session = session
        self._tray = tray
        self._elsewhere = elsewhere
        self._is_shown = False
        self._watch: QObject | None = None
        self._is_reaching = False
        self.follow(session.program)
        self.look()

    @property
    def has_tray(self) -> bool:
        return self._tray.is_there

    def follow(self, program: Program) -> None:
        """A program takes the place of another one, such as behind a lock."""
        program.closing.stays = self._stays
        program.today_stands.listen(partial(self._listen_to_settings, program))
        self._listen_to_settings(program)  # the diary may be open already

    def look(self) -> None:
        """See what was chosen, and whether the tray is still there: nobody is left without both."""
        is_wanted = self._session.program.settings.keep_in_tray
        is_there = is_wanted and self._tray.is_there
        if is_there and not self._is_shown:
            others = {tr("A spasm now"): self._spasm_now, tr("Quit"): self._quit}
            self._tray.show(self._open_window, others, self.look)
            self._watch_tray()
        elif self._is_shown and not is_there:
            self._tray.hide()
            self._session.program.window.show()
        self._is_shown = is_there

    def notify(self, words: str) -> None:
        """Have the computer show a few words: beside the icon where it stands."""
        if self._stays():
            self._tray.tell(words)
        else:
            self._elsewhere.notify(words)

    def _stays(self) -> bool:
        self.look()
        return self._is_shown

    def _listen_to_settings(self, program: Program) -> None:
        if program.opened is not None and self.look not in program.opened.settings_listeners:
            program.opened.settings_listeners.append(self.look)

    def _open_window(self) -> None:
        bring_to_front(self._session.program.window)

    def _spasm_now(self) -> None:
        self._session.log_spasm()
        self._open_window()

    def _quit(self) -> None:
        self._session.program.quit()

    def _watch_tray(self) -> None:
        """Most desktops tell over the session's bus when their tray goes away."""
        if sys.platform != "linux" or self._is_reaching:
            return
        self._is_reaching = True
        self._session.program.background.run(
            lambda _task: _reach(),
            progressed=no_progress,
            done=self._on_reached,
            failed=lambda _error: None,  # none can
        )

    def _on_reached(self, watch: Callable[[Callable[[], None]], QObject] | None) -> None:
        if watch is not None:
            self._watch = watch(self.look)


def _reach() -> Callable[[Callable[[], None]], QObject] | None:
    """What begins to watch; None where there is no bus, or Qt lacks a library for it."""
    try:
        tray_watch = import_module("spasm_diary.bootstrap.tray_watch")
    except ImportError:
        return None
    bus = tray_watch.reach_bus(os.environ)
    return None if bus is None else partial(tray_watch.TrayWatch, bus)
