"""A person's own things to follow, and the answers that each can have."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import following
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.followed import Followed, Form, Reading


@pytest.mark.parametrize("answer", [0, 1])
def test_yes_and_no_are_answers(answer: int) -> None:
    following("walked", form=Form.YES_NO).check(answer)


@pytest.mark.parametrize("answer", [-1, 2, 0.5])
def test_whatever_is_neither_yes_nor_no_is_refused(answer: float) -> None:
    with pytest.raises(NotValid, match="yes or no"):
        following("walked", form=Form.YES_NO).check(answer)


@pytest.mark.parametrize("answer", [-0.1, 10.1, math.nan])
def test_an_answer_off_the_scale_is_refused(answer: float) -> None:
    with pytest.raises(NotValid, match="0 to 10"):
        following("fog", form=Form.SCALE).check(answer)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_can_be_any_number(answer: float) -> None:
    following("steps", form=Form.NUMBER).check(answer)
    assert Reading("steps", answer).value == answer


@pytest.mark.parametrize("answer", [math.nan, math.inf, -math.inf])
def test_an_answer_that_is_no_number_is_refused(answer: float) -> None:
    with pytest.raises(NotValid, match="not a number"):
        Reading("steps", answer)


def test_names_and_units_stand_on_one_line() -> None:
    thing = Followed(" my\nsteps ", " My\tsteps", Form.NUMBER, " a\nday ")

    assert (thing.key, thing.label, thing.unit) == ("my steps", "My steps", "a day")
    assert Reading(" my\nsteps ", 3).followed == thing.key


def test_something_without_a_name_cannot_be_followed() -> None:
    with pytest.raises(NotValid, match="name is needed"):
        following(" ")
    with pytest.raises(NotValid, match="name is needed"):
        Reading("", 1)


@pytest.mark.parametrize("form", Form)
def test_every_form_has_its_words(form: Form) -> None:
    assert form.label
