"""What a person may say of themselves because it changes the advice: their age, and a few facts.

Nobody asks for it. What is not said is never taken for a no.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_


class Age(StrEnum):
    """As roughly as the advice differs."""

    UNDER_18 = "under_18"
    FROM_18 = "18_to_64"
    FROM_65 = "from_65"

    @property
    def label(self) -> str:
        return _AGES[self]


_AGES = {
    Age.UNDER_18: N_("Under 18"),
    Age.FROM_18: N_("18 to 64"),
    Age.FROM_65: N_("65 or older"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One that holds or was not said. `key` is what files hold, so it never changes."""

    key: str
    label: str
    examples: str = ""
    """Some names, by which a person knows whether it is theirs."""
    is_medicine: bool = False


def _medicine(key: str, label: str, examples: str) -> Fact:
    return Fact(key, label, examples, is_medicine=True)


FACTS = (
    Fact("pregnant", N_("I am pregnant, or may become so")),
    Fact("breastfeeding", N_("I breast-feed")),
    Fact("weak_kidneys", N_("My kidneys do not work well")),
    _medicine(
        "raises_potassium",
        N_("Medicines that can raise potassium"),
        N_("Such as ramipril, losartan, spironolactone or trimethoprim"),
    ),
    _medicine(
        "water_tablets",
        N_("Water tablets"),
        N_("Such as furosemide, indapamide or hydrochlorothiazide"),
    ),
    _medicine(
        "sedatives",
        N_("Medicines that make you sleepy"),
        N_("Such as diazepam, baclofen, zopiclone, codeine or pregabalin"),
    ),
    _medicine(
        "antidepressants",
        N_("Antidepressants, tramadol or a triptan"),
        N_("Such as duloxetine, sertraline, amitriptyline or sumatriptan"),
    ),
    _medicine(
        "blood_thinners",
        N_("Blood thinners"),
        N_("Such as warfarin, apixaban, rivaroxaban or clopidogrel"),
    ),
    _medicine("statins", N_("A statin"), N_("Such as atorvastatin or simvastatin")),
)
_KEYS = {fact.key for fact in FACTS}


class UnknownFact(NotValid):
    """A key that no fact has."""


def check_facts(keys: Iterable[str]) -> None:
    """Refuse keys that no fact has.

    Raises:
        UnknownFact: there is one.
    """
    if not _KEYS.issuperset(keys):
        raise UnknownFact(N_("The diary knows no such fact about a person."))
