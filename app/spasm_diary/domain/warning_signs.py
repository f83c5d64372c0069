"""The warning signs: what needs help whatever else a person has, and how soon.

The list stands alone: it needs no entry, and an entry never says that none applies. A key is what
the diary holds, so it never changes. No row has been read by a clinician yet: what each rests on
stands in `resources/articles/SIGN_OFF.md`.
"""

from spasm_diary.domain.emergency_numbers import CRISIS_LINES, EMERGENCY_NUMBERS, HelpLine
from spasm_diary.domain.emergency_signs import EMERGENCY_SIGNS
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.other_signs import SOON_SIGNS, URGENT_SIGNS
from spasm_diary.domain.warning_levels import Level, WarningSign
from spasm_diary.words import N_

__all__ = [
    "CRISIS_LINES",
    "EMERGENCY_NUMBERS",
    "WARNING_SIGNS",
    "HelpLine",
    "Level",
    "UnknownSign",
    "WarningSign",
    "sign",
    "signs_of",
]

WARNING_SIGNS = (*EMERGENCY_SIGNS, *URGENT_SIGNS, *SOON_SIGNS)
"""The most pressing first."""
_BY_KEY = {one.key: one for one in WARNING_SIGNS}


class UnknownSign(NotValid):
    """A key that no warning sign has."""


def sign(key: str) -> WarningSign:
    """The warning sign of a key.

    Raises:
        UnknownSign: there is none.
    """
    if key not in _BY_KEY:
        raise UnknownSign(N_("The diary knows no such warning sign."))
    return _BY_KEY[key]


def signs_of(level: Level) -> tuple[WarningSign, ...]:
    """The signs of a level, in the order of the table."""
    return tuple(one for one in WARNING_SIGNS if one.level is level)
