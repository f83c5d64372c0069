"""What the things a person follows and their own settings were before each change: to be undone."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
    CREATE TABLE person_revision (
        number INTEGER NOT NULL,
        action INTEGER NOT NULL,
        followed TEXT,
        "before" TEXT,
        CONSTRAINT pk_person_revision PRIMARY KEY (number),
        CONSTRAINT fk_person_revision_action FOREIGN KEY(action) REFERENCES action (id)
    ) STRICT
    """,
    "CREATE INDEX ix_person_revision_action ON person_revision (action)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
