"""What the chart says: its sentence, and the words for a place."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.body.numbers import COUNT, Body, Marked
from spasm_diary.domain.places import area
from spasm_diary.formats import short_number, span_name
from spasm_diary.words import ntr, tr

_MOST_NAMED: Final = 5


def describe(data: Body) -> str:
    """The whole chart in a few sentences, for those who hear it and as its caption."""
    if not data.recorded_days:
        return tr("Spasms, {period}: not recorded.").format(period=_period(data))
    return " ".join(_sentences(data))


def name_of(place: Marked) -> str:
    """Such as "Left calf", or "Calf, side not said" where there is a left and a right one."""
    if place.side is None and area(place.area).paired:
        return tr("{place}, side not said").format(place=place.words)
    return place.words


def number_of(place: Marked, data: Body) -> str:
    """What stands at a place; a dash where no strength was said."""
    value = data.value(place)
    return "\N{EN DASH}" if value is None else short_number(value)


def _sentences(data: Body) -> Iterator[str]:
    known = ntr(
        "Spasms, {period}: recorded on {known} of {days} day, {count} in all.",
        "Spasms, {period}: recorded on {known} of {days} days, {count} in all.",
        data.past_days,
    )
    yield known.format(
        period=_period(data),
        known=short_number(data.recorded_days),
        days=short_number(data.past_days),
        count=short_number(data.spasms),
    )
    if data.places:
        yield _most(data)
        yield _sides(data)
    if data.spasms > data.placed:
        unplaced = data.spasms - data.placed
        words = ntr(
            "{count} of them does not say where it was.",
            "{count} of them do not say where they were.",
            unplaced,
        )
        yield words.format(count=short_number(unplaced))
    if data.places:
        yield tr("A spasm at several places counts for each of them.")


def _most(data: Body) -> str:
    named = data.places[:_MOST_NAMED]
    listed = tr(", ").join(
        tr("{place} {number}").format(place=name_of(place), number=number_of(place, data))
        for place in named
    )
    more = len(data.places) - len(named)
    if data.choice == COUNT:
        words = tr("How many at each place: {listed}").format(listed=listed)
    else:
        words = tr("Worst strength at each place, of 10: {listed}").format(listed=listed)
    if not more:
        return tr("{words}.").format(words=words)
    longer = ntr("{words}, and {count} more place.", "{words}, and {count} more places.", more)
    return longer.format(words=words, count=short_number(more))


def _sides(data: Body) -> str:
    sides = data.sides
    return tr(
        "On the left alone: {left}. On the right alone: {right}. On both sides: {both}. "
        "In the middle or side not said: {unsaid}."
    ).format(
        left=short_number(sides.left),
        right=short_number(sides.right),
        both=short_number(sides.both),
        unsaid=short_number(sides.unsaid),
    )


def _period(data: Body) -> str:
    return span_name(data.period.first, data.period.last)
