"""The rule about stress."""

from collections.abc import Mapping
from datetime import date

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import History
from spasm_diary.guidance.runs import out_of_the_ordinary
from spasm_diary.words import N_, ntr

HIGH = 7
ABOVE_USUAL = 2
FEWEST_DAYS = 3
"""Our own lines, of seven days: no study gives one for a single rating."""


def high_stress(history: History, today: date) -> Found | None:
    """Days rated two above the person's usual, or else seven or more, at least three of seven."""
    return out_of_the_ordinary(
        history.last_days("stress", today),
        history.usual("stress", today),
        is_unusual=lambda stress, usual: stress >= usual + ABOVE_USUAL,
        is_beyond=lambda stress: stress >= HIGH,
        fewest=FEWEST_DAYS,
    )


def _why(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if numbers["against_usual"]:
        text = ntr(
            "Your stress was at least 2 above your usual on {count} of the last 7 days.",
            "Your stress was at least 2 above your usual on {count} of the last 7 days.",
            count,
        )
    else:
        text = ntr(
            "Your stress was 7 or more on {count} of the last 7 days.",
            "Your stress was 7 or more on {count} of the last 7 days.",
            count,
        )
    return text.format(count=count)


HIGH_STRESS = Rule(
    key="high_stress",
    title=N_("Stressful days"),
    article="stress",
    weight=Weight.SUGGESTION,
    finds=high_stress,
    why=_why,
    when=N_("3 of the last 7 days were rated at least 2 above your usual, or 7 or more."),
    basis=N_(
        "Our own line: 3 of 7 days at least 2 above your usual, or rated 7 or more. "
        "No study gives one."
    ),
    tags=frozenset({"stress", "mood", "flare"}),
)
