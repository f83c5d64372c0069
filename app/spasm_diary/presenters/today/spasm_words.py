"""A spasm in words: for its row, for a screen reader, and for the list of the history."""

from collections.abc import Iterator

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.spasms import Length, Spasm
from spasm_diary.presenters.today.helped_words import helped_words
from spasm_diary.words import ntr, tr


def places(spasm: Spasm) -> str:
    """Such as "Calf, left; Neck"."""
    return "; ".join(place.in_words() for place in spasm.places)


def length_words(length: Length) -> str:
    if length.seconds is not None:
        return formats.length(length.seconds)
    return "" if length.band is None else tr(length.band.label)


def details(spasm: Spasm) -> str:
    """What is known besides time, places and strength, in the order of the form."""
    return " · ".join(_details(spasm))


def spoken(entry: Entry, spasm: Spasm) -> str:
    """A row as one sentence."""
    strength = ""
    if spasm.severity is not None:
        strength = tr("strength {strength} of 10").format(strength=spasm.severity)
    said = (
        tr("Spasm, {time}").format(time=formats.moment(entry.when)),
        places(spasm),
        strength,
        *_details(spasm),
        tr("added later") if entry.is_added_later else "",
    )
    return ", ".join(filter(None, said))


def _details(spasm: Spasm) -> Iterator[str]:
    if spasm.kind is not None:
        yield tr(spasm.kind.label)
    if spasm.length is not None:
        yield length_words(spasm.length)
    if spasm.count is not None and spasm.count > 1:
        yield ntr("{count} spasm in a row", "{count} spasms in a row", spasm.count).format(
            count=spasm.count
        )
    if spasm.doing is not None:
        yield tr(spasm.doing.label)
    if spasm.woke is not None:
        yield tr("woke you") if spasm.woke else tr("did not wake you")
    yield from _after(spasm)


def _after(spasm: Spasm) -> Iterator[str]:
    """What was noticed, what was tried, and the note."""
    if spasm.noticed is not None:
        yield from (tr(one.label) for one in sorted(spasm.noticed))
        if not spasm.noticed:
            yield tr("nothing else noticed")
    yield from (helped_words(tr(one.what), one.helped) for one in spasm.tried or ())
    if spasm.tried == ():
        yield tr("nothing tried")
    if spasm.note:
        yield spasm.note.splitlines()[0]
