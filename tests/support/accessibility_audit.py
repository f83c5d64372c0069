"""Looks at a window as a screen reader, the keyboard and a large finger do. No display is needed.

A1 a control without a name           A2 a painted control that screen readers cannot tell of
A3 a target that is too small         A4 two mnemonics on one key
A5 a control that Tab never reaches   A6 a name that is only a sign
A7 text that is cut off               A8 two neighbours of one role with one name
"""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QTabWidget,
    QWidget,
)

LEAST_TARGET = 36
LONGEST_TAB_CHAIN = 10_000
_Role = QAccessible.Role
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_VALUE = QAccessible.Text.Value
_STRUCTURE = {
    _Role.Client,
    _Role.Pane,
    _Role.Border,
    _Role.Whitespace,
    _Role.NoRole,
    _Role.LayeredPane,
}
_NO_STOPS = (QScrollBar, QMenuBar, QMenu, QSizeGrip, QSplitterHandle)
_FLAGS = ("focusable", "focused", "checkable", "checked", "readOnly", "disabled", "invisible")


def audit(window: QWidget) -> list[str]:
    """What is wrong, each in a line that begins with its code."""
    widgets = [each for each in window.findChildren(QWidget) if _is_shown(each, window)]
    stops = [each for each in widgets if _is_stop(each)]
    found = [
        *(line for each in stops for line in _stop_findings(each)),
        *(line for each in widgets for line in _cut_text(each)),
        *_doubled_mnemonics(widgets),
        *_doubled_names(stops),
        *_never_reached(window, stops),
    ]
    return sorted(set(found))


def tab_order(window: QWidget) -> list[QWidget]:
    """The widgets at which Tab stops, in their order."""
    return [each for each in _chain(window) if _is_shown(each, window) and _is_stop(each)]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    labels = [
        other.text(_NAME)
        for other, kind in interface.relations()
        if kind == QAccessible.RelationFlag.Label
    ]
    label = labels[0] if labels else ""
    if isinstance(widget, QComboBox):  # on Linux its own name is the chosen text
        return label or widget.accessibleName()
    return interface.text(_NAME) or label


def tree(widget: QWidget) -> str:
    """What is handed to a screen reader, one thing a line."""
    return "\n".join(_branch(QAccessible.queryAccessibleInterface(widget), 0))


def _branch(interface: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if interface is None:
        return
    state = interface.state()
    flags = " ".join(flag for flag in _FLAGS if getattr(state, flag))
    said = [interface.role().name, repr(interface.text(_NAME))]
    said += [f"({words})" for kind in (_DESCRIPTION, _VALUE) if (words := interface.text(kind))]
    yield f"{'  ' * depth}{' '.join(said)} [{flags}]"
    for index in range(interface.childCount()):
        yield from _branch(interface.child(index), depth + 1)


def _is_shown(widget: QWidget, window: QWidget) -> bool:
    has_size = widget.width() > 0 and widget.height() > 0
    same = widget.window() is window.window()
    return same and has_size and widget.isVisible() and widget.isEnabled()


def _is_stop(widget: QWidget) -> bool:
    if isinstance(widget, _NO_STOPS) or widget.focusProxy() is not None:
        return False
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and not widget.objectName().startswith("qt_")


def _stop_findings(widget: QWidget) -> Iterator[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    role = interface.role()
    name = name_of(widget).replace("&", "").strip()
    if not name and not isinstance(widget, QTabBar | QTabWidget):
        yield _line("A1", widget, f"no name; its role is {role.name}")
    if name and not any(letter.isalnum() for letter in name):
        yield _line("A6", widget, f"the name is only a sign: {name!r}")
    if role in _STRUCTURE and not isinstance(widget, QTabWidget | QAbstractScrollArea):
        yield _line("A2", widget, f"takes the focus, but its role is {role.name}")
    if min(widget.width(), widget.height()) < LEAST_TARGET:
        yield _line("A3", widget, f"is {widget.width()} x {widget.height()} pixels")


def _cut_text(widget: QWidget) -> Iterator[str]:
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return
    least = widget.minimumSizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() + 1 < widget.heightForWidth(widget.width()):
            yield _line("A7", widget, f"cut off below: {widget.text()!r}")
        if widget.contentsRect().width() + 1 < _longest_word(widget):
            yield _line("A7", widget, f"cut off at the side: {widget.text()!r}")
    elif widget.width() + 1 < least.width() or widget.height() + 1 < least.height():
        yield _line("A7", widget, f"cut off: {widget.text()!r}")


def _longest_word(label: QLabel) -> int:
    """Of a text without marks; with them, Qt itself says how wide it must be."""
    if label.textFormat() is not Qt.TextFormat.PlainText:
        return 0
    words = re.split(r"[^\w:.,;!?\xa0]+", label.text())
    return max(map(label.fontMetrics().horizontalAdvance, words))


def _doubled_mnemonics(widgets: list[QWidget]) -> Iterator[str]:
    taken: dict[str, str] = {}
    for widget in widgets:
        found = re.search(r"&(\w)", _labelled(widget).replace("&&", ""))
        if found is not None:
            key = found[1].lower()
            if key in taken:
                yield _line("A4", widget, f"Alt+{key.upper()} is also {taken[key]!r}")
            taken.setdefault(key, _labelled(widget))


def _labelled(widget: QWidget) -> str:
    """The text in which a mnemonic counts."""
    if isinstance(widget, QLabel):
        return "" if widget.buddy() is None else widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _doubled_names(stops: list[QWidget]) -> Iterator[str]:
    seen = set()
    for widget in stops:
        role = QAccessible.queryAccessibleInterface(widget).role()
        key = (widget.parentWidget(), role, name_of(widget))
        if key in seen and key[2]:
            yield _line("A8", widget, f"has a neighbour of the same name: {key[2]!r}")
        seen.add(key)


def _never_reached(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    reached = set(_chain(window))
    for widget in stops:
        stands_for_group = isinstance(widget, QAbstractButton) and (
            widget.group() is not None or widget.autoExclusive()
        )
        if widget not in reached and not stands_for_group:
            yield _line("A5", widget, "Tab does not reach it")


def _chain(window: QWidget) -> list[QWidget]:
    """The widgets of a window in the order of the keys, whether Tab stops at them or not.

    PySide takes whoever asks for the next widget for its owner, and would let it go with that one.
    So the window, at which the chain comes round, is not asked for; and looking for children puts
    the others right.
    """
    last = window.previousInFocusChain()
    widget: QWidget | None = window
    found: list[QWidget] = []
    while widget is not None and widget is not last and len(found) < LONGEST_TAB_CHAIN:
        widget = widget.nextInFocusChain()
        if widget is not None:
            found.append(widget)
    window.findChildren(QWidget)
    return found


def _line(code: str, widget: QWidget, text: str) -> str:
    path = []
    part: QWidget | None = widget
    while part is not None:
        path.append(part.objectName() or type(part).__name__)
        part = part.parentWidget()
    return f"{code} {'/'.join(reversed(path[:6]))} {name_of(widget)!r}: {text}"
