"""Which file it is that a name leads to, to notice when it is another one by now."""

from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

Identity: TypeAlias = tuple[int, int] | None


def identity_of(file: Path) -> Identity:
    """What tells a file from another one of its name; None where there is none."""
    with suppress(OSError):
        state = file.stat()
        return state.st_dev, state.st_ino
    return None
