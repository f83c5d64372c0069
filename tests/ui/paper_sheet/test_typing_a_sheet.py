"""A paper sheet typed in with keys alone, as quickly as it is read off the paper."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QPushButton, QWidget

from builders import NOW, OFFSET, place, rating
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Note, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Settings
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Dose
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.paper_sheet.page import SheetPresenter
from spasm_diary.ui.paper_sheet.window import SheetWindow
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.usecases.changes import Changes
from typed_sheet import LAST_MONDAY
from widgets import called, the

pytestmark = pytest.mark.usefixtures("plain_look")
ENTER, SPACE, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Escape
DOWN, CONTROL = Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier
LAST_TUESDAY = LAST_MONDAY + timedelta(days=1)


class Sheet:
    """The window with a diary behind it, and a person with nothing but keys."""

    def __init__(self, under: QWidget, *held: Entry) -> None:
        self._under = under
        self.disk = FullDisk(is_full=False)
        with self.disk() as work:
            work.diary.put_many(held, NOW)
        keeping = Keeping(self.disk, Changes(), StoppedClock(), lambda _foot: None)
        self.window = SheetWindow(under)
        self.window.use(SheetPresenter(self.window, keeping, Settings))
        self.window.open()
        QApplication.processEvents()

    def press(self, *keys: Qt.Key | str) -> "Sheet":
        """Keys as they are, and texts letter by letter, wherever the focus is."""
        for key in keys:
            if isinstance(key, str):
                for letter in key:
                    QTest.keyClicks(self.focused, letter)
            else:
                QTest.keyClick(self.focused, key)
            QApplication.processEvents()
        return self

    @property
    def focused(self) -> QWidget:
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    @property
    def at(self) -> str:
        return called(self.focused)

    @property
    def is_open(self) -> bool:
        return any(one.isVisible() for one in self._under.findChildren(SheetWindow))

    @property
    def said(self) -> list[str]:
        """What stands in the bars."""
        return [bar.text for bar in self.window.findChildren(MessageBar) if bar.isVisible()]

    def text(self, name: str) -> str:
        return the(QLineEdit, self.window, name).text()

    def kept(self, on: date = LAST_MONDAY) -> tuple[Entry, ...]:
        with self.disk() as work:
            return work.diary.on(on)

    def contents(self, on: date = LAST_MONDAY) -> set[object]:
        return {entry.content for entry in self.kept(on)}


Make = Callable[..., Sheet]


@pytest.fixture
def make(window: QWidget) -> Make:
    return lambda *held: Sheet(window, *held)


def test_a_day_is_typed_in_by_keys_alone(make: Make) -> None:
    sheet = make().press(ENTER, "210", ENTER, "cal", ENTER, "l", "7", SPACE, ENTER)
    sheet.press("ev", ENTER, "neck", ENTER, ENTER, "10", ENTER)
    assert sheet.at == "Spasm 3: time"
    sheet.press(ENTER, "6", "3", "7", "4", "2")
    assert sheet.at == "Glasses of 200 ml"
    sheet.press("5", ENTER, "2315", ENTER, "7", ENTER, "Magnesium", ENTER, "Rain", ENTER)
    assert sheet.at == "No spasm"
    sheet.press(SPACE)
    QTest.keyClick(sheet.focused, ENTER, CONTROL)
    assert sheet.contents() == {
        Spasm(7, (place("calf left"),), woke=True),
        Spasm(10, (place("neck"),)),
        Night(
            bed=When(LAST_MONDAY - timedelta(days=1), OFFSET, time(23, 15)),
            up=When(LAST_MONDAY, OFFSET, time(7)),
            quality=6,
        ),
        Rating("stress", 3),
        Rating("tiredness", 7),
        Rating("pain", 4),
        Rating("interference", 2),
        Drink(1000, "other"),
        Dose("Magnesium"),
        Note("Rain"),
    }
    parts = {one.when.part for one in sheet.kept() if isinstance(one.content, Spasm)}
    assert parts == {None, PartOfDay.EVENING}
    assert sheet.contents(LAST_TUESDAY) == {NoneToday(Topic.SPASMS)}
    assert sheet.at == "Close"


def test_a_quiet_day_takes_eight_keys(make: Make) -> None:
    sheet = make().press(SPACE, ENTER, "82310", "1")
    sheet.window.save()
    assert sheet.contents() == {
        NoneToday(Topic.SPASMS),
        Night(quality=8),
        Rating("stress", 2),
        Rating("tiredness", 3),
        Rating("pain", 10),
        Rating("interference", 1),
    }


def test_a_digit_after_a_one_answers_the_next_question(make: Make) -> None:
    sheet = make().press(ENTER, ENTER, "1345")
    named = ("Sleep, 10 is best", "Stress", "Tiredness", "Pain")
    assert [sheet.text(name) for name in named] == ["1", "3", "4", "5"]
    assert sheet.at == "In the way"


def test_an_answer_is_typed_over_by_the_next_digit(make: Make) -> None:
    sheet = make().press(ENTER, ENTER, "4")
    QTest.keyClick(sheet.focused, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.press("7").text("Sleep, 10 is best") == "7"


def test_tab_goes_through_the_sheet_as_it_is_printed(make: Make) -> None:
    sheet, seen = make(), []
    for _ in range(17):
        seen.append(sheet.at)
        sheet.press(TAB)
    assert seen == [
        "No spasm",
        "Spasm 1: time",
        "Spasm 1: place",
        "Spasm 1: side",
        "Spasm 1: strength, 0 to 10",
        "Spasm 1: woke me",
        "Sleep, 10 is best",
        "Stress",
        "Tiredness",
        "Pain",
        "In the way",
        "Glasses of 200 ml",
        "To bed",
        "Up",
        "Medicines",
        "Note",
        "Next day",
    ]


def test_a_plus_leads_to_another_spasm(make: Make) -> None:
    sheet = make().press(ENTER, "7", ENTER, "neck", "+")
    assert sheet.at == "Spasm 2: time"
    assert sheet.text("Spasm 1: place") == "Neck"


def test_enter_in_an_empty_row_goes_past_the_spasms_from_either_end(make: Make) -> None:
    assert make().press(ENTER, ENTER).at == "Sleep, 10 is best"
    sheet = make().press(ENTER, TAB, TAB, TAB, TAB)
    assert sheet.at == "Spasm 1: woke me"
    assert sheet.press(ENTER).at == "Sleep, 10 is best"


def test_control_and_enter_save_what_is_being_typed(make: Make) -> None:
    sheet = make().press(ENTER, TAB, "neck")
    QTest.keyClick(sheet.focused, ENTER, CONTROL)
    assert sheet.contents() == {Spasm(None, (place("neck"),))}


def test_the_keys_go_from_day_to_day(make: Make) -> None:
    sheet = make().press(ENTER, "7")
    QTest.keyClick(sheet.focused, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sheet.at == "No spasm"
    assert sheet.text("Spasm 1: time") == ""
    QTest.keyClick(sheet.focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet.text("Spasm 1: time") == "07:00"


def test_the_arrow_keys_go_through_the_places_that_the_letters_may_mean(make: Make) -> None:
    sheet = make().press(ENTER, TAB, "arm", DOWN, DOWN, ENTER)
    assert sheet.text("Spasm 1: place") == "Back of the upper arm"
    assert sheet.at == "Spasm 1: side"


def test_what_cannot_be_is_gone_to_and_stays_as_it_was_typed(make: Make) -> None:
    sheet = make().press(ENTER, "25:00", ENTER, TAB, TAB, "4")
    sheet.window.save()
    assert sheet.at == "Spasm 1: time"
    assert sheet.text("Spasm 1: time") == "25:00"
    assert sheet.kept() == ()
    sheet.press("5").window.save()
    assert [entry.when.clock for entry in sheet.kept()] == [time(5)]


def test_what_the_diary_holds_is_passed_over(make: Make) -> None:
    sheet = make(rating("stress", 4, LAST_MONDAY)).press(ENTER, ENTER, "6")
    assert sheet.at == "Tiredness"
    assert not the(QLineEdit, sheet.window, "Stress").isEnabled()
    assert sheet.text("Stress") == "4"


def test_escape_with_something_typed_asks_and_loses_nothing(make: Make) -> None:
    sheet = make().press(ENTER, "7", ESCAPE)
    assert sheet.said == ["What you typed is not saved yet."]
    assert sheet.at == "Save"
    sheet.press(TAB, SPACE)
    assert sheet.at == "No spasm"
    assert sheet.text("Spasm 1: time") == "07:00"
    sheet.press(ESCAPE, SPACE)
    assert len(sheet.kept()) == 1
    assert not sheet.is_open


def test_escape_with_nothing_typed_closes_at_once(make: Make) -> None:
    assert not make().press(ENTER, ESCAPE).is_open


def test_what_is_thrown_away_on_purpose_is_not_kept(make: Make) -> None:
    sheet = make().press(ENTER, "7", ESCAPE)
    the(QPushButton, sheet.window, "Close without saving").click()
    assert not sheet.is_open
    assert sheet.kept() == ()


def test_a_full_disk_is_told_and_the_next_save_keeps_all(make: Make) -> None:
    sheet = make().press(SPACE)
    sheet.disk.is_full = True
    sheet.window.save()
    assert sheet.said == ["There is no room left on the disk."]
    assert the(WrappedCheckBox, sheet.window, "No spasm").isChecked()
    sheet.disk.is_full = False
    sheet.window.save()
    assert sheet.said == []
    assert sheet.contents() == {NoneToday(Topic.SPASMS)}


def test_the_last_day_ends_at_save(make: Make) -> None:
    sheet = make().press(SPACE)
    for _ in range(7):
        sheet.window.next_day()
    assert sheet.at == "Save"


def test_a_week_is_chosen_by_any_of_its_days(make: Make) -> None:
    sheet = make()
    field = the(QDateEdit, sheet.window)
    field.setDate(field.date().addDays(-10))
    field.editingFinished.emit()
    QApplication.processEvents()
    assert the(QPushButton, sheet.window, "Day: Mon 2").isVisible()
