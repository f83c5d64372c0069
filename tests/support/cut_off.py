"""What a program leaves that is killed while it does something to a diary as a whole."""

from collections.abc import Callable
from pathlib import Path

from spasm_diary.storage.under_way import NOTE, Begun, under_way


def cut_off(file: Path, begun: Begun, act: Callable[[], object] = lambda: None) -> None:
    """Begin it, act, and be gone."""
    with under_way(file, begun):
        note = file.with_name(NOTE).read_bytes()
        act()
    file.with_name(NOTE).write_bytes(note)
