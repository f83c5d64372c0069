"""The bar above an article and the warning signs: ways back, onward, and to paper."""

from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.presenters.article_words import Neighbour
from spasm_diary.presenters.guidance_page import GuidanceView, Place
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
        self.print = quiet_button(tr("Print…"), tr("Look at it first (Ctrl+P)"), "print")
        row = FlowLayout(self)
        space(row, between=1, around=(1, 1, 1, 0.5))
        for button in (self.back, self.library, self.previous, self.next, self.print):
            row.addWidget(button)

    def show_ways(self, view: GuidanceView) -> None:
        self.setVisible(view.place is not Place.LIBRARY)
        self.back.setText(view.back)
        self.back.setVisible(bool(view.back))
        article = view.article if view.place is Place.ARTICLE else None
        self.previous.setVisible(article is not None)
        self.next.setVisible(article is not None)
        self.print.setVisible(view.place in {Place.ARTICLE, Place.SIGNS})
        if article is not None:
            _show_neighbour(self.previous, tr("Previous article: {title}"), article.previous)
            _show_neighbour(self.next, tr("Next article: {title}"), article.next)


def _show_neighbour(button: QPushButton, words: str, neighbour: Neighbour | None) -> None:
    button.setEnabled(neighbour is not None)
    name = tr("none") if neighbour is None else neighbour.title
    button.setAccessibleName(words.format(title=name))
    button.setToolTip(words.format(title=name))
