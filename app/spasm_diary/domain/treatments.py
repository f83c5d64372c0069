"""Medicines and other treatments: each time one was taken or done, and each change of one."""

from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.spasms import Helped
from spasm_diary.domain.text import cleaned, name, number, short_unit
from spasm_diary.words import N_

AMOUNT_RANGE = N_("A dose goes from {lowest} to {highest}.")
LARGEST_AMOUNT = 1_000_000


class TreatmentKind(StrEnum):
    """What sort of treatment it is."""

    MEDICINE = "medicine"
    OTHER = "other"

    @property
    def label(self) -> str:
        return _KINDS[self]


_KINDS = {
    TreatmentKind.MEDICINE: N_("Medicine"),
    TreatmentKind.OTHER: N_("Other treatment"),
}


class Change(StrEnum):
    """What happened to a treatment on a date."""

    BEGUN = "begun"
    CHANGED = "changed"
    STOPPED = "stopped"

    @property
    def label(self) -> str:
        return _CHANGES[self]


_CHANGES = {
    Change.BEGUN: N_("Begun"),
    Change.CHANGED: N_("Changed"),
    Change.STOPPED: N_("Stopped"),
}


@dataclass(frozen=True, slots=True)
class Dose:
    """A treatment taken or done at the entry's time: 400 mg, two tablets, twenty minutes."""

    what: str
    treatment: TreatmentKind = TreatmentKind.MEDICINE
    amount: float | None = None
    unit: str = ""
    helped: Helped | None = None
    note: str = ""

    def __post_init__(self) -> None:
        _check(self, self.what, self.amount, self.unit)
        object.__setattr__(self, "note", cleaned(self.note))


@dataclass(frozen=True, slots=True)
class Course:
    """A treatment begun, changed or stopped on the entry's date."""

    what: str
    change: Change
    treatment: TreatmentKind = TreatmentKind.MEDICINE
    amount: float | None = None
    unit: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        _check(self, self.what, self.amount, self.unit)
        object.__setattr__(self, "note", cleaned(self.note))


def _check(treatment: Dose | Course, what: str, amount: float | None, unit: str) -> None:
    object.__setattr__(treatment, "what", name(what))
    object.__setattr__(treatment, "unit", short_unit(unit))
    if amount is not None:
        number(amount, 0, LARGEST_AMOUNT, AMOUNT_RANGE)
