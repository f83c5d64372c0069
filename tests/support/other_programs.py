"""Other programs and other people at the same file: in processes of their own.

SQLite's locks are those of a process, so a second connection in this one would tell nothing.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOLD = """
import select, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
if sys.argv[2].startswith("SELECT"):
    connection.execute("BEGIN")
    connection.execute(sys.argv[2]).fetchall()
print("holding", flush=True)
select.select([sys.stdin], [], [], float(sys.argv[3]))
"""
PATIENCE = 120


@contextmanager
def another_program_holds(
    file: Path, by: str = "BEGIN EXCLUSIVE", seconds: float = PATIENCE
) -> Iterator[None]:
    """Another program has a transaction open on a file: it writes, or by a SELECT only reads.

    It lets go when the block is left, or after some seconds.
    """
    command = [sys.executable, "-c", HOLD, str(file), by, str(seconds)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"holding\n"
        yield
        other.communicate()


def run_apart(code: str, *arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    """Run a program of a few lines with the arguments it finds in `sys.argv`."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)
