"""What became of an entry at one time, in whole sentences: from what to what."""

from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.entry_parts import parts_of
from spasm_diary.presenters.entry_words import Terms
from spasm_diary.presenters.excerpts import differing
from spasm_diary.words import tr


def change_words(before: Entry, after: Entry | None, terms: Terms) -> tuple[str, ...]:
    """A sentence for each part that was changed, such as "Strength: from 4 of 10 to 6 of 10."."""
    if after is None:
        return (tr("Then it was deleted."),)
    old, new = parts_of(before, terms), parts_of(after, terms)
    sentences = tuple(
        _sentence(name, old.get(name, ""), new.get(name, ""))
        for name in {**old, **new}
        if old.get(name, "") != new.get(name, "")
    )
    return sentences or (tr("Then something small was changed that these words do not tell."),)


def _sentence(name: str, before: str, after: str) -> str:
    nothing = tr("not recorded")
    shown_before, shown_after = differing(before, after)
    return tr("{part}: from {before} to {after}.").format(
        part=name, before=shown_before or nothing, after=shown_after or nothing
    )
