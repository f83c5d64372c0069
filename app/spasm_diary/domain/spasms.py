"""A spasm as an event of its own. Everything but that it happened is optional."""

from dataclasses import dataclass, field
from enum import StrEnum

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.places import SEVERITY_RANGE, Place
from spasm_diary.domain.text import cleaned, name, number
from spasm_diary.words import N_

LONGEST_SECONDS = 7 * 24 * 3600
MOST_IN_A_SERIES = 1000
SECONDS_IN_A_MINUTE = 60
LONG_CRAMP_SECONDS = 600
"""Ten minutes: the line of NHS advice on leg cramps."""


class SpasmKind(StrEnum):
    """What it felt like, in the patient's words."""

    CRAMP = "cramp"
    TIGHTNESS = "tightness"
    TWITCH = "twitch"
    JUMP = "jump"
    UNSURE = "unsure"

    @property
    def label(self) -> str:
        return _KINDS[self]


_KINDS = {
    SpasmKind.CRAMP: N_("Cramp"),
    SpasmKind.TIGHTNESS: N_("Tightness that stays"),
    SpasmKind.TWITCH: N_("Twitch"),
    SpasmKind.JUMP: N_("Jump or jerk"),
    SpasmKind.UNSURE: N_("Not sure"),
}


class Doing(StrEnum):
    """What was going on when it began."""

    ASLEEP = "asleep"
    RESTING = "resting"
    MOVING = "moving"
    AFTER_EFFORT = "after_effort"
    STRETCHING = "stretching"
    SITTING_LONG = "sitting_long"
    STANDING_LONG = "standing_long"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _DOINGS[self]


_DOINGS = {
    Doing.ASLEEP: N_("Asleep"),
    Doing.RESTING: N_("Resting"),
    Doing.MOVING: N_("Moving"),
    Doing.AFTER_EFFORT: N_("After effort"),
    Doing.STRETCHING: N_("Stretching"),
    Doing.SITTING_LONG: N_("Sitting for long"),
    Doing.STANDING_LONG: N_("Standing for long"),
    Doing.OTHER: N_("Something else"),
}


class LengthBand(StrEnum):
    """How long, roughly."""

    UNDER_1 = "under_1"
    FROM_1_TO_10 = "1_to_10"
    OVER_10 = "over_10"
    STILL_GOING = "still_going"

    @property
    def label(self) -> str:
        return _BANDS[self]


_BANDS = {
    LengthBand.UNDER_1: N_("Under 1 minute"),
    LengthBand.FROM_1_TO_10: N_("1 to 10 minutes"),
    LengthBand.OVER_10: N_("Over 10 minutes"),
    LengthBand.STILL_GOING: N_("Still going on"),
}


@dataclass(frozen=True, slots=True)
class Length:
    """How long it lasted: in seconds, or in a band."""

    seconds: int | None = None
    band: LengthBand | None = None

    def __post_init__(self) -> None:
        if (self.seconds is None) == (self.band is None):
            raise NotValid(N_("Give a length in minutes or a rough one, not both."))
        if self.seconds is not None:
            number(self.seconds, 0, LONGEST_SECONDS, N_("A length goes from nothing to 7 days."))

    @property
    def rough(self) -> LengthBand | None:
        """The band that was said, or that the seconds fall in: ten minutes are not over ten."""
        if self.seconds is None:
            return self.band
        if self.seconds < SECONDS_IN_A_MINUTE:
            return LengthBand.UNDER_1
        return LengthBand.OVER_10 if self.is_over_ten_minutes else LengthBand.FROM_1_TO_10

    @property
    def is_over_ten_minutes(self) -> bool | None:
        """None while it is still going on: then nobody knows yet."""
        if self.seconds is not None:
            return self.seconds > LONG_CRAMP_SECONDS
        return None if self.band is LengthBand.STILL_GOING else self.band is LengthBand.OVER_10


class Helped(StrEnum):
    """How much something helped."""

    NO = "no"
    A_LITTLE = "a_little"
    A_LOT = "a_lot"

    @property
    def label(self) -> str:
        return _HELPED[self]


_HELPED = {Helped.NO: N_("No"), Helped.A_LITTLE: N_("A little"), Helped.A_LOT: N_("A lot")}


@dataclass(frozen=True, slots=True)
class Tried:
    """Something done against the spasm, in the person's words or one of `USUAL_REMEDIES`."""

    what: str
    helped: Helped | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "what", name(self.what))


USUAL_REMEDIES = (
    N_("Stretching"),
    N_("Rubbing or massage"),
    N_("Warmth"),
    N_("Cold"),
    N_("Walking about"),
    N_("Drinking something"),
    N_("Breathing calmly"),
    N_("Rest"),
    N_("A medicine"),
)
"""Offered first; a person's own are added as they type them."""


class Noticed(StrEnum):
    """What else was noticed."""

    NUMBNESS = "numbness"
    WEAKNESS = "weakness"
    SWELLING = "swelling"
    COLOUR_CHANGE = "colour_change"

    @property
    def label(self) -> str:
        return _NOTICED[self]


_NOTICED = {
    Noticed.NUMBNESS: N_("Numbness"),
    Noticed.WEAKNESS: N_("Weakness"),
    Noticed.SWELLING: N_("Swelling"),
    Noticed.COLOUR_CHANGE: N_("Change of colour"),
}


@dataclass(frozen=True, slots=True)
class Spasm:
    """One spasm, or a quick series without a real pause. None is "not recorded" throughout."""

    severity: int | None = None
    """0 to 10, at its worst."""
    places: tuple[Place, ...] = ()
    length: Length | None = None
    kind: SpasmKind | None = None
    doing: Doing | None = None
    woke: bool | None = None
    count: int | None = None
    """How many in a quick series; None where it was not counted."""
    tried: tuple[Tried, ...] | None = None
    """Empty: nothing was tried."""
    noticed: frozenset[Noticed] | None = field(default=None)
    """Empty: none of these was noticed."""
    note: str = ""

    def __post_init__(self) -> None:
        if self.severity is not None:
            number(self.severity, 0, 10, SEVERITY_RANGE)
        if self.count is not None:
            number(
                self.count, 1, MOST_IN_A_SERIES, N_("A series has {lowest} to {highest} spasms.")
            )
        if len({place.spot for place in self.places}) < len(self.places):
            raise NotValid(N_("The same place is there twice."))
        object.__setattr__(self, "note", cleaned(self.note))

    @property
    def may_be_cramp(self) -> bool:
        """Whether advice on cramps is meant for it: tightness may well stay for hours."""
        return self.kind in {None, SpasmKind.CRAMP, SpasmKind.UNSURE}

    @property
    def is_going_on(self) -> bool:
        return self.length is not None and self.length.band is LengthBand.STILL_GOING
