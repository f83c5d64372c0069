"""What the window shows in which a paper sheet is typed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from spasm_diary.presenters.paper_sheet.fields import Field


@dataclass(frozen=True, slots=True)
class FieldView:
    """What stands in a field."""

    text: str = ""
    is_open: bool = True
    """Whether it can be typed into: not where the diary holds it already."""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class DayView:
    """One day of the sheet."""

    title: str
    held: str
    """What the diary has of the day, and what of the sheet is there already; "" for nothing."""
    rows: int
    """How many rows for spasms are shown; the last one is empty."""
    glasses: str
    """What the field for the drinks is called."""
    fields: Mapping[Field, FieldView]


@dataclass(frozen=True, slots=True)
class SheetView:
    """Everything in the window."""

    week: str
    can_go_on: bool
    """Whether there is a later week."""
    days: tuple[tuple[str, str], ...]
    """Keys and labels of the days that have come."""
    day: str
    """The key of the day that is shown."""
    sheet: DayView
    unsaved: str
    """How much is typed and not saved, in words."""
    can_save: bool
    is_asking: bool
    """Whether it was to be closed with something typed in it."""
    done: str
    trouble: str


class SheetScreen(Protocol):
    """What draws it."""

    def show_sheet(self, view: SheetView) -> None: ...

    def go_to(self, field: Field) -> None:
        """Bring the keys to a field of the day that is shown."""

    def close_sheet(self) -> None: ...
