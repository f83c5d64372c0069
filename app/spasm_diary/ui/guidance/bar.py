"""The bar above an article and the warning signs: the ways back, and on to the next article."""

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
        self.previous = quiet_button(tr("Previous"), icon="previous")
        self.next = quiet_button(tr("Next"), icon="next")
        row = FlowLayout(self)
        space(row, between=1, around=(2, 1, 2, 0.5))
        for button in (self.back, self.library, self.previous, self.next):
            row.addWidget(button)

    def show_ways(self, view: GuidanceView) -> None:
        self.setVisible(view.place is not Place.LIBRARY)
        self.back.setText(view.back)
        self.back.setVisible(bool(view.back))
        article = view.article
        is_read = view.place is Place.ARTICLE and article is not None
        _show_neighbour(self.previous, article.previous if article else None, is_shown=is_read)
        _show_neighbour(self.next, article.next if article else None, is_shown=is_read)


def _show_neighbour(button: QPushButton, neighbour: Neighbour | None, *, is_shown: bool) -> None:
    button.setVisible(is_shown)
    button.setEnabled(neighbour is not None)
    if neighbour is None:
        button.setToolTip("")
        button.setAccessibleName(button.text())
        return
    words = tr("{direction}: {title}").format(direction=button.text(), title=neighbour.title)
    button.setToolTip(neighbour.title)
    button.setAccessibleName(words)
