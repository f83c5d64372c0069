"""The care card of a level: how soon on a band of its own, the action first, then its signs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from spasm_diary.presenters.signs_page import LevelView
from spasm_diary.ui.guidance.level_look import LEVEL_LOOKS
from spasm_diary.ui.guidance.sign_row import SignRow
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import RADIUS, panel
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card_grid import CardGrid
from spasm_diary.ui.widgets.icon_label import IconLabel
from spasm_diary.ui.widgets.parts import small_label, words_label

EDGE = 2


class LevelCard(QFrame):
    """Its signs stay the same; what is ticked of them is shown by `show_level`."""

    def __init__(self, view: LevelView, pressed: Callable[[str], None]) -> None:
        super().__init__()
        self.setAccessibleName(view.label)
        self._look = LEVEL_LOOKS[view.key]
        self._band = self._make_band(view)
        self._question = small_label("")
        self.rows: dict[str, SignRow] = {}
        signs = CardGrid()
        for one in view.signs:
            row = SignRow(one, view.action, self._look)
            row.when_pressed(partial(pressed, one.key))
            self.rows[one.key] = row
            signs.add_card(row)
        inside = QVBoxLayout()
        space(inside, around=(1.5, 1.5, 1.5, 2))
        asked = QHBoxLayout()
        space(asked, around=(1, 0, 1, 0))
        asked.addWidget(self._question)
        inside.addLayout(asked)
        inside.addWidget(signs)
        whole = QVBoxLayout(self)
        space(whole, between=0)
        whole.addWidget(self._band)
        whole.addLayout(inside, 1)

    def show_level(self, view: LevelView, question: str) -> None:
        """`question` is what a tick answers; "" where nothing can be ticked."""
        self._question.setText(question)
        self._question.setVisible(bool(question))
        for one in view.signs:
            self.rows[one.key].show_sign(one, can_tick=bool(question))

    def focus_first(self) -> None:
        next(iter(self.rows.values())).box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown, whole = colours(), QRectF(self.rect())
        painter = QPainter(self)
        panel(painter, whole, shown.named("card"))
        path = QPainterPath()
        path.addRoundedRect(whole, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(path)
        painter.fillRect(self._band.geometry(), shown.named(self._look.ground))
        painter.setClipping(False)
        panel(painter, whole, None, QPen(shown.named(self._look.edge), EDGE))
        painter.end()

    def _make_band(self, view: LevelView) -> QWidget:
        band = QWidget()
        words = QVBoxLayout()
        space(words, between=0.5)
        for text, role in ((view.label, Role.HEADING), (view.action, Role.STRONG)):
            words.addWidget(self._on_band(words_label(text, role)))
        row = QHBoxLayout(band)
        space(row, between=2, around=(2.5, 2, 2.5, 2))
        icon = IconLabel(self._look.icon, self._look.on_ground, units=5)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return band

    def _on_band(self, label: QLabel) -> QLabel:
        label.setForegroundRole(self._look.text)
        return label
