"""Measures contrast: of palettes, of what a window really drew, of the colours of charts.

The bounds are those of WCAG 2.2. Colour-blind eyes are those of Machado, Oliveira and Fernandes
(2009) at their strongest; distances are of CIE 1976.
"""

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)

TEXT, LARGE_TEXT, EDGE = 4.5, 3.0, 3.0
APART = 12.0
"""Below this, two colours are taken for one another."""
LARGE_POINTS, LARGE_BOLD_POINTS = 18, 14
FEWEST_PIXELS = 2
"""A colour that is there less often is the soft rim of a letter."""
Pixels = NDArray[np.uint8]
Numbers = NDArray[np.float64]

_ROLE = QPalette.ColorRole
_TEXT_PAIRS = (
    (_ROLE.WindowText, _ROLE.Window),
    (_ROLE.Text, _ROLE.Base),
    (_ROLE.Text, _ROLE.AlternateBase),
    (_ROLE.ButtonText, _ROLE.Button),
    (_ROLE.HighlightedText, _ROLE.Highlight),
    (_ROLE.PlaceholderText, _ROLE.Base),
    (_ROLE.PlaceholderText, _ROLE.Window),
    (_ROLE.ToolTipText, _ROLE.ToolTipBase),
    (_ROLE.Link, _ROLE.Base),
    (_ROLE.Link, _ROLE.Window),
    (_ROLE.LinkVisited, _ROLE.Base),
    (_ROLE.BrightText, _ROLE.Base),
    (_ROLE.BrightText, _ROLE.Window),
)
_EDGE_PAIRS = (
    (_ROLE.Highlight, _ROLE.Window),
    (_ROLE.Highlight, _ROLE.Base),
    (_ROLE.Accent, _ROLE.Window),
    (_ROLE.Mid, _ROLE.Window),
    (_ROLE.Mid, _ROLE.Base),
    (_ROLE.Mid, _ROLE.Button),
)
_EYES: dict[str, Numbers] = {
    "usual": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])


def ratio(one: str, other: str) -> float:
    """From 1, the same, to 21, black and white."""
    return float(_ratios(_linear(_rgb(one))[None], _linear(_rgb(other)))[0])


def check_palette(palette: QPalette) -> list[str]:
    """What in a palette cannot be read or told apart, also in a window in the background."""
    found = []
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for pairs, need in ((_TEXT_PAIRS, TEXT), (_EDGE_PAIRS, EDGE)):
            for ink, ground in pairs:
                names = (palette.color(group, ink).name(), palette.color(group, ground).name())
                if (got := ratio(*names)) < need:
                    found.append(f"{group.name} {ink.name} on {ground.name} is {got:.2f}")
    return found


def check_series(colours: Sequence[str], ground: str) -> list[str]:
    """Which chart colours do not stand out from the ground, or from each other to any eyes."""
    found = [
        f"{colour} on {ground} is {ratio(colour, ground):.2f}"
        for colour in colours
        if ratio(colour, ground) < EDGE
    ]
    for one, other in itertools.combinations(colours, 2):
        for eye, matrix in _EYES.items():
            apart = float(np.linalg.norm(_lab(matrix, one) - _lab(matrix, other)))
            if apart < APART:
                found.append(f"{one} and {other} are {apart:.1f} apart for {eye} eyes")
    return found


def check_window(window: QWidget) -> list[str]:
    """Every text that was drawn with too little contrast to its own ground."""
    return [line for part in _pictures(window) for line in _faint_texts(*part)]


def check_edges(window: QWidget) -> list[str]:
    """Every control that cannot be told from what is around it."""
    return [line for part in _pictures(window) for line in _faint_edges(*part)]


def check_drawn(window: QWidget) -> list[str]:
    """Both, from one picture: drawing takes most of the time."""
    parts = list(_pictures(window))
    return [
        line for check in (_faint_texts, _faint_edges) for part in parts for line in check(*part)
    ]


def _faint_texts(part: QWidget, picture: Pixels) -> Iterator[str]:
    for widget in _shown(part):
        text = _text_of(widget)
        piece = _cut(picture, part, widget, 0 if isinstance(widget, QLabel) else 3)
        if text and widget.isEnabled() and piece.size:
            got = _ink_ratio(piece)
            if got < _need(widget):
                yield f"{type(widget).__name__} {text[:30]!r} has only {got:.2f}"


def _faint_edges(part: QWidget, picture: Pixels) -> Iterator[str]:
    for widget in _shown(part):
        if isinstance(widget, _CONTROLS) and _is_own(widget):
            got = _edge_ratio(picture, part, widget)
            if got < EDGE:
                name = widget.accessibleName() or _text_of(widget)
                yield f"{type(widget).__name__} {name[:30]!r}: its edge has {got:.2f}"


_CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractSlider)
_KINDS_WITHOUT_EDGE = ("quiet", "rail")


def _pictures(window: QWidget) -> Iterator[tuple[QWidget, Pixels]]:
    """The window, and the whole contents of each part that scrolls, with what they drew."""
    parts = [window]
    for area in window.findChildren(QAbstractScrollArea):
        contents = getattr(area, "widget", lambda: None)()
        if contents is not None and area.isVisible():
            parts.append(contents)
    for part in parts:
        yield part, _pixels(part.grab().toImage())


def _shown(part: QWidget) -> Iterator[QWidget]:
    """The visible widgets of a part, but not what another part inside it shows."""
    for widget in part.findChildren(QWidget):
        if widget.isVisible() and widget.window() is part.window():
            area = _scroller_of(widget)
            if area is None or area.isAncestorOf(part) or not part.isAncestorOf(area):
                yield widget


def _scroller_of(widget: QWidget) -> QAbstractScrollArea | None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return above
        above = above.parentWidget()
    return None


def _is_own(widget: QWidget) -> bool:
    """Whether a control stands by itself, and is no piece of another control."""
    inside = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox | QAbstractScrollArea)
    is_named_by_qt = widget.objectName().startswith("qt_")
    return widget.isEnabled() and not inside and not is_named_by_qt


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _need(widget: QWidget) -> float:
    font = widget.font()
    points = LARGE_BOLD_POINTS if font.bold() else LARGE_POINTS
    return LARGE_TEXT if font.pointSizeF() >= points else TEXT


def _cut(picture: Pixels, part: QWidget, widget: QWidget, inset: int) -> Pixels:
    where = QRect(widget.mapTo(part, QPoint(0, 0)), widget.size()).intersected(part.rect())
    where = where.adjusted(inset, inset, -inset, -inset)
    if where.isEmpty():
        return picture[:0]
    return picture[where.top() : where.bottom() + 1, where.left() : where.right() + 1]


def _edge_ratio(picture: Pixels, part: QWidget, widget: QWidget) -> float:
    piece = _cut(picture, part, widget, 0)
    if isinstance(widget, QRadioButton | QCheckBox):
        is_mirrored = widget.layoutDirection().name == "RightToLeft"
        piece = piece[:, -piece.shape[0] :] if is_mirrored else piece[:, : piece.shape[0]]
        return _ink_ratio(piece)
    without_edge = any(widget.property(kind) for kind in _KINDS_WITHOUT_EDGE)
    if without_edge or isinstance(widget, QAbstractSlider):
        return _ink_ratio(piece)
    middle_y, middle_x = piece.shape[0] // 2, piece.shape[1] // 2
    rim = np.concatenate([piece[middle_y, :4], piece[middle_y, -4:], piece[:4, middle_x]])
    outer = QRect(widget.mapTo(part, QPoint(-2, -2)), widget.size()).intersected(part.rect())
    ground = picture[outer.top(), outer.left()]
    return float(_ratios(_linear(rim), _linear(ground)).max())


def _ink_ratio(piece: Pixels) -> float:
    """The commonest colour against the one farthest from it."""
    packed = piece.reshape(-1, 3).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    found, counts = np.unique(packed, return_counts=True)
    colours = np.stack([found >> 16, (found >> 8) & 255, found & 255], axis=1).astype(np.uint8)
    often = colours[counts >= FEWEST_PIXELS]
    if not len(often):
        return 1.0
    return float(_ratios(_linear(often), _linear(colours[counts.argmax()])).max())


def _pixels(picture: QImage) -> Pixels:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    wide, high, line = plain.width(), plain.height(), plain.bytesPerLine()
    raw: Any = plain.constBits()
    rows = np.frombuffer(raw, np.uint8, line * high).reshape(high, line)
    return rows[:, : wide * 3].reshape(high, wide, 3).copy()


def _rgb(colour: str) -> Pixels:
    known = QColor(colour)
    return np.array([known.red(), known.green(), known.blue()], np.uint8)


def _linear(colours: Pixels) -> Numbers:
    shares = colours.astype(np.float64) / 255
    return np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)


def _ratios(colours: Numbers, ground: Numbers) -> Numbers:
    lights, light = colours @ _WEIGHTS, float(ground @ _WEIGHTS)
    high, low = np.maximum(lights, light), np.minimum(lights, light)
    result: Numbers = (high + 0.05) / (low + 0.05)
    return result


def _lab(eye: Numbers, colour: str) -> Numbers:
    shares = (_TO_XYZ @ np.clip(eye @ _linear(_rgb(colour)), 0, 1)) / _WHITE
    bent = np.where(shares > 216 / 24389, np.cbrt(shares), (24389 / 27 * shares + 16) / 116)
    return np.array([116 * bent[1] - 16, 500 * (bent[0] - bent[1]), 200 * (bent[1] - bent[2])])
