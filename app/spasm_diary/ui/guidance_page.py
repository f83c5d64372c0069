"""The page of the guidance: the library, an article, the warning signs, or the rules."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from spasm_diary.presenters.guidance_page import GuidancePresenter, GuidanceView, Place
from spasm_diary.presenters.runner import Runner
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.guidance.bar import GuidanceBar
from spasm_diary.ui.guidance.library import Library
from spasm_diary.ui.guidance.rules_page import RulesPage
from spasm_diary.ui.signs_page import SignsPage
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.parts import quiet_button
from spasm_diary.words import tr


class GuidancePage(QWidget):
    """Draws what the presenter shows, and passes on what is chosen, searched for or followed."""

    def __init__(self, runner: Runner) -> None:
        """`runner` lays out what is printed, off the ui's thread."""
        super().__init__()
        self._runner = runner
        self._presenter: GuidancePresenter | None = None
        self._view: GuidanceView | None = None
        self.bar = GuidanceBar()
        self.library = Library()
        self.text = ArticleText()
        self.signs = SignsPage()
        self.rules = RulesPage()
        self.how = quiet_button(tr("How articles are chosen"), icon="help")
        below_shelves = self.library.body.count() - 1
        self.library.body.insertWidget(below_shelves, self.how, 0, Qt.AlignmentFlag.AlignLeading)
        self._stack = QStackedWidget()
        for part in (self.library, self.text, self.signs, self.rules):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        space(layout, between=0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)

    def use(self, presenter: GuidancePresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.library.searched.connect(presenter.search)
        self.library.chosen.connect(presenter.read)
        self.rules.chosen.connect(presenter.read)
        self.rules.brought_back.connect(presenter.bring_back)
        self.rules.day_chosen.connect(presenter.open_day)
        self.text.followed.connect(presenter.follow)
        self.text.closed.connect(presenter.show_library)
        for button, act in (
            (self.bar.library, presenter.show_library),
            (self.bar.back, presenter.go_back),
            (self.bar.previous, presenter.read_previous),
            (self.bar.next, presenter.read_next),
            (self.bar.print, self.print_shown),
            (self.how, presenter.show_rules),
        ):
            button.clicked.connect(lambda _checked=False, act=act: act())
        presenter.show()

    def read_article(self, name: str, came_from: str = "") -> None:
        """Open an article, from wherever it is asked for."""
        if self._presenter is not None:
            self._presenter.read(name, came_from)

    def show_signs(self, came_from: str = "") -> None:
        if self._presenter is not None:
            self._presenter.show_signs(came_from)

    def focus_search(self) -> None:
        if self._presenter is not None:
            self._presenter.show_library()
        self.library.focus_search()

    def print_shown(self) -> bool:
        """Show the article or the warning signs as they will be on paper, if one is open."""
        document = self._presenter.on_paper() if self._presenter is not None else None
        if document is None:
            return False
        from spasm_diary.ui.paper.preview import open_preview  # brings Qt's part for printers
        from spasm_diary.ui.paper.report import lay_out

        open_preview(self, self._runner, document.title, partial(lay_out, document))
        return True

    def show_guidance(self, view: GuidanceView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        self.bar.show_ways(view)
        self.library.show_library(view.library)
        if view.article is not None:
            self.text.show_article(view.article)
        if view.rules is not None:
            self.rules.show_rules(view.rules)
        parts: dict[Place, QWidget] = {
            Place.LIBRARY: self.library,
            Place.ARTICLE: self.text,
            Place.SIGNS: self.signs,
            Place.RULES: self.rules,
        }
        self._stack.setCurrentWidget(parts[view.place])
        self.setWindowTitle(_title(view))
        if before is not None and _where(before) != _where(view):
            self._focus(before, view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_elsewhere = self._view is not None and self._view.place is not Place.LIBRARY
        if event.key() == Qt.Key.Key_Escape and is_elsewhere and self._presenter is not None:
            self._presenter.show_library()
        else:
            super().keyPressEvent(event)

    def _focus(self, before: GuidanceView, view: GuidanceView) -> None:
        """Bring the keys to what is shown now; back in the library, to where one was."""
        if view.place is Place.ARTICLE:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif view.place is Place.SIGNS:
            self.signs.focus_first()
        elif view.place is Place.RULES:
            self.bar.library.setFocus(Qt.FocusReason.OtherFocusReason)
            self.rules.verticalScrollBar().setValue(0)
        elif before.place is Place.RULES:
            self.how.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.article is not None:
            self.library.focus_article(before.article.name)


def _title(view: GuidanceView) -> str:
    """What the window is called; nothing for the library, which is the page itself."""
    if view.place is Place.SIGNS:
        return tr("Warning signs")
    if view.place is Place.RULES:
        return tr("How articles are chosen")
    return view.article.title if view.place is Place.ARTICLE and view.article else ""


def _where(view: GuidanceView) -> tuple[Place, str]:
    return view.place, view.article.name if view.article is not None else ""
