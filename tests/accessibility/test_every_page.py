"""Every page in every look: what is drawn, named, reached, and that nothing is cut off."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from functools import cache
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTableView, QWidget

from builders import NOW
from fakes import StoppedClock
from looks import LOOKS, Look, check_page
from scene_life import fill_for_scenes
from scenes import (
    BACK_SCENES,
    EMPTY_SCENES,
    FIRST_SCENES,
    SCENES,
    TROUBLE_SCENES,
    TWELVE_SCENES,
    Scene,
)
from spasm_diary.bootstrap.program import Program
from spasm_diary.domain.settings import ClockFace, Settings
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spoken import living_with
from whole_program import SIZE, running, settle

AWAY = timedelta(days=200)
Programs: TypeAlias = Callable[[str], Program]


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Programs]:
    """One for all scenes of a kind, and one for each that is in trouble."""
    with ExitStack() as stack:

        @cache
        def program(kind: str) -> Program:
            folder = tmp_path_factory.mktemp(kind)
            if kind in {"filled", "back", "twelve"}:
                fill_for_scenes(folder)
            if kind == "twelve":
                SettingsFile(Paths(folder).settings).write(Settings(clock=ClockFace.HOURS_12))
            Look().put_on(qapp)
            clock = StoppedClock(NOW + AWAY if kind == "back" else NOW)
            return stack.enter_context(running(folder, clock))

        yield program
    Look().put_on(qapp)


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_a_page_holds_in_every_look(scene: Scene, programs: Programs) -> None:
    assert findings(scene, programs("filled")) == {}


@pytest.mark.parametrize("scene", EMPTY_SCENES, ids=str)
def test_a_page_with_nothing_on_it_holds_in_every_look(scene: Scene, programs: Programs) -> None:
    assert findings(scene, programs("empty")) == {}


@pytest.mark.parametrize("scene", BACK_SCENES, ids=str)
def test_a_page_after_months_away_holds_in_every_look(scene: Scene, programs: Programs) -> None:
    assert findings(scene, programs("back")) == {}


@pytest.mark.parametrize("scene", TWELVE_SCENES, ids=str)
def test_a_page_with_am_and_pm_holds_in_every_look(scene: Scene, programs: Programs) -> None:
    program = programs("twelve")
    with living_with(am_pm=True):
        assert findings(scene, program) == {}


@pytest.mark.parametrize("scene", FIRST_SCENES, ids=str)
def test_a_first_screen_holds_in_every_look(scene: Scene, programs: Programs) -> None:
    assert findings(scene, programs("new")) == {}


@pytest.mark.parametrize("scene", TROUBLE_SCENES, ids=str)
def test_trouble_is_told_soundly_in_every_look(
    scene: Scene, programs: Programs, complaints: list[logging.LogRecord]
) -> None:
    assert findings(scene, programs(str(scene))) == {}


def findings(scene: Scene, program: Program) -> dict[str, list[str]]:
    """What is wrong, by the look in which it is."""
    found = {}
    window = scene.reach(program)
    for look in LOOKS:
        look.put_on(program.application)
        settle(program)
        window.resize(*SIZE) if window is program.window else window.resize(window.sizeHint())
        settle(program)
        lines = [*check_page(window), *_does_not_fit(window), *_scrolls_sideways(window)]
        if scene.title not in window.windowTitle():
            lines.append(f"the window is called {window.windowTitle()!r}")
        if lines:
            found[str(look)] = lines
    if window is not program.window:
        window.close()
    return found


def _does_not_fit(window: QWidget) -> Iterator[str]:
    width, height = window.minimumSizeHint().width(), window.minimumSizeHint().height()
    if window.width() > SIZE[0] or window.height() > SIZE[1]:
        yield f"it needs {width} x {height} pixels"


def _scrolls_sideways(window: QWidget) -> Iterator[str]:
    """Only a table may: its columns mean something by standing beside each other."""
    for area in window.findChildren(QAbstractScrollArea):
        has_columns = isinstance(area, QTableView)
        if area.isVisible() and not has_columns and area.horizontalScrollBar().maximum() > 0:
            name = area.accessibleName() or type(area).__name__
            yield f"{name} scrolls sideways by {area.horizontalScrollBar().maximum()} pixels"
