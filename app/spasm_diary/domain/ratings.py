"""What is rated from 0 to 10, once a day or several times. A new one is one more row."""

from dataclasses import dataclass

from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.text import number
from spasm_diary.words import N_

LOWEST, HIGHEST = 0, 10


@dataclass(frozen=True, slots=True)
class Scale:
    """Something rated from 0 to 10. `key` is what files hold, so it never changes."""

    key: str
    label: str
    question: str
    words: tuple[str, str, str, str]
    """What stands under 0, 3, 6 and 10."""


SCALES = (
    Scale(
        "stress",
        N_("Stress"),
        N_("How stressed were you?"),
        (N_("not at all"), N_("some"), N_("a lot"), N_("extreme")),
    ),
    Scale(
        "tiredness",
        N_("Tiredness"),
        N_("How tired were you?"),
        (N_("not at all"), N_("a little"), N_("very"), N_("worn out")),
    ),
    Scale(
        "pain",
        N_("Pain"),
        N_("How bad was your pain?"),
        (N_("none"), N_("mild"), N_("strong"), N_("worst")),
    ),
    Scale(
        "interference",
        N_("In the way"),
        N_("How much did spasms get in the way?"),
        (N_("not at all"), N_("a little"), N_("a lot"), N_("completely")),
    ),
)
SEVERITY_WORDS = (N_("none"), N_("mild"), N_("strong"), N_("worst"))
QUALITY_WORDS = (N_("worst"), N_("poor"), N_("fair"), N_("best"))
_BY_KEY = {scale.key: scale for scale in SCALES}


def scale(key: str) -> Scale:
    """The scale of a key.

    Raises:
        NotValid: there is none.
    """
    if key not in _BY_KEY:
        raise NotValid(N_("The diary knows no such rating."))
    return _BY_KEY[key]


@dataclass(frozen=True, slots=True)
class Rating:
    """A value on a scale. With a clock time it is of that time, without one of the day."""

    scale: str
    value: int

    def __post_init__(self) -> None:
        scale(self.scale)
        number(self.value, LOWEST, HIGHEST, N_("A rating goes from {lowest} to {highest}."))
