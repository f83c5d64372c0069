"""The program with a mistake in it: a key that nothing else has makes it fail.

The text of the failure holds what a person might have written.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program

WORDS = (sys.executable, __file__)
KEY, SECRET = "F8", "CANARY"


def _fail() -> None:
    raise RuntimeError(SECRET)


def _listen(program: "Program") -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    QShortcut(QKeySequence(KEY), program.window).activated.connect(_fail)


def main(folder: str) -> int:
    from spasm_diary.__main__ import SystemClock
    from spasm_diary.bootstrap.start import run
    from spasm_diary.paths import Paths

    return run(Paths(Path(folder)), SystemClock(), _listen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[-1]))
