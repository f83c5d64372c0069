import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.domain.settings import Theme
from spasm_diary.ui.type_sizes import (
    Role,
    body_font,
    grid,
    role_font,
    set_role,
    space,
    text_scale,
)

TIMES = [(Role.TITLE, 1.6), (Role.HEADING, 1.25), (Role.BODY, 1), (Role.SMALL, 0.9)]


@pytest.mark.parametrize(("system_points", "body_points"), [(9, 12), (12, 12), (15, 15)])
def test_the_body_is_the_systems_text_but_never_small(
    system_points: float, body_points: float
) -> None:
    system = QFont()
    system.setPointSizeF(system_points)

    assert body_font(system, 100, dots_per_inch=96).pointSizeF() == body_points


def test_the_body_is_16_pixels_on_a_screen_of_few_dots_too() -> None:
    system = QFont()
    system.setPointSizeF(13)

    assert body_font(system, 100, dots_per_inch=72).pointSizeF() == 16


@pytest.mark.parametrize(("role", "times"), TIMES)
@pytest.mark.parametrize("percent", [100, 200])
def test_a_role_is_a_multiple_of_the_body(
    role: Role, times: float, percent: int, qapp: QApplication
) -> None:
    Look(Theme.LIGHT, percent).put_on(qapp)

    assert role_font(role).pointSizeF() == pytest.approx(qapp.font().pointSizeF() * times)


def test_there_are_at_most_two_weights(plain_look: Look) -> None:
    assert len({role_font(role).weight() for role in Role}) == 2


def test_a_change_of_the_texts_size_reaches_every_role(qapp: QApplication, qtbot: QtBot) -> None:
    Look().put_on(qapp)
    title = QLabel("Monday")
    qtbot.addWidget(title)
    set_role(title, Role.TITLE)
    before = title.font().pointSizeF()

    Look(Theme.LIGHT, 200).put_on(qapp)

    assert title.font().pointSizeF() == pytest.approx(2 * before)


def test_a_change_of_the_texts_size_reaches_every_distance(
    qapp: QApplication, qtbot: QtBot
) -> None:
    Look().put_on(qapp)
    window, inner = QWidget(), QHBoxLayout()
    outer = QVBoxLayout(window)
    qtbot.addWidget(window)
    outer.addLayout(inner)
    space(outer, between=2, around=(1, 2, 3, 4))
    space(inner, between=1)

    Look(Theme.LIGHT, 200).put_on(qapp)

    around = outer.contentsMargins()
    sides = (around.left(), around.top(), around.right(), around.bottom())
    assert (outer.spacing(), sides, inner.spacing()) == (32, (16, 32, 48, 64), 16)


def test_the_grid_grows_with_the_text(qapp: QApplication) -> None:
    Look().put_on(qapp)
    usual = (grid(1), text_scale())

    Look(Theme.LIGHT, 150).put_on(qapp)

    assert (usual, (grid(1), text_scale())) == ((8, 1), (12, 1.5))
