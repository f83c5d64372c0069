"""The appointment sheet: one page, whatever there is to say."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charted import days, subject
from printed import (
    count_pages,
    fonts_of,
    inked_box,
    lines_on,
    needs_poppler,
    pdf_file,
    pictures_of,
    text_of,
)
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Table
from spasm_diary.reports.document import Box, Drawn, Facts, Listed, Words
from spasm_diary.reports.sheet import Sheet, SheetItem
from spasm_diary.ui.paper.faces import height_of, width_of
from spasm_diary.ui.paper.pages import A4, PAPERS, Art, Pages, Setup, words_on
from spasm_diary.ui.paper.sheet import lay_out_sheet
from spasm_diary.ui.paper.sheet_page import MARGIN
from spasm_diary.usecases.unwatched import Unwatched

SETUPS = [Setup(paper, percent) for paper in PAPERS for percent in (100, 125, 150)]
BOTH = pytest.mark.parametrize("setup", SETUPS, ids=lambda one: f"{one.paper.key}-{one.percent}")
KEYS = ("often", "bad", "long", "where", "night", "kind", "when", "medicines", "tried", "function")


def item(key: str, number: int) -> SheetItem:
    """In three lengths; each says its number."""
    table = Table(
        ("What", "Times", "Helped"), tuple((f"Thing {row}", str(number), "7") for row in range(4))
    )
    return SheetItem(
        key,
        f"Title of {key}",
        (
            (
                Facts((("Spasms", f"{number} on 63 of 77 days"), ("A week", "14"))),
                Listed("", table),
            ),
            (Facts((("Spasms", f"{number} on 63 of 77 days"),)),),
            (Words(f"{number} on 63 of 77."),),
        ),
    )


def sheet(*items: SheetItem, foot: str = "Not a diagnosis.") -> Sheet:
    return Sheet(
        title="For my appointment",
        name="Anna B.",
        days="1 to 30 November 2026",
        about="Self-reported. Written on 21 of 30 days.",
        boxes=(Box("Warning signs", ("none ticked",)), Box("My question", ("Why at night?",))),
        items=items,
        foot=foot,
    )


def laid_out(made: Sheet, setup: Setup = SETUPS[0]) -> Pages:
    return lay_out_sheet(made, setup, Unwatched())


FULL = sheet(*(item(key, 1000 + place) for place, key in enumerate(KEYS)))


@needs_poppler
@BOTH
def test_it_is_one_page_with_each_number_on_it(setup: Setup, tmp_path: Path) -> None:
    file = pdf_file(laid_out(FULL, setup), tmp_path)

    said = text_of(file)
    assert count_pages(file) == 1
    assert [number for number in range(1000, 1010) if str(number) not in said] == []
    assert fonts_of(file) == {"DejaVuSans": True, "DejaVuSans-Bold": True}


@needs_poppler
@BOTH
def test_nothing_is_cut_at_its_edges(setup: Setup, tmp_path: Path) -> None:
    [image] = pictures_of(pdf_file(laid_out(FULL, setup), tmp_path))

    left, top, right, bottom = inked_box(image)
    across, down = MARGIN / setup.paper.width, MARGIN / setup.paper.height
    assert left == pytest.approx(across, abs=0.02)
    assert right == pytest.approx(1 - across, abs=0.02)
    assert top >= down * 0.95
    assert bottom <= 1 - down * 0.95


def test_what_fits_is_said_in_full_and_in_the_largest_letters() -> None:
    made = laid_out(sheet(item("often", 5), item("bad", 6)))

    assert (made.shortened, made.left_out) == ((), ())
    assert min(line.face.points for line in lines_on(made.pages[0])) == 10.5


@BOTH
def test_no_letter_is_smaller_than_ten_points(setup: Setup) -> None:
    made = laid_out(FULL, setup)

    assert min(line.face.points for line in lines_on(made.pages[0])) >= 10 * setup.scale


def test_the_last_items_are_shortened_first_and_are_told() -> None:
    made = laid_out(FULL, Setup(A4, 110))

    titles = [one.title for one in FULL.items]
    assert made.shortened
    assert made.left_out == ()
    assert list(made.shortened) == [title for title in titles if title in made.shortened]
    assert titles[0] not in made.shortened
    assert titles[-1] in made.shortened


@BOTH
def test_large_print_runs_on_rather_than_leaving_something_out(setup: Setup) -> None:
    made = laid_out(FULL, setup)

    said = " ".join(words_on(made.pages[0]).split())
    assert made.left_out == ()
    assert all(one.title in said for one in FULL.items)
    assert all(box.title in said for box in FULL.boxes)


def test_what_finds_no_room_at_all_is_named_on_the_paper() -> None:
    many = sheet(*(item(f"item {place}", place) for place in range(90)))

    made = laid_out(many)

    assert len(made.pages) == 1
    assert made.left_out[-1] == "Title of item 89"
    assert "Title of item 0" not in made.left_out
    said = " ".join(words_on(made.pages[0]).split())
    assert "No room was left on this page for" in said
    assert all(title in said for title in made.left_out)


def test_large_print_gets_smaller_before_anything_is_left_out() -> None:
    many = sheet(*(item(f"item {place}", place) for place in range(44)))
    assert laid_out(many).left_out == ()

    large = laid_out(many, Setup(A4, 150))

    assert large.left_out == ()
    assert large.are_letters_smaller
    sizes = {line.face.points for line in lines_on(large.pages[0])}
    assert min(sizes) >= min(line.face.points for line in lines_on(laid_out(many).pages[0]))


def test_large_print_stays_large_where_there_is_room() -> None:
    few = sheet(*(item(key, 1) for key in KEYS[:3]))

    assert not laid_out(few, Setup(A4, 150)).are_letters_smaller


def test_it_is_read_down_the_left_column_first() -> None:
    lines = lines_on(laid_out(sheet(*(item(key, 1) for key in KEYS[:4]))).pages[0])

    titles = [line for line in lines if line.text.startswith("Title of")]
    assert [line.text.removeprefix("Title of ") for line in titles] == list(KEYS[:4])
    assert [line.x < A4.width / 2 for line in titles] == [True, True, False, False]


def test_a_wide_item_goes_across_the_page() -> None:
    picture = CHARTS[0].of(subject(days("2 0 - 3")))
    wide = SheetItem(
        "days",
        "Day by day",
        ((Drawn(picture, 12, has_sentence=False, has_title=False),), ()),
        is_wide=True,
    )

    made = laid_out(sheet(item("often", 1), item("bad", 2), wide))

    widths = [
        piece.width for placed in made.pages[0] for piece in placed.pieces if isinstance(piece, Art)
    ]
    assert widths == [pytest.approx(A4.width - 2 * MARGIN)]


def test_what_is_taken_out_is_not_there() -> None:
    said = words_on(laid_out(FULL.without({"night", "tried"})).pages[0])

    assert "Title of night" not in said
    assert "Title of tried" not in said
    assert "Title of kind" in said


def test_a_long_list_of_warning_signs_says_how_many_more_there_are() -> None:
    lines = tuple(f"Sign {number}: ticked on one day" for number in range(100))
    many = replace(FULL, boxes=(Box("Warning signs ticked", lines),))

    page = laid_out(many).pages[0]

    said = words_on(page)
    shown = said.count("ticked on one day")
    assert 10 < shown < 60
    assert f"… and {100 - shown} more" in said
    assert max(line.y for line in lines_on(page)) < A4.height - MARGIN


def test_a_foot_without_end_is_shown_with_an_ellipsis() -> None:
    page = laid_out(sheet(item("often", 1), foot="Small print. " * 900)).pages[0]

    last = lines_on(page)[-1]
    assert last.text.endswith("…")
    assert last.y < A4.height - MARGIN
    assert "1 on 63 of 77" in words_on(page)


short = st.text(max_size=200)
forms = st.lists(
    st.lists(
        st.one_of(
            st.builds(Words, short, is_quiet=st.booleans()),
            st.builds(Facts, st.lists(st.tuples(short, short), max_size=4).map(tuple)),
        ),
        max_size=3,
    ).map(tuple),
    min_size=1,
    max_size=3,
).map(tuple)
items = st.builds(SheetItem, st.uuids().map(str), short, forms, is_wide=st.booleans())
sheets = st.builds(
    Sheet,
    title=short,
    name=short,
    days=short,
    about=short,
    boxes=st.lists(st.builds(Box, short, st.tuples(short)), max_size=2).map(tuple),
    items=st.lists(items, max_size=14).map(tuple),
    foot=short,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sheets, st.sampled_from(SETUPS))
def test_any_sheet_is_one_page_between_its_margins(made: Sheet, setup: Setup) -> None:
    pages = laid_out(made, setup)

    [page] = pages.pages
    for line in lines_on(page):
        assert line.x >= MARGIN - 0.5
        assert line.x + width_of(line.text, line.face) <= setup.paper.width - MARGIN + 0.5
        assert line.y + height_of(line.face) <= setup.paper.height - MARGIN * 0.9
