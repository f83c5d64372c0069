"""What is chosen, as chips in the order in which it was chosen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from spasm_diary.presenters.place_choice import PlaceView
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.place_chip import PlaceChip


class ChosenPlaces(QWidget):
    """Hidden while there are none. Chips that stay are kept, and the keys with them."""

    strength_chosen = Signal(object, object)
    """The place's area and side, and the number or None."""
    taken_off = Signal(object)
    emptied_by_key = Signal()
    """The chip that had the focus is gone, and there is no other."""

    def __init__(self, before: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        """`before` is the widget after which Tab comes to the chips, however late they are made."""
        super().__init__(parent)
        self._before = before
        self._flow = FlowLayout(self)
        self._chips: dict[object, PlaceChip] = {}
        self.hide()

    def show_chosen(self, chosen: tuple[PlaceView, ...]) -> None:
        had_keys = self._has_keys()
        if [view.place.spot for view in chosen] != list(self._chips):
            self._arrange(chosen)
        for view in chosen:
            self._chips[view.place.spot].show_place(view)
        self.setVisible(bool(chosen))
        if had_keys and not self._has_keys():
            self._move_keys()

    def _has_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _arrange(self, chosen: tuple[PlaceView, ...]) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        old, self._chips = self._chips, {}
        for view in chosen:
            spot = view.place.spot
            self._chips[spot] = old.pop(spot) if spot in old else self._chip(view)
        before = self._before()
        for chip in self._chips.values():
            self._flow.addWidget(chip)
            before = chip.tab_after(before)
        for gone in old.values():
            gone.hide()
            gone.deleteLater()

    def _chip(self, view: PlaceView) -> PlaceChip:
        chip = PlaceChip(view)
        spot = view.place.spot
        chip.strength_chosen.connect(partial(self.strength_chosen.emit, spot))
        chip.taken_off.connect(partial(self.taken_off.emit, spot))
        return chip

    def _move_keys(self) -> None:
        last = next(reversed(self._chips.values()), None)
        if last is None:
            self.emptied_by_key.emit()
        else:
            last.off.setFocus(Qt.FocusReason.OtherFocusReason)
