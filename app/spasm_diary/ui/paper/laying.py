"""Any report as pages."""

from spasm_diary.reports.blank_weeks import BlankWeeks
from spasm_diary.reports.document import Document
from spasm_diary.reports.sheet import Sheet
from spasm_diary.ui.paper.blank import lay_out_blank
from spasm_diary.ui.paper.pages import Pages, Setup
from spasm_diary.ui.paper.report import lay_out
from spasm_diary.ui.paper.sheet import lay_out_sheet
from spasm_diary.usecases.ports import Task


def lay_out_any(report: Sheet | Document | BlankWeeks, setup: Setup, task: Task) -> Pages:
    """In any thread; the first time, this loads matplotlib where there are charts."""
    match report:
        case Sheet():
            return lay_out_sheet(report, setup, task)
        case BlankWeeks():
            return lay_out_blank(report, setup, task)
        case Document():
            return lay_out(report, setup, task)
