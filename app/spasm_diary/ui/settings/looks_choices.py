"""Theme and size of text as rows of buttons; the same on the page of settings and at first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.settings.looks import LooksPart, LooksView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


class LooksChoices(QWidget):
    """What is chosen is seen at once, here and everywhere."""

    def __init__(self, part: LooksPart) -> None:
        super().__init__()
        self._part = part
        self._view: LooksView | None = None
        self._themes = ChoiceRow(tr("Colours"))
        self._themes.chosen.connect(self._on_theme)
        self._preview = words_label("", Role.SMALL)
        self._sizes = ChoiceRow(tr("Size of the text"))
        self._sizes.chosen.connect(self._on_size)
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
        self._view = view
        self._themes.show_choices(view.themes)
        self._themes.show_chosen((view.theme,))
        self._preview.setText(view.preview)
        self._sizes.show_choices(view.sizes)
        self._sizes.show_chosen((view.size,))

    def _on_theme(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._part.choose_theme(chosen[0])
        elif self._view is not None:  # there is always one
            self.show_looks(self._view)

    def _on_size(self, chosen: tuple[str, ...]) -> None:
        if chosen:
            self._part.choose_size(chosen[0])
        elif self._view is not None:
            self.show_looks(self._view)
