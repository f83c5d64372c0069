"""Bearable's rows of one date about sleep as one night, and its naps.

The amount is what the person slept; the times stand in a text of their own. The two need not agree
("7:00" beside "04:00 - 09:30" may count a nap), and the amount counts. The date is that of waking.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, time
from itertools import chain

from spasm_diary.domain.errors import NotReadable, NotValid
from spasm_diary.domain.moments import PartOfDay, seconds_between
from spasm_diary.domain.night_times import dated
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.importers.bearable.line import NOT_UNDERSTOOD, PARTS, five_steps
from spasm_diary.importers.gathering import Gathering, Surroundings
from spasm_diary.importers.spelling import clock, half_up, length_minutes, number
from spasm_diary.importers.table import Row
from spasm_diary.words import N_, tr

_SPAN = re.compile(r"(asleep|in bed) (\S+) - (\S+)")
_NAP = re.compile(r"nap(?: ([0-9.]{1,5}) ?h)?(?: \(([a-z]+)\))?")
_FIELDS = {"asleep": ("asleep", "awake"), "in bed": ("bed", "up")}
_NEARLY = 60
"""Seconds by which an amount and its times may differ without a word."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What the text of a row says, part by part."""

    clocks: dict[str, time | None]
    naps: tuple[tuple[PartOfDay | None, Nap], ...]
    rest: tuple[str, ...]


class SleepRows:
    """The rows about sleep so far, by the date of waking; a date has one of each sort."""

    def __init__(self, around: Surroundings, gathering: Gathering) -> None:
        self._around = around
        self._gathering = gathering
        self._sleeps: dict[date, Row] = {}
        self._qualities: dict[date, tuple[Row, int]] = {}

    def add_sleep(self, day: date, row: Row) -> None:
        """Keep a row for later.

        Raises:
            NotValid: there is one already.
        """
        if self._sleeps.setdefault(day, row) is not row:
            raise NotValid(N_("There is a night on this date already."))

    def add_quality(self, day: date, row: Row) -> None:
        """Keep a row for later.

        Raises:
            NotReadable: it is no number of the scale.
            NotValid: there is one already.
        """
        value = five_steps(row["rating/amount"])
        if value is None:
            raise NotReadable(NOT_UNDERSTOOD)
        if self._qualities.setdefault(day, (row, value))[0] is not row:
            raise NotValid(N_("There is a sleep quality for this date already."))

    def take(self) -> None:
        """Take the nights and naps of all dates."""
        for day in dict.fromkeys(chain(self._sleeps, self._qualities)):
            sleep = self._sleeps.get(day)
            quality_row, quality = self._qualities.get(day, (None, None))
            rows = [row for row in (sleep, quality_row) if row is not None]
            with self._gathering.watching(*rows):
                night = self._take_sleep(day, sleep) if sleep else Night()
                notes = (night.note, *(_own_note(row) for row in rows))
                night = replace(night, quality=quality, note="\n".join(filter(None, notes)))
                if night != Night():
                    self._gathering.add(rows, self._around.when(day), night, "night")

    def _take_sleep(self, day: date, row: Row) -> Night:
        """The night without its quality; its naps are taken."""
        text = _read_text(row["detail"])
        for part, nap in text.naps:
            self._gathering.add([row], self._around.when(day, None, part), nap, "nap")
        minutes = length_minutes(row["rating/amount"])
        if minutes is None and row["rating/amount"]:
            self._gathering.remark(row, tr("The length of sleep was not understood."))
        night = self._times(day, text, row)
        if _differ(night, minutes):
            self._gathering.remark(
                row, tr("The times give another length of sleep than the amount, which is kept.")
            )
        return replace(night, minutes_asleep=minutes, note="\n".join(text.rest))

    def _times(self, day: date, text: _Text, row: Row) -> Night:
        times = dated(day, text.clocks, self._around.offset_at)
        bed, asleep, awake, up = (times[name] for name in ("bed", "asleep", "awake", "up"))
        try:
            return Night(bed, asleep, awake, up)
        except NotValid:
            self._gathering.remark(
                row, tr("The times of this night are not in their order, and are left out.")
            )
            return Night()


def _differ(night: Night, minutes: int | None) -> bool:
    if minutes is None or night.asleep is None or night.awake is None:
        return False
    return abs(seconds_between(night.asleep, night.awake) - minutes * 60) > _NEARLY


def _own_note(row: Row) -> str:
    """Without the full stop that begins the notes about sleep, most of which hold nothing else."""
    return row["notes"].removeprefix(".").strip()


def _read_text(detail: str) -> _Text:
    clocks: dict[str, time | None] = {}
    naps: list[tuple[PartOfDay | None, Nap]] = []
    rest: list[str] = []
    for said in (part.strip().removesuffix(".") for part in detail.split(". ")):
        plain = said.casefold()
        if (span := _SPAN.fullmatch(plain)) and None not in (clock(span[2]), clock(span[3])):
            first, last = _FIELDS[span[1]]
            clocks[first], clocks[last] = clock(span[2]), clock(span[3])
        elif nap := _NAP.fullmatch(plain):
            hours = number(nap[1] or "")
            minutes = None if hours is None else half_up(hours * 60)
            naps.append((PARTS.get(nap[2] or ""), Nap(minutes)))
        elif said:
            rest.append(said)
    return _Text(clocks, tuple(naps), tuple(rest))
