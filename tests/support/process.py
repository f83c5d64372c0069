"""The command `spasm-diary` as a process of its own."""

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

WORDS = (*shlex.split(os.environ.get("SPASM_DIARY_COMMAND", "")),) or (
    sys.executable,
    "-m",
    "spasm_diary",
)
"""With `SPASM_DIARY_COMMAND=/usr/bin/spasm-diary` the stories are those of what is installed."""
PATIENCE = 120
"""Seconds after which a process hangs rather than works."""


def environment(more: Mapping[str, str]) -> Mapping[str, str]:
    """As it is, but for what would colour or encode what is written."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, **more}


def run(
    *words: object,
    typed: bytes = b"",
    folder: Path | None = None,
    more: Mapping[str, str] | None = None,
) -> "subprocess.CompletedProcess[bytes]":
    """Run to the end; `more` are variables of its environment."""
    return subprocess.run(
        [*WORDS, *_folder(folder), *map(str, words)],
        input=typed,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        env=environment(more or {}),
    )


def start(
    words: Sequence[object],
    folder: Path | None = None,
    more: Mapping[str, str] | None = None,
    program: Sequence[str] = WORDS,
    **options: Any,
) -> "subprocess.Popen[bytes]":
    """Start, to be talked to while it runs; `more` are variables of its environment."""
    return subprocess.Popen(
        [*program, *_folder(folder), *map(str, words)], env=environment(more or {}), **options
    )


def _folder(folder: Path | None) -> Sequence[str]:
    return () if folder is None else ("--data-folder", str(folder))
