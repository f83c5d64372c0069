"""What is in a drawn chart, read from its panels: bars, marks, lines and words."""

import math

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch


def bars(figure: Figure, panel: int) -> dict[float, float]:
    """The height of each bar by the middle of its column."""
    found: dict[float, float] = {}
    for patch in figure.axes[panel].patches:
        assert isinstance(patch, PathPatch)
        for corners in np.asarray(patch.get_path().vertices).reshape(-1, 5, 2):
            middle = float(corners[:, 0].min() + corners[:, 0].max()) / 2
            found[round(middle, 6)] = float(corners[1, 1])
    return found


def marks(figure: Figure, panel: int) -> list[tuple[float, float]]:
    """The spots of all dots and rings."""
    return [
        (float(x), float(y))
        for line in figure.axes[panel].get_lines()
        if line.get_linestyle() == "None"
        for x, y in np.asarray(line.get_xydata(), dtype=float)
        if not math.isnan(y)
    ]


def line(figure: Figure, panel: int) -> list[float | None]:
    [first, *_] = [one for one in figure.axes[panel].get_lines() if one.get_linestyle() != "None"]
    return [None if math.isnan(y) else float(y) for y in np.asarray(first.get_ydata(), dtype=float)]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for axes in figure.axes for text in axes.texts]
