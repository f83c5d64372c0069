"""A command for each test, on a folder of its own."""

from pathlib import Path

import pytest

from command import Command


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(tmp_path / "data")
