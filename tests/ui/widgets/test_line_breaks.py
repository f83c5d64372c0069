import pytest

from spasm_diary.ui.widgets.line_breaks import unbroken


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("during the night", ["during", "the", "night"]),
        ("2:30\N{NO-BREAK SPACE}pm", ["2:30\N{NO-BREAK SPACE}pm"]),
        ("two\nlines", ["two", "lines"]),
        ("", [""]),
    ],
)
def test_a_line_breaks_at_a_space_and_never_within_a_time(text: str, words: list[str]) -> None:
    assert unbroken(text) == words
