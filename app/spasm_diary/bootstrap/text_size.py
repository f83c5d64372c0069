"""The size of all text, from the menu and from the page of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.domain.settings import TEXT_SIZES

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def resize(program: Program, steps: int) -> None:
    """The next size up or down."""
    nearest = min(TEXT_SIZES, key=lambda size: abs(size - program.settings.text_percent))
    index = TEXT_SIZES.index(nearest) + steps
    program.change_settings(text_percent=TEXT_SIZES[max(0, min(index, len(TEXT_SIZES) - 1))])


def usual_size(program: Program) -> None:
    program.change_settings(text_percent=TEXT_SIZES[0])
