"""One chart as a page of its own: as high as the page allows, with its sentence below it."""

from typing import Final

from spasm_diary.charts.chart import Picture
from spasm_diary.formats import day_and_year
from spasm_diary.reports.document import Document, Drawn
from spasm_diary.words import tr

LEAST_LINES: Final = 30
"""Lower than this, a chart would look lost on its page."""


def chart_on_paper(picture: Picture) -> Document:
    foot = tr("Spasm Diary. {day}").format(day=day_and_year(picture.subject.today))
    lines = max(picture.chart.lines_high, LEAST_LINES)
    drawn = Drawn(picture, lines, has_title=True)
    return Document(picture.title, "", "", foot, (drawn,))
