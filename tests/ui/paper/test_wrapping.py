"""Words on lines: any script, nothing lost, no line wider than its room."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spasm_diary.ui.paper.faces import width_of
from spasm_diary.ui.paper.pages import Face
from spasm_diary.ui.paper.wrapping import AT_ONCE, wrap

BODY = Face(10)
often = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@often
@given(st.text(max_size=4000), st.floats(40, 600))
def test_no_letter_of_any_text_is_lost(text: str, width: float) -> None:
    lines = list(wrap(text, BODY, width))

    assert _letters("".join(line.text for line in lines)) == _letters(text)
    assert all(width_of(line.text, BODY) <= width + 0.5 for line in lines)


def _letters(text: str) -> list[str]:
    return [one for one in text if not one.isspace() and (one.isprintable() or ord(one) > 0xA0)]


def test_a_long_paragraph_is_broken_as_if_it_were_laid_out_at_once() -> None:
    words = [f"{number}" for number in range(AT_ONCE)]

    lines = [line.text for line in wrap(" ".join(words), BODY, 300)]

    assert " ".join(lines).split() == words
    fitting = [width_of(f"{one} {two.split()[0]}", BODY) for one, two in itertools.pairwise(lines)]
    assert min(fitting) > 300  # no word would have fitted on the line before


def test_what_is_read_leftwards_begins_at_the_right() -> None:
    [line] = wrap("שלום עולם", BODY, 300, x=50)

    assert line.is_leftward
    assert line.x + width_of(line.text, BODY) == pytest.approx(350)


def test_a_first_line_may_begin_further_in() -> None:
    first, second, *_rest = wrap("word " * 50, BODY, 200, x=10, first_x=80)

    assert (first.x, second.x) == (90, 10)
    assert width_of(first.text, BODY) <= 120


def test_no_word_is_broken_because_the_first_line_is_short() -> None:
    lines = [line.text for line in wrap("Changes: none", BODY, 100, first_x=70)]

    assert lines == ["", "Changes: none"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [("", [""]), ("a\nb", ["a", "b"]), ("a\n\n\n\nb", ["a", "", "b"]), ("\x1b", [""])],
)
def test_lines_a_person_made_are_kept_but_no_empty_pages(text: str, lines: list[str]) -> None:
    assert [line.text for line in wrap(text, BODY, 200)] == lines


def test_markup_is_nothing_but_letters() -> None:
    assert [line.text for line in wrap("<b>5</b> &amp;", BODY, 200)] == ["<b>5</b> &amp;"]
