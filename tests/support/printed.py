"""Looks at a PDF with the tools of poppler: what it says, in which letters, and where there is ink.

They are none of Qt's, so that no mistake is made twice.
"""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from spasm_diary.ui.paper.pages import Line, Page, Pages
from spasm_diary.ui.paper.pdf import pdf_of

needs_poppler = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("pdftotext", "pdffonts", "pdftoppm", "pdfinfo")),
    reason="poppler-utils are not installed",
)
_INK = 160
"""Darker than this is ink, on a scale to 255."""


def pdf_file(pages: Pages, folder: Path) -> Path:
    file = folder / "printed.pdf"
    file.write_bytes(pdf_of(pages))
    return file


def text_of(file: Path, page: int | None = None) -> str:
    """Words in the order in which they stand, of all pages or of one, counted from 1."""
    of_page = () if page is None else ("-f", str(page), "-l", str(page))
    return _told("pdftotext", *of_page, "-layout", str(file), "-")


def count_pages(file: Path) -> int:
    return int(about(file)["Pages"])


def about(file: Path) -> dict[str, str]:
    lines = (line.partition(":") for line in _told("pdfinfo", str(file)).splitlines())
    return {name: value.strip() for name, _colon, value in lines}


def fonts_of(file: Path) -> dict[str, bool]:
    """By the name of each font, whether it is in the file."""
    lines = _told("pdffonts", str(file)).splitlines()[2:]
    return {line.split()[0]: line.split()[-5] == "yes" for line in lines}


def pictures_of(file: Path, dots_per_inch: int = 50) -> list[QImage]:
    """Each page in grey."""
    with TemporaryDirectory() as folder:
        root = str(Path(folder) / "page")
        _told("pdftoppm", "-gray", "-r", str(dots_per_inch), "-png", str(file), root)
        return [QImage(str(one)) for one in sorted(Path(folder).glob("page*.png"))]


def inked_box(image: QImage) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all ink, in shares of the page; a blank one is all ink."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = grey.width(), grey.height()
    raw, step = bytes(grey.constBits()), grey.bytesPerLine()
    rows = [raw[y * step : y * step + width] for y in range(height)]
    inked = [y for y, row in enumerate(rows) if min(row) < _INK]
    columns = [x for x in range(width) if min(row[x] for row in rows) < _INK]
    if not inked:
        return 0.0, 0.0, 1.0, 1.0
    return (
        columns[0] / width,
        inked[0] / height,
        (columns[-1] + 1) / width,
        (inked[-1] + 1) / height,
    )


def ink_share(image: QImage) -> float:
    """How dark a page is as a whole, from 0 for blank to 1 for black."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = grey.scaled(64, 64, mode=Qt.TransformationMode.SmoothTransformation)
    return 1 - sum(bytes(small.constBits())) / (64 * 64 * 255)


def lines_on(page: Page) -> list[Line]:
    """All lines of words with their places on the page."""
    return [
        Line(one.text, one.x + placed.x, one.y + placed.y, one.face, one.is_leftward)
        for placed in page
        for one in placed.pieces
        if isinstance(one, Line)
    ]


def _told(*command: str) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    return ended.stdout
