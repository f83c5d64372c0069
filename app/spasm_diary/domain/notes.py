"""The rest of a day: notes, appointments, ticked signs, bad days, and what there was none of."""

from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.text import cleaned, name
from spasm_diary.domain.warning_signs import sign
from spasm_diary.words import N_


class Topic(StrEnum):
    """What a person can say there was none of on a day."""

    SPASMS = "spasms"
    DRINKS = "drinks"
    TREATMENTS = "treatments"
    NAPS = "naps"

    @property
    def none(self) -> str:
        """That there was none of it, beside a date."""
        return _NONE[self]


_NONE = {
    Topic.SPASMS: N_("No spasms"),
    Topic.DRINKS: N_("No drinks"),
    Topic.TREATMENTS: N_("No treatments"),
    Topic.NAPS: N_("No naps"),
}


@dataclass(frozen=True, slots=True)
class NoneToday:
    """There was none of it on the entry's date: known, and not the same as not recorded."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class BadDay:
    """The entry's date was a bad day, and this was all there was strength to write.

    It says that something is recorded, and nothing else: it is no rating, and not "no spasms".
    """


@dataclass(frozen=True, slots=True)
class Note:
    """A free note for the day."""

    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", cleaned(self.text))


@dataclass(frozen=True, slots=True)
class Appointment:
    """A visit, which may lie ahead, and what the person wants to ask there."""

    who: str
    question: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "who", name(self.who))
        object.__setattr__(self, "question", cleaned(self.question))


@dataclass(frozen=True, slots=True)
class SignTicked:
    """A warning sign that was there on the entry's date."""

    sign: str

    def __post_init__(self) -> None:
        sign(self.sign)
