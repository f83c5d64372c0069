"""The places of the chart in words, as the rows of a table and as points to walk along."""

from collections.abc import Iterator

from spasm_diary.charts.body.numbers import Body, Marked
from spasm_diary.charts.body.sentences import name_of
from spasm_diary.charts.chart import Point, Table
from spasm_diary.domain.places import Side
from spasm_diary.formats import short_number
from spasm_diary.words import ntr, tr


def table(data: Body) -> Table:
    """A row a place, in the order of the numbers that are shown."""
    headings = (
        tr("Place"),
        tr("Spasms"),
        tr("Of these, on both sides"),
        tr("On days"),
        tr("Worst strength"),
    )
    return Table(headings, tuple(_row(place) for place in data.places))


def points(data: Body) -> tuple[Point, ...]:
    return tuple(
        Point(None, None, " ".join(_point(place)), area=place.area) for place in data.places
    )


def _row(place: Marked) -> tuple[str, ...]:
    has_sides = place.side in {Side.LEFT, Side.RIGHT}
    return (
        name_of(place),
        short_number(place.spasms),
        short_number(place.both) if has_sides else "\N{EN DASH}",
        short_number(place.days),
        tr("not recorded") if place.worst is None else short_number(place.worst),
    )


def _point(place: Marked) -> Iterator[str]:
    on_days = ntr("{count} on {days} day", "{count} on {days} days", place.days).format(
        count=_spasms(place.spasms), days=short_number(place.days)
    )
    yield tr("{place}: {number}.").format(place=name_of(place), number=on_days)
    if place.both:
        yield tr("{count} on both sides.").format(count=_spasms(place.both))
    if place.worst is None:
        yield tr("No strength is recorded.")
    else:
        yield tr("Worst strength {worst} of 10.").format(worst=short_number(place.worst))


def _spasms(count: int) -> str:
    return ntr("{count} spasm", "{count} spasms", count).format(count=short_number(count))
