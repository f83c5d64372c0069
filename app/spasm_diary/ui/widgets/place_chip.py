"""A chosen place as a chip: its name, perhaps its own strength, and a button to take it off."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from spasm_diary.presenters.place_choice import PlaceView
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_paint import panel
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import FlowingLabel, icon_button
from spasm_diary.ui.widgets.wheel_guard import guard_wheel
from spasm_diary.words import tr

HIGHEST = 10


class PlaceChip(QWidget):
    """Tells the strength that was chosen, and that it was taken off."""

    strength_chosen = Signal(object)
    """The number, or None where it is not said."""
    taken_off = Signal()

    def __init__(self, view: PlaceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength = _strength_box(view.words)
        self._strength.activated.connect(lambda _index: self._on_strength())
        label = FlowingLabel(view.words)
        label.setBuddy(self._strength)
        name = tr("Take off {place}").format(place=view.words)
        self.off = icon_button("close", name, self.taken_off.emit)
        layout = FlowLayout(self)
        space(layout, around=(1, 0.5, 1, 0.5))
        for widget in (label, self._strength, self.off):
            layout.addWidget(widget)
        self.show_place(view)

    def show_place(self, view: PlaceView) -> None:
        with QSignalBlocker(self._strength):
            self._strength.setCurrentIndex(self._strength.findData(view.place.severity))

    def tab_after(self, before: QWidget) -> QWidget:
        """Take the place behind a widget in the order of Tab; the last of what is here."""
        QWidget.setTabOrder(before, self._strength)
        QWidget.setTabOrder(self._strength, self.off)
        return self.off

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = QPen(colours().named("spasms"), 1.5)
        panel(painter, self.rect(), colours().named("raised"), edge)
        painter.end()

    def _on_strength(self) -> None:
        self.strength_chosen.emit(self._strength.currentData())


def _strength_box(words: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("{place}: strength").format(place=words))
    box.addItem(tr("strength not said"), None)
    for strength in range(HIGHEST + 1):
        box.addItem(tr("strength {strength}").format(strength=strength), strength)
    guard_wheel(box)
    return box
