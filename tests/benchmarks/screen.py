"""A screen of its own that nobody looks at, for windows to be measured on."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1400x900x24"


def is_there_xvfb() -> bool:
    return shutil.which("Xvfb") is not None


@contextmanager
def screen() -> Iterator[str]:
    """The name of the display, which is there as long as the block runs."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE),
            *("-nolisten", "tcp", "-noreset", "-dpi", "96"),
        ],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait(timeout=10)
