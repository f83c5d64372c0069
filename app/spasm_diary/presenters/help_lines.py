"""Where to call, as it is shown: one's own number, then those of this country, then all others."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from spasm_diary.domain.emergency_numbers import (
    CRISIS_LINES,
    EMERGENCY_NUMBERS,
    HelpLine,
    nearest_first,
)
from spasm_diary.domain.settings import Settings
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class HelpLineView:
    """A number to call, and where it is answered."""

    number: str
    region: str
    how: str


@dataclass(frozen=True, slots=True)
class HelpLines:
    """All the numbers, the nearest first."""

    emergency: tuple[HelpLineView, ...]
    about: str
    """How far they can be trusted to be the right ones."""
    crisis: tuple[HelpLineView, ...]


TellHelp: TypeAlias = Callable[[], HelpLines]


def help_lines(settings: Settings | None = None, country: str = "") -> HelpLines:
    """`country` is what the computer is set to, by its two letters; "" where that is not known."""
    settings = settings or Settings()
    is_listed = any(country in line.countries for line in EMERGENCY_NUMBERS)
    if settings.emergency_number:
        about = tr("In an emergency, call your number, or the one of where you are, such as:")
    elif is_listed:
        about = tr(
            "In an emergency, call the emergency number of where you are. The first is of the "
            "country that this computer is set to."
        )
    else:
        about = tr("In an emergency, call the emergency number of where you are, such as:")
    return HelpLines(
        _views(settings.emergency_number, EMERGENCY_NUMBERS, country),
        about,
        _views(settings.crisis_number, CRISIS_LINES, country),
    )


def _views(own: str, lines: Iterable[HelpLine], country: str) -> tuple[HelpLineView, ...]:
    first = (HelpLineView(own, tr("Your own number"), ""),) if own else ()
    return (*first, *map(_view, nearest_first(lines, country)))


def _view(line: HelpLine) -> HelpLineView:
    return HelpLineView(line.number, tr(line.region), tr(line.how) if line.how else "")
