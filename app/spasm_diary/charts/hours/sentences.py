"""What the chart says. Which hours are night is always said with where that comes from."""

from collections.abc import Iterator, Sequence
from datetime import time
from typing import Final

from spasm_diary.charts.hours.numbers import DAY_HOURS, Days, HoursOfDay
from spasm_diary.charts.hours.usual_nights import FEWEST_NIGHTS
from spasm_diary.formats import WEEKDAYS, clock, number, span_name
from spasm_diary.words import N_, ntr, tr

WEEKDAYS_AS_MANY: Final = (
    N_("Mondays"),
    N_("Tuesdays"),
    N_("Wednesdays"),
    N_("Thursdays"),
    N_("Fridays"),
    N_("Saturdays"),
    N_("Sundays"),
)
_MOST_TIES: Final = 2


def describe(data: HoursOfDay) -> str:
    """The whole chart in a few sentences, for those who hear it and as its caption."""
    return " ".join(_sentences(data))


def hour_name(hour: int) -> str:
    """Such as "02:00 to 03:00"."""
    return tr("{begin} to {end}").format(
        begin=clock(time(hour)), end=clock(time((hour + 1) % DAY_HOURS))
    )


def name_of(days: Days, names: Sequence[str], of_all: str) -> str:
    """Of a weekday, among seven names from Monday on, or that of all days."""
    return of_all if days.weekday is None else tr(names[days.weekday])


def nights_words(data: HoursOfDay) -> str:
    """From when to when is night here, and by what."""
    begins, ends = clock(data.nights.begins), clock(data.nights.ends)
    if not data.nights.counted:
        return tr(
            "night is {begin} to {end} here, as fewer than {fewest} nights are recorded"
        ).format(begin=begins, end=ends, fewest=FEWEST_NIGHTS)
    return tr("your usual night is {begin} to {end}, the middle of {count} recorded nights").format(
        begin=begins, end=ends, count=number(data.nights.counted)
    )


def _sentences(data: HoursOfDay) -> Iterator[str]:
    period = span_name(data.period.first, data.period.last)
    if not data.all.known:
        yield tr("Nothing about spasms is recorded, {period}.").format(period=period)
        return
    yield _coverage(data, period)
    if not data.all.spasms:
        return
    yield _exactness(data)
    if not data.all.timed:
        return
    yield from _most(data)
    yield ntr(
        "{night} of {count} spasm with a clock time began at night; {which}.",
        "{night} of {count} spasms with a clock time began at night; {which}.",
        data.all.timed,
    ).format(night=number(data.at_night), count=number(data.all.timed), which=nights_words(data))
    yield _weekdays(data)


def _coverage(data: HoursOfDay, period: str) -> str:
    words = ntr(
        "Spasms by hour of the day, {period}: recorded on {known} of {days} day, {spasms} in all.",
        "Spasms by hour of the day, {period}: recorded on {known} of {days} days, {spasms} in all.",
        data.all.past,
    )
    if not data.all.spasms:
        words = ntr(
            "Spasms by hour of the day, {period}: recorded on {known} of {days} day, "
            "and there were none.",
            "Spasms by hour of the day, {period}: recorded on {known} of {days} days, "
            "and there were none.",
            data.all.past,
        )
    return words.format(
        period=period,
        known=number(data.all.known),
        days=number(data.all.past),
        spasms=number(data.all.spasms),
    )


def _exactness(data: HoursOfDay) -> str:
    """How many have an hour, and how many are known less exactly."""
    parts, undated = sum(data.all.parts), data.all.undated
    if not parts and not undated:
        return tr("All of them have a clock time.")
    return tr(
        "With a clock time: {timed}. Known to a part of the day alone: {parts}. "
        "Known to the day alone, and in none of the hours: {undated}."
    ).format(timed=number(data.all.timed), parts=number(parts), undated=number(undated))


def _most(data: HoursOfDay) -> Iterator[str]:
    """The hour with the most, where there is one, or two."""
    most = max(data.all.hours)
    hours = [hour_name(hour) for hour, count in enumerate(data.all.hours) if count == most]
    if most > 1 and len(hours) <= _MOST_TIES:
        yield tr("The most began from {hours}: {count}.").format(
            hours=tr(", and from ").join(hours), count=number(most)
        )


def _weekdays(data: HoursOfDay) -> str:
    """Each with its own denominator: days that are recorded more often have more."""
    said = [
        tr("{weekday} {spasms} on {known} of {days}").format(
            weekday=name_of(days, WEEKDAYS, ""),
            spasms=number(days.spasms),
            known=number(days.known),
            days=number(days.past),
        )
        for days in data.week
        if days.past
    ]
    return tr("Spasms by weekday, and on how many of them they were recorded: {list}.").format(
        list=tr("; ").join(said)
    )
