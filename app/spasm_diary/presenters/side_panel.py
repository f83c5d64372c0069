"""What the guidance says beside the page that is looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PanelCard:
    """One piece of guidance: what it is, why it stands here, and where to read on."""

    rule: str
    title: str
    why: str
    short: str
    article: str
    can_hide: bool
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class PanelView:
    """Everything in the panel."""

    title: str
    cards: tuple[PanelCard, ...]
    nothing: str
    """What to say while no card stands there."""


class PanelScreen(Protocol):
    """What draws the panel."""

    def show_panel(self, view: PanelView) -> None: ...


PanelFor = Callable[[], PanelView]
