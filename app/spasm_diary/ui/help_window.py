"""The help: its pages in a list, the chosen one beside it. It stays open beside the program."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QListWidget, QSizePolicy, QWidget

from spasm_diary.presenters.help_pages import KEYS, TOPICS, HelpPage, help_page
from spasm_diary.ui.help_text import HelpText
from spasm_diary.ui.keys import KEYS_TITLE, keys_page
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.words import tr

WIDTH, HEIGHT = 110, 80
"""In units of the grid."""
SHARE = 0.94
"""The most of the screen that it covers."""


class HelpWindow(QDialog):
    """A window of its own, so that one can read and do at the same time; Escape closes it.

    A bare widget would not be told to screen readers as a window.
    """

    def __init__(self, read: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._read = read
        self._keys = (*TOPICS, KEYS)
        self._topics = QListWidget()
        self._topics.setAccessibleName(tr("Pages of the help"))
        self._topics.addItems([*map(tr, TOPICS.values()), tr(KEYS_TITLE)])
        self._topics.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self._topics.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._topics.currentRowChanged.connect(self._on_chosen)
        self.text = HelpText()
        row = QHBoxLayout(self)
        space(row, between=2, around=2)
        row.addWidget(self._topics)
        row.addWidget(self.text, 1)
        self._on_chosen(0)
        # Left alone, Qt would give it no more than two thirds of the screen.
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        # A widget's own `screen()` would tie the life of Qt's screen to that of the widget.
        screen = QApplication.primaryScreen().availableSize() * SHARE
        return QSize(grid(WIDTH), grid(HEIGHT)).boundedTo(screen)

    def show_topic(self, key: str) -> None:
        """Open at a topic, such as that of the page that is shown; at the first if it has none."""
        row = self._keys.index(key) if key in self._keys else 0
        self._topics.setCurrentRow(row)
        if self.isVisible():
            self.raise_()
        self.show()
        self.activateWindow()
        self.text.setFocus()

    def _on_chosen(self, row: int) -> None:
        page = self._page(self._keys[max(row, 0)])
        self.text.show_page(page)
        self.setWindowTitle(tr("{topic} – Help").format(topic=page.title))

    def _page(self, key: str) -> HelpPage:
        return keys_page() if key == KEYS else help_page(key, self._read)
