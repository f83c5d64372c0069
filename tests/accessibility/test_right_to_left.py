"""The window as it is where people read from the right: mirrored, but for time and the body."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from looks import RTL, Look
from scene_life import fill_for_scenes
from scenes import SCENES
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.ui.widgets.body_figure import BodyFigure
from whole_program import running, settle
from widgets import the

TERRIBLE, CHARTS, SQUARES = (
    next(one for one in SCENES if one.name == name)
    for name in ("a terrible day", "the charts", "a chart of squares")
)


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication) -> Iterator[Program]:
    fill_for_scenes(tmp_path)
    Look().put_on(qapp)
    with running(tmp_path) as program:
        program.window.resize(1400, 900)
        yield program
    Look().put_on(qapp)


def mirror(program: Program) -> None:
    Look(direction=RTL).put_on(program.application)
    settle(program)


def left_of(widget: QWidget, program: Program) -> int:
    return widget.mapTo(program.window, QPoint()).x()


def test_rail_page_panel_and_foot_change_sides(program: Program) -> None:
    window = program.window
    undo = the(QPushButton, window.foot, "Undo")
    undo.show()
    parts = (window.rail, window.page_widget("today"), window.panel_host)
    settle(program)
    assert sorted(parts, key=lambda part: left_of(part, program)) == [*parts]
    assert left_of(undo, program) < window.width() / 2

    mirror(program)

    assert sorted(parts, key=lambda part: left_of(part, program)) == [*parts][::-1]
    assert left_of(undo, program) > window.width() / 2
    assert left_of(window.menuBar(), program) == 0


def test_the_first_step_of_a_row_stands_at_the_right(program: Program) -> None:
    before, after = (
        the(QPushButton, program.today_page, name) for name in ("The day before", "The day after")
    )
    assert left_of(before, program) < left_of(after, program)

    mirror(program)

    assert left_of(before, program) > left_of(after, program)


def test_time_runs_from_left_to_right_in_every_chart(program: Program) -> None:
    CHARTS.reach(program)
    page = program.window.page_widget("charts")
    assert isinstance(page, ChartsPage)
    settle(program)
    usual = page.chart.grab().toImage()

    mirror(program)
    for scene in (SQUARES, CHARTS):  # or the same picture would only be shown again
        scene.reach(program)
        settle(program)

    assert page.chart.grab().toImage() == usual
    page.chart.setFocus()
    QTest.keyClick(page.chart, Qt.Key.Key_End)
    last = page.chart.walked_rect
    QTest.keyClick(page.chart, Qt.Key.Key_Left)
    before = page.chart.walked_rect
    assert last is not None
    assert before is not None
    assert before.x() < last.x()


def test_the_body_stays_as_it_is(program: Program) -> None:
    TERRIBLE.reach(program)
    settle(program)
    figures = program.window.findChildren(BodyFigure)
    usual = [figure.grab().toImage() for figure in figures]

    mirror(program)

    assert usual
    assert [figure.grab().toImage() for figure in figures] == usual
