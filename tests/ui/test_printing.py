from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from charted import days, long_days, subject
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Subject
from spasm_diary.ui.printing import new_printer, preview_chart, print_chart, printed_chart


@pytest.mark.parametrize(
    "shown", [subject(days()), subject(days("2 0 - 3")), subject(long_days(365))]
)
def test_any_chart_becomes_one_page(qtbot: QtBot, tmp_path: Path, shown: Subject) -> None:
    printed = printed_chart(CHARTS[0].of(shown), "Spasm Diary")
    printer = new_printer(printed.title)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))

    print_chart(printed, printer)

    content = (tmp_path / "printed.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1
    assert b"DejaVuSans" in content


def test_a_preview_comes_first_and_leaves_nothing_behind(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    printed = printed_chart(CHARTS[0].of(subject(days("2 0 - 3"))), "Spasm Diary")

    preview = preview_chart(printed, window)
    qtbot.waitUntil(preview.isVisible)
    preview.close()

    qtbot.waitUntil(lambda: not isValid(preview))
    assert not window.findChildren(QPrintPreviewDialog)
