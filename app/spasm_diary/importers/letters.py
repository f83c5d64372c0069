"""Turns the bytes of a file into text, and says in words how they were read.

Programs write UTF-8, with or without a byte order mark; what Excel has saved since may be UTF-16
or the Windows letters of western Europe. Whatever is none of these is refused, never guessed at.
"""

import codecs
import re
from dataclasses import dataclass

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.text import cleaned
from spasm_diary.words import N_

LARGEST_BYTES = 50 * 1024 * 1024
_START = 16
"""How many bytes are looked at to tell UTF-16 without its mark; titles begin in plain letters."""
_LINE_END = re.compile(r"\r+\n|\r")
"""Some programs end a line with CR CR LF."""

UTF_8 = N_("UTF-8")
UTF_16 = N_("UTF-16")
WINDOWS = N_("Windows letters of western Europe")


@dataclass(frozen=True, slots=True)
class Letters:
    """A text whose lines end in LF."""

    text: str
    encoding: str
    """Marked for translation."""


def read_letters(raw: bytes) -> Letters:
    """Read a file's bytes.

    Raises:
        NotReadable: they are too many, or no text.
    """
    if len(raw) > LARGEST_BYTES:
        raise NotReadable(
            N_("The file is larger than {megabytes} MB. Export a shorter time, and import each."),
            megabytes=LARGEST_BYTES // 1024**2,
        )
    if raw.startswith(b"PK\x03\x04"):
        raise NotReadable(N_("This is a packed file. Unpack it first, and choose the file inside."))
    codec, encoding = _codec(raw)
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        if encoding != UTF_8:
            raise _no_text() from error
        text, encoding = _from_windows(raw), WINDOWS
    return Letters(_plain(text), encoding)


def _codec(raw: bytes) -> tuple[str, str]:
    if raw.startswith(codecs.BOM_UTF8):
        return "utf-8-sig", UTF_8
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16", UTF_16
    even, odd = raw[:_START:2], raw[1:_START:2]
    if odd and not any(odd) and all(even):
        return "utf-16-le", UTF_16
    if even and not any(even) and all(odd):
        return "utf-16-be", UTF_16
    return "utf-8", UTF_8


def _from_windows(raw: bytes) -> str:
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _no_text() from error


def _plain(text: str) -> str:
    lines = _LINE_END.sub("\n", text)
    if not lines.strip():
        raise NotReadable(N_("There is nothing in this file."))
    if (place := lines.find("\0")) >= 0:
        raise NotReadable(
            N_("Line {line} holds a character that no text has. This is not a table."),
            line=lines.count("\n", 0, place) + 1,
        )
    return cleaned(lines)


def _no_text() -> NotReadable:
    return NotReadable(N_("The diary cannot tell in which letters this file is written."))
