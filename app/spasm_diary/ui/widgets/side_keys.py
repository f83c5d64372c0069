"""The letters that answer "which side?" while the keys are on the body or in the list of places."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from spasm_diary.domain.places import Side
from spasm_diary.words import N_, tr

_LETTERS = {
    Side.LEFT: N_("L"),
    Side.RIGHT: N_("R"),
    Side.BOTH: N_("B"),
    Side.MIDDLE: N_("M"),
}
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def side_of(event: QKeyEvent) -> Side | None:
    """The side whose letter was pressed, in the person's language."""
    letter = event.text().upper()
    if not letter or event.modifiers() & _COMMANDS:
        return None
    return next((side for side, known in _LETTERS.items() if tr(known) == letter), None)


def keys_in_words() -> str:
    return tr("Arrow keys walk over the body, Space chooses; L, R, B and M say the side.")
