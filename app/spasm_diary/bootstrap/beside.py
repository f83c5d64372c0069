"""What the panel beside the page leads to: articles, warning signs, days; and how it is folded."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.ui.frame.panel_actions import PanelActions

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def panel_actions(program: Program) -> PanelActions:
    return PanelActions(
        partial(read_article, program),
        partial(_hide_advice, program),
        partial(show_signs, program),
        partial(fold_panel, program),
        program.open_day,
    )


def show_signs(program: Program) -> None:
    """The warning signs, to tick for the day that lies open, else for today."""
    came_from = program.window.page
    opened = program.opened
    day = opened.today.day if opened is not None and came_from == "today" else None
    program.show_page("guidance")
    program.guidance.show_signs(came_from, None if day == program.today else day)


def fold_panel(program: Program) -> None:
    if program.window.panel_host.isHidden():  # nothing stands beside the page of a bad day
        return
    program.change_settings(panel_open=program.window.panel_host.toggle())


def read_article(program: Program, name: str) -> None:
    """Open an article, with a way back to the page that is shown now."""
    came_from = program.window.page
    program.show_page("guidance")
    program.guidance.read(name, came_from)


def _hide_advice(program: Program, rule: str, for_good: bool) -> None:  # noqa: FBT001
    from spasm_diary.presenters.hidden_advice import hide

    if program.opened is not None:
        hide(program.opened.keeping, rule, for_good=for_good)
