"""The chart of the body in tests: made of entries, and read back from what is drawn."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from matplotlib.figure import Figure
from matplotlib.path import Path

from builders import MONDAY
from charted import later, lived
from spasm_diary.charts.body import CHART
from spasm_diary.charts.body.figures import MarkedPlaces
from spasm_diary.charts.body.numbers import COUNT
from spasm_diary.charts.body.numbers_drawn import Numbers
from spasm_diary.charts.chart import Picture
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.places import AREAS, Side, Spot
from spasm_diary.domain.spasms import Spasm

EVERY_PLACE = tuple(
    f"{one.key} {side}" if side else one.key for one in AREAS for side in (None, *one.sides)
)


def body_of(*entries: Entry, choice: str = COUNT) -> Picture:
    return CHART.of(replace(lived(*entries, first=later(-6), last=MONDAY), choice=choice))


def marked(figure: Figure) -> list[tuple[Spot, Path]]:
    """Every place that is marked in a picture, with what is drawn of it."""
    [axes] = figure.axes
    return [
        (place.spot, path)
        for drawn in axes.collections
        if isinstance(drawn, MarkedPlaces)
        for place, path in zip(drawn.places, drawn.get_paths(), strict=True)
    ]


def drawn(figure: Figure) -> set[Spot]:
    return {spot for spot, _path in marked(figure)}


def numbers(figure: Figure) -> dict[str, str]:
    """The number that stands at each place, by its area and side."""
    [written] = [one for one in figure.axes[0].get_children() if isinstance(one, Numbers)]
    return {
        f"{label.place.area}.{label.place.side or 'unsaid'}": label.words
        for label in written.labels
    }


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def recounted(entries: Iterable[Entry]) -> Counter[Spot]:
    """How many spasms each place had: once more, from the entries."""
    found: Counter[Spot] = Counter()
    for one in entries:
        if isinstance(one.content, Spasm):
            found.update(
                {
                    (where.area, side)
                    for where in one.content.places
                    for side in (
                        (Side.LEFT, Side.RIGHT) if where.side is Side.BOTH else (where.side,)
                    )
                }
            )
    return found
