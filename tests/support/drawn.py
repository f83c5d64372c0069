"""What is in a drawn chart, read from its panels: bars, marks, lines and words."""

import math

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from spasm_diary.charts.chart import Picture
from spasm_diary.charts.drawing.figure import style
from spasm_diary.charts.look import Look, Sheet


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


def words_off_the_sheet(picture: Picture, look: Look, sheet: Sheet) -> list[str]:
    """What is cut off at an edge when it is drawn in pixels."""
    figure = picture.draw(look, sheet).figure
    with style(look):
        renderer = FigureCanvasAgg(figure).get_renderer()
        figure.draw(renderer)
        found = []
        for text in figure.findobj(Text):
            box = Text.get_window_extent(text, renderer)  # without what an annotation points to
            inside = min(box.x0, box.y0, renderer.width - box.x1, renderer.height - box.y1)
            if text.get_text().strip() and inside < -1:
                found.append(text.get_text())
    return found
