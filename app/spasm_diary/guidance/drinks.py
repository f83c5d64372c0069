"""Rules about drinks: few, very many, and much caffeine.

Today is not over, so it never counts as a day of few drinks. Where a clinician limited the fluids,
or the kidneys are weak, nothing here speaks of drinking more.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from spasm_diary.guidance.engine import Found, Rule, Weight
from spasm_diary.guidance.history import WEEK, History
from spasm_diary.guidance.runs import days_beyond
from spasm_diary.words import N_, ntr

FEW_ML = 1000
SHARE_OF_AIM = 0.6
FEWEST_DAYS = 3
DAYS_WITHIN = 14
"""Our own lines: no study gives one for a diary."""
MANY_ML = 4000
"""Our own line: no body gives one ceiling for everyone."""
MUCH_CAFFEINE_MG = 400
MUCH_CAFFEINE_FOR_TWO_MG = 200
"""Published: the European Food Safety Authority, 2015, for healthy adults, and for those who are
pregnant or breast-feed."""
FOR_TWO = frozenset({"pregnant", "breastfeeding"})


def few_drinks(history: History, today: date) -> Found | None:
    """Under 60 % of the own aim, or without one under a litre, on three of the last seven days."""
    if history.personal.fluids_limited or "weak_kidneys" in history.personal.facts:
        return None
    aim = history.personal.drink_aim_ml
    line = FEW_ML if aim is None else SHARE_OF_AIM * aim
    yesterday = today - timedelta(days=1)
    recorded = history.last_recorded("drinks_ml", yesterday, WEEK, DAYS_WITHIN)
    few = tuple(day for day, ml in recorded if ml < line)
    if len(few) < FEWEST_DAYS:
        return None
    return Found({"count": len(few), "days": len(recorded), "has_aim": aim is not None}, few)


def _why_few(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    if numbers["has_aim"]:
        text = ntr(
            "On {count} of the last {days} days with drinks noted, "
            "it was under 60 %\u00a0of your aim.",
            "On {count} of the last {days} days with drinks noted, "
            "it was under 60 %\u00a0of your aim.",
            count,
        )
    else:
        text = ntr(
            "On {count} of the last {days} days with drinks noted, it was under 1 litre.",
            "On {count} of the last {days} days with drinks noted, it was under 1 litre.",
            count,
        )
    return text.format(count=count, days=int(numbers["days"]))


def many_drinks(history: History, today: date) -> Found | None:
    """Over four litres on a day of the last seven. Limited fluids do not silence it."""
    return days_beyond(history.last_days("drinks_ml", today), lambda ml: ml > MANY_ML)


def _why_many(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "On {count} of the last 7 days you noted over 4 litres of drinks.",
        "On {count} of the last 7 days you noted over 4 litres of drinks.",
        count,
    ).format(count=count)


def much_caffeine(history: History, today: date) -> Found | None:
    """Over 400 mg on a day of the last seven; over 200 mg in pregnancy and breast-feeding."""
    is_for_two = bool(history.personal.facts & FOR_TWO)
    line = MUCH_CAFFEINE_FOR_TWO_MG if is_for_two else MUCH_CAFFEINE_MG
    found = days_beyond(history.last_days("caffeine_mg", today), lambda mg: mg > line)
    return found and Found({**found.numbers, "line": line}, found.days)


def _why_caffeine(numbers: Mapping[str, float]) -> str:
    count = int(numbers["count"])
    return ntr(
        "On {count} of the last 7 days you noted over {line} mg of caffeine.",
        "On {count} of the last 7 days you noted over {line} mg of caffeine.",
        count,
    ).format(count=count, line=int(numbers["line"]))


FEW_DRINKS = Rule(
    key="few_drinks",
    title=N_("Few drinks noted"),
    article="drinking",
    weight=Weight.SUGGESTION,
    finds=few_drinks,
    why=_why_few,
    when=N_(
        "On 3 of the last 7 days with drinks noted, it was under 60 %\u00a0of your aim, or "
        "under 1 litre without an aim. Today does not count. It is off where your "
        "fluids are limited or your kidneys are weak."
    ),
    basis=N_(
        "Our own line: 3 of 7 days under 60 %\u00a0of your aim, or under 1 litre without an aim. "
        "If you were told to limit fluids, follow that."
    ),
    tags=frozenset({"drinks", "water"}),
)
MANY_DRINKS = Rule(
    key="many_drinks",
    title=N_("Very many drinks noted"),
    article="drinking-a-lot",
    weight=Weight.CAUTION,
    finds=many_drinks,
    why=_why_many,
    when=N_("Over 4 litres of drinks are noted on one of the last 7 days."),
    basis=N_("Our own line: over 4 litres in a day. No body gives one line for everyone."),
    tags=frozenset({"drinks", "water"}),
)
MUCH_CAFFEINE = Rule(
    key="much_caffeine",
    title=N_("Much caffeine"),
    article="caffeine",
    weight=Weight.SUGGESTION,
    finds=much_caffeine,
    why=_why_caffeine,
    when=N_(
        "Over 400 mg of caffeine are noted on one of the last 7 days; over 200 mg where you said "
        "that you are pregnant or breast-feed."
    ),
    basis=N_(
        "Published: up to 400 mg a day is seen as safe for healthy adults, and up to 200 mg in "
        "pregnancy and while breast-feeding (European Food Safety Authority, 2015)."
    ),
    tags=frozenset({"drinks", "caffeine", "sleep"}),
)
