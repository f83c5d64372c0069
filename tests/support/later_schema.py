"""A version of the program that is still to come, whose migration makes the largest tables anew."""

import sys
from pathlib import Path

from spasm_diary.storage.migrations import OURS, Migrations
from traced import Program

NUMBER = OURS.schema + 1
SCRIPT = f"""
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{NUMBER:04}", "{OURS.head}"
def upgrade():
    for table in ("entry", "spasm"):
        with op.batch_alter_table(
            table, recreate="always", table_kwargs={{"sqlite_strict": True}}
        ) as rebuilt:
            rebuilt.add_column(sa.Column("from_the_future", sa.Integer))
"""
OPEN = """
import sys
from pathlib import Path
from spasm_diary.domain.errors import DiaryError
from spasm_diary.storage.migrations import OURS, Migrations
from spasm_diary.storage.opening import open_diary
try:
    migrations = Migrations(OURS.schema + 1, (*OURS.folders, Path(sys.argv[2])))
    open_diary(Path(sys.argv[1]), migrations=migrations).close()
except DiaryError as error:
    sys.exit(str(error))
"""


def later_migrations(folder: Path) -> Migrations:
    """Ours and one more, which is written into the folder."""
    folder.mkdir(exist_ok=True)
    (folder / f"m{NUMBER:04}_later.py").write_text(SCRIPT, encoding="utf-8")
    return Migrations(NUMBER, (*OURS.folders, folder))


def opening_later(file: Path, folder: Path) -> Program:
    """Opens a diary as the later program does, and so migrates it."""
    return Program((sys.executable, "-c", OPEN, str(file), str(folder)))
