import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gallery import Gallery
from looks import Look, check_page
from spasm_diary.ui.palettes import colours
from spasm_diary.ui.style_sizes import TARGET

CONTROLS = (QPushButton, QLineEdit, QSpinBox, QComboBox, QCheckBox)


def test_every_control_holds_in_every_look(look: Look, qtbot: QtBot) -> None:
    window = Gallery()
    qtbot.addWidget(window)
    window.resize(1000, 800)
    window.show()

    assert check_page(window) == []


@pytest.mark.parametrize("kind", CONTROLS)
def test_what_can_be_pressed_is_large_enough(kind: type[QWidget], look: Look, qtbot: QtBot) -> None:
    control = kind()
    qtbot.addWidget(control)

    assert control.sizeHint().height() >= TARGET * look.text_percent / 100


def test_a_button_without_words_is_as_wide_as_high(plain_look: Look, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)

    assert button.sizeHint() == QSize(TARGET, TARGET)


def test_nothing_moves_by_itself(plain_look: Look, qapp: QApplication) -> None:
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration

    assert qapp.style().styleHint(hint) == 0


def test_the_key_of_a_mnemonic_is_always_underlined(plain_look: Look, qapp: QApplication) -> None:
    assert qapp.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut) == 1


def test_a_button_is_one_flat_colour(plain_look: Look, qtbot: QtBot) -> None:
    button = _shown(QPushButton(" "), qtbot)

    assert _colours_of_a_column(button) == {colours().raised.lower()}


@pytest.mark.parametrize(("kind", "filled"), [("primary", True), ("quiet", False), ("", False)])
def test_only_the_primary_button_is_filled(
    kind: str, *, filled: bool, plain_look: Look, qtbot: QtBot
) -> None:
    button = QPushButton(" ")
    button.setProperty(kind, True)  # noqa: FBT003 - Qt's signature

    _shown(button, qtbot)

    assert (_colours_of_a_column(button) == {colours().accent.lower()}) is filled


def test_a_chosen_answer_has_the_colour_of_what_is_asked(plain_look: Look, qtbot: QtBot) -> None:
    button = QPushButton(" ")
    button.setCheckable(True)
    button.setChecked(True)
    button.setProperty("tone", "stress")

    _shown(button, qtbot)

    assert _colours_of_a_column(button) == {colours().tones.stress.lower()}


def test_a_calm_button_that_is_on_has_a_soft_ground(plain_look: Look, qtbot: QtBot) -> None:
    button = QPushButton(" ")
    button.setCheckable(True)
    button.setChecked(True)
    button.setProperty("calm", True)  # noqa: FBT003 - Qt's signature

    _shown(button, qtbot)

    assert _colours_of_a_column(button) == {colours().accent_soft.lower()}


@pytest.mark.parametrize("kind", ["", "primary", "quiet", "warning"])
def test_the_focus_is_seen_on_every_kind_of_button(
    kind: str, plain_look: Look, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    elsewhere, button = QLineEdit(window), QPushButton("Undo", window)
    button.setProperty(kind, True)  # noqa: FBT003 - Qt's signature
    button.resize(120, TARGET)
    window.resize(200, 100)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    elsewhere.setFocus()
    without = button.grab().toImage()

    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    assert (button.grab().toImage() == without) is False


def test_a_scroll_bar_gives_its_whole_length_to_the_handle(plain_look: Look, qtbot: QtBot) -> None:
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 0)
    bar.resize(20, 200)

    _shown(bar, qtbot)

    column = bar.grab().toImage()
    ends = {column.pixelColor(10, y).name() for y in (20, 180)}
    assert ends == {colours().border.lower()}


def test_progress_without_a_known_end_stands_still(plain_look: Look, qtbot: QtBot) -> None:
    bar = QProgressBar()
    bar.setRange(0, 0)
    _shown(bar, qtbot)
    before = bar.grab().toImage()

    qtbot.wait(60)

    assert bar.grab().toImage() == before


def test_a_menu_shows_what_is_ticked(plain_look: Look, qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("Large text")
    action.setCheckable(True)
    menu.resize(menu.sizeHint())
    before = menu.grab().toImage()

    action.setChecked(True)

    assert menu.grab().toImage() != before


def _shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    widget.show()
    return widget


def _colours_of_a_column(widget: QWidget) -> set[str]:
    """Down the middle, without the outline."""
    picture = widget.grab().toImage()
    rows = range(4, picture.height() - 4)
    return {QColor(picture.pixelColor(picture.width() // 2, y)).name() for y in rows}
