"""One row of Bearable's table, and how its ratings and texts are read whatever they are about."""

from dataclasses import dataclass

from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.notes import Note
from spasm_diary.importers.gathering import Gathering
from spasm_diary.importers.spelling import half_up, number
from spasm_diary.importers.table import Row
from spasm_diary.words import N_, tr

NOT_UNDERSTOOD = N_("This rating was not understood.")
PARTS = {
    "pre": PartOfDay.NIGHT,
    "am": PartOfDay.MORNING,
    "mid": PartOfDay.AFTERNOON,
    "pm": PartOfDay.EVENING,
}
"""Bearable's quarters of a day."""
_STEPS = 5


@dataclass(frozen=True, slots=True)
class Line:
    """A row whose date and time are understood."""

    row: Row
    when: When

    @property
    def amount(self) -> str:
        return self.row["rating/amount"]

    @property
    def detail(self) -> str:
        return self.row["detail"]

    @property
    def notes(self) -> str:
        return self.row["notes"]

    @property
    def category(self) -> str:
        return self.row["category"]


def in_brackets(text: str) -> tuple[str, str]:
    """A name, and what stands in brackets after it; nothing where there are none.

    A name may hold brackets of its own, so that the last ones count.
    """
    name, bracket, rest = text.removesuffix(")").rpartition("(")
    if not text.endswith(")") or not bracket or not name.strip():
        return text, ""
    return name.strip(), rest.strip()


def five_steps(text: str) -> int | None:
    """One of Bearable's ratings from 1 to 5 on our scale; None where it is none."""
    value = number(text)
    return half_up(value * 2) if value is not None and 1 <= value <= _STEPS else None


def take_text(line: Line, name: str, gathering: Gathering, *words: str) -> None:
    """Take words, and the row's own note, as a note that says what it is about."""
    text = "\n".join(filter(None, (", ".join(filter(None, words)), line.notes)))
    if text:
        note = Note(tr("{name}: {note}").format(name=name, note=text))
        gathering.add([line.row], line.when, note, "text")
