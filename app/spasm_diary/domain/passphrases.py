"""A passphrase as it is typed, and the bytes that are made of it.

The same passphrase must open the diary from every keyboard. An ä can arrive as one character or as
two, so both are made one. Everything else counts, also a space in front.
"""

import unicodedata
from dataclasses import dataclass, field

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

LONGEST = 1000
NONE_TYPED = N_("Type a passphrase: it cannot be empty.")
TOO_LONG = N_("A passphrase can have up to {longest} letters.")
NOT_TEXT = N_("A passphrase is made of letters, numbers and signs. This one holds something else.")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """What only the person knows; shown nowhere, also not where a bug is told."""

    text: str = field(repr=False)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise NotValid(NONE_TYPED)
        if len(self.text) > LONGEST:
            raise NotValid(TOO_LONG, longest=LONGEST)
        if any(unicodedata.category(letter) in {"Cs", "Cc"} for letter in self.text):
            raise NotValid(NOT_TEXT)

    @property
    def secret(self) -> bytes:
        return unicodedata.normalize("NFKC", self.text).encode("utf-8")
