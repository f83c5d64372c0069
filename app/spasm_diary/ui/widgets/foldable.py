"""A heading that shows and hides what is under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import space
from spasm_diary.words import tr


class Foldable(QWidget):
    """Folded away at first. Put widgets into `body`; whoever uses it remembers if it is open."""

    folded = Signal(bool)
    """Whether the person has just folded it away; not told when the program does."""

    def __init__(self, heading: str, *, is_open: bool = False) -> None:
        super().__init__()
        self._head = QPushButton()
        mark(self._head, "quiet")
        mark(self._head, "leading")
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.clicked.connect(self._on_pressed)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        space(self.body, between=1, around=(0, 0.5, 0, 1))
        outer = QVBoxLayout(self)
        space(outer, between=0)
        outer.addWidget(self._head)
        outer.addWidget(self._inside)
        self.set_heading(heading)
        self.show_open(is_open=is_open)

    @property
    def is_open(self) -> bool:
        return not self._inside.isHidden()

    def set_heading(self, text: str) -> None:
        self._head.setText(text.replace("&", "&&"))
        self._head.setAccessibleName(text)

    def set_spoken(self, name: str) -> None:
        """A longer name for a screen reader, where others have the same heading."""
        self._head.setAccessibleName(name)

    def show_open(self, *, is_open: bool) -> None:
        self._inside.setVisible(is_open)
        set_icon(self._head, "fold" if is_open else "unfold")
        self._head.setAccessibleDescription(tr("shown") if is_open else tr("folded away"))

    def _on_pressed(self) -> None:
        self.show_open(is_open=not self.is_open)
        self.folded.emit(not self.is_open)
