"""The lines above a grid: its title where it stands alone, and what it shows."""

from typing import Final

from spasm_diary.charts.chart import Period
from spasm_diary.charts.drawing.grid_board import GridBoard
from spasm_diary.charts.drawing.words_at import Word
from spasm_diary.charts.look import SQUARE, Sheet, Tone
from spasm_diary.formats import span_name
from spasm_diary.words import tr

MARGIN: Final = 1.2
_TITLE, _WORDS = 2.0, 2.0


def write_top(board: GridBoard, words: str, period: Period, sheet: Sheet) -> float:
    """Where the grid may begin."""
    look, top = board.look, 0.3
    if sheet.titled:
        title = tr("Spasm diary, {days}").format(days=span_name(period.first, period.last))
        board.write([Word(MARGIN, top + 0.9, title, look.ink, "left", 1.1, is_bold=True)])
        top += _TITLE
    said = f"{SQUARE.sign} {words}"
    board.write([Word(MARGIN, top + 0.8, said, look.tones[Tone.SPASMS], "left", 1.0)])
    return top + _WORDS
