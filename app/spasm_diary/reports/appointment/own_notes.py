"""What the person wrote, word for word: out of the page unless they want it in."""

from spasm_diary.domain.notes import Note
from spasm_diary.domain.spasms import Spasm
from spasm_diary.reports.appointment.phrases import day_in
from spasm_diary.reports.document import Facts
from spasm_diary.reports.sheet import SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import tr

KEY = "notes"
LENGTHS = (12, 6, 3)
LONGEST = 160
"""Letters of a note on the page; the whole of it stands in the longer report."""


def item(source: Source) -> SheetItem:
    """The newest first."""
    notes = [(entry.day, note.text) for entry, note in source.each(Note)]
    notes += [(entry.day, spasm.note) for entry, spasm in source.each(Spasm)]
    told = sorted((one for one in notes if one[1].strip()), reverse=True)
    rows = tuple((day_in(day, source.period), _shortened(text)) for day, text in told)
    forms = tuple((Facts(rows[:most]),) for most in LENGTHS) if rows else ((),)
    return SheetItem(KEY, tr("Notes"), forms, is_wide=True)


def _shortened(text: str) -> str:
    flat = " ".join(text[: 2 * LONGEST].split())
    return flat if len(flat) <= LONGEST else f"{flat[: LONGEST - 1].rstrip()}…"
