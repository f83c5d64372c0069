"""The icons: one set of our own line drawings, painted in the colours of the theme.

An icon is drawn when it is first painted, in the size and sharpness of the screen, and looks its
colour up each time: nothing is read at the start, and a change of theme needs no new icons.
`CalmStyle` paints icons named "text" in the colour of the text beside them.
"""

from functools import cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication

from spasm_diary.bundled import bundled
from spasm_diary.ui.palettes import colours

FOLLOWS_TEXT = "text"
_POINTS_SOMEWHERE = frozenset({"previous", "next", "undo"})
"""Mirrored where people read from right to left."""


def icon(name: str, colour: str = FOLLOWS_TEXT) -> QIcon:
    """A drawing in a colour of `Colours`, or in a tone, by their names."""
    return QIcon(_LineDrawing(name, colour))


def set_icon(button: QAbstractButton, name: str, colour: str = FOLLOWS_TEXT) -> None:
    button.setIcon(icon(name, colour))


def app_icon() -> QIcon:
    """The program's own, for the window and the task bar."""
    return QIcon(_AppDrawing())


def drawing(name: str, colour: QColor, pixels: int) -> QPixmap:
    """A square picture of an icon, of so many real pixels."""
    mirrored = (
        name in _POINTS_SOMEWHERE
        and QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    )
    key = f"spasm-diary {name} {colour.name()} {pixels} {mirrored}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _render(_source(name).replace("currentColor", colour.name()), pixels)
        if mirrored:
            picture = picture.transformed(QTransform.fromScale(-1, 1))
        QPixmapCache.insert(key, picture)
    return picture


def paint_icon(painter: QPainter, rect: QRect, shown: QIcon, text: QColor, *, over: bool) -> None:
    """Paint an icon in the colour of the text beside it.

    Over a filled ground an icon loses its own colour, which would not stand out from it.
    """
    name, _, colour = shown.name().partition("/")
    if not colour:
        shown.paint(painter, rect)
        return
    ink = text if over or colour == FOLLOWS_TEXT else colours().named(colour)
    side = min(rect.width(), rect.height())
    picture = drawing(name, ink, round(side * painter.device().devicePixelRatio()))
    middle = QRect(0, 0, side, side)
    middle.moveCenter(rect.center())
    painter.drawPixmap(middle, picture)


@cache
def _source(name: str) -> str:
    return bundled("icons", f"{name}.svg").read_text(encoding="utf-8")


def _render(source: str, pixels: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    picture = QPixmap(max(pixels, 1), max(pixels, 1))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(source.encode()).render(painter, QRectF(picture.rect()))
    painter.end()
    return picture


class _LineDrawing(QIconEngine):
    """Qt's side of an icon: asked for a picture when one is needed."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _LineDrawing(self._name, self._colour)

    def iconName(self) -> str:
        return f"{self._name}/{self._colour}"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * ratio, mode, state, 1))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        picture = QPixmap(drawing(self._name, self._ink(mode), round(side * scale)))
        picture.setDevicePixelRatio(scale)
        return picture

    def _ink(self, mode: QIcon.Mode) -> QColor:
        if mode is QIcon.Mode.Disabled:
            return colours().named("quiet")
        if mode is QIcon.Mode.Selected:
            return colours().named("on_accent")
        return colours().named(self._colour)


class _AppDrawing(_LineDrawing):
    """The program's icon has colours of its own."""

    def __init__(self) -> None:
        super().__init__("spasm-diary", FOLLOWS_TEXT)

    def clone(self) -> QIconEngine:
        return _AppDrawing()

    def iconName(self) -> str:
        return ""

    def _ink(self, _mode: QIcon.Mode) -> QColor:
        return QColor(0, 0, 0)
