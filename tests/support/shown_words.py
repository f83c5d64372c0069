"""Every word that a window shows or tells a screen reader, with where it stands."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

_Role = Qt.ItemDataRole
_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)


def shown_words(window: QWidget) -> Iterator[tuple[str, str]]:
    """The path of a widget with what it says, of all that is not hidden."""
    for widget in (window, *window.findChildren(QWidget)):
        if (widget is window or _is_shown(widget)) and not _is_of_calendar(widget):
            where = _path(widget, window)
            for kind, text in (*_of_any(widget), *_of_kind(widget)):
                if text:
                    yield f"{where} {kind}", text


def _is_shown(widget: QWidget) -> bool:
    """A menu is hidden until it is opened, and offers its words all the same."""
    return isinstance(widget, QMenu) or widget.isVisible()


def _is_of_calendar(widget: QWidget) -> bool:
    """Qt's calendar takes the names of days and months from the system."""
    above = widget.parentWidget()
    return above is not None and (isinstance(above, QCalendarWidget) or _is_of_calendar(above))


def _of_any(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tip", widget.toolTip()
    yield "status", widget.statusTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    yield "tip of an action", action.toolTip()


def _of_kind(widget: QWidget) -> Iterator[tuple[str, str]]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        yield from (("line", line) for line in widget.toPlainText().splitlines())
    if isinstance(widget, QGroupBox):
        yield "heading", widget.title()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(index)) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    is_list = isinstance(model, QAbstractListModel)  # which does not tell that it has one column
    for column in range(1 if is_list else model.columnCount(QModelIndex())):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield "column", head if isinstance(head, str) and not is_list else ""
        for row in range(model.rowCount(QModelIndex())):
            yield from _of_cell(model.index(row, column))


def _of_cell(cell: QModelIndex) -> Iterator[tuple[str, str]]:
    for role in _ROLES:
        data = cell.data(role)
        yield "cell", data if isinstance(data, str) else ""


def _path(widget: QWidget, window: QWidget) -> str:
    names: list[str] = []
    part: QWidget | None = widget
    while part is not None and part is not window:
        name = part.objectName() or type(part).__name__
        if not name.startswith("qt_"):
            names.append(name)
        part = part.parentWidget()
    return "/".join(reversed(names[:6]))
