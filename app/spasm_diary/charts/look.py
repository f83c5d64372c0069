"""How charts look: on the screen in three themes, and on paper.

Each measure has one colour, one marker and one dash wherever it is drawn. Colour is never alone:
shape, dash and the words above each panel say the same, so that a photocopy can be read.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

FONT: Final = "DejaVu Sans"
"""Comes with matplotlib, so a chart looks the same on every machine."""
SMALL: Final = 0.9
"""Of the body text: tick labels."""
POINTS_PER_INCH: Final = 72
SCREEN_DPI: Final = 96


class Tone(StrEnum):
    """The measures that have a colour of their own."""

    SPASMS = "spasms"
    SLEEP = "sleep"
    STRESS = "stress"
    DRINKS = "drinks"
    TIREDNESS = "tiredness"
    PAIN = "pain"


Dash: TypeAlias = str | tuple[float, tuple[float, ...]]
SOLID: Final = "-"
DASHED: Final = (0.0, (4.0, 2.0))
DOTTED: Final = (0.0, (1.0, 1.6))


@dataclass(frozen=True, slots=True)
class Mark:
    """The shape of a series, in a drawing and in the words above it."""

    marker: str
    sign: str
    dash: Dash = SOLID


BAR: Final = Mark("s", "\N{BLACK VERTICAL RECTANGLE}")
DOT: Final = Mark("o", "\N{BLACK CIRCLE}")
DIAMOND: Final = Mark("D", "\N{BLACK DIAMOND}")
TRIANGLE: Final = Mark("^", "\N{BLACK UP-POINTING TRIANGLE}", DASHED)
SQUARE: Final = Mark("s", "\N{BLACK SQUARE}", DOTTED)
HOLLOW: Final = Mark("o", "\N{WHITE CIRCLE}")
LATER: Final = Mark("s", "\N{WHITE VERTICAL RECTANGLE}")
VISIT: Final = Mark("v", "\N{BLACK DOWN-POINTING TRIANGLE}")
CHANGED: Final = Mark("P", "\N{HEAVY GREEK CROSS}")
BEGUN: Final = Mark(">", "\N{BLACK RIGHT-POINTING TRIANGLE}")
ENDED: Final = Mark("X", "\N{HEAVY MULTIPLICATION X}")
TAKEN: Final = Mark("|", "|")
NOTED: Final = Mark("|", "|")


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, and the size of the text in points."""

    ink: str
    quiet: str
    """For what is read second: tick labels and notes; 4.5:1 on the ground."""
    ground: str
    lines: str
    """For the lines between weeks and under the panels."""
    tones: dict[Tone, str]
    hatched: bool = False
    """Whether bars carry a pattern too, where colour may be lost."""
    text: float = 12.0

    def with_text(self, points: float) -> "Look":
        return replace(self, text=points)


LIGHT: Final = Look(
    ink="#22262B",
    quiet="#5A5F66",
    ground="#FFFFFF",
    lines="#E3DED3",
    tones={
        Tone.SPASMS: "#A4500B",
        Tone.SLEEP: "#2C478C",
        Tone.STRESS: "#752E5F",
        Tone.DRINKS: "#00728A",
        Tone.TIREDNESS: "#4B4C14",
        Tone.PAIN: "#7D5F58",
    },
)
DARK: Final = Look(
    ink="#E6E4DF",
    quiet="#A9AEB5",
    ground="#22262B",
    lines="#363C43",
    tones={
        Tone.SPASMS: "#E6924A",
        Tone.SLEEP: "#8FA4F5",
        Tone.STRESS: "#DA92B6",
        Tone.DRINKS: "#85DDF0",
        Tone.TIREDNESS: "#B5D184",
        Tone.PAIN: "#E3CCBB",
    },
)
CONTRAST: Final = Look(
    ink="#FFFFFF",
    quiet="#E0E0E0",
    ground="#000000",
    lines="#5C5C5C",
    tones={
        Tone.SPASMS: "#FF9C3A",
        Tone.SLEEP: "#8AAEFF",
        Tone.STRESS: "#E08FC0",
        Tone.DRINKS: "#6EE9FE",
        Tone.TIREDNESS: "#A6BF70",
        Tone.PAIN: "#FAE0C8",
    },
)
"""On the screen: the colours of the windows, which a test holds side by side with these."""
PAPER: Final = replace(
    LIGHT, ink="#000000", quiet="#404040", lines="#C8C8C8", hatched=True, text=9.0
)
LOOKS: Final = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "paper": PAPER}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a chart is drawn on, in inches. With `titled`, its title and days stand above it."""

    width: float
    height: float
    dpi: float = SCREEN_DPI
    titled: bool = False

    def em(self, look: Look) -> tuple[float, float]:
        """The size of the text, in fractions of the width and of the height."""
        inches = look.text / POINTS_PER_INCH
        return inches / self.width, inches / self.height


PAGE: Final = Sheet(7.5, 6.5, dpi=150, titled=True)
"""For files and print: the width between the margins of A4 and Letter."""
