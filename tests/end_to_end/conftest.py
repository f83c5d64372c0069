"""Folders for stories that write a lot."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quick_place import quick_place


@pytest.fixture
def quick_folder() -> Iterator[Path]:
    with quick_place() as folder:
        yield folder
