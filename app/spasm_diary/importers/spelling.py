"""How other programs spell dates, clock times, lengths and numbers.

What cannot be understood is refused, and its row with it. A comma before exactly three digits parts
thousands, for the programs that are read here write English numbers.
"""

import html
import math
import re
import unicodedata
from datetime import date, datetime, time

from spasm_diary.domain.errors import NotReadable
from spasm_diary.words import N_

_NO_DATE = N_("This row has no date that the diary can read.")
_ISO = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]")
_MOMENT = re.compile(r"([0-9]{4}-[0-9][0-9]-[0-9][0-9])[ T]([0-9][0-9]:[0-9][0-9](?::[0-9][0-9])?)")
_DAY_AND_MONTH = re.compile(
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th|º|er|\.)?(?: de)? (?P<month>[a-z]+)\.?"
)
_MONTH_AND_DAY = re.compile(r"(?P<month>[a-z]+)\.? (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?")
_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9][0-9])(?::([0-9][0-9]))?\s*(?:([ap])\.?\s?m\.?)?")
_LENGTH = re.compile(r"([0-9]{1,4}):([0-5][0-9])")
_NUMBER = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{1,12})?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3}){1,3}(?:\.[0-9]{1,12})?")
_BREAK = re.compile(r"<\s*(?:br\s*/?|/p|/div|/li)\s*>", re.IGNORECASE)
_MARKUP = re.compile(
    r"</?(?:b|i|u|s|p|em|strong|div|span|ul|ol|li|font|h[1-6])(?:\s[^<>]*)?/?>", re.I
)

_HALF_DAY = 12
_MONTHS = (
    ("jan", "ene"),
    ("feb", "fev"),
    ("mar",),
    ("apr", "avr", "abr"),
    ("may", "mai"),
    ("jun", "juin"),
    ("jul", "juil"),
    ("aug", "aou", "ago"),
    ("sep",),
    ("oct", "okt"),
    ("nov",),
    ("dec", "dez", "dic"),
)
"""How the months begin in English, German, French and Spanish, without accents."""


def folded(text: str) -> str:
    """In small letters, without accents: as words are compared."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe").replace("ł", "l"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def iso_date(text: str) -> date:
    """Such as 2026-01-05.

    Raises:
        NotReadable: it is none.
    """
    if not _ISO.fullmatch(text):
        raise NotReadable(_NO_DATE)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise NotReadable(_NO_DATE) from error


def dated_in_words(text: str, year: str) -> date:
    """Such as 8th Dec, December 9, 28 September or 9. Dezember, and its year.

    Raises:
        NotReadable: it is none, or its month is in a language that is not known here.
    """
    plain = folded(text).strip()
    found = _DAY_AND_MONTH.fullmatch(plain) or _MONTH_AND_DAY.fullmatch(plain)
    if found is None or not re.fullmatch(r"[0-9]{4}", year):
        raise NotReadable(_NO_DATE)
    month = next((n for n, names in enumerate(_MONTHS, 1) if found["month"].startswith(names)), 0)
    try:
        return date(int(year), month, int(found["day"]))
    except ValueError as error:
        raise NotReadable(_NO_DATE) from error


def moment(text: str) -> datetime:
    """A wall time such as 2020-01-06 00:53:17.

    Raises:
        NotReadable: it is none.
    """
    found = _MOMENT.fullmatch(text)
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}") if found else _no_moment()
    except ValueError as error:
        raise NotReadable(_NO_DATE) from error


def _no_moment() -> datetime:
    raise NotReadable(_NO_DATE)


def clock(text: str) -> time | None:
    """Such as 9:03, 14:03 or 3:26 am; None where it is no clock time."""
    found = _CLOCK.fullmatch(text.casefold().strip())
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % _HALF_DAY + (_HALF_DAY if found[4] == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def length_minutes(text: str) -> int | None:
    """Hours and minutes such as 7:48, in minutes; None where it is no length."""
    found = _LENGTH.fullmatch(text)
    return int(found[1]) * 60 + int(found[2]) if found else None


def number(text: str) -> float | None:
    """A number with a decimal point or comma; None where it is none."""
    plain = text.strip()
    if _THOUSANDS.fullmatch(plain):
        return float(plain.replace(",", ""))
    return float(plain.replace(",", ".")) if _NUMBER.fullmatch(plain) else None


def half_up(value: float) -> int:
    """The nearest whole number, halves upwards; Python's own `round` goes to the even one."""
    return math.floor(value + 0.5)


def parts(text: str, separator: str) -> tuple[str, ...]:
    """The parts of a list in one cell, each once, without blanks around them."""
    return tuple(dict.fromkeys(part for part in map(str.strip, text.split(separator)) if part))


def without_markup(text: str) -> str:
    """A note with the marks of a web page as plain text; what only looks like a mark stays."""
    plain = html.unescape(_MARKUP.sub("", _BREAK.sub("\n", text)))
    return plain.replace("\xa0", " ").strip()
