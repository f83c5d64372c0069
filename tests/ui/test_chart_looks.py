"""Charts know no Qt, so their colours are written down apart, and are the window's all the same."""

import pytest

from contrast import ratio
from spasm_diary.charts.look import LOOKS, PAPER, Look, Tone
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.palettes import THEMES


@pytest.mark.parametrize("theme", THEMES, ids=str)
def test_a_chart_on_the_screen_wears_the_colours_of_its_card(theme: Theme) -> None:
    look, colours = LOOKS[theme.value], THEMES[theme]

    assert (look.ink, look.quiet, look.ground) == (colours.text, colours.quiet, colours.card)
    assert look.tones == {tone: getattr(colours.tones, tone.value) for tone in Tone}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_words_and_marks_stand_out_from_the_ground(look: Look) -> None:
    for colour in (look.ink, look.quiet, *look.tones.values()):
        assert ratio(colour, look.ground) >= 4.5


def test_on_paper_nothing_depends_on_colour() -> None:
    assert (PAPER.ground, PAPER.ink, PAPER.hatched) == ("#FFFFFF", "#000000", True)
