"""Every look a window can have, and the check that it holds in each.

A test of a page is one line: `assert check_page(window) == []`, under the fixture `look`.
"""

from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from accessibility_audit import audit
from contrast import check_drawn
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.look import set_look

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
THEMES = (Theme.LIGHT, Theme.DARK, Theme.CONTRAST)


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, a size of text and a direction of reading."""

    theme: Theme = Theme.LIGHT
    text_percent: int = 100
    direction: Qt.LayoutDirection = LTR

    def __str__(self) -> str:
        return f"{self.theme}-{self.text_percent}-{'rtl' if self.direction is RTL else 'ltr'}"

    def put_on(self, application: QApplication) -> None:
        # The windows of tests before must be gone: Python may collect them while Qt tells them.
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setLayoutDirection(self.direction)
        set_look(application, self.theme, self.text_percent)


LOOKS = tuple(Look(*each) for each in product(THEMES, (100, 200), (LTR, RTL)))


def check_page(window: QWidget) -> list[str]:
    """What is wrong with a window that is shown: names, targets, cut text, contrast, edges."""
    return [*audit(window), *check_drawn(window)]
