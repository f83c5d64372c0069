"""What holds for every test: no screen, a home of its own, and nothing complained about unseen."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings

from spasm_diary.customs import Customs, follow

_FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "APPDATA": "data",
    "LOCALAPPDATA": "data",
}

# A busy machine decides how long an example takes, not the code.
settings.register_profile(
    "here", deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("nobody watching", settings.get_profile("here"), derandomize=True)
settings.load_profile("nobody watching" if os.environ.get("CI") else "here")


def pytest_configure(config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Matplotlib's list of fonts takes a second to make, and holds nothing of anybody's.
    os.environ["MPLCONFIGDIR"] = str(config.rootpath / ".pytest_cache" / "matplotlib")
    # Whoever locks their screen while the tests run is not to lock the diaries of the tests.
    for bus in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        os.environ[bus] = "unix:path=/nowhere"
    home = TemporaryDirectory(prefix="spasm-diary-tests-")
    config.add_cleanup(home.cleanup)
    for name, folder in _FOLDERS.items():
        os.environ[name] = str(Path(home.name) / folder)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record)


@pytest.fixture
def complaints() -> Iterator[list[logging.LogRecord]]:
    """What the program logs as a warning or worse, for a test that expects it to."""
    listener = _Listener()
    logger = logging.getLogger("spasm_diary")
    logger.addHandler(listener)
    yield listener.heard
    logger.removeHandler(listener)


@pytest.fixture(autouse=True)
def each_begins_with_the_same_clock() -> Iterator[None]:
    """Of 24 hours, and weeks from Monday on, whatever a program before was set to."""
    yield
    follow(Customs)


@pytest.fixture(autouse=True)
def no_complaint_goes_unseen(request: pytest.FixtureRequest) -> Iterator[None]:
    expected = "complaints" in request.fixturenames
    heard: list[logging.LogRecord] = request.getfixturevalue("complaints")
    yield
    if heard and not expected:
        pytest.fail("\n".join(["Nobody expected this:", *(each.getMessage() for each in heard)]))
