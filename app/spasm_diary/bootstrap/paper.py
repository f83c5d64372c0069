"""Reports on paper where no window asks for them: what the command line prints."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from spasm_diary.ui.paper.faces import load_fonts
from spasm_diary.ui.paper.laying import lay_out_any
from spasm_diary.ui.paper.pages import PAPERS, Setup
from spasm_diary.ui.paper.pdf import pdf_of
from spasm_diary.ui.paper.printers import usual_paper
from spasm_diary.usecases.unwatched import Unwatched

if TYPE_CHECKING:
    from spasm_diary.cli.verb import Paper


def print_pdf(wanted: "Paper") -> bytes:
    """The content of a PDF file; letters are measured by Qt, which needs its application."""
    application = QApplication.instance() or QApplication(["spasm-diary"])
    load_fonts()
    sizes = {paper.key: paper for paper in PAPERS}
    setup = Setup(sizes.get(wanted.paper, usual_paper()), wanted.text)
    content = pdf_of(lay_out_any(wanted.report, setup, Unwatched()))
    del application
    return content
