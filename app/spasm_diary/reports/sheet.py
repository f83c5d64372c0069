"""What an appointment sheet is made of: one page, whatever there is to say.

Each item comes in several lengths. Who lays the sheet out takes the longest of each with which all
of it still fits on the one page, shortens the last items first, and tells which ones it shortened.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TypeAlias

from spasm_diary.reports.document import Block, Box

Form: TypeAlias = tuple[Block, ...]
"""What stands below the title of an item: no headings, boxes or new pages. Empty: nothing at all,
and then its title is left out too."""


@dataclass(frozen=True, slots=True)
class SheetItem:
    """Something a sheet tells. `key` names it where it is taken out, so it never changes."""

    key: str
    title: str
    forms: tuple[Form, ...]
    """The longest first; each shorter one says the same in less room. There is at least one."""
    is_wide: bool = False
    """Whether it goes across the page; the others stand in two columns, where there is room."""
    may_go: bool = False
    """Whether all it says is said elsewhere too: without room it goes, and is not missed."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page for an appointment, from top to bottom. Text of "" takes no room."""

    title: str
    name: str
    """Whose diary it is, as the person wants it; "" where they want none."""
    days: str
    about: str
    """A sentence below the title: on how many days it rests, and who wrote it."""
    boxes: tuple[Box, ...]
    """Across the page and above all items, in this order."""
    items: tuple[SheetItem, ...]
    foot: str
    """Small print across the foot of the page: what to know before trusting the numbers."""

    def without(self, keys: Collection[str]) -> "Sheet":
        """The same sheet with some items taken out."""
        return replace(self, items=tuple(item for item in self.items if item.key not in keys))
