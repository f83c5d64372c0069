"""Nothing is kept by half: a work in which a statement failed keeps nothing, whoever caught that.

After some failures (a full disk) SQLite has rolled back by itself, and what follows would be kept
at once. After others a part of an entry is missing.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine import ExceptionContext

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.storage.failures import NOT_KEPT, failure_of

BEGIN, BEGIN_READING = "BEGIN IMMEDIATE", "BEGIN"
_FAILED = "failed"


def watch(engine: Engine) -> None:
    """Note what fails on an engine's connections, and refuse what would follow."""
    event.listen(engine, "handle_error", _note)
    event.listen(engine, "before_cursor_execute", _refuse)


def start_whole(connection: Connection) -> None:
    connection.info.pop(_FAILED, None)


def note_failure(connection: Connection, error: BaseException) -> None:
    connection.info[_FAILED] = error


def failure_in(connection: Connection) -> BaseException | None:
    failure: BaseException | None = connection.info.get(_FAILED)
    return failure


def whole_driver(connection: Connection) -> Any:
    """The driver's connection, in a transaction in which nothing has failed.

    Raises:
        DiaryUnavailable: something has, and nothing of this work can be kept.
    """
    driver = connection.connection.dbapi_connection
    if failure_in(connection) is not None or driver is None or not driver.in_transaction:
        raise _refusal(failure_in(connection)) from failure_in(connection)
    return driver


def _refusal(failure: BaseException | None) -> DiaryUnavailable:
    """Made apart: a frame that it passes must not hold it, or both live on for a while."""
    told = failure_of(failure) if failure is not None else None
    return told or DiaryUnavailable(NOT_KEPT)


def _note(context: ExceptionContext) -> None:
    if context.connection is not None and not context.connection.invalidated:
        note_failure(context.connection, context.original_exception)


def _refuse(
    connection: Connection,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    _context: Any,
    _many: bool,  # noqa: FBT001
) -> None:
    if statement not in {BEGIN, BEGIN_READING}:
        whole_driver(connection)
