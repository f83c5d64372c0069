"""What was drunk: an amount in millilitres, its kind, and what caffeine and alcohol it held.

The contents are usual figures, to start from: caffeine after EFSA's 2015 opinion, alcohol from the
usual strength of each drink and 0.789 grams to the millilitre. A person can correct each.
"""

from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import number
from spasm_diary.words import N_

LARGEST_ML = 10_000


@dataclass(frozen=True, slots=True)
class DrinkKind:
    """A kind of drink, with the size it usually comes in."""

    key: str
    label: str
    usual_ml: int
    caffeine: float = 0.0
    """Milligrams in 100 ml."""
    alcohol: float = 0.0
    """Grams in 100 ml."""


DRINKS = (
    DrinkKind("water", N_("Water"), 200),
    DrinkKind("tea", N_("Tea"), 200, caffeine=22),
    DrinkKind("coffee", N_("Coffee"), 200, caffeine=45),
    DrinkKind("herbal_tea", N_("Herbal tea"), 200),
    DrinkKind("decaf", N_("Decaf coffee or tea"), 200, caffeine=1.5),
    DrinkKind("juice", N_("Juice"), 200),
    DrinkKind("milk", N_("Milk"), 200),
    DrinkKind("soft_drink", N_("Soft drink"), 330),
    DrinkKind("cola", N_("Cola"), 330, caffeine=11),
    DrinkKind("energy_drink", N_("Energy drink"), 250, caffeine=32),
    DrinkKind("rehydration", N_("Rehydration drink"), 200),
    DrinkKind("soup", N_("Soup or broth"), 250),
    DrinkKind("beer", N_("Beer or cider"), 330, alcohol=3.9),
    DrinkKind("wine", N_("Wine"), 150, alcohol=9.5),
    DrinkKind("spirits", N_("Spirits"), 40, alcohol=31.6),
    DrinkKind("other", N_("Other drink"), 200),
)
_BY_KEY = {kind.key: kind for kind in DRINKS}


def drink_kind(key: str) -> DrinkKind:
    """The kind of a key.

    Raises:
        NotValid: there is none.
    """
    if key not in _BY_KEY:
        raise NotValid(N_("The diary knows no such drink."))
    return _BY_KEY[key]


@dataclass(frozen=True, slots=True)
class Drink:
    """Something drunk. The contents are worked out from the kind where they are not given."""

    ml: int
    kind: str = "water"
    caffeine_mg: int | None = None
    alcohol_g: float | None = None

    def __post_init__(self) -> None:
        number(self.ml, 1, LARGEST_ML, N_("A drink has {lowest} to {highest} ml."))
        known = drink_kind(self.kind)
        if self.caffeine_mg is None:
            object.__setattr__(self, "caffeine_mg", round(known.caffeine * self.ml / 100))
        if self.alcohol_g is None:
            object.__setattr__(self, "alcohol_g", round(known.alcohol * self.ml / 100, 1))
        number(self.caffeine_mg or 0, 0, 5000, N_("Caffeine goes from {lowest} to {highest} mg."))
        number(self.alcohol_g or 0, 0, 5000, N_("Alcohol goes from {lowest} to {highest} g."))


class Unit(StrEnum):
    """How amounts are shown; millilitres are what is kept."""

    ML = "ml"
    US_FL_OZ = "us_fl_oz"
    IMPERIAL_FL_OZ = "imperial_fl_oz"

    @property
    def ml(self) -> float:
        """Millilitres in one."""
        return _ML[self]

    @property
    def label(self) -> str:
        return _UNIT_LABELS[self]


_ML = {Unit.ML: 1.0, Unit.US_FL_OZ: 29.5735295625, Unit.IMPERIAL_FL_OZ: 28.4130625}
_UNIT_LABELS = {
    Unit.ML: N_("ml"),
    Unit.US_FL_OZ: N_("fl oz"),
    Unit.IMPERIAL_FL_OZ: N_("fl oz"),
}


def to_ml(amount: float, unit: Unit) -> int:
    return round(amount * unit.ml)


def from_ml(ml: float, unit: Unit) -> float:
    """In the unit, to one decimal; whole millilitres."""
    return round(ml / unit.ml, 0 if unit is Unit.ML else 1)
