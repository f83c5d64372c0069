"""How strips are dealt out to pages."""

from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.ui.paper.strips import NEW_PAGE, Strip, deal_out, gap, height_of_all, kept

ROOM = 100.0


def dealt(*strips: Strip) -> list[tuple[Strip, ...]]:
    return list(deal_out(strips, lambda _number: ROOM))


def test_what_is_kept_together_goes_on_together() -> None:
    block = list(kept([Strip(30), Strip(30), Strip(30)], with_next=False))

    first, second = dealt(Strip(20), *block)

    assert (len(first), len(second)) == (1, 3)


def test_what_no_page_can_hold_is_split_between_strips() -> None:
    block = list(kept([Strip(30)] * 8))

    assert [len(page) for page in dealt(Strip(40), *block)] == [3, 3, 3]


def test_a_page_begins_with_no_gap_and_ends_with_no_empty_page() -> None:
    pages = dealt(Strip(90), gap(20), Strip(50), NEW_PAGE, NEW_PAGE, gap(5), Strip(10), NEW_PAGE)

    assert [[strip.height for strip in page] for page in pages] == [[90], [50], [10]]


def test_heads_are_repeated_where_a_page_begins_with_their_row() -> None:
    head = (Strip(10),)
    rows = [Strip(30, head=head)] * 7

    pages = dealt(*head, *rows)

    assert [[strip.height for strip in page] for page in pages] == [
        [10, 30, 30, 30],
        [10, 30, 30, 30],
        [10, 30],
    ]


def test_the_head_of_a_row_behind_a_gap_has_its_room_too() -> None:
    row = Strip(79, head=(Strip(15),), is_kept=True)

    pages = dealt(Strip(30), Strip(1, is_gap=True, is_kept=True), row, Strip(7))

    assert [[strip.height for strip in page] for page in pages] == [[30, 1], [15, 79], [7]]


heights = st.floats(1, ROOM - 20)
strips = st.lists(
    st.builds(
        Strip,
        heights,
        is_kept=st.booleans(),
        is_gap=st.booleans(),
        head=st.sampled_from([(), (Strip(15.0),)]),
    )
)


@given(strips, st.sampled_from([-19, 0, 50]))
def test_no_page_is_overfull_and_nothing_is_lost(given_strips: list[Strip], more: int) -> None:
    """The first page may have more room than the others, or less."""
    pages = list(deal_out(given_strips, lambda number: ROOM if number else ROOM + more))

    rooms = [ROOM + more, *[ROOM] * (len(pages) - 1)]
    for page, room in zip(pages, rooms, strict=True):
        assert height_of_all(page) <= room + 1e-6
    found = [strip for page in pages for strip in page if not strip.is_gap]
    assert [strip for strip in found if strip != Strip(15.0)] == [
        strip for strip in given_strips if not strip.is_gap and strip != Strip(15.0)
    ]
