"""What each rule should find, counted anew from the entries themselves: `RECOUNTS["sign_ticked"]`.

Written apart from the guidance and from the columns that it reads: a date that tells nothing is in
no dictionary here. Every line is a number, so that a change of a rule's line is seen.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean, median
from typing import Any, TypeAlias, TypeVar

from histories import TODAY
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, SignTicked, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import Spasm

Numbers: TypeAlias = dict[str, float]
Recounted: TypeAlias = tuple[Numbers, list[date]] | None
ByDay: TypeAlias = dict[date, float]
Kind = TypeVar("Kind")


def days_back(first: int, last: int = 0) -> set[date]:
    """The dates from so many days before today to so many."""
    return {TODAY - timedelta(days=ago) for ago in range(last, first + 1)}


def of(entries: Iterable[Entry], kind: type[Kind]) -> list[tuple[date, Kind]]:
    return [(one.day, one.content) for one in entries if isinstance(one.content, kind)]


def joined(pairs: Iterable[tuple[date, float | None]], join: Callable[[Any], float]) -> ByDay:
    """By date, in its order, what is known of it."""
    known: dict[date, list[float]] = {}
    for day, value in pairs:
        if value is not None:
            known.setdefault(day, []).append(value)
    return {day: join(known[day]) for day in sorted(known)}


def within(by_day: ByDay, days: set[date]) -> ByDay:
    return {day: value for day, value in by_day.items() if day in days}


def none_of(entries: Iterable[Entry], topic: Topic) -> list[tuple[date, float | None]]:
    return [(day, 0.0) for day, none in of(entries, NoneToday) if none.topic is topic]


def spasms_by_day(entries: Sequence[Entry]) -> ByDay:
    counted: list[tuple[date, float | None]] = [(day, 1.0) for day, _ in of(entries, Spasm)]
    return joined([*counted, *none_of(entries, Topic.SPASMS)], sum)


def signs(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    ticked = [day for day, _ in of(entries, SignTicked) if day in days_back(13)]
    return ({"count": len(ticked)}, sorted(set(ticked))) if ticked else None


def long_cramps(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    long = [
        day
        for day, one in of(entries, Spasm)
        if day in days_back(1) and one.may_be_cramp and one.length is not None
        if one.length.is_over_ten_minutes
    ]
    return ({"count": len(long)}, sorted(set(long))) if long else None


def appointments(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    ahead = [one.day for one in entries if one.kind == "appointment"]
    near = sorted(day for day in ahead if day in days_back(0, -7))
    return ({"count": (near[0] - TODAY).days}, near[:1]) if near else None


def more(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    by_day = spasms_by_day(entries)
    now, before = within(by_day, days_back(6)), within(by_day, days_back(34, 7))
    if len(now) < 5 or len(before) < 14:
        return None
    mean, mean_before = fmean(now.values()), fmean(before.values())
    if mean < 2 * mean_before or mean - mean_before < 1:
        return None
    return {"now": mean, "before": mean_before}, [day for day, count in now.items() if count]


def stronger(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    by_day = joined(((day, one.severity) for day, one in of(entries, Spasm)), max)
    now, before = within(by_day, days_back(13)), within(by_day, days_back(27, 14))
    if len(now) < 7 or len(before) < 7:
        return None
    middle, middle_before = median(now.values()), median(before.values())
    if middle - middle_before < 2 or middle - middle_before < 0.3 * middle_before:
        return None
    return {"now": middle, "before": middle_before}, list(now)


def beyond(by_day: ByDay, is_beyond: Callable[[float], bool]) -> Recounted:
    week = within(by_day, days_back(6))
    days = [day for day, value in week.items() if is_beyond(value)]
    return ({"count": len(days), "recorded": len(week)}, days) if days else None


def many_a_day(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    return beyond(spasms_by_day(entries), lambda count: count >= 10)


def strong(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    by_day = joined(((day, one.severity) for day, one in of(entries, Spasm)), max)
    return beyond(by_day, lambda severity: severity >= 7)


def drunk_by_day(entries: Sequence[Entry]) -> ByDay:
    drunk: list[tuple[date, float | None]] = [(day, one.ml) for day, one in of(entries, Drink)]
    return joined([*drunk, *none_of(entries, Topic.DRINKS)], sum)


def many_drinks(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    return beyond(drunk_by_day(entries), lambda ml: ml > 4000)


def few_drinks(entries: Sequence[Entry], personal: Personal) -> Recounted:
    if personal.fluids_limited or "weak_kidneys" in personal.facts:
        return None
    aim = personal.drink_aim_ml
    line = 1000 if aim is None else 0.6 * aim
    week = list(within(drunk_by_day(entries), days_back(14, 1)).items())[-7:]
    few = [day for day, ml in week if ml < line]
    if len(few) < 3:
        return None
    return {"count": len(few), "days": len(week), "has_aim": aim is not None}, few


def caffeine(entries: Sequence[Entry], personal: Personal) -> Recounted:
    had: list[tuple[date, float | None]] = [
        (day, one.caffeine_mg) for day, one in of(entries, Drink)
    ]
    line = 200 if {"pregnant", "breastfeeding"} & personal.facts else 400
    by_day = joined([*had, *none_of(entries, Topic.DRINKS)], sum)
    found = beyond(by_day, lambda mg: mg > line)
    return found and ({**found[0], "line": line}, found[1])


def short_nights(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    slept = joined(((day, one.sleep_minutes) for day, one in of(entries, Night)), sum)
    last = list(within(slept, days_back(27)).items())[-7:]
    if len(last) < 4 or median(minutes for _, minutes in last) >= 420:
        return None
    dates = [day for day, _ in last]
    one_by_one = all(later - day == timedelta(days=1) for day, later in pairwise(dates))
    in_a_row = one_by_one and dates[-1] in days_back(1)
    short = [day for day, minutes in last if minutes < 420]
    return {"count": len(short), "nights": len(last), "in_a_row": in_a_row}, short


def at_night(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    week = days_back(6)
    spasms = [(one.when, one.content) for one in entries if isinstance(one.content, Spasm)]
    nights = [
        day
        for day, night in of(entries, Night)
        for when, _ in spasms
        if day in week and night.covers(when, day)
    ]
    woken = [when.date for when, one in spasms if one.woke and when.date in week]
    if len(nights) < 2 and not woken:
        return None
    days = sorted(set(woken or nights))
    return {"count": len(nights), "woken": len(woken)}, days


def unusual(by_day: ByDay, *, is_high: bool, line: float) -> Recounted:
    """Three of the last seven days two beyond the own usual, or else beyond a line."""
    week, before = within(by_day, days_back(6)), within(by_day, days_back(62, 7))
    lines = [(median(before.values()) + (2 if is_high else -2), True)] if len(before) >= 14 else []
    for one, is_usual in (*lines, (line, False)):
        days = [day for day, value in week.items() if (value >= one if is_high else value <= one)]
        if len(days) >= 3:
            return {"count": len(days), "against_usual": is_usual}, days
    return None


def stress(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    rated = [(day, float(one.value)) for day, one in of(entries, Rating) if one.scale == "stress"]
    return unusual(joined(rated, fmean), is_high=True, line=7)


def poor_sleep(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    rated = joined(((day, one.quality) for day, one in of(entries, Night)), fmean)
    return unusual(rated, is_high=False, line=4)


def new_diary(entries: Sequence[Entry], _personal: Personal) -> Recounted:
    days = sorted(one.day for one in entries if one.kind != "appointment")
    if not days:
        return {"count": 0}, []
    age = (TODAY - days[0]).days
    return ({"count": age + 1}, days[:1]) if 0 <= age <= 6 else None


RECOUNTS: dict[str, Callable[[Sequence[Entry], Personal], Recounted]] = {
    "sign_ticked": signs,
    "long_cramp": long_cramps,
    "appointment_near": appointments,
    "more_spasms": more,
    "stronger_spasms": stronger,
    "frequent_spasms": many_a_day,
    "severe_spasms": strong,
    "many_drinks": many_drinks,
    "short_nights": short_nights,
    "night_spasms": at_night,
    "high_stress": stress,
    "poor_sleep": poor_sleep,
    "few_drinks": few_drinks,
    "much_caffeine": caffeine,
    "new_diary": new_diary,
}
"""By the key of the rule; None: it finds nothing."""
