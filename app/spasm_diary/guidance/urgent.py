"""Rules that point to the warning signs. They cannot be hidden."""

from collections.abc import Mapping
from datetime import date

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import History
from spasm_diary.words import N_, ntr

SIGN_DAYS = 14
"""As long as the least pressing sign may wait for a visit."""
LONG_CRAMP_DAYS = 2
"""Our own line: today and yesterday, for the advice is to call the same day."""


def sign_ticked(history: History, today: date) -> Found | None:
    """A warning sign was ticked in the last two weeks."""
    ticked = [(day, count) for day, count in history.last_days("signs", today, SIGN_DAYS) if count]
    if not ticked:
        return None
    days = tuple(day for day, _ in ticked)
    signs = tuple(key for day, key in history.signs if day in days)
    return Found({"count": sum(count for _, count in ticked)}, days, signs)


def _why_ticked(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "You ticked {count} warning sign in the last 14 days.",
        "You ticked {count} warning signs in the last 14 days.",
        count,
    ).format(count=count)


def long_cramp(history: History, today: date) -> Found | None:
    """What may be a cramp lasted more than ten minutes, today or yesterday."""
    recorded = history.last_days("long_cramps", today, LONG_CRAMP_DAYS)
    long = [(day, count) for day, count in recorded if count]
    if not long:
        return None
    days = tuple(day for day, _ in long)
    return Found({"count": sum(count for _, count in long)}, days, ("long_cramp",))


def _why_long(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "You noted {count} spasm of more than 10 minutes.",
        "You noted {count} spasms of more than 10 minutes.",
        count,
    ).format(count=count)


SIGN_TICKED = Rule(
    key="sign_ticked",
    title=N_("A warning sign is ticked"),
    article="get-help-now",
    weight=Weight.WARNING_SIGN,
    finds=sign_ticked,
    why=_why_ticked,
    when=N_("A warning sign is ticked on one of the last 14 days."),
    basis=N_("Published: each sign and its urgency follow advice from health services."),
    tags=frozenset({"warning", "emergency"}),
)
LONG_CRAMP = Rule(
    key="long_cramp",
    title=N_("A long spasm"),
    article="get-help-now",
    weight=Weight.URGENT,
    finds=long_cramp,
    why=_why_long,
    when=N_("A spasm of more than 10 minutes is noted for today or yesterday."),
    basis=N_("Published: NHS advice (UK) is to call the same day for a cramp over 10 minutes."),
    tags=frozenset({"warning", "cramp", "long"}),
)
