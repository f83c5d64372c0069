"""Marks a window that shows another diary than one's own: an invented life, or a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.presenters.keeping import FootView


def mark_window(program: Program) -> None:
    """Say all the time which diary it is, with one press to leave it."""
    if program.is_example:
        words = tr("This is an example with invented data. Your own diary is not touched.")
        program.window.mark_as_guest(words, tr("Leave the example"), program.toggle_example)
    elif program.is_visit:
        words = tr("You are looking at a backup. Nothing in it can be changed.")
        program.window.mark_as_guest(words, tr("Back to your diary"), program.toggle_example)


def tell_at_foot(program: Program, view: FootView) -> None:
    """What became of a deed; in a diary that is only looked at, nothing does."""
    if view.trouble and program.is_visit:
        tell_unchanged(program)
    else:
        program.window.show_foot(view, program.try_again, program.closing.save_copy)


def tell_unchanged(program: Program) -> None:
    """Say that nothing of what was just done is kept, and where it would be."""
    program.window.bar.show_message(
        tr("This is a backup, so nothing was kept just now. Write it down in your own diary."),
        ((tr("Close"), program.window.bar.hide),),
    )
