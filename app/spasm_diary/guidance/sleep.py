"""Rules about nights: too short, or not restful."""

from collections.abc import Mapping
from datetime import date, timedelta
from statistics import median

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import WEEK, History
from spasm_diary.guidance.runs import out_of_the_ordinary
from spasm_diary.words import N_, ntr

ENOUGH_MINUTES = 7 * 60
"""Published: the American Academy of Sleep Medicine and the Sleep Research Society, 2015."""
NIGHTS_WITHIN = 28
FEWEST_NIGHTS = 4
"""Our own lines: older or fewer nights say nothing about now."""
POOR_QUALITY = 4
"""Our own line, with 10 the best; no study gives one."""
BELOW_USUAL = 2
FEWEST_POOR = 3
"""Our own lines."""


def short_nights(history: History, today: date) -> Found | None:
    """The median of the last seven recorded nights lies under seven hours."""
    nights = history.last_recorded("sleep_minutes", today, WEEK, NIGHTS_WITHIN)
    if len(nights) < FEWEST_NIGHTS or median(minutes for _, minutes in nights) >= ENOUGH_MINUTES:
        return None
    short = tuple(day for day, minutes in nights if minutes < ENOUGH_MINUTES)
    first, last = nights[0][0], nights[-1][0]
    is_row = (last - first).days == len(nights) - 1 and last >= today - timedelta(days=1)
    return Found({"count": len(short), "nights": len(nights), "in_a_row": is_row}, short)


def _why_short(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if numbers["in_a_row"]:
        text = ntr(
            "{count} of your last {nights} nights was under 7 hours.",
            "{count} of your last {nights} nights were under 7 hours.",
            count,
        )
    else:
        text = ntr(
            "{count} of the last {nights} nights you recorded was under 7 hours.",
            "{count} of the last {nights} nights you recorded were under 7 hours.",
            count,
        )
    return text.format(count=count, nights=int(numbers["nights"]))


def poor_sleep(history: History, today: date) -> Found | None:
    """Nights rated two below the person's usual, or else four or lower, at least three of seven."""
    return out_of_the_ordinary(
        history.last_days("sleep_quality", today),
        history.usual("sleep_quality", today),
        is_unusual=lambda quality, usual: quality <= usual - BELOW_USUAL,
        is_beyond=lambda quality: quality <= POOR_QUALITY,
        fewest=FEWEST_POOR,
    )


def _why_poor(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if numbers["against_usual"]:
        text = ntr(
            "You rated {count} night of the last 7 at least 2 below your usual.",
            "You rated {count} nights of the last 7 at least 2 below your usual.",
            count,
        )
    else:
        text = ntr(
            "You rated {count} night of the last 7 at 4 or lower, with 10 the best.",
            "You rated {count} nights of the last 7 at 4 or lower, with 10 the best.",
            count,
        )
    return text.format(count=count)


SHORT_NIGHTS = Rule(
    key="short_nights",
    title=N_("Short nights"),
    article="sleep",
    weight=Weight.SUGGESTION,
    finds=short_nights,
    why=_why_short,
    when=N_(
        "The middle one of your last 7 noted nights was under 7 hours. It needs 4 "
        "nights in 4 weeks."
    ),
    basis=N_(
        "Published: sleep experts in the USA advise adults to sleep 7 hours or more (2015). "
        "Shown when the middle one of your last 7 recorded nights was shorter."
    ),
    tags=frozenset({"sleep", "night", "tiredness"}),
)
POOR_SLEEP = Rule(
    key="poor_sleep",
    title=N_("Nights that did not rest you"),
    article="sleep",
    weight=Weight.SUGGESTION,
    finds=poor_sleep,
    why=_why_poor,
    when=N_("3 of the last 7 nights were rated at least 2 below your usual, or 4 or lower."),
    basis=N_(
        "Our own line: 3 of 7 nights at least 2 below your usual, or rated 4 or lower. "
        "No study gives one."
    ),
    tags=frozenset({"sleep", "night", "quality", "tiredness"}),
)
