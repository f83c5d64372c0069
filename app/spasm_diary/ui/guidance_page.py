"""The page of the guidance: the library, an article, the warning signs, or the rules."""

from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.guidance_view import GuidanceView, Place
from spasm_diary.presenters.runner import Runner
from spasm_diary.ui.announce import announce
from spasm_diary.ui.guidance.article_text import ArticleText
from spasm_diary.ui.guidance.bar import GuidanceBar
from spasm_diary.ui.guidance.library import Library
from spasm_diary.ui.guidance.marks_bar import MarksBar
from spasm_diary.ui.guidance.rules_page import RulesPage
from spasm_diary.ui.signs_page import SignsPage
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.parts import quiet_button
from spasm_diary.words import tr

_PUT_BY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class GuidancePage(QWidget):
    """Draws what the presenter shows, and passes on what is chosen, searched for or followed."""

    def __init__(self, runner: Runner) -> None:
        """`runner` lays out what is printed, off the ui's thread."""
        super().__init__()
        self._runner = runner
        self._presenter: GuidancePresenter | None = None
        self._view: GuidanceView | None = None
        self.bar = GuidanceBar()
        self.marks = MarksBar()
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
        layout.addWidget(self.marks)
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
        self.text.marks_changed.connect(self._show_marks)
        self.marks.stepped.connect(self.text.step_mark)
        self.marks.closed.connect(presenter.unmark)
        self.library.reading.forgotten.connect(presenter.reading.forget_opened)
        for button, act in (
            (self.bar.library, presenter.show_library),
            (self.bar.back, self._go_back),
            (self.bar.previous, presenter.read_previous),
            (self.bar.next, presenter.read_next),
            (self.bar.later, presenter.put_by),
            (self.bar.aloud, presenter.read_aloud),
            (self.bar.smaller, lambda: presenter.resize(-1)),
            (self.bar.larger, lambda: presenter.resize(1)),
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
        self.bar.show_ways(view)  # once the library is hidden, which takes longest to be laid out
        self._show_marks()
        self.setWindowTitle(_title(view))
        if before is not None and _where(before) != _where(view):
            self._focus(before, view)
        elif before is not None and before.waits != view.waits:
            announce(self, tr("On your list") if view.waits else tr("Off your list"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._presenter is None or not self._act_on(event, self._presenter):
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter is not None:
            self._presenter.fall_silent()

    def _act_on(self, event: QKeyEvent, presenter: GuidancePresenter) -> bool:
        """Whether the key means something here."""
        place = Place.LIBRARY if self._view is None else self._view.place
        keys = event.keyCombination()
        if keys.key() == Qt.Key.Key_Escape and place is not Place.LIBRARY:
            presenter.show_library()
        elif keys.key() == Qt.Key.Key_Backspace and self._view is not None and self._view.back:
            self._go_back()
        elif place is not Place.ARTICLE:
            return False
        elif keys == _PUT_BY:
            presenter.put_by()
        elif keys.key() == Qt.Key.Key_F3:
            is_back = keys.keyboardModifiers() == Qt.KeyboardModifier.ShiftModifier
            self.text.step_mark(-1 if is_back else 1)
        else:
            return False
        return True

    def _go_back(self) -> None:
        if self._presenter is not None:
            self._presenter.go_back()
            self.text.return_to_place()

    def _show_marks(self) -> None:
        is_read = self._view is not None and self._view.place is Place.ARTICLE
        marks = self.text.marks
        self.marks.show_marks(len(marks) if is_read else 0, marks.current)

    def _focus(self, before: GuidanceView, view: GuidanceView) -> None:
        """Bring the keys to what is shown now; back in the library, to where one was."""
        if view.place is Place.ARTICLE:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            if len(self.text.marks):
                announce(self, self.marks.words.text())
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
