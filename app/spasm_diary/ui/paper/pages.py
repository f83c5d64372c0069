"""What stands on a page and where, as values: they can be made in any thread, and painted later."""

from dataclasses import dataclass
from typing import Final, TypeAlias

from spasm_diary.charts.chart import Picture
from spasm_diary.charts.look import Look
from spasm_diary.charts.look import Sheet as Ground
from spasm_diary.words import N_

INK: Final = "#000000"
QUIET: Final = "#404040"
"""For what is read second: dark enough to come out of a copier."""
RULE: Final = "#606060"
TINT: Final = "#E8E8E8"
"""Behind what is set apart; a copier may lose it, so it never speaks alone."""
MM: Final = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper. `key` is what the command line calls it."""

    key: str
    label: str
    width: float
    height: float


A4: Final = Paper("a4", N_("A4"), 210 * MM, 297 * MM)
LETTER: Final = Paper("letter", N_("Letter"), 8.5 * 72, 11 * 72)
PAPERS: Final = (A4, LETTER)


@dataclass(frozen=True, slots=True)
class Setup:
    """On what paper, and how large the letters are: 100 is 10 points."""

    paper: Paper = A4
    percent: int = 100

    @property
    def scale(self) -> float:
        return self.percent / 100


@dataclass(frozen=True, slots=True)
class Face:
    """How letters look. All are DejaVu Sans, which charts are written in too."""

    points: float
    is_bold: bool = False
    is_quiet: bool = False
    is_even: bool = False
    """Whether all letters are of one width, and easy to tell apart."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line; `x` and `y` are its top left corner, also where it is read leftwards."""

    text: str
    x: float
    y: float
    face: Face
    is_leftward: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float = 0.6
    colour: str = RULE


@dataclass(frozen=True, slots=True)
class Fill:
    """A rectangle of one colour."""

    x: float
    y: float
    width: float
    height: float
    colour: str = TINT


@dataclass(frozen=True, slots=True)
class Frame:
    """An empty box, to be ticked or written in."""

    x: float
    y: float
    width: float
    height: float
    thick: float = 0.7


@dataclass(frozen=True, slots=True)
class Wanted:
    """A chart that is still to be drawn, on a ground of its own that is scaled to its place."""

    x: float
    y: float
    width: float
    height: float
    picture: Picture
    look: Look
    ground: Ground


@dataclass(frozen=True, slots=True)
class Art:
    """A chart as SVG."""

    x: float
    y: float
    width: float
    height: float
    svg: bytes


Piece: TypeAlias = Line | Rule | Fill | Frame | Wanted | Art


@dataclass(frozen=True, slots=True)
class Placed:
    """Pieces that are moved together."""

    x: float
    y: float
    pieces: tuple[Piece, ...]


Page: TypeAlias = tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """A whole report on paper."""

    title: str
    paper: Paper
    pages: tuple[Page, ...]
    shortened: tuple[str, ...] = ()
    """Titles of what is said in less words than there are, so that all fits."""
    left_out: tuple[str, ...] = ()
    """Titles of what found no room even so."""
    are_letters_smaller: bool = False
    """Whether the letters are smaller than asked for, so that nothing is left out."""


def words_on(page: Page) -> str:
    """What a page says, line by line; for those who listen."""
    return "\n".join(
        piece.text for placed in page for piece in placed.pieces if isinstance(piece, Line)
    )
