"""Where to call: emergency numbers and crisis lines by region.

The program works offline and cannot know where the person is, so all are shown, as examples. Those
of the country that the computer is set to come first, and before them what a person put there.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from spasm_diary.words import N_


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A region and the number to call there."""

    region: str
    number: str
    how: str = ""
    """Who answers, or how to reach them, where the number alone does not say."""
    countries: frozenset[str] = frozenset()
    """Where it is answered, by the two letters of a country."""


def _in(countries: str) -> frozenset[str]:
    return frozenset(countries.split())


_WITH_112 = _in(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE "
    "AD AL CH GE IS LI MC MD ME MK NO RS SM TR UA VA"
)
_UNITED_KINGDOM, _NORTH_AMERICA = _in("GB GG IM JE"), _in("US CA")
EMERGENCY_NUMBERS = (
    HelpLine(N_("European Union and many other countries"), "112", countries=_WITH_112),
    HelpLine(N_("United Kingdom"), "999", N_("112 works as well"), _UNITED_KINGDOM),
    HelpLine(N_("United States and Canada"), "911", countries=_NORTH_AMERICA),
    HelpLine(N_("Australia"), "000", countries=_in("AU")),
    HelpLine(N_("New Zealand"), "111", countries=_in("NZ")),
)
CRISIS_LINES = (
    HelpLine(N_("United Kingdom"), "111", N_("NHS 111, option 2"), _UNITED_KINGDOM),
    HelpLine(N_("United Kingdom"), "116 123", N_("Samaritans, by phone"), _UNITED_KINGDOM),
    HelpLine(N_("United Kingdom"), "85258", N_("Shout, by text message"), _UNITED_KINGDOM),
    HelpLine(N_("United States and Canada"), "988", N_("call or text"), _NORTH_AMERICA),
    HelpLine(N_("Ireland"), "116 123", N_("Samaritans, by phone"), _in("IE")),
    HelpLine(N_("Germany"), "116 123", N_("TelefonSeelsorge, by phone"), _in("DE")),
    HelpLine(N_("Austria"), "142", N_("TelefonSeelsorge, by phone"), _in("AT")),
    HelpLine(N_("Switzerland, Liechtenstein"), "143", N_("Tel 143, by phone"), _in("CH LI")),
    HelpLine(N_("Spain"), "024", N_("Línea 024, by phone"), _in("ES")),
    HelpLine(N_("Australia"), "13 11 14", N_("Lifeline, by phone"), _in("AU")),
    HelpLine(N_("New Zealand"), "1737", N_("call or text"), _in("NZ")),
)
"""Examples; elsewhere the emergency number or a doctor knows the local one."""


def nearest_first(lines: Iterable[HelpLine], country: str) -> tuple[HelpLine, ...]:
    """All of them, those of a country first."""
    return tuple(sorted(lines, key=lambda line: country not in line.countries))
