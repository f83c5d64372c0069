"""All places as a list with a search, for those who do not use the picture.

The rows are one stop of the Tab key: up and down go from row to row, left and right within one,
and the letters of the sides choose. From the search, Enter or the down key goes to what was found.
"""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.presenters.place_choice import AreaRow
from spasm_diary.ui.type_sizes import grid, space
from spasm_diary.ui.widgets.area_row import AreaRowWidget
from spasm_diary.ui.widgets.columns_layout import ColumnsLayout
from spasm_diary.ui.widgets.side_keys import side_of
from spasm_diary.words import tr

_VERTICAL = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TO_THE_ROWS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HEIGHT = 46
"""In units of the grid: about as high as the body beside it."""
_ROW = 41
"""The width, in units, in which the sides of an area stand beside its name."""
COMFORTABLE = _ROW + 5
"""The width of the list for such rows."""


class PlaceList(QWidget):
    """Draws the rows as they are shown, and passes on what is done to them."""

    toggled = Signal(str, object)
    sided = Signal(object)
    entered = Signal(str, object)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, AreaRowWidget] = {}
        self._shown: list[AreaRowWidget] = []
        self._stop: QAbstractButton | None = None
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.searched)
        self._search.installEventFilter(self)
        label = QLabel(tr("Or &type a place"))
        label.setBuddy(self._search)
        self._nothing = QLabel()
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setWordWrap(True)
        self._scroll, self._columns = _scrolled_columns()
        layout = QVBoxLayout(self)
        space(layout)
        for widget in (label, self._search, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self._scroll, 1)

    def show_rows(self, rows: tuple[AreaRow, ...], search: str, nothing_found: str) -> None:
        if self._search.text() != search:
            self._search.setText(search)
        self._nothing.setText(nothing_found)
        self._nothing.setVisible(bool(nothing_found))
        for row in rows:
            if row.area not in self._rows:
                self._add(row)
            self._rows[row.area].show_row(row)
        self._show_only([self._rows[row.area] for row in rows])

    @property
    def last_button(self) -> QWidget:
        """What Tab passes last."""
        rows = list(self._rows.values())
        return rows[-1].buttons[-1] if rows else self._search

    def focus_search(self) -> None:
        """Bring the keys here."""
        _focus(self._search)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), grid(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        rows = max((row.minimumSizeHint().width() for row in self._rows.values()), default=0)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return QSize(rows + bar + grid(1.5), grid(_HEIGHT) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if watched is self._search:
                return event.key() in _TO_THE_ROWS and self._focus_row(0)
            if isinstance(watched, QAbstractButton):
                return self._on_key(watched, event)
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self._stop_at(watched)
            row = self._row_of(watched)
            self._scroll.ensureWidgetVisible(watched, 0, grid(1))
            self.entered.emit(row.area, row.side_at(watched))
        return super().eventFilter(watched, event)

    def _add(self, row: AreaRow) -> None:
        widget = AreaRowWidget(row)
        widget.pressed.connect(self.toggled)
        self._rows[row.area] = widget
        self._columns.addWidget(widget)
        for button in widget.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.installEventFilter(self)

    def _show_only(self, shown: list[AreaRowWidget]) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        for widget in self._rows.values():
            widget.setVisible(widget in shown)
        if shown and (self._stop is None or self._row_of(self._stop) not in shown):
            self._stop_at(shown[0].buttons[0])

    def _stop_at(self, button: QAbstractButton) -> None:
        """Let Tab stop at one button of all rows."""
        if self._stop is not None:
            self._stop.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._stop = button
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _on_key(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        row, key = self._row_of(button), Qt.Key(event.key())
        place = row.buttons.index(button)
        side = side_of(event)
        if side is not None:
            self.entered.emit(row.area, row.side_at(button))
            self.sided.emit(side)
        elif key in _VERTICAL:
            self._focus_row(self._shown.index(row) + _VERTICAL[key], place)
        elif key in _SIDEWAYS:
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            step = -_SIDEWAYS[key] if is_mirrored else _SIDEWAYS[key]
            _focus(row.buttons[min(max(place + step, 0), len(row.buttons) - 1)])
        else:
            return False
        return True

    def _focus_row(self, index: int, place: int = 0) -> bool:
        """Go to a row; above the first one is the search."""
        if index < 0:
            _focus(self._search)
        elif index < len(self._shown):
            buttons = self._shown[index].buttons
            _focus(buttons[min(place, len(buttons) - 1)])
        return True

    def _row_of(self, button: QAbstractButton) -> AreaRowWidget:
        return next(row for row in self._rows.values() if row.isAncestorOf(button))


def _focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled_columns() -> tuple[QScrollArea, ColumnsLayout]:
    inner = QWidget()
    columns = ColumnsLayout(inner, comfortable=_ROW)
    space(columns, between=0.5, around=0.5)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.StyledPanel)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inner)
    for ground in (scroll.viewport(), inner):
        ground.setAutoFillBackground(False)
    return scroll, columns
