"""What the keys and the panel do where one reads, and where one looks at a chart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from accessibility_audit import name_of
from builders import spasm
from spasm_diary.bootstrap.program import Program
from spasm_diary.ui.chart_choice import ChartChoice
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.ui.paper.preview import Preview
from whole_program import fill, running, settle
from widgets import the

pytestmark = pytest.mark.usefixtures("qtbot")


def beside(program: Program) -> list[str]:
    """The articles in the panel."""
    buttons = map(name_of, program.window.panel_host.findChildren(QPushButton))
    return [name.removeprefix("Read it: ") for name in buttons if name.startswith("Read it: ")]


def test_the_key_for_printing_shows_the_article_that_is_open(tmp_path: Path) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        program.show_page("guidance")
        program.guidance.read("sleep", "")
        settle(program)
        program.window.actions_by_key["print"].trigger()
        settle(program)
        shown = [one for one in program.window.findChildren(Preview) if one.isVisible()]
        assert [one.windowTitle() for one in shown] == ["Sleep and spasms"]
        shown[0].reject()
        settle(program)


def test_the_panel_follows_the_chart_and_still_does_when_one_comes_back(tmp_path: Path) -> None:
    fill(tmp_path, spasm(5))
    with running(tmp_path) as program:
        program.show_page("charts")
        page = program.window.page_widget("charts")
        assert isinstance(page, ChartsPage)
        the(ChartChoice, page).chosen.emit("body")
        settle(program)
        there = beside(program)
        assert there[0] == "Which muscles are most often hit?"
        program.show_page("history")
        settle(program)
        assert beside(program) != there
        program.show_page("charts")
        settle(program)
        assert beside(program) == there
