"""Reads a number as people type it, with the marks of their language."""

import re
from decimal import Decimal, InvalidOperation

from spasm_diary.domain.errors import NotReadable, NotValid
from spasm_diary.formats import number
from spasm_diary.words import N_

_TYPED = re.compile(r"[+-]?[\d.,]+")
_THOUSAND = 3
"""How many digits stand behind a mark for thousands."""


def read_amount(text: str, *, least: float, most: float, decimals: int) -> float | None:
    """The number, rounded to so many decimals; None for an empty text.

    Raises:
        NotReadable: it is no number.
        NotValid: it is too small or too large.
    """
    plain = "".join(text.split())
    if not plain:
        return None
    if not _TYPED.fullmatch(plain):
        raise NotReadable(N_("Write a number."))
    try:
        amount = Decimal(_with_a_point(plain))
    except InvalidOperation as error:
        raise NotReadable(N_("Write a number.")) from error
    if not least <= amount <= most:
        raise NotValid(
            N_("Write a number from {least} to {most}."), least=number(least), most=number(most)
        )
    return round(float(amount), decimals)


def _with_a_point(text: str) -> str:
    """Point or comma: the last one stands for decimals, unless it can only mark the thousands."""
    marks = [letter for letter in text if letter in ".,"]
    if len(set(marks)) > 1:
        last = marks[-1]
        return text.replace("," if last == "." else ".", "").replace(last, ".")
    if not marks:
        return text
    head, *groups = text.split(marks[0])
    decimal_mark = number(0.5, 1)[-2]
    could_be_thousands = (
        marks[0] != decimal_mark
        and head.lstrip("+-") not in {"", "0"}
        and all(len(group) == _THOUSAND for group in groups)
    )
    return "".join([head, *groups]) if could_be_thousands else text.replace(marks[0], ".")
