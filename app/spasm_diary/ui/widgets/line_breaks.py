"""Where a line of words may break: at a space, and not at one that keeps "2:30 pm" together."""

import re
from typing import Final

_BREAKS: Final = re.compile(r"[ \n\t]+")


def unbroken(text: str) -> list[str]:
    """The words that stay whole, one at least."""
    return _BREAKS.split(text)
