"""What the program itself puts on paper: one chart, and the recovery sheet."""

from builders import MONDAY
from charted import days, subject
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.presenters.chart_on_paper import LEAST_LINES, chart_on_paper
from spasm_diary.presenters.recovery_sheet import sheet_on_paper
from spasm_diary.reports.document import Drawn, Words

KEY = bytes(range(32))


def test_a_chart_is_printed_with_its_days_and_the_day_of_printing() -> None:
    picture = CHARTS[0].of(subject(days("2 0 - 3")))

    document = chart_on_paper(picture)

    assert document.title == picture.title
    assert "2026" in document.foot
    [drawn] = document.blocks
    assert isinstance(drawn, Drawn)
    assert drawn.picture is picture
    assert drawn.lines_high >= LEAST_LINES


def test_each_group_of_a_recovery_sheet_is_in_letters_to_be_told_apart() -> None:
    words = [block for block in sheet_on_paper(KEY, MONDAY).blocks if isinstance(block, Words)]

    in_even_letters = " ".join(block.text for block in words if block.is_key)
    assert all(group in in_even_letters for group in groups_of(KEY))
    assert any("23 November 2026" in block.text for block in words if not block.is_key)
