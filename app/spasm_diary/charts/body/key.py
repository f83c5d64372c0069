"""The words around the figures: which side is which, what the shades mean, and the first places."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from spasm_diary.charts.body.layout import Layout
from spasm_diary.charts.body.numbers import ALL_OVER, COUNT, Body
from spasm_diary.charts.body.sentences import name_of, number_of
from spasm_diary.charts.drawing.letters import fitted, width_of
from spasm_diary.charts.drawing.shades import filling
from spasm_diary.charts.look import DOTTED, FONT, SMALL, Look, Tone
from spasm_diary.domain.places import Picture, Side, area
from spasm_diary.formats import short_number
from spasm_diary.words import N_, ntr, tr

_BESIDE: Final = 62.0
"""How far from the middle line the words for the sides are, in the units of the drawing."""
_MOST_LISTED: Final = 12
_VIEWS: Final = {Picture.FRONT: N_("Front"), Picture.BACK: N_("Back")}


def write(axes: Axes, words: str, spot: tuple[float, float], size: float, colour: str) -> Text:
    """Words at a spot on the sheet, as they are."""
    return axes.text(
        *spot, words, fontsize=size, color=colour, fontfamily=FONT, zorder=7, parse_math=False
    )


def draw_words(axes: Axes, data: Body, layout: Layout, look: Look, *, below_title: bool) -> None:
    """What is shown, and under each figure whose left is where."""
    size = layout.words
    for figure in layout.figures:
        picture = figure.drawing.picture
        view, sides = tr(_VIEWS[picture]), (tr(Side.LEFT.label), tr(Side.RIGHT.label))
        middle, longest = figure.at(0, 0)[0], max(width_of(one, size) for one in sides)
        apart = (width_of(view, size) + longest) / 2 + size  # or they would run into each other
        away = max(figure.at(_BESIDE, 0)[0] - middle, apart)
        left = away if picture is Picture.FRONT else -away
        under = figure.foot + 0.35 * size
        for words, x, colour in (
            (view, 0.0, look.quiet),
            (sides[0], left, look.ink),
            (sides[1], -left, look.ink),
        ):
            spot = middle + x, under
            write(axes, words, spot, size, colour).set(ha="center", va="top")
    if not layout.is_small:
        top = (2.2 if below_title else 0.5) * look.text
        words = tr("{sign} {text}").format(sign="\N{BLACK SQUARE}", text=_heading(data))
        spot = look.text, top
        write(axes, words, spot, look.text, look.tones[Tone.SPASMS]).set(va="top")


def draw_key(axes: Axes, data: Body, layout: Layout, look: Look, *, is_whole: bool) -> None:
    """What each shade means, under the figures, and whether a number found no room."""
    size = layout.words
    x, y = look.text, layout.figures[0].foot + 2.1 * size
    for sign in _signs(data, layout, look, is_whole=is_whole):
        wide = (1.5 if sign.filling else 0) * size
        taken = wide + width_of(sign.words, size)
        if x > look.text and x + taken > layout.wide - look.text / 2:
            x, y = look.text, y + 1.4 * size
        if sign.filling:
            box = Rectangle((x, y), 1.1 * size, 0.9 * size, zorder=3, **sign.filling)
            axes.add_artist(box)
        spot = x + wide, y + 0.45 * size
        write(axes, sign.words, spot, size, look.quiet).set(va="center_baseline")
        x += taken + 1.2 * size


def draw_list(axes: Axes, data: Body, layout: Layout, look: Look) -> None:
    """Where there is room, the first places by name."""
    if layout.list_left is None:
        return
    size = SMALL * look.text
    front = layout.figures[0]
    top, apart = front.box(front.drawing.box).top + look.text, 1.5 * size
    room = layout.wide - layout.list_left - 4 * size
    lines = min(_MOST_LISTED, int((front.foot - top) / apart))
    for index, place in enumerate(data.places[:lines]):
        y = top + index * apart
        number, name = (layout.list_left + 2.2 * size, y), (layout.list_left + 3.0 * size, y)
        write(axes, number_of(place, data), number, size, look.ink).set(ha="right", va="top")
        write(axes, fitted(name_of(place), size, room), name, size, look.ink).set(va="top")


@dataclass(frozen=True, slots=True)
class _Sign:
    """A sign of the key: how its box is filled, and what it means."""

    words: str
    filling: dict[str, Any]


def _signs(data: Body, layout: Layout, look: Look, *, is_whole: bool) -> Iterator[_Sign]:
    shown = {data.value(place) for place in data.places if place.area != ALL_OVER}
    shades = data.shades if shown - {None} else ()
    edge = {"edgecolor": look.tones[Tone.SPASMS], "facecolor": "none"}
    for depth, (low, high) in enumerate(shades):
        filled = filling(look, Tone.SPASMS, depth, len(shades), layout.density)
        yield _Sign(_span(low, high), filled)
    everywhere = next((place for place in data.places if place.area == ALL_OVER), None)
    if everywhere is not None:
        words = tr("{place}: {number}").format(
            place=everywhere.words, number=number_of(everywhere, data)
        )
        yield _Sign(words, {**edge, "linewidth": 0.15 * look.text})
    if layout.is_small:
        return
    if any(one.side is None and area(one.area).paired for one in data.places):
        yield _Sign(
            tr("? side not said"), {**edge, "linestyle": DOTTED, "linewidth": 0.1 * look.text}
        )
    if None in shown:
        yield _Sign(tr("– strength not recorded"), {})
    if data.spasms > data.placed:
        unplaced = data.spasms - data.placed
        words = ntr("{count} spasm without a place", "{count} spasms without a place", unplaced)
        yield _Sign(words.format(count=short_number(unplaced)), {})
    if not is_whole:
        yield _Sign(tr("the table has all numbers"), {})


def _span(low: int, high: int) -> str:
    if low == high:
        return short_number(low)
    return tr("{low}–{high}").format(low=short_number(low), high=short_number(high))


def _heading(data: Body) -> str:
    if not data.recorded_days:
        return tr("Spasms: not recorded")
    if not data.spasms:
        return tr("Spasms: none")
    if not data.places:
        return tr("Places of spasms: not recorded")
    if data.choice == COUNT:
        return tr("Spasms at each place")
    return tr("Worst strength at each place, 0 to 10")
