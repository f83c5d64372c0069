"""Strips across a page, from top to bottom, and how they are dealt out to pages.

A strip is never split. A line of words is one, and so is a chart or the row of a table.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from spasm_diary.ui.paper.pages import Line, Piece, Placed


@dataclass(frozen=True, slots=True)
class Strip:
    """Some of what a report says, as high as it is."""

    height: float
    pieces: tuple[Piece, ...] = ()
    is_kept: bool = False
    """Whether the next strip stands on the same page, where that is possible at all."""
    is_gap: bool = False
    """Whether it is only room, which a page does not begin with."""
    head: tuple["Strip", ...] = ()
    """What stands above it again where a page begins with it."""
    is_new_page: bool = False


def gap(height: float, *, is_kept: bool = False) -> Strip:
    return Strip(height, is_gap=True, is_kept=is_kept)


NEW_PAGE = Strip(0, is_gap=True, is_new_page=True)


def kept(strips: Iterable[Strip], *, with_next: bool = True) -> Iterator[Strip]:
    """The same on one page, if one page can hold them; `with_next` also what follows."""
    waiting: Strip | None = None
    for strip in strips:
        if waiting is not None:
            yield replace(waiting, is_kept=True)
        waiting = strip
    if waiting is not None:
        yield replace(waiting, is_kept=waiting.is_kept or with_next)


def height_of_all(strips: Iterable[Strip]) -> float:
    return sum(strip.height for strip in strips)


def limited(strips: Sequence[Strip], height: float) -> tuple[Strip, ...]:
    """As many as there is room for; an ellipsis tells where some are missing."""
    found, used = list[Strip](), 0.0
    for strip in strips:
        if used + strip.height > height:
            return (*found[:-1], _with_ellipsis(found[-1])) if found else ()
        found.append(strip)
        used += strip.height
    return tuple(found)


def _with_ellipsis(strip: Strip) -> Strip:
    """In place of the last letters, so that it needs no more room."""
    pieces = (
        replace(piece, text=f"{piece.text[:-2]}…") if isinstance(piece, Line) else piece
        for piece in strip.pieces
    )
    return replace(strip, pieces=tuple(pieces))


def placed(strips: Iterable[Strip], x: float, y: float) -> Iterator[Placed]:
    """One below the other."""
    for strip in strips:
        if strip.pieces:
            yield Placed(x, y, strip.pieces)
        y += strip.height


def deal_out(
    strips: Sequence[Strip], room_on: Callable[[int], float]
) -> Iterator[tuple[Strip, ...]]:
    """Strips page by page; `room_on` says how much there is on each, counted from 0."""
    pile = _Pile(room_on)
    start = 0
    while start < len(strips):
        end = _end_of_chain(strips, start)
        chain = strips[start:end]
        if chain[0].is_new_page:
            yield from pile.turn()
        elif pile.needed_for(chain) <= pile.room:
            pile.put(chain)
        elif pile.strips and pile.has_room_after_turn(chain):
            yield from pile.turn()
            pile.put(chain)
        else:  # longer than any page, so it is split between strips
            for strip in chain:
                if pile.needed_for([strip]) > pile.room:
                    yield from pile.turn()
                pile.put([strip])
        start = end
    if pile.strips or pile.number == 0:
        yield tuple(pile.strips)


def _end_of_chain(strips: Sequence[Strip], start: int) -> int:
    end = start
    while end < len(strips) - 1 and strips[end].is_kept and not strips[end + 1].is_new_page:
        end += 1
    return end + 1


class _Pile:
    """The page that is being filled."""

    def __init__(self, room_on: Callable[[int], float]) -> None:
        self._room_on = room_on
        self.number = 0
        self.room = room_on(0)
        self.strips: list[Strip] = []

    def needed_for(self, strips: Sequence[Strip]) -> float:
        """With what has to stand above them where they begin a page."""
        if self.strips:
            return height_of_all(strips)
        return _height_as_first(strips, with_head=self.number > 0)

    def put(self, strips: Iterable[Strip]) -> None:
        for strip in strips:
            if strip.is_gap and not self.strips:
                continue
            if not self.strips and self.number:
                self._add(strip.head)
            self._add((strip,))

    def turn(self) -> Iterator[tuple[Strip, ...]]:
        """Begin the next page; an empty one is used on."""
        if self.strips:
            yield tuple(self.strips)
            self.number += 1
            self.room = self._room_on(self.number)
            self.strips = []

    def has_room_after_turn(self, strips: Sequence[Strip]) -> bool:
        return _height_as_first(strips, with_head=True) <= self._room_on(self.number + 1)

    def _add(self, strips: Iterable[Strip]) -> None:
        for strip in strips:
            self.strips.append(strip)
            self.room -= strip.height


def _height_as_first(strips: Sequence[Strip], *, with_head: bool) -> float:
    """At the beginning of a page, where no gap stands."""
    begun = tuple(dropwhile(lambda strip: strip.is_gap, strips))
    head = begun[0].head if begun and with_head else ()
    return height_of_all((*head, *begun))
