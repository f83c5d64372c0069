"""Kills a program that saves, at whatever it just does.

    acknowledged = killed_while_it_tells(spasm_diary("add", folder=data, typed=lines), after=40)

A program tells of each thing that it kept in a line of its own.
"""

import subprocess
from tempfile import TemporaryFile

import process
from traced import Program


def killed_while_it_tells(program: Program, after: int) -> list[str]:
    """The lines that were told whole before the program was killed, soon after so many."""
    with TemporaryFile() as typed:
        typed.write(program.typed)
        typed.seek(0)
        running = subprocess.Popen(
            program.words,
            stdin=typed,
            stdout=subprocess.PIPE,
            env=process.environment(dict(program.more)),
        )
        assert running.stdout is not None
        with running, running.stdout as output:
            told = b"".join(output.readline() for _ in range(after))
            running.kill()
            told += output.read()
    whole, _, _torn = told.decode().rpartition("\n")
    return whole.split()
