"""One day of a sheet that is filled in by hand. Its fields come in the order of the program's.

All lengths are in points of the usual print; large print is the same, set in larger boxes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from spasm_diary.domain.ratings import HIGHEST, LOWEST, SCALES
from spasm_diary.formats import WEEKDAYS, number, short_day
from spasm_diary.reports.blank_weeks import BlankDay
from spasm_diary.ui.paper.faces import height_of, width_of
from spasm_diary.ui.paper.pages import Face, Frame, Line, Piece
from spasm_diary.words import N_, tr

_LABEL, _NUMBER, _NAME, _LETTER = 8.0, 9.0, 10.0, 9.5
"""Sizes of letters: above a box, to be ringed, of the day, and of the sides."""
_NAME_WIDTH: Final = 58.0
_HEADER: Final = 11.0
_SPASMS: Final = 3
"""Lines for spasms; more go on the back."""
_SCALES_WIDTH: Final = 226.0
_SCALE_LABEL: Final = 84.0
_GLASSES, _GLASS = 10, 10.5
_SIDE, _WOKE = N_("Side"), N_("Woke me")
_COLUMNS: Final = (
    (N_("Time"), 0.17),
    (N_("Place"), 0.35),
    (_SIDE, 0.18),
    (N_("0 to 10"), 0.14),
    (_WOKE, 0.16),
)
"""Of a spasm, with their shares of the width."""
_SIDES: Final = (N_("L"), N_("R"), N_("B"))
_THICK, _THIN = 1.0, 0.6
_LOWER: Final = 30.0
"""The height of the boxes for drinks, medicines and notes."""
_SCALE_ROW: Final = 13.0
"""The height of a rating, where it does not share that of the spasms."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the paper."""

    x: float
    y: float
    width: float
    height: float

    @property
    def frame(self) -> Frame:
        return Frame(self.x, self.y, self.width, self.height, _THIN)


@dataclass(frozen=True, slots=True)
class DayBox:
    """How a day is set: `scale` enlarges all, `is_stacked` sets the ratings below the spasms."""

    width: float
    height: float
    scale: float
    is_stacked: bool

    def pieces(self, day: BlankDay) -> tuple[Piece, ...]:
        """Everything of the day, from its own corner, enlarged."""
        return tuple(enlarged(piece, self.scale) for piece in self._pieces(day))

    def _pieces(self, day: BlankDay) -> Iterator[Piece]:
        whole = Box(0, 0, self.width / self.scale, self.height / self.scale)
        upper = Box(_NAME_WIDTH, 0, whole.width - _NAME_WIDTH, whole.height - _LOWER)
        lower = Box(upper.x, upper.height, upper.width, _LOWER)
        yield Frame(0, 0, whole.width, whole.height, _THICK)
        yield from _day_name(day)
        yield from _below(upper, lower) if self.is_stacked else _beside(upper, lower)


def _beside(upper: Box, lower: Box) -> Iterator[Piece]:
    """The ratings stand beside the spasms."""
    width = upper.width - _SCALES_WIDTH
    yield from _spasms(Box(upper.x, upper.y, width, upper.height))
    yield from _scales(Box(upper.x + width, upper.y, _SCALES_WIDTH, upper.height))
    drinks, bed, up, medicines, note = _shared(lower, (0.26, 0.11, 0.11, 0.24, 0.28))
    yield from _drinks(drinks)
    yield from _written(tr("To bed"), bed)
    yield from _written(tr("Up"), up)
    yield from _written(tr("Medicines"), medicines)
    yield from _written(tr("Note"), note)


def _below(upper: Box, lower: Box) -> Iterator[Piece]:
    """The ratings stand below the spasms, and the times of the night beside them."""
    height = _SCALE_ROW * (len(SCALES) + 1)
    top, width = upper.height - height, upper.width - _SCALES_WIDTH
    yield from _spasms(Box(upper.x, upper.y, upper.width, top))
    yield from _written(tr("To bed"), Box(upper.x, top, width, height / 2))
    yield from _written(tr("Up"), Box(upper.x, top + height / 2, width, height / 2))
    yield from _scales(Box(upper.x + width, top, _SCALES_WIDTH, height))
    drinks, medicines, note = _shared(lower, (0.42, 0.29, 0.29))
    yield from _drinks(drinks)
    yield from _written(tr("Medicines"), medicines)
    yield from _written(tr("Note"), note)


def _shared(box: Box, shares: Sequence[float]) -> Iterator[Box]:
    """Boxes beside each other."""
    x = box.x
    for share in shares:
        yield Box(x, box.y, box.width * share, box.height)
        x += box.width * share


