"""Where to call: emergency numbers and crisis lines by region.

The program works offline and cannot know where the person is, so all are shown, as examples.
"""

from dataclasses import dataclass

from spasm_diary.words import N_


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A region and the number to call there."""

    region: str
    number: str
    how: str = ""
    """Who answers, or how to reach them, where the number alone does not say."""


EMERGENCY_NUMBERS = (
    HelpLine(N_("European Union and many other countries"), "112"),
    HelpLine(N_("United Kingdom"), "999", N_("112 works as well")),
    HelpLine(N_("United States and Canada"), "911"),
    HelpLine(N_("Australia"), "000"),
    HelpLine(N_("New Zealand"), "111"),
)
CRISIS_LINES = (
    HelpLine(N_("United Kingdom"), "111", N_("NHS 111, option 2")),
    HelpLine(N_("United Kingdom"), "116 123", N_("Samaritans, by phone")),
    HelpLine(N_("United Kingdom"), "85258", N_("Shout, by text message")),
    HelpLine(N_("United States and Canada"), "988", N_("call or text")),
)
"""Examples; elsewhere the emergency number or a doctor knows the local one."""
