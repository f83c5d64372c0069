"""What a person sees of a grid that is drawn: its words, its squares and its rings."""

import numpy as np
from matplotlib.colors import to_hex, to_rgba
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from spasm_diary.charts.chart import Drawing
from spasm_diary.charts.drawing.boxes import Box
from spasm_diary.charts.drawing.words_at import Word, Words, width_of


def words(figure: Figure) -> list[str]:
    return [word.text for word in words_in(figure)]


def words_in(figure: Figure) -> list[Word]:
    """With where they stand, in the size of the text."""
    found = [one for one in figure.axes[0].get_children() if isinstance(one, Words)]
    return [word for one in found for word in one.words]


def width_in(word: Word) -> float:
    """In the size of the text."""
    return word.size * width_of(word.text, is_bold=word.is_bold)


def squares(figure: Figure, colour: str) -> list[Box]:
    """Those that are full of a colour."""
    found = []
    for patch in figure.axes[0].patches:
        full = to_hex(to_rgba(patch.get_facecolor()), keep_alpha=True).upper()
        if isinstance(patch, PathPatch) and full == f"{colour}FF":
            corners = np.asarray(patch.get_path().vertices, dtype=float).reshape(-1, 5, 2)
            found += [Box(*one[0], *(one[2] - one[0])) for one in corners]
    return found


def rings(figure: Figure) -> list[Box]:
    """Their middles, without a size."""
    return [
        Box(float(x), float(y), 0, 0)
        for line in figure.axes[0].get_lines()
        for x, y in np.asarray(line.get_xydata(), dtype=float)
    ]


def are_inside(boxes: list[Box], drawing: Drawing, index: int) -> int:
    """How many of them have their middle in the place of a point."""
    place, axes = drawing.places[index], drawing.figure.axes[0]
    wide, high = axes.get_xlim()[1], axes.get_ylim()[0]
    spots = [(box.middle[0] / wide, box.middle[1] / high) for box in boxes]
    return sum(
        place.left <= x <= place.left + place.width and place.top <= y <= place.top + place.height
        for x, y in spots
    )
