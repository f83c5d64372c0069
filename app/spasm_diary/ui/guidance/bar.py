"""The bar above an article and the warning signs: ways back and onward, and what to do with it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.presenters.article_words import Neighbour
from spasm_diary.presenters.guidance_view import GuidanceView, Place
from spasm_diary.presenters.reading_aloud import Aloud
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import quiet_button
from spasm_diary.words import tr


class GuidanceBar(QWidget):
    """Hidden while the library stands there, which is where its first button leads."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Ways from here"))
        self.library = quiet_button(tr("All articles"), icon="previous")
        self.back = quiet_button("", icon="undo")
        self.previous = quiet_button("", icon="previous")
        self.next = quiet_button("", icon="next")
        self.later = quiet_button("", icon="later")
        self.aloud = quiet_button("")
        self.smaller = _size_button("smaller", tr("Smaller text"), "Ctrl+-")
        self.larger = _size_button("larger", tr("Larger text"), "Ctrl++")
        self.print = quiet_button(tr("Print…"), tr("Print: look at it first (Ctrl+P)"), "print")
        self.print.setAccessibleName(tr("Print…"))
        self._row = FlowLayout(self)
        space(self._row, between=1, around=(1, 1, 1, 0.5))
        ways = (self.back, self.library, self.previous, self.next)
        for button in (*ways, self.smaller, self.larger, self.later, self.aloud, self.print):
            self._row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def show_ways(self, view: GuidanceView) -> None:
        self.setVisible(view.place is not Place.LIBRARY)
        self.back.setText(view.back)
        self.back.setVisible(bool(view.back))
        article = view.article if view.place is Place.ARTICLE else None
        self.previous.setVisible(article is not None)
        self.next.setVisible(article is not None)
        self.later.setVisible(article is not None and view.waits is not None)
        self.aloud.setVisible(article is not None and view.aloud is not Aloud.ABSENT)
        self.larger.setEnabled(view.can_grow)
        self.smaller.setEnabled(view.can_shrink)
        self.print.setVisible(view.place in {Place.ARTICLE, Place.SIGNS})
        if article is not None:
            _show_neighbour(self.previous, tr("Previous article: {title}"), article.previous)
            _show_neighbour(self.next, tr("Next article: {title}"), article.next)
            self._show_deeds(view)
        self._fit()

    def _fit(self) -> None:
        """Let the last buttons go without their words as far as that saves a line."""
        ways: tuple[tuple[QPushButton, ...], ...] = ((), (self.print,), (self.print, self.aloud))
        heights = [self._height_without(silent) for silent in ways]
        self._height_without(ways[heights.index(min(heights))])

    def _height_without(self, silent: tuple[QPushButton, ...]) -> int:
        for button in (self.print, self.aloud):
            words = "" if button in silent else button.accessibleName()
            if words != button.text():
                button.setText(words)
        return self._row.heightForWidth(self.width())

    def _show_deeds(self, view: GuidanceView) -> None:
        self.later.setText(tr("Off my list") if view.waits else tr("Read later"))
        tip = tr("It stands in your list above the articles (Ctrl+D)")
        self.later.setToolTip(tip if view.waits else tr("Put it into your list (Ctrl+D)"))
        speaks = view.aloud is Aloud.SPEAKING
        self.aloud.setAccessibleName(tr("Stop") if speaks else tr("Listen"))
        self.aloud.setToolTip(tr("Stop reading aloud") if speaks else tr("Read the article aloud"))
        set_icon(self.aloud, "stop" if speaks else "aloud")


def _size_button(icon: str, name: str, keys: str) -> QPushButton:
    button = quiet_button("", tr("{name} ({keys})").format(name=name, keys=keys), icon)
    button.setAccessibleName(name)
    return button


def _show_neighbour(button: QPushButton, words: str, neighbour: Neighbour | None) -> None:
    button.setEnabled(neighbour is not None)
    name = tr("there is none") if neighbour is None else neighbour.title
    button.setAccessibleName(words.format(title=name))
    button.setToolTip(words.format(title=name))
