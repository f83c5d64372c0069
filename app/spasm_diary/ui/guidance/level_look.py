"""How the three levels look: each has a shape and a ground of its own besides its words."""

from dataclasses import dataclass

from PySide6.QtGui import QPalette


@dataclass(frozen=True, slots=True)
class LevelLook:
    """Names of an icon and of colours, and the palette's role for text on the ground."""

    icon: str
    edge: str
    ground: str
    on_ground: str
    text: QPalette.ColorRole
    soft: str
    """The ground of a sign that is ticked."""


_Role = QPalette.ColorRole
LEVEL_LOOKS = {
    "emergency": LevelLook(
        "emergency", "bad", "bad", "on_accent", _Role.HighlightedText, "bad_soft"
    ),
    "urgent": LevelLook("warning", "bad", "bad_soft", "bad", _Role.BrightText, "bad_soft"),
    "soon": LevelLook("calendar", "accent", "accent_soft", "accent", _Role.Link, "accent_soft"),
}
"""By the keys of `domain.warning_levels.Level`. Soon is not red: it is no alarm."""
