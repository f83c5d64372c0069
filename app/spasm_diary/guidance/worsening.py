"""Rules about spasms that grew more or stronger, measured against the person's own weeks before."""

from collections.abc import Mapping
from datetime import date, timedelta
from statistics import fmean, median

from spasm_diary.domain.changes_noticed import Noticed, noticed
from spasm_diary.formats import short_number
from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import WEEK, History, Recorded
from spasm_diary.guidance.spasms import GETTING_WORSE
from spasm_diary.words import N_, tr

BEFORE_DAYS = 28
FEWEST_NOW, FEWEST_BEFORE = 5, 14
TIMES_AS_MANY = 2
"""Our own lines: recorded days in the last seven and the four weeks before, and how much more."""
STRENGTH_DAYS = 14


def more_spasms(history: History, today: date) -> Found | None:
    """At least twice as many a recorded day as in the four weeks before, and one more at least."""
    recent = history.last_days("spasms", today)
    before = history.last_days("spasms", today - timedelta(days=WEEK), BEFORE_DAYS)
    if len(recent) < FEWEST_NOW or len(before) < FEWEST_BEFORE:
        return None
    now, then = _mean(recent), _mean(before)
    if now < TIMES_AS_MANY * then or now < then + 1:
        return None
    days = tuple(day for day, count in recent if count)
    return Found({"now": now, "before": then}, days, GETTING_WORSE)


def _why_more(numbers: Mapping[str, float]) -> str:
    return _compared(
        tr(
            "On the days you noted, you had {now} spasms a day in the last 7 days, and {before} "
            "a day in the 4 weeks before."
        ),
        numbers,
    )


def stronger_spasms(history: History, today: date) -> Found | None:
    """Two points and 30 % stronger in the last two weeks than in the two weeks before."""
    recent = history.last_days("severity", today, STRENGTH_DAYS)
    earlier = today - timedelta(days=STRENGTH_DAYS)
    before = history.last_days("severity", earlier, STRENGTH_DAYS)
    strengths, strengths_before = _values(recent), _values(before)
    if noticed(strengths, strengths_before) is not Noticed.HIGHER:
        return None
    now, then = median(strengths), median(strengths_before)
    return Found({"now": now, "before": then}, tuple(day for day, _ in recent), GETTING_WORSE)


def _why_stronger(numbers: Mapping[str, float]) -> str:
    return _compared(
        tr(
            "The middle strength of your spasms was {now} in the last 14 days, and {before} in "
            "the 14 days before."
        ),
        numbers,
    )


def _compared(words: str, numbers: Mapping[str, float]) -> str:
    return words.format(now=short_number(numbers["now"]), before=short_number(numbers["before"]))


def _mean(recorded: Recorded) -> float:
    return fmean(_values(recorded))


def _values(recorded: Recorded) -> list[float]:
    return [value for _, value in recorded]


MORE_SPASMS = Rule(
    key="more_spasms",
    title=N_("More spasms than before"),
    article="talking-to-your-doctor",
    weight=Weight.SEE_A_DOCTOR,
    finds=more_spasms,
    why=_why_more,
    when=N_(
        "On the days you noted, spasms were at least twice as many in the last 7 days "
        "as in the 4 weeks before, and at least one a day more. It needs 5 noted days "
        "now and 14 before."
    ),
    basis=N_("Our own line, against your own four weeks before."),
    tags=frozenset({"frequent", "spasms"}),
)
STRONGER_SPASMS = Rule(
    key="stronger_spasms",
    title=N_("Stronger spasms than before"),
    article="talking-to-your-doctor",
    weight=Weight.SEE_A_DOCTOR,
    finds=stronger_spasms,
    why=_why_stronger,
    when=N_(
        "The middle strength of the last 14 days is at least 2 points and 30 % above "
        "that of the 14 days before."
    ),
    basis=N_(
        "Published for pain: a change of 2 points and 30 %\u00a0is one that people notice (2008). "
        "For spasms it is our own line."
    ),
    tags=frozenset({"severe", "spasms"}),
)
