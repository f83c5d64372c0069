"""What a person wrote, as it can be kept: any length, any script, nothing a file cannot hold."""

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

LONGEST_NAME = 200
"""For the names of things (a medicine, a doctor); notes have no limit."""
LONGEST_UNIT = 40


def cleaned(text: str) -> str:
    """Without what no file or screen can hold: NUL and half surrogates; lines end in LF."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return whole.encode("utf-8", errors="ignore").decode("utf-8")


def name(text: str) -> str:
    """A name of one line.

    Raises:
        NotValid: nothing is left of it, or it is too long.
    """
    short = _on_one_line(text)
    if not any(letter.isprintable() for letter in short if letter != " "):
        raise NotValid(N_("A name is needed here."))
    if len(short) > LONGEST_NAME:
        raise NotValid(
            N_("A name can have up to {longest} letters. Longer texts fit into the note."),
            longest=LONGEST_NAME,
        )
    return short


def short_unit(text: str) -> str:
    """A unit of one line, or nothing.

    Raises:
        NotValid: it is too long.
    """
    short = _on_one_line(text)
    if len(short) > LONGEST_UNIT:
        raise NotValid(N_("A unit is a short word, such as mg."))
    return short


def _on_one_line(text: str) -> str:
    return " ".join(cleaned(text).split())


def number(value: float, lowest: float, highest: float, what: str) -> None:
    """Refuse a number outside its range; `what` is the marked name of the field.

    Raises:
        NotValid: it is below, above, or no number at all.
    """
    if not lowest <= value <= highest:  # also false for NaN
        raise NotValid(what, lowest=lowest, highest=highest)
