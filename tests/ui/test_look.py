from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from spasm_diary.domain.settings import Theme
from spasm_diary.ui.look import set_look, shown_theme
from spasm_diary.ui.palettes import palette
from spasm_diary.ui.style import CalmStyle


def worn(application: QApplication) -> tuple[QColor, float]:
    return application.palette().window().color(), application.font().pointSizeF()


def test_a_look_is_put_on_and_changed_at_run_time(qapp: QApplication) -> None:
    set_look(qapp, Theme.DARK, 100)
    before = worn(qapp)

    set_look(qapp, Theme.LIGHT, 150)

    after = worn(qapp)
    set_look(qapp, Theme.LIGHT, 100)
    assert before == (palette(Theme.DARK).window().color(), 12.0)
    assert after == (palette(Theme.LIGHT).window().color(), 18.0)


def test_the_style_is_made_once(qapp: QApplication) -> None:
    set_look(qapp, Theme.DARK, 100)
    first = qapp.style()

    set_look(qapp, Theme.LIGHT, 100)

    assert qapp.style() is first
    assert type(first) is CalmStyle


def test_a_theme_that_is_chosen_does_not_ask_the_computer(qapp: QApplication) -> None:
    assert shown_theme(qapp, Theme.CONTRAST) is Theme.CONTRAST


def test_a_computer_that_has_no_wish_shows_light(qapp: QApplication) -> None:
    assert shown_theme(qapp, Theme.SYSTEM) is Theme.LIGHT
