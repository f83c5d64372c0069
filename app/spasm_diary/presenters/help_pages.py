"""The pages of the help: short texts that come with the program, one for each of its pages.

A page is a little Markdown: a title, headings, paragraphs and points. Two stars make the words on a
button stand out; no other marks are known, so that a text stays easy to translate.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum

from spasm_diary.presenters.in_english import in_english
from spasm_diary.words import N_

TOPICS = {
    "today": N_("Today"),
    "history": N_("History"),
    "charts": N_("Charts"),
    "reports": N_("Reports"),
    "guidance": N_("Guidance"),
    "settings": N_("Settings"),
    "bad_day": N_("A bad day"),
    "reminders": N_("Reminders"),
    "data": N_("Your data"),
    "backups": N_("Backups"),
}
"""The files, in the order of the list. The last three belong to no page of their own."""
KEYS = "keys"
"""The page of the keys, which is made from the menus."""
_STRONG = re.compile(r"\*\*(.+?)\*\*")


class Kind(Enum):
    """What a block of text is."""

    HEADING = "heading"
    WORDS = "words"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Block:
    """One heading, paragraph or point; every other piece of it stands out, from the second on."""

    kind: Kind
    pieces: tuple[str, ...]

    @property
    def text(self) -> str:
        return "".join(self.pieces)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page of the help."""

    key: str
    title: str
    blocks: tuple[Block, ...]


def help_page(key: str, read: Callable[[str], str]) -> HelpPage:
    """Read the page of a topic; `read` gives its Markdown."""
    first, _, rest = read(key).strip().partition("\n")
    untranslated = in_english()
    head = (_block(Kind.WORDS, untranslated),) if untranslated else ()
    return HelpPage(key, first.removeprefix("# ").strip(), (*head, *_blocks(rest)))


def _blocks(text: str) -> Iterator[Block]:
    for part in re.split(r"\n\s*\n", text):
        lines = part.strip().splitlines()
        if not lines:
            continue
        if lines[0].startswith("## "):
            yield _block(Kind.HEADING, lines[0].removeprefix("## "))
        elif lines[0].startswith("- "):
            yield from (_block(Kind.POINT, line.removeprefix("- ")) for line in lines)
        else:
            yield _block(Kind.WORDS, " ".join(lines))


def _block(kind: Kind, text: str) -> Block:
    return Block(kind, tuple(_STRONG.split(text)))
