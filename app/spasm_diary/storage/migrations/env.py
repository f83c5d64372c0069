"""What Alembic runs for a migration; the connection and its transaction are handed in."""

from alembic import context


def run() -> None:
    context.configure(
        connection=context.config.attributes["connection"],
        render_as_batch=True,
        transactional_ddl=True,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


if __name__ == "env_py":  # as Alembic loads it; an import alone does nothing
    run()
