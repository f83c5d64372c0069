"""One warning sign: its tick box, what is felt, why it is worth the call; ticked, what to do."""

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.presenters.signs_page import SignView
from spasm_diary.ui.guidance.level_look import LevelLook
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import panel
from spasm_diary.ui.type_sizes import Role, set_quiet, set_role, space
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox

INDENT = 4.25
"""As far as the words of the tick box begin, in units of the grid."""


class SignRow(QWidget):
    """Without a diary to tick in, the same words stand there without a box."""

    def __init__(self, view: SignView, action: str, look: LevelLook) -> None:
        super().__init__()
        self._look = look
        self.key = view.key
        self.box = WrappedCheckBox(view.label, look.edge)
        set_role(self.box, Role.STRONG)
        self._label = words_label(view.label, Role.STRONG)
        self._action = words_label(action, Role.STRONG)
        self._action.setForegroundRole(
            QPalette.ColorRole.Link if look.edge == "accent" else QPalette.ColorRole.BrightText
        )
        why = words_label(view.why, Role.SMALL)
        set_quiet(why)
        self._words = QVBoxLayout()
        for label in (self._label, self._action, words_label(view.symptom), why):
            self._words.addWidget(label)
        whole = QVBoxLayout(self)
        space(whole, between=0, around=(0.5, 0.5, 1.5, 1))
        whole.addWidget(self.box)
        whole.addLayout(self._words)
        whole.addStretch(1)

    def when_pressed(self, act: Callable[[], None]) -> None:
        self.box.clicked.connect(lambda _checked: act())

    def show_sign(self, view: SignView, *, can_tick: bool) -> None:
        self.box.setChecked(view.is_ticked)
        self.box.setAccessibleName(view.spoken)
        self.box.setAccessibleDescription(f"{view.symptom} {view.why}")
        self.box.setVisible(can_tick)
        self._label.setVisible(not can_tick)
        self._action.setVisible(view.is_ticked)
        space(self._words, between=0.5, around=(INDENT if can_tick else 1.5, 0, 0, 0))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.box.isChecked():
            return
        shown = colours()
        painter = QPainter(self)
        edge = QPen(shown.named(self._look.edge), 1)
        panel(painter, self.rect(), shown.named(self._look.soft), edge)
        painter.end()
