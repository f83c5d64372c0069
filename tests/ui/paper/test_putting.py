"""Pages on their way to a printer with whatever paper lies in it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from printed import about, inked_box, needs_poppler, pictures_of
from spasm_diary.domain.errors import DiaryError
from spasm_diary.reports.document import Document, NewPage, Words
from spasm_diary.ui.paper.pages import A4, LETTER, Pages, Setup
from spasm_diary.ui.paper.pdf import PdfPutting
from spasm_diary.ui.paper.printers import new_printer, put_on, usual_paper
from spasm_diary.ui.paper.putting import Slices
from spasm_diary.ui.paper.report import MARGIN, lay_out
from spasm_diary.usecases.unwatched import Unwatched

TWO = Document("T", "", "", "foot", (Words("one " * 2000), NewPage(), Words("two")))


def pages(setup: Setup) -> Pages:
    return lay_out(TWO, setup, Unwatched())


def printer(made: Pages, file: Path) -> QPrinter:
    found = new_printer(made)
    found.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    found.setOutputFileName(str(file))
    return found


@needs_poppler
def test_smaller_paper_in_the_printer_cuts_nothing_off(tmp_path: Path) -> None:
    made, file = pages(Setup(A4)), tmp_path / "small.pdf"
    with_small = printer(made, file)
    with_small.setPageSize(QPageSize(QPageSize.PageSizeId.A5))

    putting = put_on(with_small, made)
    while not putting.is_done:
        putting.put_next()

    left, _top, right, bottom = inked_box(pictures_of(file)[0])
    assert "A5" in about(file)["Page size"]
    assert left == pytest.approx(MARGIN / A4.width, abs=0.01)
    assert right <= 1 - MARGIN / A4.width + 0.01
    assert bottom == pytest.approx(1 - MARGIN / A4.height, abs=0.02)


@needs_poppler
def test_a_pdf_and_a_printer_get_the_same(tmp_path: Path) -> None:
    made, file = pages(Setup(LETTER)), tmp_path / "printed.pdf"

    putting = put_on(printer(made, file), made)
    while not putting.is_done:
        putting.put_next()

    pdf = PdfPutting(made)
    while not pdf.is_done:
        pdf.put_next()
    other = tmp_path / "saved.pdf"
    other.write_bytes(pdf.content())
    assert [inked_box(one) for one in pictures_of(file)] == [
        inked_box(one) for one in pictures_of(other)
    ]


def test_pages_go_one_by_one_and_their_number_is_told(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    ended: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)

    def failed(error: DiaryError) -> None:
        ended.append(error.in_words())

    made = pages(Setup())
    Slices(
        PdfPutting(made),
        lambda done, total: told.append((done, total)),
        lambda: ended.append("done"),
        failed,
        parent,
    )

    assert told == []
    qtbot.waitUntil(lambda: bool(ended))
    count = len(made.pages)
    assert told == [(number, count) for number in range(1, count + 1)]
    assert ended == ["done"]


def test_the_usual_paper_is_one_of_two() -> None:
    assert usual_paper() in {A4, LETTER}
