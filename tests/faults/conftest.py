"""A folder for what is failed again and again, and the figures of the long tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quick_place import quick_place


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    with quick_place() as folder:
        yield folder


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What each test has counted, where the long ones were asked for."""
    if terminalreporter.config.option.markexpr != "faults":
        return
    terminalreporter.section("counted")
    for report in terminalreporter.stats.get("passed", ()):
        for _name, figures in report.user_properties:
            terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {figures}")
