"""When something began, read from a time or from a part of the day."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.moments import PartOfDay
from spasm_diary.presenters.start_text import read_start, start_text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("7", time(7)),
        ("7.30 pm", time(19, 30)),
        ("n", PartOfDay.NIGHT),
        ("Mor", PartOfDay.MORNING),
        ("a", PartOfDay.AFTERNOON),
        (" evening ", PartOfDay.EVENING),
    ],
)
def test_a_time_or_the_first_letters_of_a_part_are_enough(
    typed: str, meant: time | PartOfDay | None
) -> None:
    assert read_start(typed) == meant


@pytest.mark.parametrize("typed", ["25:00", "noon", "nightly", "?"])
def test_anything_else_is_told(typed: str) -> None:
    with pytest.raises(NotReadable, match="night, morning, afternoon or evening"):
        read_start(typed)


@given(st.sampled_from(PartOfDay) | st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_what_is_shown_is_read_again_alike(start: time | PartOfDay) -> None:
    assert read_start(start_text(start)) == start
