"""Medicines and other treatments, taken and changed."""

import math

import pytest

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.treatments import LARGEST_AMOUNT, Change, Course, Dose, TreatmentKind


def test_a_dose_needs_no_amount_and_guesses_none() -> None:
    dose = Dose("  Magnesium\n")
    assert (dose.what, dose.amount, dose.unit, dose.helped) == ("Magnesium", None, "", None)


@pytest.mark.parametrize("amount", [-0.1, LARGEST_AMOUNT + 1, math.nan, math.inf])
def test_an_amount_that_nobody_takes_is_refused(amount: float) -> None:
    with pytest.raises(NotValid, match="dose goes from 0"):
        Dose("Magnesium", amount=amount)
    with pytest.raises(NotValid, match="dose goes from 0"):
        Course("Magnesium", Change.BEGUN, amount=amount)


def test_a_treatment_has_a_name_and_a_short_unit() -> None:
    with pytest.raises(NotValid, match="name is needed"):
        Dose("\0")
    with pytest.raises(NotValid, match="name is needed"):
        Course(" ", Change.STOPPED)
    with pytest.raises(NotValid, match="short word"):
        Dose("Magnesium", unit="x" * 41)


def test_notes_are_cleaned_and_units_stand_on_one_line() -> None:
    assert Dose("x", unit=" mg \n", note="a\r\nb\0").unit == "mg"
    assert Dose("x", note="a\r\nb\0").note == "a\nb"
    assert Course("x", Change.CHANGED, note="\ud800c").note == "c"


@pytest.mark.parametrize("choices", [TreatmentKind, Change])
def test_every_choice_has_words_of_its_own(choices: type[Change]) -> None:
    assert len({choice.label for choice in choices}) == len(choices)
