"""The chart of the body in tests: made of entries, and read back from what is drawn."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from builders import MONDAY
from charted import later, lived
from spasm_diary.charts.body import CHART
from spasm_diary.charts.body.numbers import COUNT
from spasm_diary.charts.chart import Picture
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.places import AREAS, Side, Spot
from spasm_diary.domain.spasms import Spasm

EVERY_PLACE = tuple(
    f"{one.key} {side}" if side else one.key for one in AREAS for side in (None, *one.sides)
)


def body_of(*entries: Entry, choice: str = COUNT) -> Picture:
    return CHART.of(replace(lived(*entries, first=later(-6), last=MONDAY), choice=choice))


def patches(figure: Figure) -> list[PathPatch]:
    [axes] = figure.axes
    return [one for one in axes.patches if isinstance(one, PathPatch) and one.get_gid()]


def drawn(figure: Figure) -> set[Spot]:
    """Every place that is marked in a picture."""
    names = [str(one.get_gid()).split(".") for one in patches(figure)]
    return {(key, None if side == "unsaid" else Side(side)) for key, side, *_shape in names}


def numbers(figure: Figure) -> dict[str, str]:
    """The number that stands at each place."""
    return {
        str(text.get_gid()).removeprefix("number."): text.get_text()
        for text in figure.axes[0].texts
        if str(text.get_gid()).startswith("number.")
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
