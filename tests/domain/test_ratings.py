"""What is rated from 0 to 10."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.ratings import QUALITY_WORDS, SCALES, SEVERITY_WORDS, Rating, Scale, scale


@pytest.mark.parametrize("one", SCALES, ids=lambda one: str(one.key))
def test_every_scale_is_found_by_its_key_and_has_four_words(one: Scale) -> None:
    assert scale(one.key) is one
    assert len(one.words) == len(SEVERITY_WORDS) == len(QUALITY_WORDS) == 4
    assert one.question.endswith("?")


@given(st.sampled_from(SCALES), st.integers(0, 10))
def test_a_rating_from_0_to_10_is_taken(one: Scale, value: int) -> None:
    assert Rating(one.key, value).value == value


@given(st.integers().filter(lambda value: not 0 <= value <= 10))
def test_a_rating_outside_0_to_10_is_refused(value: int) -> None:
    with pytest.raises(NotValid, match="0 to 10"):
        Rating("pain", value)


def test_a_rating_of_something_unknown_is_refused() -> None:
    with pytest.raises(NotValid, match="no such rating"):
        Rating("happiness", 3)
