"""Counts the numbers of a report again, from an exported file and with nothing of the program.

What it counts is what each count means, written down a second time and in the plainest way.
"""

import json
from collections import Counter
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

ONE_DAY = timedelta(days=1)
Record = dict[str, Any]
Numbers = tuple[int, float, float, float]


class Recount:
    """Of the records of an export, and the days from `first` to `last`."""

    def __init__(self, exported: str, first: date, last: date) -> None:
        self.all: list[Record] = json.loads(exported)["entries"]
        self.first, self.last = first, last
        self.records = [one for one in self.all if first <= day_of(one) <= last]
        self.spasms = self.of("spasm")
        self.none_days = {day_of(one) for one in self.of("none") if one["topic"] == "spasms"}
        self.spasm_days = {day_of(one) for one in self.spasms}

    def of(self, kind: str) -> list[Record]:
        return [one for one in self.records if one["kind"] == kind]

    def logged(self) -> int:
        return len({day_of(one) for one in self.records if one["kind"] != "appointment"})

    def bad_days(self) -> int:
        return len({day_of(one) for one in self.of("bad_day")})

    def spasms_between(self, first: date, last: date) -> tuple[int, int, int]:
        """How many, on how many days, of how many days of which that is known."""
        inside = [one for one in self.spasms if first <= day_of(one) <= last]
        known = {day for day in self.spasm_days | self.none_days if first <= day <= last}
        return len(inside), len({day_of(one) for one in inside}), len(known)

    def strengths(self) -> Numbers | None:
        return numbers_of([one["severity"] for one in self.spasms if "severity" in one])

    def strong_days(self) -> tuple[int, int]:
        known = {day_of(one) for one in self.spasms if "severity" in one}
        strong = {day_of(one) for one in self.spasms if one.get("severity", 0) >= 7}
        return len(strong), len(known)

    def bands(self) -> Counter[str]:
        return Counter(_band(one["length"]) for one in self.spasms if "length" in one)

    def places(self) -> Counter[tuple[str, str | None]]:
        return Counter(
            (place["area"], place.get("side"))
            for one in self.spasms
            for place in one.get("places", ())
        )

    def sides(self) -> Counter[str | None]:
        return Counter(
            side
            for one in self.spasms
            for side in {place.get("side") for place in one.get("places", ())}
        )

    def answers(self, field: str) -> Counter[str]:
        return Counter(one[field] for one in self.spasms if field in one)

    def noticed(self) -> tuple[Counter[str], int]:
        asked = [one["noticed"] for one in self.spasms if "noticed" in one]
        return Counter(what for some in asked for what in some), len(asked)

    def parts_of_day(self) -> Counter[str]:
        return Counter(filter(None, map(_part, self.spasms)))

    def woken_nights(self) -> int:
        mornings = set()
        for one in self.spasms:
            if one.get("woke"):
                hour = int(one["start"][11:13]) if "T" in one["start"] else 0
                by_calendar = date.fromisoformat(one["start"][:10])
                mornings.add(by_calendar + timedelta(days=hour >= 12))
        return len(mornings)

    def nights(self) -> tuple[int, int]:
        """Nights of which is known how many spasms there were, and those with any."""
        known, with_spasms = set(), set()
        by_day: dict[date, list[Record]] = {}
        for one in self.all:
            if one["kind"] == "spasm":
                by_day.setdefault(day_of(one), []).append(one)
        for night in self.of("night"):
            day = day_of(night)
            near = [one for shift in (-1, 0, 1) for one in by_day.get(day + shift * ONE_DAY, ())]
            if any(_in_night(one, night) for one in near):
                with_spasms.add(day)
            elif day in self.spasm_days | self.none_days:
                known.add(day)
        return len(known | with_spasms), len(with_spasms)

    def tried(self) -> dict[str, Counter[str]]:
        found: dict[str, Counter[str]] = {}
        told = [(one["what"], one.get("helped")) for s in self.spasms for one in s.get("tried", ())]
        doses = self.of("dose")
        judged = {one["what"].casefold() for one in doses if "helped" in one}
        told += [(o["what"], o.get("helped")) for o in doses if o["what"].casefold() in judged]
        for what, helped in told:
            found.setdefault(what.casefold(), Counter())[helped or "not_said"] += 1
        return found

    def rating(self, scale: str) -> Numbers | None:
        """Of the days' own means."""
        days: dict[date, list[int]] = {}
        for one in self.of("rating"):
            if one["scale"] == scale:
                days.setdefault(day_of(one), []).append(one["value"])
        return numbers_of([sum(values) / len(values) for values in days.values()])

    def drinks(self) -> Numbers | None:
        days = {day_of(one): 0 for one in self.of("none") if one["topic"] == "drinks"}
        drunk = Counter[date]()
        for one in self.of("drink"):
            drunk[day_of(one)] += one["ml"]
        return numbers_of(list({**days, **drunk}.values()))

    def added_later(self) -> int:
        return sum(map(_is_late, self.spasms))

    def signs(self) -> dict[str, set[date]]:
        found: dict[str, set[date]] = {}
        for one in self.of("sign"):
            found.setdefault(one["sign"], set()).add(day_of(one))
        return found


def day_of(record: Record) -> date:
    return date.fromisoformat(record.get("day", record["start"][:10]))


def numbers_of(values: list[float]) -> Numbers | None:
    if not values:
        return None
    return len(values), median(values), min(values), max(values)


def _band(length: Record) -> str:
    if "band" in length:
        return str(length["band"])
    seconds = length["seconds"]
    return "under_1" if seconds < 60 else "1_to_10" if seconds <= 600 else "over_10"


def _part(record: Record) -> str | None:
    start = record["start"]
    if "T" in start:
        return ("night", "morning", "afternoon", "evening")[int(start[11:13]) // 6]
    words = start.split()
    return words[1] if len(words) == 3 else None


def _in_night(spasm: Record, night: Record) -> bool:
    if "T" not in spasm["start"]:
        return _part(spasm) == "night" and day_of(spasm) == day_of(night)
    begun, ended = night.get("bed", night.get("asleep")), night.get("up", night.get("awake"))
    if begun is None or ended is None:
        return False
    return _instant(begun) <= _instant(spasm["start"]) <= _instant(ended)


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _is_late(record: Record) -> bool:
    typed = datetime.fromisoformat(record["typed"])
    if "T" in record["start"]:
        return typed - _instant(record["start"]) >= timedelta(days=1)
    offset = record["start"].split()[-1]
    there = datetime.fromisoformat(f"2000-01-01T00:00{offset}").tzinfo
    return (typed.astimezone(there) - timedelta(hours=4)).date() > day_of(record)
