"""The night that ended on the day, and the naps of it."""

from dataclasses import dataclass, replace
from datetime import time
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.night_times import NIGHT_TIMES, dated
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.ratings import QUALITY_WORDS
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.presenters.today.ratings import before_words
from spasm_diary.words import ntr, tr

PART = "night"


@dataclass(frozen=True, slots=True)
class NapView:
    """One nap in the list."""

    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class NightView:
    """Everything on the card of the night."""

    bed: time | None
    asleep: time | None
    awake: time | None
    up: time | None
    minutes_asleep: int | None
    """As typed; None where it is worked out, or not known."""
    summary: str
    """Such as "Asleep 6 h 20. In bed 7 h 30."."""
    spasms: str
    """Such as "2 spasms in this night, 1 woke you"."""
    times_awake: int | None
    quality: int | None
    quality_words: tuple[str, str, str, str]
    yesterday: str
    naps: tuple[NapView, ...]
    is_recorded: bool
    added_later: bool
    problem: str


class NightPart:
    """What can be done with the night of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def set_time(self, name: str, clock: time | None) -> None:
        """Set one of bed, asleep, awake and up."""
        _, night = self._night()
        clocks = {one: _clock(night, one) for one in NIGHT_TIMES} | {name: clock}
        self._change(**dated(self._desk.day, clocks, self._desk.offset_at))

    def set_minutes_asleep(self, minutes: int | None) -> None:
        self._change(minutes_asleep=minutes)

    def set_times_awake(self, times: int | None) -> None:
        self._change(times_awake=times)

    def rate(self, quality: int | None) -> None:
        self._change(quality=quality)

    def add_nap(self, minutes: int) -> None:
        try:
            nap = Nap(minutes)
        except DiaryError as error:
            self._desk.problems[PART] = error.in_words()
            return
        self._desk.add(nap, self._desk.now_or_day(), PART)

    def earlier(self) -> None:
        """Show what the night was before."""
        self._desk.show_earlier([entry.id for entry, _ in self._desk.sheet.of(Night)])

    def remove(self, entry: UUID) -> None:
        self._desk.remove(entry)

    def view(self) -> NightView:
        desk, (entry, night) = self._desk, self._night()
        worst, poor, fair, best = map(tr, QUALITY_WORDS)
        return NightView(
            bed=_clock(night, "bed"),
            asleep=_clock(night, "asleep"),
            awake=_clock(night, "awake"),
            up=_clock(night, "up"),
            minutes_asleep=night.minutes_asleep,
            summary=_summary(night),
            spasms=self._spasms(),
            times_awake=night.times_awake,
            quality=night.quality,
            quality_words=(worst, poor, fair, best),
            yesterday=before_words(desk.sheet.quality_before, is_today=desk.is_today),
            naps=tuple(NapView(one.id, _nap_label(one, nap)) for one, nap in desk.sheet.of(Nap)),
            is_recorded=entry is not None,
            added_later=entry is not None and entry.is_added_later,
            problem=desk.problems.get(PART, ""),
        )

    def _night(self) -> tuple[Entry | None, Night]:
        """The night of the day with its entry, or one of which nothing is known yet."""
        return next(iter(self._desk.sheet.of(Night)), (None, Night()))

    def _change(self, **fields: object) -> None:
        """Keep the night with some fields changed; a night of which nothing is left goes."""
        entry, before = self._night()
        try:
            night = replace(before, **fields)  # type: ignore[arg-type]  # the card's fields
            if entry is not None and night == Night():
                self._desk.remove(entry.id)
            elif entry is not None:
                self._desk.keep(replace(entry, content=night), PART)
            elif night != Night():
                self._desk.add(night, part=PART)
        except DiaryError as error:
            self._desk.problems[PART] = error.in_words()

    def _spasms(self) -> str:
        spasms = self._desk.sheet.night_spasms()
        if not spasms:
            return ""
        woken = sum(spasm.woke is True for spasm in spasms)
        count = len(spasms)
        if not woken:
            words = ntr("{count} spasm in this night", "{count} spasms in this night", count)
            return words.format(count=count)
        words = ntr(
            "{count} spasm in this night, {woken} woke you",
            "{count} spasms in this night, {woken} woke you",
            count,
        )
        return words.format(count=count, woken=woken)


def _clock(night: Night, name: str) -> time | None:
    when = getattr(night, name)
    return None if when is None else when.clock


def _summary(night: Night) -> str:
    asleep, in_bed = night.sleep_minutes, night.bed_minutes
    said = []
    if asleep is not None:
        said.append(tr("Asleep {length}.").format(length=formats.hours(asleep)))
    is_told = night.bed is not None or night.up is not None
    if in_bed is not None and (is_told or in_bed != asleep):
        said.append(tr("In bed {length}.").format(length=formats.hours(in_bed)))
    return " ".join(said)


def _nap_label(entry: Entry, nap: Nap) -> str:
    how_long = tr("length not recorded") if nap.minutes is None else formats.hours(nap.minutes)
    return tr("Nap, {time}, {length}").format(time=formats.moment(entry.when), length=how_long)
