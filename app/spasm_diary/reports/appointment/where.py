"""Where: the most frequent places, and which side. Left is the patient's own left."""

from collections.abc import Iterable

from spasm_diary.charts.catalogue import chart
from spasm_diary.domain.places import Place, Side
from spasm_diary.formats import number
from spasm_diary.reports.appointment.phrases import counted, joined, known_of
from spasm_diary.reports.counts.places import Places, places
from spasm_diary.reports.document import Drawn, Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import N_, ntr, tr

KEY, BODY = "places", "body"
BODY_LINES = (17, 13, 10)
MOST_PLACES, FEW_PLACES = 6, 3
_SIDES = {
    Side.LEFT: N_("left"),
    Side.RIGHT: N_("right"),
    Side.BOTH: N_("both sides"),
    Side.MIDDLE: N_("middle"),
    None: N_("side not said"),
}
_ONLY = {Side.LEFT: N_("on the left side only"), Side.RIGHT: N_("on the right side only")}


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("Where"), _forms(places(source)))


def body(source: Source) -> SheetItem:
    """The same as a picture, where there is room."""
    if not places(source).placed:
        return SheetItem(BODY, tr("On the body"), ((),))
    drawn = chart("body").of(source.subject)
    said = Words(
        tr("One on both sides is drawn on either side. “?”: the side was not said."),
        is_quiet=True,
    )
    large, middle, small = (
        Drawn(drawn, lines, has_sentence=False, has_title=False) for lines in BODY_LINES
    )
    return SheetItem(
        BODY,
        tr("On the body"),
        ((large, said), (middle, said), (small, said), (small,), ()),
        may_go=True,
    )


def _forms(found: Places) -> tuple[Form, ...]:
    if not found.spasms:
        return ((),)
    if not found.placed:
        return ((Words(tr("Not recorded.")),),)
    sides = (tr("Side"), _sides(found))
    several = Words(tr("A spasm in several places counts for each."), is_quiet=True)
    return (
        (Facts(((tr("Places"), _places(found, MOST_PLACES)), sides)), several),
        (Facts(((tr("Places"), _places(found, FEW_PLACES)), sides)),),
        (Facts(((tr("Places"), _places(found, FEW_PLACES)),)),),
    )


def _places(found: Places, most: int) -> str:
    rest = len(found.counts) - most
    others = ntr("and {count} other place", "and {count} other places", max(rest, 0))
    more = others.format(count=number(rest)) if rest > 0 else ""
    unplaced = known_of(found.placed, found.spasms)
    return joined((counted(_named(found.counts[:most])), more, unplaced))


def _named(counts: Iterable[tuple[Place, int]]) -> dict[str, int]:
    return {place.in_words(): count for place, count in counts}


def _sides(found: Places) -> str:
    sides = {tr(words): found.sides.get(side, 0) for side, words in _SIDES.items()}
    only = found.only_side
    pattern = tr(_ONLY[only]) if only is not None else ""
    return joined((counted({words: count for words, count in sides.items() if count}), pattern))
