"""Runs our programs in forks of itself, everything loaded. It is asked by `forking`, in lines."""

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

LOADED = (
    "spasm_diary.cli.arguments",
    "spasm_diary.importers.catalogue",
    "spasm_diary.settings_file",
    "spasm_diary.storage.converting",
    "spasm_diary.storage.creating",
    "spasm_diary.storage.database",
    "spasm_diary.storage.migrations.upgrade",
    "spasm_diary.storage.opening",
)
NOWHERE, CLOSED = "/nowhere/at-all", 999
IN_VAIN: Mapping[str, Callable[[], object]] = {
    "pwrite64": lambda: os.pwrite(CLOSED, b"", 0),
    "write": lambda: os.write(CLOSED, b""),
    "ftruncate": lambda: os.ftruncate(CLOSED, 0),
    "fsync": lambda: os.fsync(CLOSED),
    "fdatasync": lambda: os.fdatasync(CLOSED),
    "unlink": lambda: os.unlink(NOWHERE),  # noqa: PTH108 - this very call
    "rename": lambda: os.rename(NOWHERE, NOWHERE),  # noqa: PTH104 - this very call
    "link": lambda: os.link(NOWHERE, NOWHERE),
    "linkat": lambda: os.link(NOWHERE, NOWHERE, src_dir_fd=CLOSED),
}


def serve(jobs: int, ends: int) -> None:
    for line in os.fdopen(jobs, encoding="utf-8"):
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            _be(job)
        _, status = os.waitpid(child, 0)
        ended = str(os.waitstatus_to_exitcode(status)).encode()
        os.writev(ends, [ended])  # a plain write would be counted


def _be(job: Mapping[str, Any]) -> None:
    """Be the program that is asked for, to its end."""
    folder = Path(job["folder"])
    for number, name, flags in (
        (0, "typed", os.O_RDONLY),
        (1, "output", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
        (2, "errors", os.O_WRONLY | os.O_CREAT | os.O_TRUNC),
    ):
        os.dup2(os.open(folder / name, flags, 0o600), number)
    for call, times in job["in_vain"].items():
        for _ in range(times):
            with suppress(OSError):
                IN_VAIN[call]()
    os._exit(_run(job["words"]))


def _run(words: list[str]) -> int:
    kind, what, *arguments = words
    try:
        if kind == "-m":
            ended = import_module(f"{what}.__main__").main(arguments)
        else:
            sys.argv[:] = ["-c", *arguments]
            exec(what, {"__name__": "__main__"})
            ended = 0
        sys.stdout.flush()
    except SystemExit as asked:
        if isinstance(asked.code, str):
            with suppress(OSError):
                sys.stderr.write(f"{asked.code}\n")
                sys.stderr.flush()
        return asked.code if isinstance(asked.code, int) else 1
    except Exception:
        traceback.print_exc()
        return 1
    return int(ended)


if __name__ == "__main__":
    for name in LOADED:
        import_module(name)
    serve(int(sys.argv[1]), int(sys.argv[2]))
