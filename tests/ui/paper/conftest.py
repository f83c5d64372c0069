"""What is laid out needs its letters."""

import pytest
from PySide6.QtWidgets import QApplication

from spasm_diary.ui.paper.faces import load_fonts


@pytest.fixture(autouse=True)
def letters(qapp: QApplication) -> None:
    load_fonts()
