"""The warning signs: where to call, what is ticked, then the signs by how soon to get help."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from spasm_diary.presenters.signs_page import LevelView, SignsPresenter, SignsView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.guidance.help_numbers import help_numbers
from spasm_diary.ui.guidance.level_card import LevelCard
from spasm_diary.ui.guidance.level_look import LEVEL_LOOKS
from spasm_diary.ui.guidance.sign_row import SignRow
from spasm_diary.ui.guidance.ticked_card import TickedCard
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import Role, grid
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr

WIDEST = 150
"""In units of the grid: two signs beside each other, in lines that are easy to read."""


class SignsPage(Page):
    """Draws what the presenter shows, and passes on which sign is ticked or no longer is."""

    def __init__(self) -> None:
        super().__init__(widest=WIDEST)
        self._presenter: SignsPresenter | None = None
        self._view: SignsView | None = None
        self._levels: dict[str, LevelCard] = {}
        self._to_call = QWidget()
        self._jumps = FlowLayout()
        self._jump_buttons: list[QPushButton] = []
        self._ticked = TickedCard(self._on_unticked)
        self.body.addWidget(words_label(tr("Warning signs: when to get help"), Role.TITLE))
        self.body.addLayout(self._jumps)

    def use(self, presenter: SignsPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        presenter.show()

    def show_signs(self, view: SignsView) -> None:
        if view == self._view:
            return
        before, self._view = self._view, view
        if before is None:
            self._build(view)
        elif before.help != view.help:
            old, self._to_call = self._to_call, help_numbers(view.help)
            self.body.replaceWidget(old, self._to_call)
            old.hide()
            old.deleteLater()
        row = next((one for one in self._rows() if one.box.hasFocus()), None)
        height = 0 if row is None else self._height_of(row)
        self._ticked.show_ticked(view)
        for level in view.levels:
            self._levels[level.key].show_level(level, view.question)
        if row is not None:
            self._keep_in_place(row, height)
        if before is not None and view.ticked != before.ticked:
            announce(self, _spoken(before, view))

    def focus_first(self) -> None:
        """Bring the keys to the ways to the three levels, and the numbers into view."""
        first = next(iter(self._jump_buttons), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _build(self, view: SignsView) -> None:
        self._to_call = help_numbers(view.help)
        self.body.addWidget(self._to_call)
        self.body.addWidget(self._ticked)
        for level in view.levels:
            card = self._levels[level.key] = LevelCard(level, self._on_pressed)
            self.body.addWidget(card)
            jump = self._jump(level, card)
            self._jump_buttons.append(jump)
            self._jumps.addWidget(jump)
        self.body.addWidget(words_label(view.about_list, Role.SMALL))
        self.body.addStretch(1)

    def _jump(self, level: LevelView, card: LevelCard) -> QPushButton:
        look = LEVEL_LOOKS[level.key]
        button = QPushButton(level.label)
        button.setAccessibleName(tr("Go to: {level}").format(level=level.label))
        set_icon(button, look.icon, look.edge)
        button.clicked.connect(lambda _checked: self._go_to(card))
        return button

    def _go_to(self, card: LevelCard) -> None:
        card.focus_first()
        top = card.mapTo(self._contents, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - grid(1))

    def _rows(self) -> Iterator[SignRow]:
        for card in self._levels.values():
            yield from card.rows.values()

    def _height_of(self, row: SignRow) -> int:
        return row.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _keep_in_place(self, row: SignRow, height: int) -> None:
        """A tick makes the list above longer; what was pressed does not jump away by it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._height_of(row) - height)

    def _on_pressed(self, key: str) -> None:
        if self._presenter is not None:
            self._presenter.toggle(key)

    def _on_unticked(self, key: str) -> None:
        if self._presenter is not None:
            self._presenter.untick(key)


def _spoken(before: SignsView, view: SignsView) -> str:
    """What to do about a sign that was just ticked, else what is ticked now."""
    new = [one for one in view.ticked if one not in before.ticked]
    if new:
        return tr("{sign}. {action}").format(sign=new[0].label, action=new[0].action)
    return view.about_ticks
