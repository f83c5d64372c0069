"""Reads a place of the body from a few letters, with its side: "cal l", "left calf", "neck"."""

from dataclasses import dataclass
from itertools import chain
from typing import Final

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.places import AREAS, Area, Place, Side
from spasm_diary.words import N_, tr

NO_SUCH: Final = N_("No place has this name here. Try another word, such as “leg”.")
_MOST_NAMED: Final = 3
_RANKS: Final = 4
_LETTERS: Final = {
    Side.LEFT: N_("L"),
    Side.RIGHT: N_("R"),
    Side.BOTH: N_("B"),
    Side.MIDDLE: N_("M"),
}
_BESIDE_A_PLACE: Final = (Side.LEFT, Side.RIGHT, Side.BOTH)
"""The sides that may stand before or after a place; "middle" is a part of the name of one."""


@dataclass(frozen=True, slots=True)
class TypedPlace:
    """What was understood; the words of the area and the letter of its side are read alike."""

    area: Area
    side: Side | None

    @property
    def place(self) -> Place:
        return Place(self.area.key, self.side)

    @property
    def area_text(self) -> str:
        return tr(self.area.label)


def side_text(side: Side | None) -> str:
    """The letter of a side."""
    return "" if side is None else tr(_LETTERS[side])


def read_side(text: str) -> Side | None:
    """The side of a letter or a word; None for nothing.

    Raises:
        NotReadable: it is none.
    """
    if not text.strip():
        return None
    side = _side_of(text.strip().casefold(), tuple(Side))
    if side is None:
        raise NotReadable(N_("Write L, R or B: left, right or both."))
    return side


def read_place(text: str) -> TypedPlace:
    """The one place that is meant.

    Raises:
        NotReadable: there is none of that name, or several.
    """
    whole = _with_its_side(text)
    if whole is not None:
        return whole
    words, side = _without_side(text.casefold().split())
    best = next(filter(None, _by_rank(words)), ())
    if not best:
        raise NotReadable(NO_SUCH)
    if len(best) > 1:
        named = "; ".join(tr(one.label) for one in best[:_MOST_NAMED])
        raise NotReadable(
            N_("Several places have this name, such as {places}. Write more of it, or press Down."),
            places=named,
        )
    return TypedPlace(best[0], side)


def places_named(text: str) -> tuple[str, ...]:
    """The names of all places that may be meant, the likeliest first."""
    whole = _with_its_side(text)
    words, _side = _without_side(text.casefold().split())
    found = chain.from_iterable(_by_rank(words)) if whole is None else (whole.area,)
    return tuple(tr(one.label) for one in found)


def _with_its_side(text: str) -> TypedPlace | None:
    """A place that is named as one of a pair is, such as "both feet"."""
    typed = " ".join(text.casefold().split())
    for one in AREAS:
        for side, name in zip(one.sides, one.names, strict=False):
            if tr(name).casefold() == typed:
                return TypedPlace(one, side)
    return None


def _by_rank(words: list[str]) -> list[tuple[Area, ...]]:
    """Those that are meant most likely, then the next ones; nothing means none."""
    ranked = [(_rank(words, one), one) for one in AREAS] if words else []
    return [tuple(one for rank, one in ranked if rank == wanted) for wanted in range(_RANKS)]


def _rank(words: list[str], one: Area) -> int:
    """0 for the whole name, 1 for its beginning, 2 for those of its words, 3 for other words."""
    whole, label = " ".join(words), tr(one.label).casefold()
    others = " ".join(map(tr, (one.label, *one.names, *one.aliases))).casefold()
    fits = (
        label == whole,
        label.startswith(whole),
        _begin(words, label),
        _begin(words, others),
    )
    return fits.index(True) if True in fits else _RANKS


def _begin(words: list[str], text: str) -> bool:
    """Whether each word typed begins one of a text."""
    there = text.replace(",", " ").split()
    return all(any(one.startswith(word) for one in there) for word in words)


def _without_side(words: list[str]) -> tuple[list[str], Side | None]:
    """A side is said before or after the place."""
    if len(words) > 1:
        for place, rest in ((0, words[1:]), (-1, words[:-1])):
            side = _side_of(words[place], _BESIDE_A_PLACE)
            if side is not None:
                return rest, side
    return words, None


def _side_of(word: str, sides: tuple[Side, ...]) -> Side | None:
    return next(
        (one for one in sides if word in {tr(_LETTERS[one]).casefold(), tr(one.label).casefold()}),
        None,
    )
