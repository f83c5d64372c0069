"""What the chart says: its sentence, and the words for a band, a kind and a stretch."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.lengths.numbers import (
    ALL_BANDS,
    EXACT,
    KINDS,
    Band,
    Kind,
    Known,
    Lengths,
    Stretch,
)
from spasm_diary.domain.spasms import LONGEST_SECONDS, LengthBand
from spasm_diary.formats import length, short_number, span_name
from spasm_diary.words import N_, ntr, tr

NO_LENGTH: Final = N_("Length not recorded")
NO_KIND: Final = N_("Kind not recorded")
_STILL: Final = N_("Still going on when written down")


def describe(data: Lengths) -> str:
    """The whole chart in a few sentences, for those who hear it and as its caption."""
    period = span_name(data.period.first, data.period.last)
    if not data.recorded_days:
        return tr("Spasms, {period}: not recorded.").format(period=period)
    return " ".join(_sentences(data, period))


def band_words(band: Band) -> str:
    if band is None:
        return tr(NO_LENGTH)
    return tr(_STILL) if band is LengthBand.STILL_GOING else tr(band.label)


def short_band_words(band: Band) -> str:
    return tr(NO_LENGTH if band is None else band.label)


def kind_words(kind: Kind) -> str:
    return tr(NO_KIND) if kind is None else tr(kind.label)


def stretch_words(stretch: Stretch) -> str:
    """Such as "2 min to 5 min"."""
    if not stretch.first:
        return tr("under {length}").format(length=length(stretch.last + 1))
    if stretch.last == LONGEST_SECONDS:
        return tr("over {length}").format(length=length(stretch.first))
    return tr("{shortest} to {longest}").format(
        shortest=length(stretch.first), longest=length(stretch.last)
    )


def spasms(count: int) -> str:
    return ntr("{count} spasm", "{count} spasms", count).format(count=short_number(count))


def known_words(known: Known | None) -> str:
    """The middle, the shortest and the longest of the exact lengths."""
    if known is None:
        return tr("No exact length is recorded.")
    words = ntr(
        "{count} has an exact length: {median}.",
        "{count} have an exact length: median {median}, from {shortest} to {longest}.",
        known.count,
    )
    return words.format(
        count=short_number(known.count),
        median=length(known.median),
        shortest=length(known.shortest),
        longest=length(known.longest),
    )


def _sentences(data: Lengths, period: str) -> Iterator[str]:
    words = ntr(
        "Spasms, {period}: recorded on {known} of {days} day, {count} in all.",
        "Spasms, {period}: recorded on {known} of {days} days, {count} in all.",
        data.past_days,
    )
    yield words.format(
        period=period,
        known=short_number(data.recorded_days),
        days=short_number(data.past_days),
        count=short_number(data.spasms),
    )
    if not data.spasms:
        return
    if data.choice != EXACT:
        for band, count in zip(ALL_BANDS, data.totals, strict=True):
            if count or band not in {LengthBand.STILL_GOING, None}:
                yield _told(band_words(band), short_number(count))
    yield known_words(data.known)
    if data.choice == KINDS:
        for kind in data.kinds:
            yield _told(kind_words(kind.kind), spasms(kind.spasms))
            if kind.known is not None:
                yield known_words(kind.known)


def _told(what: str, value: str) -> str:
    return tr("{what}: {value}.").format(what=what, value=value)
