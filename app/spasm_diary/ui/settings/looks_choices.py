"""Theme and size of text as rows of buttons; the same on the page of settings and at first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.settings.looks import LooksPart, LooksView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


class LooksChoices(QWidget):
    """What is chosen is seen at once, here and everywhere."""

    def __init__(self, part: LooksPart) -> None:
        super().__init__()
        self._themes = OneOf(tr("Colours"))
        self._themes.chosen.connect(lambda chosen: part.choose_theme(chosen[0]))
        self._preview = words_label("", Role.SMALL)
        self._sizes = OneOf(tr("Size of the text"))
        self._sizes.chosen.connect(lambda chosen: part.choose_size(chosen[0]))
        column = QVBoxLayout(self)
        space(column)
        for part_of_it in (
            words_label(tr("Colours"), Role.STRONG),
            self._themes,
            self._preview,
            words_label(tr("Size of the text"), Role.STRONG),
            self._sizes,
            words_label(tr("Ctrl with + or - does the same on every page."), Role.SMALL),
        ):
            column.addWidget(part_of_it)

    def show_looks(self, view: LooksView) -> None:
        self._themes.show_choices(view.themes)
        self._themes.show_chosen((view.theme,))
        self._preview.setText(view.preview)
        self._sizes.show_choices(view.sizes)
        self._sizes.show_chosen((view.size,))
