"""Sheets to fill in by hand: a week on a page, each field in its box, nothing beside the paper."""

from datetime import date
from pathlib import Path

import pytest

from builders import MONDAY, SUNDAY
from printed import count_pages, inked_box, lines_on, needs_poppler, pdf_file, pictures_of, text_of
from spasm_diary.domain.errors import NotValid
from spasm_diary.reports.blank_weeks import BlankWeeks
from spasm_diary.ui.paper.blank import MARGIN, lay_out_blank
from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import A4, PAPERS, Frame, Pages, Paper, Setup, words_on
from spasm_diary.usecases.unwatched import Unwatched
from spoken import SATURDAY_IS_5, living_with

FIELDS = (
    *("Time", "Place", "Side", "0 to 10", "Woke me", "Sleep, 10 is best", "Stress", "Tiredness"),
    *("Pain", "In the way", "Drinks: tick each glass", "To bed", "Up", "Medicines", "Note"),
)
ON_A4 = Setup(A4)
BOTH = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.key)


def laid_out(weeks: BlankWeeks, setup: Setup = ON_A4) -> Pages:
    return lay_out_blank(weeks, setup, Unwatched())


@needs_poppler
@BOTH
def test_each_week_is_a_page_with_its_dates(paper: Paper, tmp_path: Path) -> None:
    file = pdf_file(laid_out(BlankWeeks(8, MONDAY), Setup(paper)), tmp_path)

    assert count_pages(file) == 8
    assert "23 to 29 November 2026" in text_of(file, 1)
    assert "29 Nov" in text_of(file, 1)
    assert "11 to 17 January 2027" in text_of(file, 8)


@BOTH
def test_each_day_has_each_field(paper: Paper) -> None:
    [page] = laid_out(BlankWeeks(1), Setup(paper)).pages

    said = words_on(page).splitlines()
    assert {field: said.count(field) for field in FIELDS} == dict.fromkeys(FIELDS, 7)
    assert said.count("L") == said.count("R") == said.count("B") == 7 * 3


def test_without_dates_there_is_room_for_one() -> None:
    [page] = laid_out(BlankWeeks(1)).pages

    assert "Week from Monday, the" in words_on(page)
    with living_with(week_begins=SATURDAY_IS_5):
        [page] = laid_out(BlankWeeks(1)).pages
    assert "Week from Saturday, the" in words_on(page)
    assert not any(line.text.endswith("Nov") for line in lines_on(page))


@BOTH
def test_large_print_takes_three_pages_a_week(paper: Paper) -> None:
    pages = laid_out(BlankWeeks(2, MONDAY), Setup(paper, 150)).pages

    assert len(pages) == 6
    assert sum(words_on(page).count("Medicines") for page in pages) == 14
    sizes = [line.face.points for page in pages for line in lines_on(page)]
    assert min(sizes) >= 11


@BOTH
@pytest.mark.parametrize("percent", [100, 150])
def test_all_stays_between_the_margins_and_no_word_leaves_its_box(
    paper: Paper, percent: int
) -> None:
    for page in laid_out(BlankWeeks(1, MONDAY), Setup(paper, percent)).pages:
        for line in lines_on(page):
            assert line.x >= MARGIN
            assert line.x + width_of(line.text, line.face) <= paper.width - MARGIN + 0.5
        for placed in page:
            for frame in (one for one in placed.pieces if isinstance(one, Frame)):
                assert placed.x + frame.x + frame.width <= paper.width - MARGIN + 0.5
                assert placed.y + frame.y + frame.height <= paper.height - MARGIN + 0.5


@BOTH
def test_a_spasm_has_room_for_a_tired_hand(paper: Paper) -> None:
    [page] = laid_out(BlankWeeks(1), Setup(paper)).pages

    squares = [one for placed in page for one in placed.pieces if isinstance(one, Frame)]
    lines = [one for one in squares if one.width > 80 and one.height < 40]
    assert min(one.height for one in lines) >= 6 * 72 / 25.4  # six millimetres


@needs_poppler
@BOTH
def test_a_photocopy_keeps_all_boxes(paper: Paper, tmp_path: Path) -> None:
    """Black where it was darker than the middle, and white elsewhere, as a copier makes it."""
    [image] = pictures_of(pdf_file(laid_out(BlankWeeks(1), Setup(paper)), tmp_path), 150)

    left, top, right, bottom = inked_box(image)
    across, down = MARGIN / paper.width, MARGIN / paper.height
    assert top < down + 0.02
    assert left == pytest.approx(across, abs=0.01)
    assert right == pytest.approx(1 - across, abs=0.01)
    assert bottom == pytest.approx(1 - down, abs=0.01)


@pytest.mark.parametrize("count", [0, 9])
def test_one_to_eight_weeks_are_printed_at_a_time(count: int) -> None:
    with pytest.raises(NotValid):
        BlankWeeks(count)


def test_a_week_on_paper_has_seven_days_from_its_first_on() -> None:
    assert [day.weekday for day in next(BlankWeeks(1, SUNDAY).weeks())] == [6, 0, 1, 2, 3, 4, 5]
    assert [day.date for week in BlankWeeks(1, MONDAY).weeks() for day in week][-1] == date(
        2026, 11, 29
    )
