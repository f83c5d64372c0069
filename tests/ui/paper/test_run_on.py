"""Blocks as words that run on."""

from charted import days, subject
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Table
from spasm_diary.reports.document import Drawn, Facts, Listed, Words
from spasm_diary.ui.paper.run_on import run_on


def test_facts_and_words_become_sentences_in_their_order() -> None:
    facts = Facts((("Spasms", "25 on 15 days"), ("7 or more", "3")))

    said = run_on((facts, Words("and 6 more.")))

    assert said == "Spasms: 25 on 15 days. 7 or more: 3, and 6 more"


def test_a_row_of_a_table_keeps_its_headings() -> None:
    table = Table(("What", "Times", "A lot"), (("Warmth", "9", "5"), ("Rest", "3", "0")))

    assert run_on((Listed("", table),)) == "Warmth: Times 9, A lot 5. Rest: Times 3, A lot 0"


def test_what_has_a_picture_does_not_run_on() -> None:
    picture = CHARTS[0].of(subject(days("2 0 - 3")))

    assert run_on((Words("Here"), Drawn(picture, 10))) is None
