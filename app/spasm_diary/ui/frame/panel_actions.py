"""What the panel beside the page passes on. The window stands before there is a card to press."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PanelActions:
    """What the panel passes on."""

    read: Callable[[str], None]
    hide: Callable[[str, bool], None]
    """A rule, and whether for good."""
    signs: Callable[[], None]
    fold: Callable[[], None]
    show_day: Callable[[date], None]
