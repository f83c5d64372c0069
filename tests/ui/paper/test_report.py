"""A report on paper: all of it, on pages that hold it, in letters of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charted import days, long_days, subject
from printed import (
    about,
    fonts_of,
    ink_share,
    inked_box,
    lines_on,
    needs_poppler,
    pdf_file,
    pictures_of,
    text_of,
)
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Table
from spasm_diary.domain.errors import Cancelled
from spasm_diary.reports.document import (
    Block,
    Box,
    Document,
    Drawn,
    Facts,
    Heading,
    Listed,
    NewPage,
    Words,
)
from spasm_diary.ui.paper.faces import height_of, width_of
from spasm_diary.ui.paper.pages import A4, LETTER, PAPERS, Art, Pages, Setup, words_on
from spasm_diary.ui.paper.painting import image_of
from spasm_diary.ui.paper.pdf import pdf_of
from spasm_diary.ui.paper.report import MARGIN, lay_out
from spasm_diary.usecases.unwatched import Unwatched

SETUPS = [Setup(paper, percent) for paper in PAPERS for percent in (100, 150)]
BOTH = pytest.mark.parametrize("setup", SETUPS, ids=lambda one: f"{one.paper.key}-{one.percent}")
NEARLY = 0.5
"""Points by which a line may be wider than it was measured."""


def report(*blocks: Block, name: str = "Anna B.", days: str = "1 to 30 November 2026") -> Document:
    return Document("My spasms", name, days, "Written down by the patient.", blocks)


def laid_out(*blocks: Block, setup: Setup = SETUPS[0]) -> Pages:
    return lay_out(report(*blocks), setup, Unwatched())


def table(rows: int, note: str = "after a walk") -> Listed:
    cells = tuple(
        (f"{number}. spasm", "left calf", f"{number % 11}", note) for number in range(rows)
    )
    return Listed("All spasms", Table(("When", "Where", "Strength", "Note"), cells))


def chart(spasms: str = "2 0 - 3") -> Drawn:
    return Drawn(CHARTS[0].of(subject(days(spasms))), CHARTS[0].lines_high)


WHOLE = (
    Box("Warning signs", ("Numbness: 4711 times", "none of the others ticked")),
    Heading("How often"),
    Facts(
        (
            ("Spasms", "157 on 63 of 77 days"),
            ("A week", "14.3"),
            ("A long label of a fact", "2,905"),
        )
    ),
    Words("Strongest on 12 of 63 days."),
    Words("Counted from 888 entries.", is_quiet=True),
    chart(),
    table(90),
)


@needs_poppler
@BOTH
def test_each_number_stands_on_the_paper(setup: Setup, tmp_path: Path) -> None:
    said = text_of(pdf_file(laid_out(*WHOLE, setup=setup), tmp_path))

    numbers = ("4711", "157 on 63 of 77", "14.3", "2,905", "12 of 63", "888", "89. spasm")
    assert [number for number in numbers if number not in " ".join(said.split())] == []


@needs_poppler
@BOTH
def test_its_letters_are_in_the_file_and_so_is_its_title(setup: Setup, tmp_path: Path) -> None:
    file = pdf_file(laid_out(*WHOLE, setup=setup), tmp_path)

    assert about(file)["Title"] == "My spasms"
    assert fonts_of(file) == {"DejaVuSans": True, "DejaVuSans-Bold": True}


@needs_poppler
@BOTH
def test_nothing_is_cut_at_the_edges(setup: Setup, tmp_path: Path) -> None:
    pages = laid_out(*WHOLE, table(9, "word " * 60), setup=setup)
    across, down = MARGIN / setup.paper.width, MARGIN / setup.paper.height

    for image in pictures_of(pdf_file(pages, tmp_path)):
        left, top, right, bottom = inked_box(image)
        assert left >= across * 0.95
        assert top >= down * 0.95
        assert right <= 1 - across * 0.95
        assert bottom <= 1 - down * 0.9


@needs_poppler
def test_a_chart_is_lines_and_words_and_no_dots(tmp_path: Path) -> None:
    file = pdf_file(laid_out(chart()), tmp_path)

    assert "Spasms a day" in text_of(file)
    assert b"/Subtype /Image" not in file.read_bytes()


def test_a_chart_and_its_sentence_stand_on_one_page() -> None:
    for paper in PAPERS:
        pages = laid_out(Words("word " * 600), chart("1 " * 90), setup=Setup(paper)).pages
        page = next(page for page in pages if "Spasms, 23 November" in words_on(page))
        assert any(isinstance(piece, Art) for placed in page for piece in placed.pieces)


def test_a_chart_in_large_print_is_as_large_as_the_page_allows() -> None:
    pages = laid_out(chart("1 " * 90), setup=Setup(LETTER, 150)).pages

    pieces = [piece for page in pages for placed in page for piece in placed.pieces]
    [art] = [piece for piece in pieces if isinstance(piece, Art)]
    assert art.height > 0.5 * LETTER.height


def test_a_long_foot_stands_whole_on_the_first_page_only() -> None:
    foot = " ".join(f"Note {number}." for number in range(60))
    document = Document("T", "", "", foot, (Words("one"), NewPage(), Words("two")))

    first, second = lay_out(document, Setup(), Unwatched()).pages

    assert "Note 59." in words_on(first)
    assert "Note 59." not in words_on(second)
    assert "Note 0." in words_on(second)
    assert "…" in words_on(second)


def test_name_and_days_stand_on_each_page_beside_its_number() -> None:
    pages = laid_out(Words("one"), NewPage(), Words("two"), NewPage(), Words("3"), NewPage()).pages

    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert words_on(page).count("Anna B. · 1 to 30 November 2026") == 1
        assert f"page {number} of 3" in words_on(page)
        assert "Written down by the patient." in words_on(page)


def test_without_a_name_only_the_days_are_there() -> None:
    document = report(Words("one"), name="")

    assert "\n1 to 30 November 2026\n" in words_on(lay_out(document, Setup(), Unwatched()).pages[0])


def test_a_foot_without_end_leaves_room_for_the_report() -> None:
    document = Document("T", "Anna " * 300, "", "Small print. " * 2000, (Words("word " * 900),))

    pages = lay_out(document, Setup(A4, 150), Unwatched()).pages

    assert len(pages) < 12
    assert sum(words_on(page).count("word") for page in pages) == 900
    assert "…" in words_on(pages[-1])


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    for lines in range(40, 60):
        above = Words("\n".join("x" * lines))
        follows = Words("Something follows. " * 30)
        pages = laid_out(above, Heading("What follows"), follows).pages
        with_heading = next(page for page in pages if "What follows" in words_on(page))
        assert "Something follows" in words_on(with_heading)


def test_markup_is_shown_as_it_was_written() -> None:
    assert "<b>5</b> &amp; *six*" in words_on(laid_out(Words("<b>5</b> &amp; *six*")).pages[0])


def test_a_note_of_a_megabyte_is_laid_out_whole() -> None:
    pages = laid_out(Words("spasm " * 180_000), setup=Setup(LETTER)).pages

    assert sum(words_on(page).count("spasm") for page in pages) == 180_000 + 1  # and the title
    assert len(pages) < 400


def test_who_cancels_gets_no_pages() -> None:
    class Cancelling:
        def report(self, done: int, total: int) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        lay_out(report(Words("one")), Setup(), Cancelling())


def test_progress_is_told_chart_by_chart() -> None:
    told: list[tuple[int, int]] = []

    class Listening:
        def report(self, done: int, total: int) -> None:
            told.append((done, total))

    lay_out(report(chart(), chart(), chart()), Setup(), Listening())
    assert told[-1] == (3, 3)


texts = st.text(max_size=300) | st.text("ab א\n\t", max_size=300) | st.sampled_from(["", "x" * 900])
cells = st.text(max_size=40)
tables = st.integers(1, 9).flatmap(
    lambda count: st.builds(
        Table,
        st.tuples(*[cells] * count),
        st.lists(st.tuples(*[cells] * count), max_size=5).map(tuple),
    )
)
blocks = st.one_of(
    st.builds(Heading, texts, st.integers(1, 4)),
    st.builds(Words, texts, is_quiet=st.booleans()),
    st.builds(Facts, st.lists(st.tuples(cells, texts), max_size=4).map(tuple)),
    st.builds(Listed, cells, tables),
    st.builds(Box, cells, st.lists(texts, max_size=4).map(tuple)),
    st.just(NewPage()),
)
documents = st.builds(Document, cells, cells, cells, texts, st.lists(blocks, max_size=8).map(tuple))
often = settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])


def words_out_of_place(pages: Pages) -> Iterator[str]:
    for page in pages.pages:
        for line in lines_on(page):
            right = line.x + width_of(line.text, line.face)
            bottom = line.y + height_of(line.face)
            if line.x < MARGIN - NEARLY or right > pages.paper.width - MARGIN + NEARLY:
                yield f"beside: {line}"
            if line.y < MARGIN - NEARLY or bottom > pages.paper.height - MARGIN * 0.9:
                yield f"below: {line}"


@often
@given(documents, st.sampled_from(SETUPS))
def test_any_report_lies_between_its_margins(document: Document, setup: Setup) -> None:
    pages = lay_out(document, setup, Unwatched())

    assert list(words_out_of_place(pages)) == []
    assert 1 <= len(pages.pages) < 60


def test_a_report_with_six_charts_is_a_small_file() -> None:
    charts = [Drawn(CHARTS[0].of(subject(long_days(365 + more))), 18) for more in range(6)]

    assert len(pdf_of(laid_out(*charts, table(30)))) < 200 * 1024


@needs_poppler
@BOTH
def test_what_is_seen_before_printing_is_what_is_printed(setup: Setup, tmp_path: Path) -> None:
    pages = laid_out(*WHOLE, setup=setup)

    printed = pictures_of(pdf_file(pages, tmp_path), 144)
    for page, on_paper in zip(pages.pages, printed, strict=True):
        seen = image_of(page, setup.paper, 2.0)
        assert inked_box(seen) == pytest.approx(inked_box(on_paper), abs=0.005)
        assert ink_share(seen) == pytest.approx(ink_share(on_paper), rel=0.2)
