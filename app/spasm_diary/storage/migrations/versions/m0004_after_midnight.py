"""Whether what happened after midnight belongs to the day before, which nothing did until now."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
    ALTER TABLE entry ADD COLUMN after_midnight INTEGER DEFAULT 0 NOT NULL
    CONSTRAINT ck_entry_after_midnight CHECK (after_midnight IN (0, 1))
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
