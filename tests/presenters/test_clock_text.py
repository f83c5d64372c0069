from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotReadable
from spasm_diary.formats import clock
from spasm_diary.presenters.clock_text import read_clock


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("7", time(7)),
        ("07", time(7)),
        ("7:30", time(7, 30)),
        ("7.30", time(7, 30)),
        ("7,30", time(7, 30)),
        ("7 30", time(7, 30)),
        ("730", time(7, 30)),
        ("0730", time(7, 30)),
        ("19h30", time(19, 30)),
        ("19h", time(19)),
        ("7.30 pm", time(19, 30)),
        ("7pm", time(19)),
        ("7 P.M.", time(19)),
        ("7p", time(19)),
        ("12 am", time(0)),
        ("12:15 pm", time(12, 15)),
        ("19:30 pm", time(19, 30)),
        ("24:00", time(0)),
        ("0", time(0)),
        ("  6:05 ", time(6, 5)),
        ("\u0667:\u0663\u0660", time(7, 30)),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, meant: time) -> None:
    assert read_clock(typed) == meant


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_nothing_typed_is_no_time(typed: str) -> None:
    assert read_clock(typed) is None


@pytest.mark.parametrize(
    "typed", ["25", "7:60", "24:01", "13 am", "7:3", "late", "7:30:15:1", "-7", "7\0", "12345"]
)
def test_what_is_no_time_is_refused_in_words(typed: str) -> None:
    with pytest.raises(NotReadable, match="such as 7"):
        read_clock(typed)


@given(st.times())
def test_a_time_that_was_shown_is_read_again(shown: time) -> None:
    assert read_clock(clock(shown)) == time(shown.hour, shown.minute)


@given(st.text())
def test_any_text_is_a_time_or_refused(text: str) -> None:
    try:
        found = read_clock(text)
    except NotReadable:
        return
    assert found is None or isinstance(found, time)
