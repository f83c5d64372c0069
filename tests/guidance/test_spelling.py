import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.guidance.spelling import Spelling, slips

KNOWN = Spelling(["magnesium", "diary", "neck", "next", "leg", "exercise"])
words = st.text(alphabet="abcdé", max_size=8)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("magnesum", ("magnesium",)),
        ("magnisuim", ("magnesium",)),
        ("excercise", ("exercise",)),
        ("dairy", ("diary",)),
        ("nexk", ("neck", "next")),
        ("zebra", ()),
        ("lge", ()),
        ("x" * 1000, ()),
    ],
)
def test_a_slip_leads_to_the_nearest_words(typed: str, meant: tuple[str, ...]) -> None:
    assert KNOWN.nearest(typed) == meant


@given(words, words)
def test_slips_are_the_same_both_ways_and_none_only_between_equals(one: str, other: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) == (one == other)
    assert slips(one, other) <= max(len(one), len(other))


@given(st.text(alphabet="abcdefgh", min_size=7, max_size=12), st.data())
def test_a_letter_left_out_is_always_forgiven(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    typed = word[:place] + word[place + 1 :]

    assert typed == word or word in Spelling([word]).nearest(typed)
