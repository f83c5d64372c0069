"""Scenes that need a program of their own: in trouble, or with a line above whatever is shown."""

import sys
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from scene_life import OWN_WORDS
from scenes import Scene
from shown_reminder import NotedMessages
from spasm_diary.bootstrap.crash import watch
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.reminding import Reminding
from spasm_diary.ui.frame.bug_notice import show_bug
from spasm_diary.words import tr
from whole_program import settle
from widgets import the


def _unsaved(program: Program) -> QWidget:
    """The diary's file is gone from under the program, and a drink is pressed."""
    program.show_page("today")
    program.paths.diary.rename(program.paths.diary.with_name("elsewhere.db"))
    the(QPushButton, program.window, tr("Add {drink}").format(drink=tr("Glass"))).click()
    program.paths.diary.with_name("elsewhere.db").rename(program.paths.diary)
    return program.window


def _closed_unsaved(program: Program) -> QWidget:
    _unsaved(program)
    program.window.close()
    return program.window


def _bug(program: Program) -> QWidget:
    before = sys.excepthook
    watch(partial(show_bug, program.window))
    try:
        sys.excepthook(RuntimeError, RuntimeError(OWN_WORDS[0]), None)
    finally:
        sys.excepthook = before
    return program.window


def _reminder(program: Program) -> QWidget:
    """A line above the settings in which it was chosen."""
    Reminding(lambda: program, NotedMessages())
    program.change_settings(reminders_a_day=2)
    program.show_page("settings")
    settle(program)
    the(QPushButton, program.window, tr("Show one now")).click()
    return program.window


TROUBLE_SCENES = (
    Scene("something that could not be saved", "Today", _unsaved),
    Scene("closing with something that could not be saved", "Today", _closed_unsaved),
    Scene("a mistake of the program", "Today", _bug),
    Scene("a reminder", "Settings", _reminder),
)
