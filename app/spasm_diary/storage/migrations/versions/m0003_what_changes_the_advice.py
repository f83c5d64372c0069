"""What a person said of themselves, what they read, and which advice was shown or hidden."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE personal ADD COLUMN age TEXT",
    """
    CREATE TABLE personal_fact (
        fact TEXT NOT NULL,
        CONSTRAINT pk_personal_fact PRIMARY KEY (fact)
    )
     WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE article (
        name TEXT NOT NULL,
        opened INTEGER,
        opened_offset INTEGER,
        later INTEGER,
        later_offset INTEGER,
        CONSTRAINT pk_article PRIMARY KEY (name),
        CONSTRAINT ck_article_opened CHECK ((opened IS NULL) = (opened_offset IS NULL)),
        CONSTRAINT ck_article_later CHECK ((later IS NULL) = (later_offset IS NULL))
    )
     WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE advice (
        rule TEXT NOT NULL,
        shown TEXT,
        hidden_until TEXT,
        CONSTRAINT pk_advice PRIMARY KEY (rule)
    )
     WITHOUT ROWID, STRICT
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
