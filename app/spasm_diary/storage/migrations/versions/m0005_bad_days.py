"""The mark of a bad day on which nothing more was written."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """
    CREATE TABLE bad_day (
        entry INTEGER NOT NULL,
        CONSTRAINT pk_bad_day PRIMARY KEY (entry),
        CONSTRAINT fk_bad_day_entry FOREIGN KEY(entry) REFERENCES entry (number)
    ) STRICT
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
