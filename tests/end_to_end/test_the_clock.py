"""The clock of the computer, wherever the computer is."""

import os
import subprocess
import sys

import pytest

CODE = """
import sys
from datetime import datetime
from spasm_diary.__main__ import SystemClock
clock = SystemClock()
assert clock.now().utcoffset() is not None
print(*(clock.offset_at(datetime.fromisoformat(local)) for local in sys.argv[1:]))
"""


@pytest.mark.skipif(os.name != "posix", reason="only there does TZ say where one is")
@pytest.mark.parametrize(
    ("zone", "offsets"),
    [
        ("Europe/Berlin", "60 120 60 120"),
        ("America/New_York", "-300 -240 -240 -240"),
        ("Asia/Kathmandu", "345 345 330 345"),
        ("Pacific/Auckland", "780 720 720 780"),
        ("UTC", "0 0 0 0"),
    ],
)
def test_an_offset_is_that_of_the_place_at_that_time(zone: str, offsets: str) -> None:
    times = ("2026-01-15T02:10", "2026-07-01T12:00", "1975-06-15T12:00", "2026-10-20T12:00")

    done = subprocess.run(
        [sys.executable, "-c", CODE, *times],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == offsets
