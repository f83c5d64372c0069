"""Brings the file of an older version up to this one, by Alembic.

A migration is a file in `versions`, `m0002_….py` with revision "0002", and `SCHEMA` in
`connecting` is raised to its number. It is released once and never changed again, and imports
nothing of the program: what it says must stay true when the program has moved on.

Where a migration means to add or take away rows of a table that was there before, it names it in
`CHANGES_ROWS_OF`; any other table must have as many rows afterwards. A table is rebuilt by
`op.batch_alter_table(…, table_kwargs={"sqlite_strict": True})`. A column is renamed by
`ALTER TABLE … RENAME COLUMN`, which puts right the checks that name it.

Nothing here imports Alembic but `upgrade`, which itself is imported for an old file alone.
"""

from dataclasses import dataclass
from pathlib import Path

from spasm_diary.storage.connecting import SCHEMA


@dataclass(frozen=True, slots=True)
class Migrations:
    """Where the migrations lie, and the number of the newest."""

    schema: int = SCHEMA
    folders: tuple[Path, ...] = (Path(__file__).parent / "versions",)

    @property
    def head(self) -> str:
        """What Alembic calls the newest."""
        return f"{self.schema:04}"


OURS = Migrations()
