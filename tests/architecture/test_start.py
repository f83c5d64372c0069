"""What the start of the program leaves for later: a tired person is waiting for a window."""

import subprocess
import sys


def test_the_start_loads_nothing_that_can_come_after_the_first_window() -> None:
    code = (
        "import sys, spasm_diary.__main__\n"
        "print(*{'alembic', 'matplotlib', 'numpy', 'sqlalchemy'} & set(sys.modules))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
