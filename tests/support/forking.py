"""Programs of ours that are forked and not started, so that thousands of runs take minutes.

`strace` numbers the calls of each process by itself, and a fault has one number for all. So a fork
first makes as many calls in vain as are missing until the call that is to fail.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import process
from traced import CALLS, Program, Traced

SERVER = Path(__file__).with_name("fork_server.py")


@dataclass(frozen=True, slots=True)
class Forks:
    """Where forks are asked for, one at a time."""

    folder: Path
    jobs: int
    ends: int
    log: list[str] = field(default_factory=list)
    """What `strace` saw, once the server has ended."""

    def run(self, program: Program, in_vain: Mapping[str, int]) -> Traced:
        """Run a program to its end in a fork."""
        (self.folder / "typed").write_bytes(program.typed)
        assert program.words[0] == sys.executable
        job = {"words": program.words[1:], "in_vain": dict(in_vain), "folder": str(self.folder)}
        os.write(self.jobs, json.dumps(job).encode() + b"\n")
        ended = os.read(self.ends, 100)
        assert ended, "the server of forks has ended"
        output, errors = ((self.folder / name).read_bytes() for name in ("output", "errors"))
        return Traced(int(ended), output, errors, "")

    @property
    def injected(self) -> int:
        """In how many forks a call was made to fail; known once the server has ended."""
        return len({line.split()[0] for line in self.log if "(INJECTED)" in line})


@contextmanager
def forks(options: Sequence[str]) -> Iterator[Forks]:
    """A server of forks under `strace`."""
    with TemporaryDirectory() as folder:
        wanted = ",".join(f"?{call}" for call in CALLS)
        look = ["strace", "-f", "-qq", "-o", f"{folder}/log", "-e", f"trace={wanted}", *options]
        (jobs_there, jobs), (ends, ends_there) = os.pipe(), os.pipe()
        server = [sys.executable, str(SERVER), str(jobs_there), str(ends_there)]
        with subprocess.Popen(
            [*look, *server],
            pass_fds=(jobs_there, ends_there),
            env=process.environment({"PYTHONDONTWRITEBYTECODE": "1"}),
        ) as running:
            os.close(jobs_there)
            os.close(ends_there)
            server_of = Forks(Path(folder), jobs, ends)
            try:
                yield server_of
            finally:
                os.close(jobs)
                running.wait(process.PATIENCE)
                os.close(ends)
                server_of.log.extend(Path(folder, "log").read_text(errors="replace").splitlines())
