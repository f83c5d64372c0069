"""A kind of file that can be read: how it is told from others, and what reads it.

An importer is pure. It reads a table, and neither the clock nor the diary; what it finds
(`usecases.found`) is checked against the diary and kept by a use case.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from spasm_diary.domain.records import OffsetAt
from spasm_diary.importers.table import Table
from spasm_diary.usecases.found import Found

Read: TypeAlias = Callable[[Table, OffsetAt, datetime], Found]
"""The offset at a wall time of this place, and the moment that counts as the time of typing."""


@dataclass(frozen=True, slots=True)
class Importer:
    """One program's file. `key` is part of the ids of its entries, so it never changes."""

    key: str
    label: str
    recognises: Callable[[Sequence[str]], bool]
    """By the names of the columns, as `table.plain_name` spells them; never by a file's name."""
    read: Read
