import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from looks import Look
from spasm_diary.ui.type_sizes import grid
from spasm_diary.ui.widgets.page import MARGIN, NARROW, WIDEST, Page
from spasm_diary.ui.widgets.parts import problem_label, show_problem

BUTTONS = 40


@pytest.fixture
def page(plain_look: Look, qtbot: QtBot) -> Page:
    page = Page()
    for number in range(BUTTONS):
        page.body.addWidget(QPushButton(f"Button {number}"))
    qtbot.addWidget(page)
    page.resize(500, 300)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def the_contents(page: Page) -> QWidget:
    contents = page.widget()
    assert contents is not None
    return contents


def buttons(page: Page) -> list[QPushButton]:
    return page.findChildren(QPushButton)


def test_what_gets_the_focus_is_brought_into_view(page: Page) -> None:
    last = buttons(page)[-1]

    last.setFocus(Qt.FocusReason.OtherFocusReason)

    top = last.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top <= page.viewport().height() - last.height()


def test_what_stands_above_the_first_stop_comes_into_view_with_it(page: Page) -> None:
    heading = QLabel("A heading that is high")
    heading.setFixedHeight(page.viewport().height() // 2)
    page.body.insertWidget(0, heading)
    QApplication.processEvents()
    buttons(page)[-1].setFocus()
    assert page.verticalScrollBar().value() > 0

    buttons(page)[0].setFocus()

    assert page.verticalScrollBar().value() == 0


def test_a_page_never_scrolls_sideways(page: Page) -> None:
    page.body.addWidget(QPushButton("A button with rather many words on it, to be wide " * 2))

    assert page.horizontalScrollBarPolicy().name == "ScrollBarAlwaysOff"
    assert page.minimumSizeHint().width() >= the_contents(page).minimumSizeHint().width()


def test_a_page_is_no_stop_for_tab(page: Page) -> None:
    assert page.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_very_wide_window_only_gets_wider_margins(page: Page) -> None:
    page.resize(2500, 600)

    first = buttons(page)[0]
    left = first.mapTo(page.viewport(), QPoint(0, 0)).x()
    assert first.width() == pytest.approx(grid(WIDEST), abs=2)
    assert left > grid(MARGIN)


def test_a_page_that_is_gone_listens_no_more(plain_look: Look, qtbot: QtBot) -> None:
    page, other = Page(), QPushButton("Elsewhere")
    qtbot.addWidget(other)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()

    other.show()
    other.activateWindow()
    other.setFocus()

    qtbot.waitUntil(other.hasFocus)


def test_what_has_just_appeared_is_scrolled_to(page: Page, qtbot: QtBot) -> None:
    words = problem_label()
    page.body.addWidget(words)

    show_problem(words, "That is no passphrase.")

    qtbot.waitUntil(lambda: not words.visibleRegion().isEmpty())
    assert page.verticalScrollBar().value() > 0


def test_the_margins_are_the_same_whether_there_is_a_scroll_bar_or_not(page: Page) -> None:
    width = grid(NARROW) + page.verticalScrollBar().sizeHint().width() // 2
    page.resize(width, 300)
    QApplication.processEvents()
    with_bar = page.body.contentsMargins().left()

    page.resize(width, 9000)
    QApplication.processEvents()

    assert page.verticalScrollBar().maximum() == 0
    assert page.body.contentsMargins().left() == with_bar
