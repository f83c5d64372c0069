"""A sheet that is counted in points from its top left corner, and what is put on it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from spasm_diary.charts.chart import Place
from spasm_diary.charts.drawing.blank_axes import add_blank_axes
from spasm_diary.charts.drawing.shades import mixed
from spasm_diary.charts.look import FONT, POINTS_PER_INCH, SMALL, Look, Sheet, Tone

LETTER: Final = 0.58
"""About how wide a letter is, in its size."""
Part: TypeAlias = Literal["full", "striped", "open"]
"""How a bar is filled: known exactly, known roughly, or not said."""
_PALE: Final = 0.25


@dataclass(frozen=True, slots=True)
class Paper:
    """The sheet, and what is left of it between head and foot."""

    axes: Axes
    look: Look
    wide: float
    high: float
    top: float
    bottom: float
    boxes: defaultdict[Part, list[Path]] = field(default_factory=lambda: defaultdict(list))
    lines: list[tuple[tuple[float, float], tuple[float, float]]] = field(default_factory=list)

    @classmethod
    def on(cls, figure: Figure, look: Look, sheet: Sheet, above: float) -> "Paper":
        wide, high = sheet.width * POINTS_PER_INCH, sheet.height * POINTS_PER_INCH
        axes = add_blank_axes(figure, (0, 0, 1, 1))
        axes.set_xlim(0, wide)
        axes.set_ylim(high, 0)
        top = (above + 2.3) * look.text
        return cls(axes, look, wide, high, top, max(top + look.text, high - 2.0 * look.text))

    @property
    def small(self) -> float:
        """The size of the words beside what is drawn."""
        return SMALL * self.look.text

    def head(self, words: str) -> None:
        spot = self.look.text, self.top - 1.7 * self.look.text
        size = self.fitting(words, self.look.text, self.wide - 2 * self.look.text)
        self.write(words, spot, size, self.look.tones[Tone.SPASMS]).set(va="top")

    def foot(self, words: str) -> None:
        spot = self.look.text, self.bottom + 0.6 * self.look.text
        size = self.fitting(words, self.small, self.wide - 2 * self.look.text)
        self.write(words, spot, size, self.look.quiet).set(va="top")

    def fitting(self, words: str, size: float, room: float) -> float:
        """The size in which the longest line of the words fits."""
        longest = max(map(len, words.splitlines()), default=1)
        return min(size, room / max(1, longest) / LETTER)

    def write(self, words: str, spot: tuple[float, float], size: float, colour: str) -> Text:
        text = self.axes.text(*spot, words, fontsize=size, color=colour, parse_math=False)
        text.set(fontfamily=FONT, linespacing=1.05, zorder=5)
        return text

    def put(self, part: Part, left: float, top: float, width: float, height: float) -> None:
        """A box, drawn with all others by `finish`; one without any size is left out."""
        if width and height:
            corner = Affine2D().scale(width, height).translate(left, top)
            self.boxes[part].append(Path.unit_rectangle().transformed(corner))

    def finish(self) -> None:
        """Draw all boxes of a part as one shape, and all lines."""
        look, tone = self.look, self.look.tones[Tone.SPASMS]
        edge = {"edgecolor": tone, "linewidth": 0.09 * look.text}
        pale = mixed(tone, look.ground, _PALE)
        filled = {
            "full": {"facecolor": tone, "edgecolor": tone, "linewidth": 0.09 * look.text},
            "striped": {"facecolor": pale, "hatch": "///", **edge},
            "open": {"facecolor": "none", "edgecolor": look.quiet, "linewidth": 0.09 * look.text},
        }
        for part, boxes in self.boxes.items():
            path = Path.make_compound_path(*boxes)
            patch = PathPatch(path, zorder=2, gid=part, **filled[part])
            self.axes.add_artist(patch)
        ruled = LineCollection(self.lines, colors=look.quiet, linewidths=0.07 * look.text, zorder=3)
        self.axes.add_collection(ruled, autolim=False)

    def strips(self, count: int, row: float) -> tuple[Place, ...]:
        """The places of rows, each as wide as the sheet."""
        margin = self.look.text / 2
        width = (self.wide - 2 * margin) / self.wide
        return tuple(
            Place(margin / self.wide, (self.top + index * row) / self.high, width, row / self.high)
            for index in range(count)
        )


def lines_wide(texts: Sequence[str], size: float) -> float:
    """How wide the widest line of some texts is."""
    longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
    return LETTER * size * longest
