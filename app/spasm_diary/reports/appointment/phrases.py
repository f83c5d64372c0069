"""Turns of phrase that several items share. A count always says of how many."""

from collections.abc import Iterable, Mapping
from datetime import date

from spasm_diary.charts.chart import Period
from spasm_diary.formats import number, short_day, short_number
from spasm_diary.reports.counts.spread import Spread
from spasm_diary.words import ntr, tr


def of_days(count: int, known: int) -> str:
    """Such as "18 of 31 recorded days"."""
    words = ntr("{count} of {known} recorded day", "{count} of {known} recorded days", known)
    return words.format(count=number(count), known=number(known))


def of_known(count: int, known: int) -> str:
    """Such as "7 of 24 known"."""
    return tr("{count} of {known} known").format(count=number(count), known=number(known))


def known_of(known: int, spasms: int) -> str:
    """Such as "known: 20 of 24"; "" where it is known of all of them."""
    if known == spasms:
        return ""
    words = tr("known: {known} of {count}")
    return words.format(known=number(known), count=number(spasms))


def middle_and_range(numbers: Spread) -> str:
    """Such as "6 (2 to 9)", or the one number there is."""
    if numbers.lowest == numbers.highest:
        return short_number(numbers.median)
    return tr("{middle} ({lowest} to {highest})").format(
        middle=short_number(numbers.median),
        lowest=short_number(numbers.lowest),
        highest=short_number(numbers.highest),
    )


def counted(counts: Mapping[str, int]) -> str:
    """Such as "Cramp 12 · Twitch 3"."""
    told = (
        tr("{what} {count}").format(what=what, count=number(count))
        for what, count in counts.items()
    )
    return joined(told)


def day_in(day: date, period: Period) -> str:
    """Such as "23 Nov", with the year where the period goes over the end of one."""
    if period.first.year == period.last.year == day.year:
        return short_day(day)
    return tr("{day} {year}").format(day=short_day(day), year=day.year)


def joined(said: Iterable[str]) -> str:
    return " · ".join(filter(None, said))
