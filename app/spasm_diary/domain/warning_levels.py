"""How soon help is needed for a warning sign, and what such a sign is."""

from dataclasses import dataclass
from enum import StrEnum

from spasm_diary.words import N_


class Level(StrEnum):
    """How soon to get help; the most pressing first."""

    EMERGENCY = "emergency"
    URGENT = "urgent"
    SOON = "soon"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def action(self) -> str:
        """What to do, said before anything else."""
        return _ACTIONS[self]


_LABELS = {
    Level.EMERGENCY: N_("Emergency"),
    Level.URGENT: N_("Urgent, today"),
    Level.SOON: N_("Soon"),
}
_ACTIONS = {
    Level.EMERGENCY: N_(
        "Call your local emergency number now, or go to the nearest emergency department."
    ),
    Level.URGENT: N_(
        "Get help today. Ask your doctor for an urgent visit, or call your health advice line."
    ),
    Level.SOON: N_(
        "Book a visit to your doctor within the next two weeks. Go sooner if it gets worse."
    ),
}


@dataclass(frozen=True, slots=True)
class WarningSign:
    """Something that needs help, whatever else a person has. It names no illness as theirs."""

    key: str
    level: Level
    label: str
    """A few words, for a tick box and the doctor's page."""
    symptom: str
    """What is seen or felt."""
    why: str
    """Why it is worth the call."""
