"""What the calendar says as a whole."""

from collections.abc import Iterator
from datetime import date

from spasm_diary.charts.calendar.numbers import MOST_YEARS, Calendar
from spasm_diary.formats import day_for, number, span_name
from spasm_diary.words import ntr, tr


def describe(data: Calendar) -> str:
    return " ".join(_sentences(data))


def _sentences(data: Calendar) -> Iterator[str]:
    if data.known:
        yield _coverage(data)
        yield from _strengths(data) if data.by_strength else _counts(data)
    else:
        yield tr("Nothing about spasms is recorded, {period}.").format(period=_period(data))
    if data.added_later:
        yield ntr(
            "{count} spasm was written down a day or more later.",
            "{count} spasms were written down a day or more later.",
            data.added_later,
        ).format(count=number(data.added_later))
    if data.appointments:
        yield ntr("{count} appointment.", "{count} appointments.", data.appointments).format(
            count=number(data.appointments)
        )
    yield from _how_it_is_shown(data)


def _coverage(data: Calendar) -> str:
    words = ntr(
        "Spasms, {period}: recorded on {known} of {days} day, {spasms} in all.",
        "Spasms, {period}: recorded on {known} of {days} days, {spasms} in all.",
        data.past,
    )
    if not data.spasms:
        words = ntr(
            "Spasms, {period}: recorded on {known} of {days} day, and there were none.",
            "Spasms, {period}: recorded on {known} of {days} days, and there were none.",
            data.past,
        )
    return words.format(
        period=_period(data),
        known=number(data.known),
        days=number(data.past),
        spasms=number(data.spasms),
    )


def _counts(data: Calendar) -> Iterator[str]:
    if data.most is None:
        return
    if data.free_days:
        yield ntr(
            "There were none on {count} day.", "There were none on {count} days.", data.free_days
        ).format(count=number(data.free_days))
    day, most = data.most
    if most > 1:
        yield tr("The most on one day were {count}, on {day}.").format(
            count=number(most), day=day_for(day, data.today)
        )
    if data.worst is not None:
        yield _worst(*data.worst, data)


def _strengths(data: Calendar) -> Iterator[str]:
    """On how many of the days with spasms a strength is known, and which."""
    if not data.spasms:
        return
    with_spasms = data.known - data.free_days
    yield ntr(
        "A strength is recorded on {known} of {days} day with spasms.",
        "A strength is recorded on {known} of {days} days with spasms.",
        with_spasms,
    ).format(known=number(len(data.strengths)), days=number(with_spasms))
    if data.worst is None:
        return
    mild = sum(worst <= 3 for worst in data.strengths)  # noqa: PLR2004 - the bands of the month
    strong = sum(worst >= 7 for worst in data.strengths)  # noqa: PLR2004
    yield tr(
        "Days by their worst strength: {mild} with 0 to 3, {medium} with 4 to 6, "
        "{strong} with 7 to 10."
    ).format(
        mild=number(mild),
        medium=number(len(data.strengths) - mild - strong),
        strong=number(strong),
    )
    yield _worst(*data.worst, data)


def _worst(day: date, worst: int, data: Calendar) -> str:
    return tr("The worst was {worst} of 10, on {day}.").format(
        worst=worst, day=day_for(day, data.today)
    )


def _how_it_is_shown(data: Calendar) -> Iterator[str]:
    if data.is_daily:
        return
    if data.by_strength:
        yield tr("Each square is a month: the worst strength recorded in it.")
    else:
        yield tr("Each square is a month: spasms a day, on average of its recorded days.")
    if data.period.first > data.asked.first:
        yield tr("Only the last {years} years are shown.").format(years=MOST_YEARS)


def _period(data: Calendar) -> str:
    return span_name(data.period.first, data.period.last)
