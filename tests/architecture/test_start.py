"""What the start of the program leaves for later, or out: a tired person is waiting for a window.

Some tricks rest on private names of other libraries. Here they are held to what they are for, so
that a new version of a library cannot undo them unseen.
"""

import json
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.lives import make_lives

from process import environment

ROOT = Path(__file__).parents[2]
QUICKLY = "from spasm_diary.bootstrap.quick_pyside import load_pyside; load_pyside()"
ENUMS = """
from enum import EnumType, Flag
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets

def tell(kind):
    print(kind.__mro__, sorted({*vars(kind)} - {'__doc__'}))
    print([(name, member, member.value) for name, member in kind.__members__.items()])
    print(list(kind), [getattr(kind, name) for name in kind.__members__])
    print([kind(member.value) is member for member in kind])
    if issubclass(kind, Flag) and kind.__members__:
        print(kind(0), kind(7), ~kind(1))

for library in (QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets):
    for kind in vars(library).values():
        if isinstance(kind, type):
            dir(kind)
            for one in (kind, *vars(kind).values()):
                if isinstance(one, EnumType):
                    tell(one)
"""


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
            "from spasm_diary.bootstrap.quick_pyside import load_pyside\n"
            "load_pyside()\n"
            "import PySide6.QtCore, spasm_diary.domain.entries, sqlalchemy\n"
            "print(*[name for name in linecache.cache if 'site-packages/sqlalchemy' in name])"
        )
        == ""
    )


def test_pyside_loads_nothing_that_words_its_errors_before_there_is_one() -> None:
    assert (
        told_by(
            f"{QUICKLY}\n"
            "import sys, PySide6.QtWidgets\n"
            "print(*{'argparse'} & set(sys.modules))"  # which only that takes
        )
        == ""
    )


def test_a_wrong_call_of_qt_is_told_in_the_same_words_as_ever() -> None:
    calls = (
        "from PySide6.QtCore import QPoint, QRect\n"
        "for call in (lambda: QPoint('a'), lambda: QRect(bad=3), lambda: QPoint().x(4)):\n"
        "    try: call()\n"
        "    except Exception as error: print(repr(error))"
    )

    assert told_by(f"{QUICKLY}\n{calls}") == told_by(calls)


def test_the_enums_of_qt_are_those_that_pyside_makes_without_us() -> None:
    assert told_by(f"{QUICKLY}\n{ENUMS}") == told_by(ENUMS)


def test_the_enums_of_qt_are_made_without_checking_each_name() -> None:
    assert (
        told_by(
            f"{QUICKLY}\n"
            "import sys, PySide6.QtCore\n"
            "called = set()\n"
            "sys.setprofile(lambda frame, *_: called.add(frame.f_code.co_name))\n"
            "PySide6.QtCore.Qt\n"
            "sys.setprofile(None)\n"
            "print('convert_class' in called, '__setitem__' in called)"
        )
        == "True False"
    )


def test_matplotlib_writes_no_help_while_it_is_loaded() -> None:
    told = told_by(
        "import spasm_diary.charts.drawing.raster\n"
        "from matplotlib.lines import Line2D\n"
        "print('antialiased' in (Line2D.set.__doc__ or ''))"
    )

    assert told == "False"


def test_charts_load_nothing_to_draw_in_three_dimensions_or_to_set_tex() -> None:
    assert (
        told_by(
            "import sys, spasm_diary.charts.drawing.raster\n"
            "print(*{'dateutil.rrule', 'fontTools', 'mpl_toolkits', 'unittest'}"
            " & set(sys.modules))"
        )
        == ""
    )


def test_working_in_a_diary_loads_nothing_of_asyncio() -> None:
    assert (
        told_by(
            "import sys\n"
            "from spasm_diary.storage.quick_sqlalchemy import load_sqlalchemy\n"
            "load_sqlalchemy()\n"
            "import spasm_diary.storage.database\n"
            "print(*{'asyncio', 'email', 'ssl'} & set(sys.modules))"
        )
        == ""
    )


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
