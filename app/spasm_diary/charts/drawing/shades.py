"""Shades of one colour that stay apart without it: each is paler or deeper, and has its pattern."""

from typing import Any, Final

from matplotlib.colors import to_hex, to_rgb

from spasm_diary.charts.look import Look, Tone

DEPTHS: Final = (0.14, 0.38, 0.66, 1.0)
ON_PAPER: Final = (0.08, 0.16, 0.26, 1.0)
"""So pale that a copier leaves the pattern alone; darker ones would all become black."""
_PATTERNS: Final = (".", "/", "x", "")
"""By depth; the deepest is full. What is pale in a copy still has its lines."""


def mixed(colour: str, ground: str, share: float) -> str:
    """So much of a colour on a ground, as a colour that hides what is behind it."""
    (red, green, blue), under = to_rgb(colour), to_rgb(ground)
    rest = 1 - share
    return to_hex(
        (
            share * red + rest * under[0],
            share * green + rest * under[1],
            share * blue + rest * under[2],
        )
    )


def filling(look: Look, tone: Tone, depth: int, of: int, density: int) -> dict[str, Any]:
    """How the patch of a shade is filled: the deepest of all is always the full colour."""
    step = len(DEPTHS) - of + depth
    colour = look.tones[tone]
    return {
        "facecolor": mixed(colour, look.ground, (ON_PAPER if look.hatched else DEPTHS)[step]),
        "edgecolor": colour,
        "hatch": _PATTERNS[step] * density or None,
        "linewidth": 0.08 * look.text,
    }
