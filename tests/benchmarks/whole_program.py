"""A process with the program as a person starts it, led from the start to a chart and another."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from tests.benchmarks.imports import Imports

from spasm_diary.__main__ import SystemClock
from spasm_diary.bootstrap.start import run
from spasm_diary.paths import Paths

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program


def main(begun: float, folder: Path) -> int:
    imports = Imports()

    def lead(program: "Program") -> None:
        from tests.benchmarks.tour import Tour

        sys.excepthook = _give_up  # where the program goes on, a measurement is worth nothing
        Tour(begun, program, imports).begin()

    return run(Paths(folder), SystemClock(), lead)


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), Path(sys.argv[2])))
