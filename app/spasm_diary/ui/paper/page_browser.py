"""Pages to look through: the one page, and under it the ways to the others and to a larger one."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.ui.announce import announce
from spasm_diary.ui.paper.page_view import STEP, PageView
from spasm_diary.ui.paper.pages import Pages
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import FlowingLabel, icon_button
from spasm_diary.words import tr


class PageBrowser(QWidget):
    """Stays on the number of its page when other pages come."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Pages | None = None
        self._number = 0
        self.view = PageView()
        self.view.stepped.connect(self.step)
        self.view.went_to_end.connect(self._go_to_end)
        self._before = icon_button("previous", tr("The page before"), lambda: self.step(-1))
        self._after = icon_button("next", tr("The page after"), lambda: self.step(1))
        self._words = FlowingLabel("")
        smaller = icon_button("remove", tr("Show smaller"), lambda: self.view.zoom_by(1 / STEP))
        larger = icon_button("add", tr("Show larger"), lambda: self.view.zoom_by(STEP))
        row = FlowLayout()
        for widget in (self._before, self._words, self._after, smaller, larger):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        space(column)
        column.addLayout(row)
        column.addWidget(self.view, 1)

    @property
    def number(self) -> int:
        """Of the page that is shown, counted from 0."""
        return self._number

    def show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self._go_to(self._number)

    def step(self, by: int) -> None:
        """To a page before or after."""
        self._go_to(self._number + by)

    def _go_to_end(self, last: bool) -> None:  # noqa: FBT001 - what the signal says
        self._go_to(10**9 if last else 0)

    def _go_to(self, number: int) -> None:
        if self._pages is None:
            return
        count = len(self._pages.pages)
        self._number = min(max(number, 0), count - 1)
        words = tr("Page {number} of {count}").format(number=self._number + 1, count=count)
        self._words.setText(words)
        self._before.setEnabled(self._number > 0)
        self._after.setEnabled(self._number < count - 1)
        self.view.show_page(self._pages, self._number)
        announce(self, words)
