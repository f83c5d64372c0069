"""One chart as a page of its own: as high as the page allows, with its sentence below it."""

from typing import Final

from spasm_diary.charts.chart import Picture
from spasm_diary.presenters.printed_on import printed_on
from spasm_diary.reports.document import Document, Drawn

LEAST_LINES: Final = 30
"""Lower than this, a chart would look lost on its page."""


def chart_on_paper(picture: Picture) -> Document:
    lines = max(picture.chart.lines_high, LEAST_LINES)
    drawn = Drawn(picture, lines, has_title=True)
    return Document(picture.title, "", "", printed_on(picture.subject.today), (drawn,))
