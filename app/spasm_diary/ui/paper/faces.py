"""The letters of the paper: DejaVu Sans, as it comes with matplotlib, in any size.

A font has whole pixels, so it is made twenty times as large as it is printed, and all is painted
smaller again: the places of letters are then the same on a screen and on any printer.
"""

from functools import cache
from threading import get_ident
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from spasm_diary.charts.fonts import font_files
from spasm_diary.charts.look import FONT
from spasm_diary.ui.paper.pages import Face

TIMES: Final = 20
EVEN: Final = "DejaVu Sans Mono"


@cache
def load_fonts() -> None:
    """Make the letters known to Qt. In the ui's thread, before anything is laid out."""
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))


def font_of(face: Face) -> QFont:
    """The font, `TIMES` as large."""
    return _made(face, get_ident())[0]


def width_of(text: str, face: Face) -> float:
    return _made(face, get_ident())[1].horizontalAdvance(text) / TIMES


def ascent_of(face: Face) -> float:
    return _made(face, get_ident())[1].ascent() / TIMES


def height_of(face: Face) -> float:
    """Of the letters, from the top of the highest to the bottom of the lowest."""
    return _made(face, get_ident())[1].height() / TIMES


@cache
def _made(face: Face, _thread: int) -> tuple[QFont, QFontMetricsF]:
    """Each thread has its own: Qt keeps what it knows of a font by thread."""
    font = QFont(EVEN if face.is_even else FONT)
    font.setPixelSize(round(face.points * TIMES))
    font.setBold(face.is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font, QFontMetricsF(font)
