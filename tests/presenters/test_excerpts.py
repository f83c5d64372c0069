from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.presenters.excerpts import LONGEST, excerpt


def test_a_short_text_stays_whole_on_one_line() -> None:
    assert excerpt("sharp,\n  then dull") == "sharp, then dull"


def test_a_long_text_is_cut_between_words() -> None:
    cut = excerpt("word " * 100)
    assert cut.endswith("word…")
    assert len(cut) <= LONGEST + 1


def test_what_was_searched_for_is_in_the_part_that_is_shown() -> None:
    text = "before " * 50 + "the Left foot " + "after " * 50
    found = excerpt(text, "foot left")
    assert "the Left foot after" in found
    assert found.startswith("…")
    assert found.endswith("…")


def test_words_that_cannot_be_told_where_show_the_beginning() -> None:
    assert excerpt("word " * 100, "nowhere").startswith("word word")


@given(st.text(max_size=2000), st.text(max_size=10))
def test_any_text_gives_one_short_line(text: str, search: str) -> None:
    line = excerpt(text, search)
    assert len(line) <= LONGEST + 2
    assert len(line.splitlines()) <= 1
