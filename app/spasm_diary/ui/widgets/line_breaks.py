"""Where words may break: at a space, and not at one that keeps "2:30 pm" together."""

import re
import textwrap
from typing import Final

_LONG, _WIDEST, _MOST_LINES = 36, 28, 3
"""From how many letters on the words of a button are broken, how wide it is then, and how high.

So it fits beside the rail of a small window, also with the largest text.
"""
_BREAKS: Final = re.compile(r"[ \n\t]+")


def unbroken(text: str) -> list[str]:
    """The words that stay whole, one at least."""
    return _BREAKS.split(text)


def on_button(words: str) -> str:
    """The text of a button for what a person named: in as many lines as it needs, up to three."""
    width = _WIDEST if len(words) > _LONG else _LONG
    lines = textwrap.wrap(words, width, max_lines=_MOST_LINES, placeholder="…")
    return "\n".join(lines).replace("&", "&&")
