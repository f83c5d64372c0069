"""A program whose system calls are looked on, or failed, by `strace`."""

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import process

CALLS = (
    *("pwrite64", "write", "ftruncate", "fsync", "fdatasync"),
    *("unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat"),
)
"""What changes a disk, or waits for it. A processor has some of these alone."""


@dataclass(frozen=True, slots=True)
class Program:
    """A command line, what is typed into it, and what its environment has besides."""

    words: tuple[str, ...]
    typed: bytes = b""
    more: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Traced:
    """How a program ended, and what was seen of it."""

    code: int
    output: bytes
    errors: bytes
    log: str

    @property
    def acknowledged(self) -> list[str]:
        """Its lines, without one that was cut short."""
        whole, _, _torn = self.output.decode().rpartition("\n")
        return whole.split()


def spasm_diary(*words: object, folder: Path, typed: bytes = b"") -> Program:
    """The command `spasm-diary --data-folder FOLDER`."""
    return Program((*process.WORDS, "--data-folder", str(folder), *map(str, words)), typed)


QUICK = "--seccomp-bpf"
"""Stops the program at its looked on calls alone. With it, `strace` injects no signals."""


def trace(program: Program, *options: str, calls: Sequence[str] = CALLS) -> Traced:
    """Run a program to its end; a log of its calls as `strace` writes it."""
    with TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        wanted = ",".join(f"?{call}" for call in calls)
        look = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={wanted}"]
        quiet = {"PYTHONDONTWRITEBYTECODE": "1", **dict(program.more)}
        ended = subprocess.run(
            [*look, *options, *program.words],
            input=program.typed,
            capture_output=True,
            check=False,
            timeout=process.PATIENCE,
            env=process.environment(quiet),
        )
        seen = log.read_text(encoding="utf-8", errors="replace")
    return Traced(ended.returncode, ended.stdout, ended.stderr, seen)


@cache
def can_trace() -> bool:
    """Whether there is a `strace`, and it is let do its work: not in every container."""
    try:
        return trace(Program(("true",)), QUICK).code == 0
    except OSError:
        return False


needs_strace = pytest.mark.skipif(
    os.name != "posix" or not can_trace(),
    reason="no strace, or it may not trace here (packaging/dev.py setup --accessibility)",
)
