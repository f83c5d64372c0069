"""The window: rail, pages, panel and foot. It knows which page is shown, and nothing of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.ui.frame.bar_stack import BarStack
from spasm_diary.ui.frame.foot import Foot
from spasm_diary.ui.frame.menus import fill_menus
from spasm_diary.ui.frame.panel_host import PanelHost
from spasm_diary.ui.frame.rail import Rail, Stop
from spasm_diary.ui.widgets.key_order import focus_beside, focus_first
from spasm_diary.ui.widgets.message_bar import Answer, Kind, MessageBar
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from spasm_diary.presenters.keeping import FootView
    from spasm_diary.ui.frame.panel_actions import PanelActions

STOPS = (
    Stop("today", N_("Today"), "today", "Ctrl+1"),
    Stop("history", N_("History"), "history", "Ctrl+2"),
    Stop("charts", N_("Charts"), "charts", "Ctrl+3"),
    Stop("reports", N_("Reports"), "report", "Ctrl+4"),
    Stop("guidance", N_("Guidance"), "guidance", "Ctrl+5"),
    Stop("settings", N_("Settings"), "settings", "Ctrl+6", at_foot=True),
)
ALONE = ("bad_day",)
"""The pages with nothing beside them: no rail, and no panel."""
FIRST_SIZE = (1280, 860)
APART = 1
"""The room round a bar above the pages, in units of the grid."""


class MainWindow(QMainWindow):
    """Shows one page at a time; each is made when it is first asked for."""

    def __init__(
        self,
        make_page: Callable[[str], QWidget],
        handlers: Mapping[str, Callable[[], None]],
        panel: PanelActions,
        geometry: Path,
    ) -> None:
        super().__init__()
        self._make_page = make_page
        self._pages: dict[str, QWidget] = {}
        self._geometry = QSettings(str(geometry), QSettings.Format.IniFormat)
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before the window closes; saves what is still being typed."""
        self.page_shown: Callable[[str], None] = lambda _key: None
        self.actions_by_key = fill_menus(self, handlers)
        self.rail = Rail(STOPS, self.show_page)
        self.bar = MessageBar(apart=APART)
        self.foot = Foot(handlers["undo"])
        self._bars = BarStack()
        self._stack = QStackedWidget()
        self.panel_host = PanelHost(panel)
        self._notices: dict[str, MessageBar] = {}
        self._lay_out()
        self.resize(*FIRST_SIZE)
        kept = self._geometry.value("geometry")
        if isinstance(kept, QByteArray):  # a damaged file gives numbers and texts as well
            self.restoreGeometry(kept)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001 - Qt's
        return focus_beside(self, forward=forward) or super().focusNextPrevChild(forward)

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def page_widget(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._pages[key] = self._make_page(key)
            page.windowTitleChanged.connect(lambda _title: self._name())
            self._stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        page = self.page_widget(key)
        is_first_time = page.focusWidget() is None
        self._stack.setCurrentWidget(page)
        if is_first_time and page.isAncestorOf(self.focusWidget()):
            focus_first(page)  # Qt takes what was made first, wherever on the page it stands
        self.rail.setHidden(key in ALONE)
        self.panel_host.setHidden(key in ALONE)
        self.rail.show_page(key)
        self._name()
        self.page_shown(key)

    def show_foot(
        self, view: FootView, try_again: Callable[[], None], save_copy: Callable[[], None]
    ) -> None:
        """The saved line, and trouble as one bar above the page."""
        self.foot.show_foot(view)
        if view.trouble:
            copy = ((tr("Save a copy elsewhere"), save_copy),) if view.can_copy else ()
            self.bar.show_message(view.trouble, ((tr("Try again"), try_again), *copy))
        else:
            self.bar.hide()

    def add_bar(self) -> MessageBar:
        """A bar for who has something to say in it again and again."""
        bar = MessageBar(Kind.NOTICE, apart=APART)
        self._bars.add(bar)
        return bar

    def mark_as_guest(self, words: str, leaving: str, leave: Callable[[], None]) -> None:
        """Say all the time that this is not one's own diary, with one press to leave."""
        self.add_bar().show_message(words, ((leaving, leave),))

    def show_notice(
        self, words: str, answers: Sequence[Answer] = (), kind: Kind = Kind.NOTICE
    ) -> None:
        """Say something that has nothing to do with saving, once, until it is put away."""
        notice = self._notice(words, kind)
        notice.show_message(words, (*answers, (tr("Close"), notice.hide)))

    def show_offer(self, words: str, answers: Sequence[Answer]) -> Callable[[], None]:
        """Offer something, until an answer is pressed or what is returned puts it away."""
        offer = self._notice(words, Kind.NOTICE)
        offer.show_message(words, [(name, partial(_answer, offer, act)) for name, act in answers])
        return offer.hide

    def hide_notices(self) -> None:
        """Put away what was said, such as when it was acted upon."""
        for notice in self._notices.values():
            notice.hide()

    def _notice(self, words: str, kind: Kind) -> MessageBar:
        if words not in self._notices:
            self._notices[words] = MessageBar(kind, apart=APART)
            self._bars.add(self._notices[words])
        return self._notices[words]

    def _name(self) -> None:
        """Call the window by what its page shows, or by the page where that says nothing more."""
        page = next((tr(stop.label) for stop in STOPS if stop.key == self.page), "")
        shown = self.page_widget(self.page).windowTitle() or page
        self.setWindowTitle(tr("{page} – Spasm Diary").format(page=shown))

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bars.add(self.bar)
        column.addWidget(self._bars)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(middle, 1)
        row.addWidget(self.panel_host)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row, 1)
        outer.addWidget(self.foot)
        self.setCentralWidget(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel_host.fit(event.size().width())
        self._bars.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._geometry.setValue("geometry", self.saveGeometry())
        event.accept()


def _answer(offer: MessageBar, act: Callable[[], object]) -> None:
    offer.hide()
    act()
