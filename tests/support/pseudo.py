"""A language that nobody speaks: every text is still readable, longer, and known at once.

`Save {count} entries` becomes `[Šàvé {count} éñtrîéš~~~~~~~]`. What is not between such brackets
was never given to the translators.
"""

import re

LETTERS = str.maketrans("aceinosuyzACEIOSUZ", "àçéîñöšüÿžÀÇÉÎÖŠÜŽ")
LONGER = 0.4
"""By which share other languages go beyond English."""
_FIELD = re.compile(r"(\{[^{}]*\})")
_BRACKETED = re.compile(r"\[[^\[\]]*~+\]|\[[^\[\]]*…")
"""A text of the language, or the beginning of one that was too long for its place."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
"""Two in a row: a letter alone is a sign, such as ×."""


class Pseudo:
    """In the place of a catalogue."""

    def gettext(self, message: str, /) -> str:
        return decorated(message)

    def ngettext(self, one: str, many: str, n: int, /) -> str:
        return decorated(one if n == 1 else many)


def decorated(text: str) -> str:
    """The text in the language; a text without words, such as a sample of figures, as it is."""
    parts = _FIELD.split(text)
    words = "".join(parts[::2])
    if not _LETTERS.search(words):
        return text if len(parts) == 1 else f"[{text}~]"
    changed = "".join(
        part if index % 2 else part.translate(LETTERS) for index, part in enumerate(parts)
    )
    return f"[{changed}{'~' * max(1, round(len(words) * LONGER))}]"


def plain_part(text: str) -> str:
    """What of a shown text is not in the language, as far as it has letters; mostly nothing."""
    if "…" in text and text.startswith("[") and text.endswith("~]"):
        return ""  # with something cut short in it, of which the end is missing
    left, before = text, ""
    while left != before:
        before, left = left, _BRACKETED.sub(_rest, left)
    return left.strip() if _LETTERS.search(left) else ""


def _rest(found: re.Match[str]) -> str:
    return "…" if found[0].endswith("…") else ""
