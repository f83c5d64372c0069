"""Tables on paper: whole rows, headings on each page, and room for what says most."""

from printed import lines_on
from spasm_diary.charts.chart import Table
from spasm_diary.reports.document import Block, Document, Listed
from spasm_diary.ui.paper.pages import A4, Pages, Setup, words_on
from spasm_diary.ui.paper.report import MARGIN, lay_out
from spasm_diary.usecases.unwatched import Unwatched


def laid_out(*blocks: Block) -> Pages:
    return lay_out(Document("My spasms", "", "", "", blocks), Setup(), Unwatched())


def table(rows: int, note: str = "after a walk") -> Listed:
    cells = tuple(
        (f"{number}. spasm", "left calf", f"{number % 11}", note) for number in range(rows)
    )
    return Listed("All spasms", Table(("When", "Where", "Strength", "Note"), cells))


def test_the_headings_of_a_table_stand_on_each_of_its_pages() -> None:
    pages = laid_out(table(200)).pages

    assert len(pages) > 3
    assert all(words_on(page).count("Strength") == 1 for page in pages)


def test_no_row_is_split_where_a_page_can_hold_it() -> None:
    pages = laid_out(table(60, "a note of some length " * 12)).pages

    rows = [line.text for page in pages for line in lines_on(page) if "spasm" in line.text]
    assert len(rows) == 60 + 1 + 1  # and the names of the report and of the table
    for page in pages:
        notes = [line for line in lines_on(page) if "note of some" in line.text]
        assert len(notes) % 5 == 0  # each has five lines


def test_a_row_taller_than_a_page_goes_on_over_pages() -> None:
    pages = laid_out(table(1, "endless " * 3000)).pages

    said = " ".join(words_on(page) for page in pages)
    assert len(pages) > 2
    assert said.count("endless") == 3000
    assert all("Strength" in words_on(page) for page in pages)


def test_a_table_with_too_many_columns_is_told_row_by_row() -> None:
    headings = tuple(f"Measure {number}" for number in range(20))
    wide = Table(headings, (tuple(str(number * 11) for number in range(20)),))

    lines = [line.text for line in lines_on(laid_out(Listed("", wide)).pages[0])]

    assert lines[lines.index("Measure 19") + 1] == "209"


def test_a_table_gives_most_room_to_what_says_most() -> None:
    rows = tuple((f"Monday {day} October", "in the afternoon", "word " * 40) for day in range(3))
    page = laid_out(Listed("", Table(("Day", "Time", "More"), rows))).pages[0]

    found = {line.text: line.x for line in lines_on(page)}
    assert A4.width - MARGIN - found["More"] > 1.5 * (found["Time"] - found["Day"])


def test_a_column_is_as_wide_as_what_a_fixed_space_holds_together() -> None:
    day = "Wed 16 Sep".replace(" ", "\N{NO-BREAK SPACE}")
    cells = (day, "in the afternoon", "Left calf " * 9, "9", "1 to 10 minutes", "word " * 40)
    headings = ("Day", "Time", "Where", "Strength", "Length", "More")
    page = laid_out(Listed("", Table(headings, (cells, cells)))).pages[0]

    assert [line.text for line in lines_on(page) if "W" in line.text] == ["Where", day, day]
