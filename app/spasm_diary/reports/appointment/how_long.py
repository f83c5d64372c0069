"""How long a spasm lasted."""

from spasm_diary.domain.spasms import LengthBand
from spasm_diary.formats import length as in_words
from spasm_diary.reports.appointment.phrases import counted, joined, known_of, of_known
from spasm_diary.reports.counts.lengths import Lengths, lengths
from spasm_diary.reports.counts.spread import Spread
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import tr

KEY = "lengths"


def item(source: Source) -> SheetItem:
    return SheetItem(KEY, tr("How long"), _forms(lengths(source)))


def _forms(found: Lengths) -> tuple[Form, ...]:
    if not found.spasms:
        return ((),)
    if not found.known:
        return ((Words(tr("Not recorded.")),),)
    over = of_known(found.bands.get(LengthBand.OVER_10, 0), found.known)
    rows = ((tr("Most"), _most(found)), (tr("Over 10 minutes"), over))
    bands = counted({tr(band.label): n for band, n in found.bands.items()})
    full = [(tr("All"), joined((bands, known_of(found.known, found.spasms)))), rows[1]]
    if found.timed is not None:
        full.append((tr("Timed"), _timed(found.timed)))
    return (Facts(tuple(full)),), (Facts(rows),), (Facts(rows[1:]),)


def _most(found: Lengths) -> str:
    band = max(found.bands, key=lambda one: found.bands[one])
    return tr("{length}, {count}").format(
        length=tr(band.label).lower(), count=of_known(found.bands[band], found.known)
    )


def _timed(found: Spread) -> str:
    if found.lowest == found.highest:
        return in_words(round(found.median))
    return tr("{middle} in the middle, {lowest} to {highest}").format(
        middle=in_words(round(found.median)),
        lowest=in_words(round(found.lowest)),
        highest=in_words(round(found.highest)),
    )
