"""Boxes to tick: what is on the page, and what stays out of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.report.making import Part
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox


class PartList(QWidget):
    """A box a part; boxes are made anew only where the parts are others than before."""

    toggled = Signal(str)
    """The key of a part."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._boxes: dict[str, WrappedCheckBox] = {}
        self._titles: tuple[tuple[str, str], ...] = ()
        self._rows = QVBoxLayout(self)
        space(self._rows, between=0)

    def show_parts(self, parts: Sequence[Part]) -> None:
        titles = tuple((part.key, part.title) for part in parts)
        if titles != self._titles:
            self._titles = titles
            self._make(parts)
        for part in parts:
            self._boxes[part.key].setChecked(part.is_in)

    def _make(self, parts: Sequence[Part]) -> None:
        empty(self._rows)
        self._boxes = {part.key: WrappedCheckBox(part.title, "accent") for part in parts}
        for key, box in self._boxes.items():
            box.clicked.connect(lambda _checked, key=key: self.toggled.emit(key))
            self._rows.addWidget(box)
