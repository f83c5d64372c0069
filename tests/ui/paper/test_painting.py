"""One page as pixels."""

from charted import days, subject
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.reports.document import Document, Drawn
from spasm_diary.ui.paper.pages import A4, Art, Face, Line, Placed, Setup
from spasm_diary.ui.paper.painting import image_of
from spasm_diary.ui.paper.report import lay_out
from spasm_diary.usecases.unwatched import Unwatched


def test_words_in_a_chart_do_not_care_what_was_written_before() -> None:
    drawn = Drawn(CHARTS[0].of(subject(days("2 0 - 3"))), 30)
    [page] = lay_out(Document("T", "", "", "", (drawn,)), Setup(), Unwatched()).pages
    [chart] = [one for one in page if any(isinstance(piece, Art) for piece in one.pieces)]
    heading = Placed(50, 20, (Line("שלום", 0, 0, Face(14, is_bold=True), is_leftward=True),))

    assert image_of((heading, chart), A4, 1.5) == image_of((chart, heading), A4, 1.5)
