"""Small words in a panel: numbers beside it, dates under it, notes."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from matplotlib.axes import Axes
from matplotlib.text import Annotation

from spasm_diary.charts.drawing.letters import in_font
from spasm_diary.charts.look import FONT, SMALL, Look

Coordinates: TypeAlias = str | tuple[str, str] | Annotation
Side: TypeAlias = Literal["left", "center", "right"]
Edge: TypeAlias = Literal["top", "center", "center_baseline", "bottom"]


@dataclass(frozen=True, slots=True)
class At:
    """Where words stand: beside a spot, so many points away, and which of their edges is there."""

    spot: tuple[float, float]
    of: Coordinates
    """What the spot is counted in: the data, the panel, or the box of other words."""
    away: tuple[float, float]
    side: Side
    edge: Edge


def write_small(panel: Axes, words: str, at: At, look: Look) -> Annotation:
    return panel.annotate(
        in_font(words),
        xy=at.spot,
        xycoords=at.of,
        xytext=at.away,
        textcoords="offset points",
        ha=at.side,
        va=at.edge,
        color=look.quiet,
        fontsize=look.text * SMALL,
        fontfamily=FONT,
        linespacing=1.1,
        annotation_clip=False,
        zorder=5,
        parse_math=False,  # a person's "$" is no formula
    )
