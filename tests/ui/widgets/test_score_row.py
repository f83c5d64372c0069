import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accessibility_audit import tab_order
from looks import Look
from spasm_diary.ui.widgets.score_row import ScoreRow
from widgets import the

Key = Qt.Key
WORDS = ("none", "a little", "a lot", "the worst imaginable")


class Page:
    """A window with a row and one button after it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.row = ScoreRow("Stress", WORDS, "stress")
        self.after = QPushButton("Done")
        self.told: list[object] = []
        column = QVBoxLayout(self.window)
        column.addWidget(self.row)
        column.addWidget(self.after)
        self.row.chosen.connect(self.told.append)
        qtbot.addWidget(self.window)
        self.window.resize(700, 200)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.row.setFocus()

    def type(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def press(self, score: int) -> None:
        QTest.mouseClick(self.button(score), Qt.MouseButton.LeftButton)

    def button(self, score: int) -> QPushButton:
        return the(QPushButton, self.window, f"Stress, {score} of 10")

    @property
    def checked(self) -> list[int]:
        return [score for score in range(11) if self.button(score).isChecked()]


@pytest.fixture
def page(plain_look: Look, qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_it_is_not_recorded_until_it_is_answered(page: Page) -> None:
    assert (page.row.value, page.checked) == (None, [])


@pytest.mark.parametrize("score", range(11))
def test_one_press_answers_a_question(score: int, page: Page) -> None:
    page.press(score)

    assert (page.row.value, page.checked, page.told) == (score, [score], [score])


def test_the_chosen_number_pressed_again_takes_the_answer_back(page: Page) -> None:
    page.press(4)
    page.press(4)

    assert (page.row.value, page.checked, page.told) == (None, [], [4, None])


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_answers_a_question(digit: int, page: Page) -> None:
    page.type(Key(Key.Key_0 + digit))

    assert page.told == [digit]


def test_one_and_then_zero_is_ten(page: Page) -> None:
    page.type(Key.Key_1, Key.Key_0)

    assert (page.row.value, page.told) == (10, [1, 10])


def test_a_zero_after_one_that_was_typed_on_an_earlier_visit_is_zero(page: Page) -> None:
    page.type(Key.Key_1, Key.Key_Tab)
    page.type(Key.Key_Backtab, Key.Key_0)

    assert page.row.value == 0


def test_a_zero_after_ten_is_zero(page: Page) -> None:
    page.type(Key.Key_1, Key.Key_0, Key.Key_0)

    assert page.row.value == 0


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_delete_takes_the_answer_back(key: Qt.Key, page: Page) -> None:
    page.row.show_score(7)

    page.type(key)

    assert (page.row.value, page.told) == (None, [None])


class Questions(Page):
    """Two questions, of which the first leads to the second."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__(qtbot)
        self.second = ScoreRow("Pain", WORDS, "stress")
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(self.second)
        self.row.go_on_to(self.second)

    @property
    def answers(self) -> tuple[int | None, int | None]:
        return self.row.value, self.second.value


@pytest.mark.parametrize(
    ("digits", "answers"),
    [
        ("4", (4, None)),
        ("47", (4, 7)),
        ("00", (0, 0)),
        ("1", (1, None)),
        ("10", (10, None)),
        ("103", (10, 3)),
        ("13", (1, 3)),
        ("11", (1, 1)),
        ("1110", (1, 10)),
        ("456", (4, 6)),
    ],
)
def test_digits_answer_one_question_after_the_other(
    digits: str, answers: tuple[int | None, int | None], plain_look: Look, qtbot: QtBot
) -> None:
    page = Questions(qtbot)

    page.type(*(Key(ord(digit)) for digit in digits))

    assert page.answers == answers


def test_a_press_answers_and_stays_where_it_is(plain_look: Look, qtbot: QtBot) -> None:
    page = Questions(qtbot)

    page.press(4)

    assert page.button(4).hasFocus()


def test_what_is_shown_is_told_to_nobody(page: Page) -> None:
    page.row.show_score(3)
    page.row.show_score(None)

    assert page.told == []


def test_typing_the_answer_that_stands_tells_nothing_again(page: Page) -> None:
    page.row.show_score(3)

    page.type(Key.Key_3)

    assert (page.row.value, page.told) == (3, [])


def test_arrows_go_to_the_neighbours_and_choose_nothing(page: Page) -> None:
    page.type(Key.Key_Right, Key.Key_Right, Key.Key_Left)

    assert page.button(1).hasFocus()
    assert page.told == []


def test_space_answers_with_the_number_that_has_the_focus(page: Page) -> None:
    page.type(Key.Key_End, Key.Key_Space)

    assert page.told == [10]


def test_arrows_stop_at_both_ends(page: Page) -> None:
    page.type(Key.Key_Left)
    assert page.button(0).hasFocus()

    page.type(Key.Key_End, Key.Key_Right)
    assert page.button(10).hasFocus()


def test_arrows_are_mirrored_where_people_read_from_the_right(page: Page) -> None:
    page.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    page.type(Key.Key_Left)

    assert page.button(1).hasFocus()


def test_enter_is_left_to_the_page(page: Page) -> None:
    page.type(Key.Key_Return)

    assert page.told == []


def test_it_is_one_stop_for_tab_at_the_number_that_is_chosen(page: Page) -> None:
    page.row.show_score(6)

    assert tab_order(page.window) == [page.button(6), page.after]


def test_the_names_say_question_and_number_and_the_words_describe(page: Page) -> None:
    assert page.button(3).accessibleDescription() == "a little"
    assert page.row.accessibleName() == "Stress"


def test_yesterdays_answer_stands_beside_it(page: Page) -> None:
    page.row.show_before("yesterday 4")
    assert page.row.findChildren(QLabel)[-1].isVisible()

    page.row.show_before("")
    assert not page.row.findChildren(QLabel)[-1].isVisible()


def rows_of(page: Page) -> list[int]:
    """How many buttons stand in each line."""
    lines = [page.button(score).y() for score in range(11)]
    return [lines.count(y) for y in sorted(set(lines))]


def test_all_stand_in_one_row_where_there_is_room(page: Page) -> None:
    assert rows_of(page) == [11]


def test_a_narrow_window_has_them_in_two_rows(page: Page) -> None:
    page.window.resize(360, 300)

    assert rows_of(page) == [6, 5]


def test_words_stand_under_their_numbers_and_inside_the_row(page: Page) -> None:
    for width in (360, 700):
        page.window.resize(width, 300)
        for score, word in zip((0, 3, 6, 10), WORDS, strict=True):
            label = next(each for each in page.row.findChildren(QLabel) if each.text() == word)
            button = page.button(score)
            assert label.y() > button.geometry().bottom()
            assert label.x() <= button.geometry().center().x() <= label.geometry().right()
            assert page.row.rect().contains(label.geometry())
