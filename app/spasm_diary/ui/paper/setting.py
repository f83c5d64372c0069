"""How words are set on a page: the sizes of all kinds of text, from the size of the body."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from spasm_diary.charts.look import PAPER, Look
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import Face, Line
from spasm_diary.ui.paper.strips import Strip
from spasm_diary.ui.paper.wrapping import wrap

BODY_POINTS: Final = 10.0
_HEADINGS: Final = {1: 1.7, 2: 1.3}
"""By how much larger than the body; lower ones are bold only."""
_CHART: Final = 0.9
_KEY: Final = 1.1
_LONGEST_LABEL: Final = 0.88
"""The share of the line that a label takes at most, if words are to follow it."""


class Run(NamedTuple):
    """Words in one face."""

    text: str
    face: Face


@dataclass(frozen=True, slots=True)
class Setting:
    """A size of text, and how far apart its lines are."""

    points: float = BODY_POINTS
    leading: float = 1.35
    air: float = 1.0
    """How much room there is between blocks, against the usual."""

    @property
    def body(self) -> Face:
        return Face(self.points)

    @property
    def bold(self) -> Face:
        return Face(self.points, is_bold=True)

    @property
    def quiet(self) -> Face:
        return Face(self.points, is_quiet=True)

    @property
    def key(self) -> Face:
        return Face(self.points * _KEY, is_even=True)

    @property
    def line(self) -> float:
        """The height of a line of the body."""
        return self.height_of(self.body)

    @property
    def look(self) -> Look:
        """How a chart beside such words looks."""
        return PAPER.with_text(self.points * _CHART)

    def heading(self, level: int) -> Face:
        return Face(self.points * _HEADINGS.get(level, 1.0), is_bold=True)

    def height_of(self, face: Face) -> float:
        return face.points * self.leading

    def em(self, times: float) -> float:
        return self.points * times

    def room(self, times: float) -> float:
        """Between two blocks, in em where there is the usual air."""
        return self.points * times * self.air

    def strips(self, text: str, face: Face, width: float, *, x: float = 0.0) -> Iterator[Strip]:
        """A paragraph."""
        return self.one_below_another(wrap(text, face, width, x=x), face)

    def fact(self, label: str, value: str, width: float, *, x: float = 0.0) -> Iterator[Strip]:
        """A label with its value right after it."""
        return self._run_in(Run(label, self.body), Run(value, self.bold), width, x)

    def named(self, name: str, text: str, width: float, *, x: float = 0.0) -> Iterator[Strip]:
        """A name with words right after it."""
        return self._run_in(Run(name, self.bold), Run(text, self.body), width, x)

    def _run_in(self, first: "Run", then: "Run", width: float, x: float) -> Iterator[Strip]:
        """The one after the other, or below it where the first is long."""
        begun = list(wrap(first.text, first.face, width, x=x))
        beside = width_of(begun[-1].text, first.face) + self.em(0.6)
        if len(begun) > 1 or beside > width * _LONGEST_LABEL or begun[-1].is_leftward:
            yield from self.one_below_another(begun, first.face)
            yield from self.strips(then.text, then.face, width - self.em(1), x=x + self.em(1))
            return
        lines = wrap(then.text, then.face, width, x=x, first_x=beside)
        for number, line in enumerate(lines):
            beginning = (begun[0],) if number == 0 else ()
            yield Strip(self.line, (*beginning, line) if line.text else beginning)

    def one_below_another(self, lines: Iterable[Line], face: Face) -> Iterator[Strip]:
        height = self.height_of(face)
        return (Strip(height, (line,) if line.text else ()) for line in lines)
