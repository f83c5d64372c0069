"""Lets Tab go in the order in which things are laid out, whenever they were made.

Qt puts what is made last at the end, so that a form opened in the middle of a page would be reached
after everything below it.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from spasm_diary.ui.widgets.pinned import Pinned

_DIRECT: Final = Qt.FindChildOption.FindDirectChildrenOnly
_BY_HAND: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class KeyOrder(QObject):
    """Of one window. However many of its parts change in a turn of the events, it looks once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._put_in_order)

    def look_soon(self) -> None:
        """Something was laid out anew."""
        self._timer.start(0)

    def _put_in_order(self) -> None:
        whole: QWidget | None = self._window
        if isinstance(whole, QMainWindow):
            whole = whole.centralWidget()
        stops = list(_stops(whole)) if whole is not None else []
        if stops == self._before:
            return
        self._before = stops
        for following, one in pairwise(stops[:2]):
            # Qt takes the order for a ring, and would leave the first one at the end of it.
            QWidget.setTabOrder(one, following)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)


def look_soon(widget: QWidget) -> None:
    """Put the keys of a widget's window in order in the next turn of the events."""
    window = widget.window()
    known = window.findChild(KeyOrder, options=_DIRECT)
    (known or KeyOrder(window)).look_soon()


def focus_beside(window: QWidget, *, forward: bool) -> bool:
    """Bring the keys to the next or the last thing of a window, from its end to its beginning.

    Qt's own ring leads from a field that passes the keys on to a part of it back to that part, so
    that what stands behind it would never be reached. False where the keys are elsewhere.
    """
    whole: QWidget | None = window
    if isinstance(window, QMainWindow):
        whole = window.centralWidget()
    focused = QApplication.focusWidget()
    if whole is None or focused is None:
        return False
    stops = [stop for stop in _stops(whole) if _takes_tab(stop) or stop is focused]
    if focused not in stops:
        return False
    place = (stops.index(focused) + (1 if forward else -1)) % len(stops)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _focus(stops[place], reason)
    return True


def _takes_tab(stop: QWidget) -> bool:
    return stop.isEnabled() and bool(stop.focusPolicy() & Qt.FocusPolicy.TabFocus)


def focus_first(widget: QWidget) -> None:
    """Bring the keys to what stands first in a widget."""
    stop = first_stop(widget)
    if stop is not None:
        _focus(stop, Qt.FocusReason.TabFocusReason)


def first_stop(widget: QWidget) -> QWidget | None:
    """Where Tab stops first in a widget."""
    return next(filter(_takes_tab, _stops(widget)), None)


def _focus(stop: QWidget, reason: Qt.FocusReason) -> None:
    """Also of something that a layout has taken in, and would show only in the next turn."""
    part: QWidget | None = stop
    while part is not None and part.isHidden():
        part.show()
        part = part.parentWidget()
    stop.setFocus(reason)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What can have the focus in a widget and is shown, in the order of the layouts."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
        return
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        yield from _stops(inside) if inside is not None else ()
        for strip in widget.findChildren(Pinned, options=_DIRECT):
            yield from () if _is_put_away(strip) else _stops(strip)
    elif layout is not None:
        yield from _stops_of(layout)
    elif not isinstance(widget, QAbstractScrollArea):
        for child in widget.children():
            if isinstance(child, QWidget) and not _is_put_away(child):
                yield from _stops(child)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = None if item is None else item.widget()
        inner = None if item is None else item.layout()
        if widget is not None and not _is_put_away(widget):
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_of(inner)


def _is_put_away(widget: QWidget) -> bool:
    """Hidden by us; what a layout has just taken in is not shown either, but soon will be."""
    return widget.isHidden() and widget.testAttribute(_BY_HAND)
