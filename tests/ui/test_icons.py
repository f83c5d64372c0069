import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from contrast import ratio
from looks import Look
from spasm_diary.bundled import bundled
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.icons import app_icon, drawing, icon
from spasm_diary.ui.palettes import colours

FILES = sorted(file.name.removesuffix(".svg") for file in bundled("icons").iterdir())
DRAWINGS = [name for name in FILES if name != "spasm-diary"]
NEEDED = [
    "today",
    "history",
    "charts",
    "guidance",
    "settings",
    "spasm",
    "night",
    "stress",
    "drink",
    "glass",
    "cup",
    "treatment",
    "note",
    "warning",
    "undo",
    "add",
    "remove",
    "edit",
    "delete",
    "previous",
    "next",
    "calendar",
    "close",
    "check",
    "print",
    "help",
    "fold",
    "unfold",
    "body",
    "medicine",
    "appointment",
    "tiredness",
    "pain",
]
SIZE = QSize(48, 48)
NEARLY_THE_SAME = 1.05
"""Where strokes cross, their soft rims add up to almost the colour."""


def inks(picture: QImage) -> set[str]:
    """The colours that are there without any transparence."""
    pixels = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def picture_of(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return shown.pixmap(SIZE, mode).toImage()


@pytest.mark.parametrize("name", NEEDED)
def test_the_set_is_complete(name: str) -> None:
    assert name in DRAWINGS


@pytest.mark.parametrize("name", DRAWINGS)
def test_all_drawings_are_of_one_hand(name: str) -> None:
    root = ET.fromstring(bundled("icons", f"{name}.svg").read_text(encoding="utf-8"))

    keys = ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")
    hand = ("0 0 24 24", "none", "currentColor", "1.75", "round", "round")
    assert tuple(root.get(key) for key in keys) == hand


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_icon_draws_something_in_the_colour_of_the_text(name: str, plain_look: Look) -> None:
    text = colours().text

    drawn = inks(picture_of(icon(name)))

    assert drawn
    assert all(ratio(ink, text) < NEARLY_THE_SAME for ink in drawn)


def test_an_icon_has_the_tone_that_is_asked_for(plain_look: Look) -> None:
    assert inks(picture_of(icon("add", "stress"))) == {colours().tones.stress.lower()}


def test_an_icon_follows_a_change_of_theme(qapp: QApplication) -> None:
    Look().put_on(qapp)
    shown = icon("add")
    by_day = inks(picture_of(shown))

    Look(Theme.DARK).put_on(qapp)

    assert inks(picture_of(shown)) == {colours().text.lower()} != by_day


def test_an_icon_that_cannot_be_used_is_quiet(plain_look: Look) -> None:
    assert inks(picture_of(icon("add"), QIcon.Mode.Disabled)) == {colours().quiet.lower()}


@pytest.mark.parametrize("dots", [1, 1.5, 2])
def test_an_icon_is_as_sharp_as_the_screen(dots: float, plain_look: Look) -> None:
    picture = icon("add").pixmap(SIZE, dots)

    assert picture.size() == SIZE * dots
    assert picture.deviceIndependentSize().toSize() == SIZE


@pytest.mark.parametrize(("name", "mirrored"), [("previous", True), ("add", False)])
def test_what_points_somewhere_points_the_other_way_in_languages_read_from_the_right(
    name: str, *, mirrored: bool, qapp: QApplication
) -> None:
    Look(direction=Qt.LayoutDirection.LeftToRight).put_on(qapp)
    before = drawing(name, QColor("black"), 24).toImage()

    Look(direction=Qt.LayoutDirection.RightToLeft).put_on(qapp)
    after = drawing(name, QColor("black"), 24).toImage()

    Look().put_on(qapp)
    assert (after == before.flipped(Qt.Orientation.Horizontal)) is True
    assert (after != before) is mirrored


def test_the_program_has_an_icon_in_its_own_colours(plain_look: Look) -> None:
    assert {"#17676a", "#fbf9f4"} <= inks(app_icon().pixmap(QSize(128, 128)).toImage())
