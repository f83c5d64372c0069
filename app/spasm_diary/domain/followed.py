"""Things that a person follows besides what the program offers: yes or no, 0 to 10, or a number."""

import math
from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import name, number, short_unit
from spasm_diary.words import N_


class Form(StrEnum):
    """How it is answered."""

    YES_NO = "yes_no"
    SCALE = "scale"
    NUMBER = "number"

    @property
    def label(self) -> str:
        return _FORMS[self]


_FORMS = {
    Form.YES_NO: N_("Yes or no"),
    Form.SCALE: N_("0 to 10"),
    Form.NUMBER: N_("A number"),
}


@dataclass(frozen=True, slots=True)
class Followed:
    """Something to follow. Old days hold its key, so it is never removed: it is retired."""

    key: str
    label: str
    form: Form
    unit: str = ""
    retired: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", name(self.key))
        object.__setattr__(self, "label", name(self.label))
        object.__setattr__(self, "unit", short_unit(self.unit))

    def check(self, value: float) -> None:
        """Refuse a reading that this cannot have.

        Raises:
            NotValid: it is no yes or no, or not on the scale.
        """
        if self.form is Form.YES_NO and value not in (0, 1):
            raise NotValid(N_("The answer to this is yes or no."))
        if self.form is Form.SCALE:
            number(value, 0, 10, N_("A rating goes from {lowest} to {highest}."))


@dataclass(frozen=True, slots=True)
class Reading:
    """The answer for one day or time; yes is 1, no is 0."""

    followed: str
    value: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "followed", name(self.followed))
        if not math.isfinite(self.value):
            raise NotValid(N_("This is not a number."))
