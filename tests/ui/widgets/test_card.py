import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.widgets.card import URGENT, Card


@pytest.fixture(autouse=True)
def usual(plain_look: Look) -> None:
    """Every test in the usual look."""


def shown(card: Card, qtbot: QtBot) -> Card:
    qtbot.addWidget(card)
    card.show()
    return card


def edge_of(card: Card) -> str:
    picture = card.grab().toImage()
    return picture.pixelColor(0, picture.height() // 2).name()


def test_a_card_is_called_as_its_heading(qtbot: QtBot) -> None:
    card = shown(Card("Night", "night"), qtbot)

    assert (card.accessibleName(), card.heading.text()) == ("Night", "Night")


def test_a_card_without_a_name_has_no_heading(qtbot: QtBot) -> None:
    card = shown(Card(), qtbot)

    assert not card.heading.isVisible()


def test_a_heading_is_shown_literally(qtbot: QtBot) -> None:
    card = shown(Card("<b>Night</b>"), qtbot)

    assert card.heading.textFormat().name == "PlainText"


def test_headings_line_up_whether_or_not_a_button_stands_beside_them(qtbot: QtBot) -> None:
    bare, with_button = shown(Card("Night"), qtbot), Card("Drinks")
    with_button.set_control(QPushButton("More"))
    shown(with_button, qtbot)

    middles = {
        card.heading.mapTo(card, card.heading.rect().center()).y() for card in (bare, with_button)
    }

    assert len(middles) == 1


def test_what_is_put_into_a_taller_card_stays_at_its_top(qtbot: QtBot) -> None:
    card, label = Card("Night"), QLabel("6 h 20")
    card.body.addWidget(label)
    shown(card, qtbot)
    before = label.height()

    card.resize(300, 600)

    assert label.height() == before


def test_only_an_urgent_card_has_a_red_edge(qtbot: QtBot) -> None:
    card = shown(Card("Get help"), qtbot)
    usual = edge_of(card)

    card.setProperty(URGENT, True)  # noqa: FBT003 - Qt's signature

    assert (usual, edge_of(card)) == (colours().border.lower(), colours().bad.lower())
