"""Drinks: millilitres in any unit, and what caffeine and alcohol they held."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.drinks import (
    DRINKS,
    LARGEST_ML,
    Drink,
    DrinkKind,
    Unit,
    drink_kind,
    from_ml,
    to_ml,
)
from spasm_diary.domain.errors import NotValid

KINDS = pytest.mark.parametrize("kind", DRINKS, ids=lambda kind: str(kind.key))


@KINDS
def test_every_kind_is_found_by_its_key(kind: DrinkKind) -> None:
    assert drink_kind(kind.key) is kind


@KINDS
@pytest.mark.parametrize("ml", [1, LARGEST_ML])
def test_every_kind_can_be_drunk_in_every_amount(kind: DrinkKind, ml: int) -> None:
    assert Drink(ml, kind.key).ml == ml


@pytest.mark.parametrize(
    ("kind", "ml", "caffeine", "alcohol"),
    [("water", 250, 0, 0), ("coffee", 200, 90, 0), ("tea", 200, 44, 0), ("beer", 330, 0, 12.9)],
)
def test_the_contents_follow_from_kind_and_amount(
    kind: str, ml: int, caffeine: int, alcohol: float
) -> None:
    drunk = Drink(ml, kind)
    assert (drunk.caffeine_mg, drunk.alcohol_g) == (caffeine, alcohol)


def test_contents_that_a_person_gives_are_kept_also_when_they_are_nothing() -> None:
    drunk = Drink(330, "beer", caffeine_mg=5, alcohol_g=0)
    assert (drunk.caffeine_mg, drunk.alcohol_g) == (5, 0)


@pytest.mark.parametrize("ml", [0, -1, LARGEST_ML + 1])
def test_an_amount_that_nobody_drinks_is_refused(ml: int) -> None:
    with pytest.raises(NotValid, match="1 to 10000 ml"):
        Drink(ml)


@pytest.mark.parametrize("amount", [-1, 5001, 10**9])
def test_contents_that_no_drink_has_are_refused(amount: int) -> None:
    with pytest.raises(NotValid, match="Caffeine"):
        Drink(200, caffeine_mg=amount)
    with pytest.raises(NotValid, match="Alcohol"):
        Drink(200, alcohol_g=amount)


def test_an_amount_of_alcohol_that_is_no_number_is_refused() -> None:
    with pytest.raises(NotValid, match="Alcohol"):
        Drink(200, alcohol_g=math.nan)


def test_a_drink_that_nobody_knows_is_refused() -> None:
    with pytest.raises(NotValid, match="no such drink"):
        Drink(200, "petrol")


@given(st.integers(1, LARGEST_ML))
def test_millilitres_are_shown_as_they_are_kept(ml: int) -> None:
    assert to_ml(from_ml(ml, Unit.ML), Unit.ML) == ml


@given(st.integers(1, 3000), st.sampled_from([Unit.US_FL_OZ, Unit.IMPERIAL_FL_OZ]))
def test_ounces_are_shown_again_as_they_were_typed(tenths: int, unit: Unit) -> None:
    assert from_ml(to_ml(tenths / 10, unit), unit) == tenths / 10


def test_an_ounce_is_larger_in_america() -> None:
    assert (to_ml(8, Unit.US_FL_OZ), to_ml(8, Unit.IMPERIAL_FL_OZ)) == (237, 227)


@pytest.mark.parametrize("unit", Unit)
def test_every_unit_has_its_word(unit: Unit) -> None:
    assert unit.label
