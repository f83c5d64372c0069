"""A figure in a look. matplotlib's own pyplot is not used: it keeps figures and picks a window."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import matplotlib as mpl
from matplotlib.figure import Figure

from spasm_diary.charts.look import FONT, Look, Sheet

_STYLE: Final[dict[Any, Any]] = {
    "font.family": [FONT],
    "axes.unicode_minus": False,
    "text.hinting": "no_hinting",  # or small letters would be wider than they are counted to be
    "svg.hashsalt": "spasm-diary",  # so that the same chart is the same file
    "svg.fonttype": "none",  # text stays text, to be searched and read aloud
    "pdf.fonttype": 42,
    "hatch.linewidth": 0.6,
    "path.simplify": False,
}


@contextmanager
def style(look: Look) -> Iterator[None]:
    """The settings of matplotlib while something is drawn or written in a look."""
    of_look: dict[Any, Any] = {"font.size": look.text, "text.color": look.ink}
    with mpl.rc_context({**_STYLE, **of_look}):
        yield


def new_figure(look: Look, sheet: Sheet) -> Figure:
    return Figure((sheet.width, sheet.height), dpi=sheet.dpi, facecolor=look.ground)
