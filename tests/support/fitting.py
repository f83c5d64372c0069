"""Whether a window has room for what is on it: nothing cut off, nothing to be scrolled to aside."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QTableView, QWidget

from accessibility_audit import audit
from spasm_diary.ui.type_sizes import Role

CUT_OFF = "A7"
ROLE = "type_role"
"""The property of a label that says what its text is."""
HEADINGS = (Role.TITLE.value, Role.HEADING.value)


def check_fit(window: QWidget, size: tuple[int, int]) -> list[str]:
    """What of a window has no room, on a screen of a size."""
    return [*does_not_fit(window, size), *scrolls_sideways(window)]


def check_words(window: QWidget, size: tuple[int, int]) -> list[str]:
    """What of its words has no room, or is no heading: for words of another language."""
    cut = (line for line in audit(window) if line.startswith(CUT_OFF))
    return [*cut, *check_fit(window, size), *_small_headings(window)]


def does_not_fit(window: QWidget, size: tuple[int, int]) -> Iterator[str]:
    width, height = window.minimumSizeHint().width(), window.minimumSizeHint().height()
    if window.width() > size[0] or window.height() > size[1]:
        yield f"it needs {width} x {height} pixels"


def scrolls_sideways(window: QWidget) -> Iterator[str]:
    """Only a table may: its columns mean something by standing beside each other."""
    for area in window.findChildren(QAbstractScrollArea):
        has_columns = isinstance(area, QTableView)
        if area.isVisible() and not has_columns and area.horizontalScrollBar().maximum() > 0:
            name = area.accessibleName() or type(area).__name__
            yield f"{name} scrolls sideways by {area.horizontalScrollBar().maximum()} pixels"


def _small_headings(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        is_heading = label.property(ROLE) in HEADINGS
        if is_heading and label.isVisible() and label.text()[:1].islower():
            yield f"a heading begins small: {label.text()!r}"
