"""Starts the program in a window, or draws one of its pages into a picture."""

from __future__ import annotations

import gc
import logging
import os
import sys
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.one_instance import OneInstance
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.bootstrap.session import Session
    from spasm_diary.paths import Paths
    from spasm_diary.usecases.ports import Clock

logger = logging.getLogger(__name__)

SWITCH_SECONDS = 0.001
"""How long the worker thread may keep the ui's thread waiting while it loads a library."""
STARTED_AT_THE_LATEST_MS = 10_000


def run(
    paths: Paths,
    clock: Clock,
    began: Callable[[Program], None] = lambda _program: None,
    *,
    spasm_now: bool = False,
) -> int:
    """Show the window at once, open the diary after the first paint; until it is closed.

    With `spasm_now` a spasm is written down, in the window that stands there if there is one.
    `began` is told of the program before it first waits for an event, such as to measure it.
    """
    gc.disable()  # a tenth of the start otherwise, as little of it is garbage
    sys.setswitchinterval(SWITCH_SECONDS)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # charts need no threads to add up with
    application = _application()
    from spasm_diary.bootstrap.one_instance import OneInstance

    instance = OneInstance(paths.lock)
    if not instance.may_start(spasm_now=spasm_now):
        return 0
    from spasm_diary.bootstrap.crash import watch
    from spasm_diary.bootstrap.session import Session
    from spasm_diary.bootstrap.settings_notice import greet

    session = Session(paths, clock, application)
    watch(session.tell_bug)
    application.aboutToQuit.connect(session.close)
    application.aboutToQuit.connect(instance.release)
    greet(session.program)
    session.program.window.show()
    if spasm_now:
        session.log_spasm()
    _go_on_after_first_painting(session, instance)
    began(session.program)
    return int(application.exec())


def _go_on_after_first_painting(session: Session, instance: OneInstance) -> None:
    """Open the diary once the window is seen, then load what charts need, then tidy up."""
    from PySide6.QtCore import QTimer

    from spasm_diary.bootstrap.crash import keep_log
    from spasm_diary.bootstrap.first_painting import FirstPainting
    from spasm_diary.ui.icons import app_icon

    program = session.program

    def after_first_painting() -> None:
        program.open_later()
        program.application.setWindowIcon(app_icon())
        keep_log(program.paths.logs)
        _listen_to_system(session, instance)

    def when_all_is_loaded() -> None:
        _collect_garbage_again()
        program.when_open(lambda opened: opened.tidy_up())()

    def load_the_rest() -> None:
        from spasm_diary.bootstrap.aside import take_back
        from spasm_diary.bootstrap.warm_up import warm_up

        take_back(program)
        warm_up(program.background.when_idle, program.home.cache, when_all_is_loaded)

    FirstPainting(program.window, after_first_painting)
    program.today_stands.listen(load_the_rest)
    QTimer.singleShot(STARTED_AT_THE_LATEST_MS, _collect_garbage_again)


def _listen_to_system(session: Session, instance: OneInstance) -> None:
    """To another start, which wants this window, to the end of the session, and to the clock."""
    from spasm_diary.bootstrap.leaving import Leaving
    from spasm_diary.presenters.runner import no_progress

    session.leaving = Leaving(lambda: session.program)
    instance.listen(session.program.background, lambda: session.program.window, session.log_spasm)
    session.program.background.run(
        lambda _task: import_module("spasm_diary.bootstrap.reminding"),
        progressed=no_progress,
        done=lambda reminding: reminding.begin(session),
        failed=lambda _error: None,  # none can
    )


def _collect_garbage_again() -> None:
    """What is loaded by now stays, and is not looked through any more."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def screenshot(  # noqa: PLR0913 - what a picture needs
    paths: Paths,
    clock: Clock,
    page: str,
    file: Path,
    *,
    size: tuple[int, int],
    theme: str,
    text: int,
    key: bytes | None = None,
) -> None:
    """Draw a page into a PNG, without a screen if there is none."""
    application = _application()
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.settings import Theme
    from spasm_diary.ui.look import set_look

    program = Program(paths, clock, application)
    program.lock.key = key
    program.settings = replace(program.settings, theme=Theme(theme), text_percent=text)
    set_look(application, program.settings.theme, text)  # for once: it is not kept
    program.window.resize(*size)
    program.window.show()
    program.open_now()
    if program.opened is not None:
        program.opened.is_for_picture = True
    program.show_page(page)
    program.settle()
    program.window.grab().save(str(file), "PNG")
    program.window.hide()
    program.close()


def _application() -> QApplication:
    from spasm_diary.bootstrap.quick_pyside import load_pyside

    load_pyside()
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from spasm_diary.bootstrap.language import speak_language_of

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("spasm-diary")
    application.setApplicationDisplayName("Spasm Diary")
    application.setDesktopFileName("spasm-diary")
    speak_language_of(application, QLocale.system())
    return application
