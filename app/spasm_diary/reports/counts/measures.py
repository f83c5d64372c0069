"""Sleep, ratings and drinks: for each, on how many days, the middle and the range."""

from dataclasses import dataclass
from typing import Final

from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.reports.counts.spread import Spread, spread
from spasm_diary.reports.source import Source

MEASURES: Final = (
    "sleep_minutes",
    "sleep_quality",
    "stress",
    "tiredness",
    "pain",
    "interference",
    "drinks_ml",
    "caffeine_mg",
    "alcohol_g",
)
MUCH_IN_THE_WAY: Final = 7
"""Our own line, as for strength."""


@dataclass(frozen=True, slots=True)
class FollowedThing:
    """One of the person's own things: days with an answer, and what was answered."""

    thing: Followed
    days: int
    yes_days: int
    """For yes and no."""
    spread: Spread | None
    """For numbers and scales: of every answer."""


def measures(source: Source) -> dict[str, Spread]:
    """Of each measure that was recorded on any day; a day's several ratings are their mean."""
    found = {name: spread(value for _day, value in source.known(name)) for name in MEASURES}
    return {name: numbers for name, numbers in found.items() if numbers is not None}


def days_in_the_way(source: Source) -> tuple[int, int]:
    """Days on which spasms got much in the way, and days on which that was rated."""
    rated = [value for _day, value in source.known("interference")]
    return sum(value >= MUCH_IN_THE_WAY for value in rated), len(rated)


def followed_things(source: Source) -> tuple[FollowedThing, ...]:
    """The person's own things of which there is an answer, in their order."""
    readings = list(source.each(Reading))
    found = []
    for thing in source.followed:
        own = [(entry.day, one.value) for entry, one in readings if one.followed == thing.key]
        if own:
            numbers = [value for _day, value in own] if thing.form is not Form.YES_NO else []
            days = {day for day, _value in own}
            yes = {day for day, value in own if value}
            found.append(FollowedThing(thing, len(days), len(yes), spread(numbers)))
    return tuple(found)
