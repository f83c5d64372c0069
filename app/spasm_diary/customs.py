"""How clock times are written and on which day a week begins, for every layer that shows them.

What holds is asked for when it is first needed: on the command line that takes a library.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

WEEK = 7


@dataclass(frozen=True, slots=True)
class Customs:
    """What a person has chosen, or else what their computer is set to."""

    has_am_pm: bool = False
    """Whether a clock goes from 1 to 12, twice a day."""
    week_begins: int = 0
    """The weekday; Monday is 0."""
    month_first: bool = False
    """Whether dates in English have the month before the day."""

    @property
    def weekdays(self) -> tuple[int, ...]:
        """All seven, in the order of a week."""
        return tuple((self.week_begins + place) % WEEK for place in range(WEEK))

    def place(self, day: date) -> int:
        """Which day of its week it is; the first is 0."""
        return (day.weekday() - self.week_begins) % WEEK

    def week_of(self, day: date) -> date:
        """The day on which its week begins."""
        return day - timedelta(days=self.place(day))


_find: Callable[[], Customs] = Customs


def follow(find: Callable[[], Customs]) -> None:
    """Ask `find` from now on; called at the start, and when something else was chosen."""
    global _find  # noqa: PLW0603 - a person has one clock at a time
    _find = find


def customs() -> Customs:
    """Those that hold."""
    return _find()
