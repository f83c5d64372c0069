"""Loads SQLAlchemy without what only others need: it runs in asyncio, and looks for plug-ins."""

from inspect import iscoroutine

from spasm_diary.later import without

UNNEEDED = {"asyncio": {"iscoroutine": iscoroutine}, "importlib.metadata": {}}


def load_sqlalchemy() -> None:
    """Before anything else loads it, or it only takes longer."""
    with without(UNNEEDED):
        import sqlalchemy.dialects.sqlite  # noqa: F401
