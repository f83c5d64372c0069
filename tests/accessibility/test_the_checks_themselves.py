"""A check that cannot fail says nothing: each finding is provoked here once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from accessibility_audit import audit, tab_order, tree
from contrast import check_edges, check_palette, check_series, check_window, ratio
from looks import Look, check_page
from spasm_diary.ui.palettes import THEMES, palette


@pytest.fixture(autouse=True)
def usual(qapp: object) -> None:
    Look().put_on(qapp)  # type: ignore[arg-type]  # pytest-qt's application


def window_of(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    return window


def codes(findings: list[str]) -> list[str]:
    return [finding[:2] for finding in findings]


def nameless() -> list[QWidget]:
    return [QLineEdit()]


def painted() -> list[QWidget]:
    widget = QWidget()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setAccessibleName("Body")
    widget.setMinimumSize(50, 50)
    return [widget]


def small() -> list[QWidget]:
    button = QPushButton("Undo")
    button.setFixedHeight(20)
    return [button]


def on_one_key() -> list[QWidget]:
    return [QPushButton("&Undo"), QPushButton("&Use")]


def only_a_sign() -> list[QWidget]:
    return [QPushButton("+")]


def cut_off() -> list[QWidget]:
    label = QLabel("A rather long sentence")
    label.setFixedWidth(40)
    return [label]


def cut_off_below() -> list[QWidget]:
    label = QLabel("A rather long sentence that needs more than one line to be read in full")
    label.setWordWrap(True)
    label.setFixedSize(150, 20)
    return [label]


def twins() -> list[QWidget]:
    return [QPushButton("Remove"), QPushButton("Remove")]


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("A1", nameless),
        ("A2", painted),
        ("A3", small),
        ("A4", on_one_key),
        ("A6", only_a_sign),
        ("A7", cut_off),
        ("A7", cut_off_below),
        ("A8", twins),
    ],
)
def test_the_audit_finds_what_is_wrong(
    code: str, make: Callable[[], list[QWidget]], qtbot: QtBot
) -> None:
    window = window_of(qtbot, *make())

    assert code in codes(audit(window))


def test_a_plain_form_has_no_findings(qtbot: QtBot) -> None:
    name, line = QLabel("&Line"), QLineEdit()
    name.setBuddy(line)

    window = window_of(qtbot, name, line, QPushButton("Done"))

    assert check_page(window) == []


def test_the_tab_order_is_that_of_the_focus_chain(qtbot: QtBot) -> None:
    first, second, third = QPushButton("First"), QPushButton("Second"), QPushButton("Third")
    window = window_of(qtbot, first, second, third)

    QWidget.setTabOrder(first, third)

    assert tab_order(window) == [first, third, second]


def test_the_tree_says_what_a_screen_reader_is_told(qtbot: QtBot) -> None:
    window = window_of(qtbot, QPushButton("Done"))

    assert "Button 'Done' [focusable" in tree(window)


def test_pale_words_are_found(qtbot: QtBot) -> None:
    label = QLabel("pale")
    faint = label.palette()
    faint.setColor(QPalette.ColorRole.WindowText, QColor("#B0B0B0"))
    label.setPalette(faint)

    findings = check_window(window_of(qtbot, label))

    assert len(findings) == 1
    assert "'pale'" in findings[0]


def test_a_button_that_melts_into_its_ground_is_found(qtbot: QtBot) -> None:
    class Bare(QPushButton):
        def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
            """Draw nothing at all."""

    findings = check_edges(window_of(qtbot, Bare("Done")))

    assert len(findings) == 1


def test_words_in_a_part_that_is_scrolled_away_are_looked_at_too(qtbot: QtBot) -> None:
    contents, area = QWidget(), QScrollArea()
    row = QHBoxLayout(contents)
    label = QLabel("pale")
    faint = label.palette()
    faint.setColor(QPalette.ColorRole.WindowText, QColor("#B0B0B0"))
    label.setPalette(faint)
    row.addSpacing(2000)
    row.addWidget(label)
    area.setWidget(contents)

    assert len(check_window(window_of(qtbot, area))) == 1


def test_a_palette_that_cannot_be_read_is_found() -> None:
    faded = QPalette(palette(next(iter(THEMES))))
    faded.setColor(QPalette.ColorRole.WindowText, QColor("#AAAAAA"))

    assert check_palette(faded)


def test_series_that_colour_blind_eyes_take_for_one_another_are_found() -> None:
    assert any("protan" in line for line in check_series(["#FF7F0E", "#2CA02C"], "#FFFFFF"))


def test_the_ratio_goes_from_one_to_twenty_one() -> None:
    assert (ratio("#777777", "#777777"), round(ratio("#000000", "#FFFFFF"))) == (1, 21)
