"""Every page in every look: what is drawn, named, reached, and that nothing is cut off."""

import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import TypeAlias

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from accessibility_audit import audit
from fitting import check_fit
from looks import LOOKS, LTR, RTL, Look, check_page
from scene_kinds import KINDS, running_on
from scenes import Scene
from spasm_diary.bootstrap.program import Program
from spoken import living_with
from trouble_scenes import TROUBLE_SCENES
from whole_program import SIZE, settle

Programs: TypeAlias = Callable[[str], Program]
LAPTOP = (1366, 768)
ROUNDS = (
    *((look, SIZE) for look in LOOKS),
    *((Look(text_percent=200, direction=one), LAPTOP) for one in (LTR, RTL)),
)
"""Each look in a small window, and the largest text on a laptop's screen."""


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Programs]:
    """One for all scenes of a kind, and one for each that is in trouble."""
    with ExitStack() as stack:

        @cache
        def program(kind: str) -> Program:
            folder = tmp_path_factory.mktemp(kind.replace(" ", "_"))
            Look().put_on(qapp)
            return stack.enter_context(running_on(kind, folder))

        yield program
    Look().put_on(qapp)


@pytest.mark.parametrize(
    ("kind", "scene"),
    [pytest.param(kind, one, id=str(one)) for kind, scenes in KINDS.items() for one in scenes],
)
def test_a_page_holds_in_every_look(kind: str, scene: Scene, programs: Programs) -> None:
    program = programs(kind)
    with living_with(am_pm=kind == "am and pm"):
        assert findings(scene, program) == {}


@pytest.mark.parametrize("scene", TROUBLE_SCENES, ids=str)
def test_trouble_is_told_soundly_in_every_look(
    scene: Scene, programs: Programs, complaints: list[logging.LogRecord]
) -> None:
    assert findings(scene, programs(str(scene))) == {}


def findings(scene: Scene, program: Program) -> dict[str, list[str]]:
    """What is wrong, by the look in which it is."""
    found = {}
    window = scene.reach(program)
    for look, size in ROUNDS:
        look.put_on(program.application)
        settle(program)
        program.window.resize(*size)
        if window is not program.window:
            window.resize(window.sizeHint())
        settle(program)
        check = check_page if size == SIZE else audit  # colours are the same at any size
        lines = [*check(window), *check_fit(window, size)]
        if scene.title not in window.windowTitle():
            lines.append(f"the window is called {window.windowTitle()!r}")
        if lines:
            found[f"{look} at {size}"] = lines
    if isinstance(window, QDialog):
        QDialog.done(window, 0)  # also where it would ask first, as one with words not saved does
    return found
