import itertools
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from contrast import EDGE, TEXT, check_palette, check_series, ratio
from looks import THEMES, Look
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.look import set_muted
from spasm_diary.ui.muted import MUTED
from spasm_diary.ui.palettes import THEMES as COLOURS
from spasm_diary.ui.palettes import Colours, Tones, colours, palette

GROUNDS = ("window", "card", "raised", "hover")
WORDS = ("text", "quiet", "accent", "good", "warn", "bad", "visited")
TONES = tuple(field.name for field in fields(Tones))
ALL = [*COLOURS.values(), *MUTED.values()]
"""Of each theme the usual colours, and the dimmer ones of a bad day."""
PAIRS = tuple(itertools.product((*WORDS, *TONES), GROUNDS))


@pytest.mark.parametrize("is_muted", [False, True])
@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_of_the_palette_can_be_read(
    theme: Theme, qapp: QApplication, *, is_muted: bool
) -> None:
    assert check_palette(palette(theme, is_muted=is_muted)) == []


@pytest.mark.parametrize("shown", ALL)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_can_be_read_on_every_ground(shown: Colours, ink: str, ground: str) -> None:
    assert ratio(shown.named(ink).name(), shown.named(ground).name()) >= TEXT


@pytest.mark.parametrize("shown", ALL)
@pytest.mark.parametrize("ground", ["accent_soft", "bad_soft", "warn_soft", "pressed"])
def test_text_can_be_read_on_every_tinted_ground(shown: Colours, ground: str) -> None:
    assert ratio(shown.text, shown.named(ground).name()) >= TEXT


@pytest.mark.parametrize("shown", ALL)
@pytest.mark.parametrize("fill", ["accent", *TONES])
def test_a_chosen_answer_can_be_read_on_the_colour_that_fills_it(shown: Colours, fill: str) -> None:
    assert ratio(shown.on_accent, shown.named(fill).name()) >= TEXT


@pytest.mark.parametrize("shown", ALL)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_soft", "bad_soft", "pressed"])
def test_outlines_stand_out_from_every_ground(shown: Colours, ground: str) -> None:
    assert ratio(shown.border, shown.named(ground).name()) >= EDGE


@pytest.mark.parametrize("theme", THEMES)
def test_the_tones_stay_apart_for_all_eyes(theme: Theme) -> None:
    shown = COLOURS[theme]

    assert check_series(shown.series, shown.card) == []


@pytest.mark.parametrize("theme", THEMES)
def test_red_is_of_nothing_but_trouble(theme: Theme) -> None:
    shown = COLOURS[theme]

    reddest = QColor(shown.bad).hslHue()

    for tone in TONES:
        colour = shown.named(tone)
        near = min((colour.hslHue() - reddest) % 360, (reddest - colour.hslHue()) % 360)
        assert near > 10 or colour.hslSaturationF() < 0.5


def test_the_colours_are_those_of_the_theme_that_is_shown(qapp: QApplication) -> None:
    Look(Theme.DARK).put_on(qapp)
    dark = colours()

    Look(Theme.LIGHT).put_on(qapp)

    assert (dark, colours()) == (COLOURS[Theme.DARK], COLOURS[Theme.LIGHT])


def test_muted_colours_are_less_vivid_and_contrast_stays_as_it_is() -> None:
    for theme in (Theme.LIGHT, Theme.DARK):
        usual, muted = COLOURS[theme], MUTED[theme]
        for name in ("accent", "good", "warn", *TONES):
            vivid, dim = usual.named(name).hslSaturationF(), muted.named(name).hslSaturationF()
            assert dim < vivid
        assert ratio(muted.text, muted.card) < ratio(usual.text, usual.card)
    assert MUTED[Theme.CONTRAST] == COLOURS[Theme.CONTRAST]


def test_muted_colours_hold_through_a_change_of_theme(qapp: QApplication) -> None:
    Look(Theme.LIGHT).put_on(qapp)

    set_muted(qapp, is_muted=True)
    Look(Theme.DARK).put_on(qapp)
    dark, window = colours(), qapp.palette().window().color().name()
    set_muted(qapp, is_muted=False)

    assert (dark, window.upper()) == (MUTED[Theme.DARK], MUTED[Theme.DARK].window)
    assert colours() == COLOURS[Theme.DARK]
    Look().put_on(qapp)


def test_an_unknown_name_is_drawn_as_text() -> None:
    assert COLOURS[Theme.LIGHT].named("nothing of the kind").name() == "#22262b"
