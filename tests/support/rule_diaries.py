"""Diaries made for each rule: one that it finds something in, and each one step before its lines.

`days(values)` gives an entry a day, the last of them today; None is a day without one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeAlias

from builders import appointment, entry, night, none_today, rating, sign, spasm
from histories import TODAY
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.spasms import SpasmKind

Diary: TypeAlias = tuple[Entry, ...]
Values: TypeAlias = Iterable[int | None]
BLANK: list[int | None] = [None]


@dataclass(frozen=True)
class Made:
    """For one rule. Every diary begins long ago, but where that is what the rule is about."""

    fires: Diary
    short: Mapping[str, Diary]
    """By the line that it stops one step before."""
    personal: Personal = field(default_factory=Personal)
    short_for: Mapping[str, tuple[Personal, Diary]] = field(default_factory=dict)
    """The same, where the line hangs on the person."""


def days(values: Values, make: Callable[[int, int], Diary]) -> Diary:
    listed = list(values)
    ago = range(len(listed) - 1, -1, -1)
    return tuple(
        one
        for back, value in zip(ago, listed, strict=True)
        if value is not None
        for one in make(value, back)
    )


def spasms(values: Values) -> Diary:
    """So many a day; 0 is "none today"."""
    return days(
        values,
        lambda count, ago: (
            tuple(spasm(on=TODAY - timedelta(days=ago), at="12:00") for _ in range(count))
            or (none_today(Topic.SPASMS, TODAY - timedelta(days=ago)),)
        ),
    )


def strengths(values: Values) -> Diary:
    return days(values, lambda one, ago: (spasm(one, on=TODAY - timedelta(days=ago), at="12:00"),))


def drinks(values: Values) -> Diary:
    return days(values, lambda ml, ago: (entry(Drink(ml), TODAY - timedelta(days=ago)),))


def coffees(values: Values) -> Diary:
    return days(
        values,
        lambda mg, ago: (entry(Drink(200, "coffee", mg), TODAY - timedelta(days=ago)),),
    )


def stressed(values: Values) -> Diary:
    return days(values, lambda one, ago: (rating("stress", one, TODAY - timedelta(days=ago)),))


def slept(values: Values) -> Diary:
    """So many minutes a night."""
    return days(
        values,
        lambda one, ago: (night(on=TODAY - timedelta(days=ago), minutes_asleep=one),),
    )


def rested(values: Values) -> Diary:
    """Nights with their quality."""
    return days(values, lambda one, ago: (night(on=TODAY - timedelta(days=ago), quality=one),))


def at_night(values: Values, *, woke: bool | None = None) -> Diary:
    """Nights with so many spasms in each."""
    return days(
        values,
        lambda count, ago: (
            night(on=TODAY - timedelta(days=ago)),
            *(spasm(on=TODAY - timedelta(days=ago), at="02:10", woke=woke) for _ in range(count)),
        ),
    )


def minutes(length: float, ago: int = 0, kind: SpasmKind | None = None) -> Diary:
    return (spasm(on=TODAY - timedelta(days=ago), minutes=length, kind=kind),)


def begun(ago: int) -> Diary:
    return (rating("pain", 3, TODAY - timedelta(days=ago)),)


def appointed(ago: int) -> Diary:
    return (appointment(on=TODAY - timedelta(days=ago)),)


AIM = Personal(drink_aim_ml=2000)
PREGNANT = Personal(facts=frozenset({"pregnant"}))
WEEK_OF_2 = [2] * 7
MADE: dict[str, Made] = {
    "sign_ticked": Made(
        (sign("chest_pain", TODAY), sign("restless_nights", TODAY - timedelta(days=13))),
        {"days": (sign("chest_pain", TODAY - timedelta(days=14)),)},
    ),
    "long_cramp": Made(
        minutes(11) + minutes(30, 1),
        {
            "minutes": minutes(10),
            "days": minutes(30, 2),
            "what may be a cramp": minutes(30, 0, SpasmKind.TWITCH),
        },
    ),
    "appointment_near": Made(appointed(-7), {"days": appointed(-8), "not over": appointed(1)}),
    "more_spasms": Made(
        spasms([2] * 28 + [4] * 7),
        {
            "twice as many": spasms([2] * 28 + [4] * 6 + [3]),
            "one more": spasms([0] * 28 + [1] * 6 + [0]),
            "days now": spasms([2] * 28 + [None] * 3 + [4] * 4),
            "days before": spasms([2] * 13 + [4] * 7),
        },
    ),
    "stronger_spasms": Made(
        strengths([3] * 14 + [5] * 14),
        {
            "points": strengths([3] * 14 + [4] * 14),
            "share": strengths([7] * 14 + [9] * 14),
            "days now": strengths([3] * 14 + BLANK * 8 + [5] * 6),
            "days before": strengths([3] * 6 + [5] * 14),
        },
    ),
    "frequent_spasms": Made(
        spasms([10, 2, 11]), {"count": spasms([9, 9]), "days": spasms([10, *WEEK_OF_2])}
    ),
    "severe_spasms": Made(
        strengths([7, 3, 9]), {"strength": strengths([6, 6]), "days": strengths([9, *WEEK_OF_2])}
    ),
    "many_drinks": Made(
        drinks([4001, 2000]),
        {"amount": drinks([4000, 4000]), "days": drinks([4001, *[2000] * 7])},
    ),
    "short_nights": Made(
        slept([480, 400, 400, 480, 400, 480, 419]),
        {
            "minutes": slept([420] * 7),
            "the middle one": slept([480, 400, 400, 480, 400, 480, 480]),
            "nights": slept([300] * 3),
            "weeks": slept([300] * 4 + BLANK * 27 + [300]),
        },
    ),
    "night_spasms": Made(
        at_night([1, 0, 1]),
        {
            "count": at_night([0, 1, 0]),
            "woke": at_night([0, 1, 0], woke=False),
            "days": at_night([3, *[0] * 7], woke=True),
        },
    ),
    "high_stress": Made(
        stressed([7, 1, 8, 1, 9, 1, 1]),
        {
            "count": stressed([7, 1, 8, 1, 1, 1, 1]),
            "rating": stressed([6] * 7),
            "days": stressed([9, 9, 9, 1, 1, 1, 1, 1, 1]),
            "above the usual": stressed([2] * 28 + [3] * 7),
            "days of the usual": stressed([2] * 13 + [4] * 7),
        },
    ),
    "poor_sleep": Made(
        rested([8] * 28 + [6, 8, 6, 8, 6, 8, 8]),
        {
            "count": rested([8] * 28 + [6, 8, 6, 8, 8, 8, 8]),
            "below the usual": rested([8] * 28 + [7] * 7),
            "days of the usual": rested([8] * 13 + [6] * 7),
            "rating": rested([5] * 7),
            "days": rested([1, 1, 1, 8, 8, 8, 8, 8, 8]),
        },
    ),
    "few_drinks": Made(
        drinks([900, 1500, 800, 1500, 999, 1500]),
        {
            "count": drinks([900, 1500, 800, 1500, 1000, 1500]),
            "amount": drinks([1000] * 6),
            "today is not over": drinks([900, 900, 1500, 900]),
            "days": drinks([900] * 3 + BLANK * 13),
        },
        short_for={
            "share of the aim": (AIM, drinks([1200] * 6)),
            "limited fluids": (Personal(fluids_limited=True), drinks([100] * 6)),
            "weak kidneys": (Personal(facts=frozenset({"weak_kidneys"})), drinks([100] * 6)),
        },
    ),
    "much_caffeine": Made(
        coffees([401, 90, 450]),
        {"amount": coffees([400] * 7), "days": coffees([900, *[90] * 7])},
        short_for={"amount in pregnancy": (PREGNANT, coffees([200] * 7))},
    ),
    "new_diary": Made(begun(6), {"days": begun(7)}),
}
"""By the key of the rule."""