def enlarged(piece: Piece, scale: float) -> Piece:
    """A line or a frame, so many times as large."""
    if isinstance(piece, Line):
        face = Face(piece.face.points * scale, piece.face.is_bold, piece.face.is_quiet)
        return Line(piece.text, piece.x * scale, piece.y * scale, face, piece.is_leftward)
    if isinstance(piece, Frame):
        x, y, width, height = (
            size * scale for size in (piece.x, piece.y, piece.width, piece.height)
        )
        return Frame(x, y, width, height, piece.thick)
    return piece


def _day_name(day: BlankDay) -> Iterator[Piece]:
    name = tr(WEEKDAYS[day.weekday])
    sizes = (_fitting(tr(one), _NAME, _NAME_WIDTH - 6, is_bold=True) for one in WEEKDAYS)
    face = Face(min(sizes), is_bold=True)
    yield Line(name, 3, 4, face)
    if day.date is not None:
        yield Line(short_day(day.date), 3, 18, Face(_NUMBER))


def _spasms(box: Box) -> Iterator[Piece]:
    """A line a spasm, and a tick for a day without any."""
    yield box.frame
    yield from _tick_none(box)
    row = (box.height - _HEADER) / _SPASMS
    x = box.x
    for label, share in _COLUMNS:
        width = box.width * share
        yield Line(tr(label), x + 2, box.y + 1, Face(_fitting(tr(label), _LABEL, width - 3)))
        for place in range(_SPASMS):
            cell = Box(x, box.y + _HEADER + place * row, width, row)
            yield cell.frame
            if label == _SIDE:
                yield from _spread([tr(side) for side in _SIDES], cell, _LETTER)
            elif label == _WOKE:
                yield _square(cell)
        x += width


def _tick_none(box: Box) -> Iterator[Piece]:
    """In the room below the name of the day."""
    left = box.x - _NAME_WIDTH
    words = tr("No spasm")
    yield Frame(left + 4, box.y + 36, 9, 9, _THIN)
    face = Face(_fitting(words, _LABEL, _NAME_WIDTH - 19))
    yield Line(words, left + 16, box.y + 36, face)


def _scales(box: Box) -> Iterator[Piece]:
    """Numbers to put a ring round."""
    yield box.frame
    labels = [tr("Sleep, 10 is best"), *(tr(scale.label) for scale in SCALES)]
    row = box.height / len(labels)
    numbers = [number(value) for value in range(LOWEST, HIGHEST + 1)]
    for place, label in enumerate(labels):
        line = Box(box.x, box.y + place * row, box.width, row)
        face = Face(_fitting(label, _LABEL + 0.5, _SCALE_LABEL - 6))
        yield Line(label, line.x + 4, _middle(line, face), face)
        room = Box(line.x + _SCALE_LABEL, line.y, line.width - _SCALE_LABEL - 3, row)
        yield from _spread(numbers, room, _NUMBER)


def _drinks(box: Box) -> Iterator[Piece]:
    """A square for each glass."""
    yield from _written(tr("Drinks: tick each glass"), box)
    between = (box.width - 6) / _GLASSES
    size = min(_GLASS, between - 1.5)
    for place in range(_GLASSES):
        yield Frame(box.x + 4 + place * between, box.y + box.height - size - 4, size, size, _THIN)


def _written(words: str, box: Box) -> Iterator[Piece]:
    """A box to write in, with what goes there in its corner."""
    yield box.frame
    yield Line(words, box.x + 2, box.y + 1, Face(_fitting(words, _LABEL, box.width - 4)))


def _spread(words: Sequence[str], box: Box, points: float) -> Iterator[Piece]:
    """Far from each other, so that a ring round one is no ring round two."""
    face, room = Face(points), box.width / len(words)
    for place, word in enumerate(words):
        x = box.x + place * room + (room - width_of(word, face)) / 2
        yield Line(word, x, _middle(box, face), face)


def _square(box: Box) -> Frame:
    size = min(10.0, box.height - 4)
    x, y = box.x + (box.width - size) / 2, box.y + (box.height - size) / 2
    return Frame(x, y, size, size, _THIN)


def _middle(box: Box, face: Face) -> float:
    return box.y + (box.height - height_of(face)) / 2


def _fitting(words: str, points: float, width: float, *, is_bold: bool = False) -> float:
    """The size with which words of any language fit into their box."""
    needed = width_of(words, Face(points, is_bold=is_bold))
    return points if needed <= width else points * width / needed
