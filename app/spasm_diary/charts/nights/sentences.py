"""What the chart says: its sentence, and the words for a time, a night and its spasms."""

from collections.abc import Iterator
from datetime import time
from typing import Final

from spasm_diary.charts.nights.numbers import Middle, Nights, middles_of
from spasm_diary.charts.nights.one_night import InNight, OneNight
from spasm_diary.charts.steps import Step
from spasm_diary.customs import customs
from spasm_diary.formats import clock, hour_mark, hours, moment, short_number, span_name
from spasm_diary.words import N_, ntr, tr

TIMES: Final = {
    "bed": N_("To bed"),
    "asleep": N_("Asleep"),
    "awake": N_("Awake"),
    "up": N_("Up"),
}
_STEPS: Final = {
    Step.WEEK: N_("Each column is a week: the medians of its nights, and the spasms in a night."),
    Step.MONTH: N_("Each column is a month: the medians of its nights, and the spasms in a night."),
    Step.QUARTER: N_(
        "Each column is three months: the medians of the nights, and the spasms in a night."
    ),
    Step.YEAR: N_("Each column is a year: the medians of its nights, and the spasms in a night."),
}
_MINUTES_A_DAY: Final = 24 * 60


def describe(data: Nights) -> str:
    """The whole chart in a few sentences, for those who hear it and as its caption."""
    if not data.nights:
        period = span_name(data.period.first, data.period.last)
        return tr("Nights, {period}: not recorded.").format(period=period)
    return " ".join(_sentences(data))


def clock_of(hour: float) -> str:
    """The clock time so many hours from midnight."""
    minutes = round(hour * 60) % _MINUTES_A_DAY
    return clock(time(minutes // 60, minutes % 60))


def hour_words(hour: int) -> str:
    """A whole hour from midnight, beside the scale."""
    return hour_mark(hour % 24) if customs().has_am_pm else clock_of(hour)


def time_words(name: str, night: OneNight) -> str:
    """A time of a night as it was written down."""
    when = getattr(night.night, name)
    return "" if when is None else moment(when)


def spasm_words(spasm: InNight) -> str:
    """Such as "02:10, woke you"."""
    if spasm.woke is None:
        words = tr("{time}, not said whether it woke you")
    elif spasm.woke:
        words = tr("{time}, woke you")
    else:
        words = tr("{time}, did not wake you")
    told = words.format(time=moment(spasm.when.by_calendar))
    return tr("{words}, added later").format(words=told) if spasm.is_added_later else told


def middle_words(name: str, middle: Middle) -> str:
    """Such as "To bed: median 23:10, from 22:00 to 00:30, of 12 nights"."""
    words = ntr(
        "{what}: {median}, of {count} night",
        "{what}: median {median}, from {earliest} to {latest}, of {count} nights",
        middle.nights,
    )
    return words.format(
        what=tr(TIMES[name]),
        median=clock_of(middle.median),
        earliest=clock_of(middle.earliest),
        latest=clock_of(middle.latest),
        count=short_number(middle.nights),
    )


def length_words(night: OneNight) -> str:
    minutes = night.night.sleep_minutes
    return "" if minutes is None else hours(minutes)


def _sentences(data: Nights) -> Iterator[str]:
    nights = data.nights
    recorded = len({one.day for one in nights})
    words = ntr(
        "Nights, {period}: recorded for {known} of {days} night.",
        "Nights, {period}: recorded for {known} of {days} nights.",
        data.past_days,
    )
    yield words.format(
        period=span_name(data.period.first, data.period.last),
        known=short_number(recorded),
        days=short_number(data.past_days),
    )
    yield from _added_later(nights)
    times = middles_of(nights)
    for name in ("bed", "up"):
        if name in times:
            yield tr("{words}.").format(words=middle_words(name, times[name]))
    yield from _without_times(nights)
    yield _spasms(data)
    changed = sum(one.changes_clocks for one in nights)
    if changed:
        words = ntr(
            "{count} night went over a change of clocks or time zone; "
            "its times are those the clock showed.",
            "{count} nights went over a change of clocks or time zone; "
            "their times are those the clock showed.",
            changed,
        )
        yield words.format(count=short_number(changed))
    if not data.is_daily:
        yield tr(_STEPS[data.step])


def _without_times(nights: tuple[OneNight, ...]) -> Iterator[str]:
    lengths = sum(one.has_only_a_length for one in nights)
    neither = sum(not one.times and not one.has_only_a_length for one in nights)
    if lengths:
        words = ntr(
            "Of {count} night only the length is known.",
            "Of {count} nights only the length is known.",
            lengths,
        )
        yield words.format(count=short_number(lengths))
    if neither:
        words = ntr(
            "Of {count} night neither times nor length are known.",
            "Of {count} nights neither times nor length are known.",
            neither,
        )
        yield words.format(count=short_number(neither))


def _added_later(nights: tuple[OneNight, ...]) -> Iterator[str]:
    count = sum(one.is_added_later for one in nights)
    if count:
        words = ntr(
            "{count} of them was added a day or more later.",
            "{count} of them were added a day or more later.",
            count,
        )
        yield words.format(count=short_number(count))


def _spasms(data: Nights) -> str:
    told = sum(len(column.told) for column in data.columns)
    if not told:
        return tr("Spasms in these nights: not recorded.")
    spasms = [spasm for night in data.nights for spasm in night.spasms]
    with_spasms = len({night.day for night in data.nights if night.spasms})
    words = ntr(
        "Spasms were recorded for {told} of them: {count} in all.",
        "Spasms were recorded for {told} of them: {count} in all, in {nights} nights.",
        with_spasms,
    ).format(
        told=short_number(told),
        count=short_number(len(spasms)),
        nights=short_number(with_spasms),
    )
    if not spasms:
        return words
    woke = [spasm.woke for spasm in spasms]
    more = tr("Woke you: {yes}. Did not: {no}. Not said: {unsaid}.").format(
        yes=short_number(woke.count(True)),
        no=short_number(woke.count(False)),
        unsaid=short_number(woke.count(None)),
    )
    return f"{words} {more}"
