"""What the start of the program leaves for later, or out: a tired person is waiting for a window.

Two tricks rest on private names of other libraries. Here they are held to what they are for, so
that a new version of a library cannot undo them unseen.
"""

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.lives import make_lives

from process import environment

ROOT = Path(__file__).parents[2]


def told_by(code: str) -> str:
    """What a Python of its own prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_start_loads_nothing_that_can_come_after_the_first_window() -> None:
    assert (
        told_by(
            "import sys, spasm_diary.__main__\n"
            "print(*{'alembic', 'matplotlib', 'numpy', 'sqlalchemy'} & set(sys.modules))"
        )
        == ""
    )


def test_the_first_window_needs_no_storage_at_all() -> None:
    assert (
        told_by(
            "import sys, spasm_diary.bootstrap.session\n"
            "print(*{'alembic', 'hashlib', 'sqlalchemy', 'sqlcipher3'} & set(sys.modules))"
        )
        == ""
    )


def test_a_day_is_glanced_at_without_what_works_in_the_diary() -> None:
    assert (
        told_by(
            "import sys, spasm_diary.bootstrap.opening\n"
            "print(*{'alembic', 'cryptography', 'matplotlib', 'numpy', 'sqlalchemy'}"
            " & set(sys.modules))"
        )
        == ""
    )


def test_pyside_reads_no_source_of_the_modules_that_the_program_imports() -> None:
    assert (
        told_by(
            "import linecache\n"
            "from spasm_diary.bootstrap.start import _quieten_import_hook\n"
            "_quieten_import_hook()\n"
            "import PySide6.QtCore, spasm_diary.domain.entries, sqlalchemy\n"
            "print(*[name for name in linecache.cache if 'site-packages/sqlalchemy' in name])"
        )
        == ""
    )


def test_matplotlib_writes_no_help_while_it_is_loaded() -> None:
    told = told_by(
        "import spasm_diary.charts.drawing.raster\n"
        "from matplotlib.lines import Line2D\n"
        "print('antialiased' in (Line2D.set.__doc__ or ''))"
    )

    assert told == "False"


def test_no_library_that_takes_long_to_load_is_loaded_where_keys_are_answered(
    tmp_path: Path,
) -> None:
    """From the start to the first chart, as the benchmarks lead through it."""
    [data] = make_lives(tmp_path, [1]).values()
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.whole_program", "0", str(data)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment({"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}),
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["imported"] == []
