from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from builders import NOW, moment, night, note, spasm
from fakes import MemoryDatabase, RunLater, StoppedClock
from looks import Look, check_page
from merging import bring, put
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.merge_page import MergePresenter
from spasm_diary.ui.merge_dialog import MergeDialog
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.ports import OtherDiary
from widgets import the

TYPED = moment(at="06:00")


def settle() -> None:
    for _turn in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def words_in(window: QWidget) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


@dataclass
class Merge:
    """Another diary with a night and a note that are new, and each sort of change."""

    window: QWidget
    ours: MemoryDatabase = field(default_factory=MemoryDatabase)
    theirs: MemoryDatabase = field(default_factory=MemoryDatabase)
    runner: RunLater = field(default_factory=RunLater)

    def __post_init__(self) -> None:
        bring(self.ours, *(spasm(1, entry_id=number, typed=TYPED) for number in (1, 2, 3)))
        self.theirs.kept = self.ours.kept.copy()
        bring(self.ours, night(quality=3), at=TYPED)
        bring(self.theirs, night(quality=8), note("On the stairs"), at=TYPED)
        put(self.theirs, spasm(5, entry_id=1, typed=TYPED), NOW)
        put(self.theirs, spasm(5, entry_id=2, typed=TYPED), NOW)
        put(self.ours, spasm(7, entry_id=2, typed=TYPED), NOW)
        with self.theirs.open_work() as work:
            work.diary.remove(UUID(int=3), NOW)
        keeping = Keeping(self.ours.open_work, Changes(), StoppedClock(), lambda _view: None)
        self.dialog = MergeDialog(self.window)
        presenter = MergePresenter(self.dialog, keeping, self.runner, self._open)
        self.dialog.use(presenter)
        self.dialog.open()
        presenter.open(Path("diary-of-the-laptop.db"))
        settle()

    @contextmanager
    def _open(self, _file: Path) -> Iterator[OtherDiary]:
        yield self.theirs.kept

    def wait(self) -> None:
        self.runner.run_all()
        settle()

    @property
    def kept(self) -> int:
        return sum(self.ours.kept.count().values())

    def button(self, name: str) -> QPushButton:
        return the(QPushButton, self.dialog, name)


def test_a_merge_holds_in_every_look(window: QWidget, look: Look) -> None:
    shown = Merge(window)
    assert check_page(shown.dialog) == []
    shown.wait()
    for fold in shown.dialog.findChildren(Foldable):
        fold.show_open(is_open=True)
    settle()
    assert check_page(shown.dialog) == []
    assert not the(Page, shown.dialog).horizontalScrollBar().maximum()
    shown.button("Add them").click()
    shown.wait()
    assert check_page(shown.dialog) == []


def test_another_diary_is_previewed_and_added_by_one_press(
    window: QWidget, plain_look: Look
) -> None:
    shown = Merge(window)
    assert the(Progress, shown.dialog).isVisible()
    assert not shown.button("Add them").isVisible()
    shown.wait()
    assert not the(Progress, shown.dialog).isVisible()
    assert "2 new entries" in words_in(shown.dialog)
    assert shown.button("Add them").hasFocus()
    QTest.keyClick(shown.button("Add them"), Qt.Key.Key_Space)
    shown.wait()
    assert shown.kept == 6
    assert shown.button("Close").hasFocus()


def test_the_changed_are_folded_away_at_first(window: QWidget, plain_look: Look) -> None:
    shown = Merge(window)
    shown.wait()
    assert "Until now: Spasm: strength 1" not in words_in(shown.dialog)
    shown.button("1 changed there").click()
    assert "Until now: Spasm: strength 1" in words_in(shown.dialog)


def test_the_deletions_are_chosen_by_the_keyboard(window: QWidget, plain_look: Look) -> None:
    shown = Merge(window)
    shown.wait()
    box = the(WrappedCheckBox, shown.dialog)
    assert box.accessibleName() == "Also delete here 1 entry that was deleted there"
    assert not box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    shown.button("Add them").click()
    shown.wait()
    assert shown.kept == 5


def test_escape_on_the_preview_adds_nothing(window: QWidget, plain_look: Look) -> None:
    shown = Merge(window)
    shown.wait()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(MergeDialog)[0].isVisible()
    assert shown.kept == 4


def test_escape_while_it_adds_stops_it_and_stays_to_tell_how_that_ended(
    window: QWidget, plain_look: Look
) -> None:
    shown = Merge(window)
    shown.wait()
    shown.button("Add them").click()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.isVisible()
    shown.wait()
    assert "Nothing was added." in words_in(shown.dialog)
    assert shown.kept == 4
