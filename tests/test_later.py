"""Libraries that are loaded without parts of others."""

import subprocess
import sys


def told_by(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_part_is_not_loaded_where_it_is_only_named() -> None:
    told = told_by(
        "import sys\n"
        "from spasm_diary.later import without\n"
        "with without({'asyncio': {}}):\n"
        "    import asyncio\n"
        "print('asyncio.events' in sys.modules, 'asyncio' in sys.modules)"
    )

    assert told == "False False"


def test_a_part_that_is_asked_for_something_is_loaded_then() -> None:
    told = told_by(
        "from spasm_diary.later import without\n"
        "with without({'asyncio': {}}):\n"
        "    import asyncio\n"
        "stand_in = asyncio\n"
        "import asyncio\n"
        "print(stand_in.sleep is asyncio.sleep, stand_in.CancelledError.__name__)"
    )

    assert told == "True CancelledError"


def test_what_is_loaded_already_stays_as_it_is() -> None:
    told = told_by(
        "import asyncio\n"
        "from spasm_diary.later import without\n"
        "before = asyncio\n"
        "with without({'asyncio': {}}):\n"
        "    import asyncio\n"
        "print(asyncio is before)"
    )

    assert told == "True"
