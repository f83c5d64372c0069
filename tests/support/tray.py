"""A tray of a desktop, which may come and go, and what stands in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass
class FakeTray:
    """Shows what it is given, as long as it is there."""

    is_there: bool = True
    lines: dict[str, Callable[[], None]] = field(default_factory=dict)
    """What stands in the menu of the icon; empty while there is none."""
    words: list[str] = field(default_factory=list)
    _gone: Callable[[], None] = lambda: None

    def show(
        self,
        open_window: Callable[[], None],
        others: Mapping[str, Callable[[], None]],
        gone: Callable[[], None],
    ) -> None:
        self.lines = {"Open the diary": open_window, **others}
        self._gone = gone

    def go_away(self) -> None:
        self.is_there = False
        self._gone()

    def hide(self) -> None:
        self.lines = {}

    def tell(self, words: str) -> None:
        self.words.append(words)
