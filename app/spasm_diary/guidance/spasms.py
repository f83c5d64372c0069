"""Rules about the spasms themselves: at night, many in a day, or strong."""

from collections.abc import Mapping
from datetime import date

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import History
from spasm_diary.guidance.runs import days_beyond
from spasm_diary.words import N_, ntr

FEWEST_AT_NIGHT = 2
"""Our own line, in seven days; health advice names broken sleep as a reason for a visit."""
MANY_A_DAY = 10
"""Our own line: there is no norm for spasms in fibromyalgia."""
SEVERE = 7
"""Our own banding: 7 to 10 is a published band for pain, not for spasms."""
GETTING_WORSE = ("worse_or_in_the_way",)


def night_spasms(history: History, today: date) -> Found | None:
    """Two spasms at night in a week, or one that woke the person.

    The two are never added up: one that woke before midnight is of the evening's date, and of the
    night that ended on the next.
    """
    at_night = _counted(history, "night_spasms", today)
    woken = _counted(history, "woken", today)
    count, waking = sum(at_night.values()), sum(woken.values())
    if count < FEWEST_AT_NIGHT and not waking:
        return None
    days = tuple(woken or at_night)
    return Found({"count": count, "woken": waking}, days, GETTING_WORSE)


def _counted(history: History, measure: str, today: date) -> dict[date, float]:
    """The days of the last seven on which there was any."""
    return {day: count for day, count in history.last_days(measure, today) if count}


def _why_night(numbers: Mapping[str, float]) -> str:
    woken, count = int(numbers["woken"]), int(numbers["count"])
    if woken:
        return ntr(
            "A spasm woke you {count} time in the last 7 days.",
            "Spasms woke you {count} times in the last 7 days.",
            woken,
        ).format(count=woken)
    return ntr(
        "You noted {count} spasm at night in the last 7 days.",
        "You noted {count} spasms at night in the last 7 days.",
        count,
    ).format(count=count)


def frequent_spasms(history: History, today: date) -> Found | None:
    """Ten or more on a day of the last seven."""
    found = days_beyond(history.last_days("spasms", today), lambda count: count >= MANY_A_DAY)
    return found and Found(found.numbers, found.days, GETTING_WORSE)


def _why_frequent(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "On {count} of the last 7 days you noted 10 spasms or more.",
        "On {count} of the last 7 days you noted 10 spasms or more.",
        count,
    ).format(count=count)


def severe_spasms(history: History, today: date) -> Found | None:
    """A strength of seven or more on a day of the last seven."""
    return days_beyond(history.last_days("severity", today), lambda severity: severity >= SEVERE)


def _why_severe(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "On {count} of the last 7 days a spasm reached a strength of 7 or more.",
        "On {count} of the last 7 days a spasm reached a strength of 7 or more.",
        count,
    ).format(count=count)


NIGHT_SPASMS = Rule(
    key="night_spasms",
    title=N_("Spasms at night"),
    article="night-cramps",
    weight=Weight.SUGGESTION,
    finds=night_spasms,
    why=_why_night,
    when=N_("2 spasms at night, or one that woke you, are noted in the last 7 days."),
    basis=N_("Our own line: 2 spasms at night in 7 days, or one that woke you."),
    tags=frozenset({"night", "cramp", "sleep", "legs", "calf", "foot"}),
)
FREQUENT_SPASMS = Rule(
    key="frequent_spasms",
    title=N_("Many spasms in a day"),
    article="talking-to-your-doctor",
    weight=Weight.SEE_A_DOCTOR,
    finds=frequent_spasms,
    why=_why_frequent,
    when=N_("10 spasms or more are noted on one of the last 7 days."),
    basis=N_("Our own line: 10 or more in a day. There is no norm for spasms in fibromyalgia."),
    tags=frozenset({"frequent", "spasms"}),
)
SEVERE_SPASMS = Rule(
    key="severe_spasms",
    title=N_("Strong spasms"),
    article="talking-to-your-doctor",
    weight=Weight.SEE_A_DOCTOR,
    finds=severe_spasms,
    why=_why_severe,
    when=N_("A spasm of strength 7 or more is noted on one of the last 7 days."),
    basis=N_("Our own banding: 7 or more counts as severe, as it does in scales for pain."),
    tags=frozenset({"severe", "spasms"}),
)
