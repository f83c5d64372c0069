from datetime import time
from gettext import NullTranslations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotReadable
from spasm_diary.formats import clock
from spasm_diary.presenters.clock_text import read_clock
from spasm_diary.presenters.start_text import read_start, start_text
from spasm_diary.words import speak
from spoken import LANGUAGES, living_with, speaking


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
        ("2:30 pm", time(14, 30)),
        ("2.30pm", time(14, 30)),
        ("2 30 PM", time(14, 30)),
        ("230pm", time(14, 30)),
        ("2 pm", time(14)),
        ("2:30\N{NO-BREAK SPACE}p.\N{NO-BREAK SPACE}m.", time(14, 30)),
        ("12:00 am", time(0)),
        ("12:00 pm", time(12)),
        ("14:30", time(14, 30)),
        ("19:30 pm", time(19, 30)),
        ("24:00", time(0)),
        ("0", time(0)),
        ("  6:05 ", time(6, 5)),
        ("\u0667:\u0663\u0660", time(7, 30)),
    ],
)
def test_a_time_is_read_as_people_type_it_whatever_their_clock(typed: str, meant: time) -> None:
    assert read_clock(typed) == meant
    with living_with(am_pm=True):
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hours", [24, 12])
@given(shown=st.times())
def test_a_time_that_was_shown_is_read_again(language: str, hours: int, shown: time) -> None:
    to_the_minute = time(shown.hour, shown.minute)
    with speaking(language), living_with(am_pm=hours == 12):
        assert read_clock(clock(shown)) == to_the_minute
        assert read_start(start_text(shown)) == to_the_minute


class Chinese:
    """Says the half of the day before the time."""

    def gettext(self, message: str, /) -> str:
        return {"{time} am": "上午{time}", "{time} pm": "下午{time}"}.get(message, message)

    def ngettext(self, one: str, many: str, n: int, /) -> str:
        return one if n == 1 else many


@given(st.times())
def test_the_half_of_the_day_may_be_said_before_the_time(shown: time) -> None:
    speak(Chinese())
    try:
        with living_with(am_pm=True):
            assert read_clock(clock(shown)) == time(shown.hour, shown.minute)
            assert read_clock("2:30 pm") == time(14, 30)
    finally:
        speak(NullTranslations())


@given(st.text())
def test_any_text_is_a_time_or_refused(text: str) -> None:
    try:
        found = read_clock(text)
    except NotReadable:
        return
    assert found is None or isinstance(found, time)
