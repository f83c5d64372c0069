"""Axes without matplotlib's own frame, ticks and numbers, which no chart of ours shows.

Even where nothing of them is drawn they are made, which takes longer than most of what a chart
draws itself. They hang on private names here; should one change, they are made again.
"""

from matplotlib.axes import Axes
from matplotlib.axis import Tick, XAxis, YAxis
from matplotlib.figure import Figure
from matplotlib.spines import Spine


class _WithoutTicks:
    def reset_ticks(self) -> None:
        self.majorTicks: list[Tick] = []
        self.minorTicks: list[Tick] = []

    def get_major_ticks(self, _number: int | None = None) -> list[Tick]:
        return []

    def get_minor_ticks(self, _number: int | None = None) -> list[Tick]:
        return []


class _Across(_WithoutTicks, XAxis):
    pass


class _Up(_WithoutTicks, YAxis):
    pass


class _BlankAxes(Axes):
    def _init_axis(self) -> None:
        self.xaxis, self.yaxis = _Across(self, clear=False), _Up(self, clear=False)

    def _gen_axes_spines(self) -> dict[str, Spine]:
        return {}


def add_blank_axes(figure: Figure, box: tuple[float, float, float, float]) -> Axes:
    """Left, foot, width and height are shares of the figure."""
    axes = figure.add_axes(box, axes_class=_BlankAxes, facecolor="none")
    axes.set_axis_off()
    return axes
