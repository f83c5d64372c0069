"""The looks that a test runs in, as fixtures: a conftest imports them by name."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from looks import LOOKS, Look


@pytest.fixture
def plain_look(qapp: QApplication) -> Look:
    """The usual look."""
    look = Look()
    look.put_on(qapp)
    return look


@pytest.fixture(params=LOOKS, ids=str)
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    """Each look in turn; the usual one afterwards."""
    worn: Look = request.param
    worn.put_on(qapp)
    yield worn
    Look().put_on(qapp)
