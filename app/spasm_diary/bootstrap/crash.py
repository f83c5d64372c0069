"""When the program itself is wrong: one sentence in the window, and a log without anybody's words.

A traceback's text may hold what a person wrote, so the log gets the kind of the exception and the
lines of code it passed through, and nothing else.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from spasm_diary.bootstrap.computer import versions
from spasm_diary.words import tr

logger = logging.getLogger("spasm_diary")
LOG_BYTES, LOGS_KEPT = 200_000, 3


def keep_log(folder: Path) -> None:
    """Write what is logged into a file that never grows large."""
    from logging.handlers import RotatingFileHandler  # brings sockets, which no start needs

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(
            folder / "log.txt",
            maxBytes=LOG_BYTES,
            backupCount=LOGS_KEPT,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return  # a folder that cannot be written is told of elsewhere, and no log is worth a start
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)


def drop_logs() -> None:
    """Let go of the files of the log, so that they can be removed."""
    for handler in tuple(logger.handlers):
        logger.removeHandler(handler)
        handler.close()


def watch(tell: Callable[[str, str], None]) -> None:
    """From now on tell the person when something unexpected goes wrong, and log where.

    `tell` takes a sentence, and details that the person may pass on to whoever mends it.
    """

    def on_exception(
        kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        what = f"{kind.__name__} at {' < '.join(where(trace))}"
        logger.error("%s", what)
        tell(
            tr(
                "Something went wrong in the program. What was saved before is safe, and you can"
                " go on. If it happens again, close the program and start it anew. The details"
                " say where it happened, and hold nothing that you wrote."
            ),
            f"{versions()}\n{what}\n",
        )

    sys.excepthook = on_exception


def where(trace: Any) -> Iterator[str]:
    """The lines of the program's own code that an exception passed, the innermost first."""
    passed = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if "spasm_diary" in code.co_filename:
            passed.append(f"{Path(code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    yield from reversed(passed)
