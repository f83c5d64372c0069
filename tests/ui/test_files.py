from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from builders import MONDAY, NOW, spasm
from fakes import MemoryDatabase, RunLater, StoppedClock
from looks import Look, check_page
from spasm_diary.presenters.export_page import ExportPresenter
from spasm_diary.presenters.import_page import ImportPresenter
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.ui.export_dialog import ExportDialog
from spasm_diary.ui.files import ask_for_file, ask_where_to_save
from spasm_diary.ui.import_dialog import ImportDialog
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.found import Candidate, Found, Refusal
from widgets import the


def settle() -> None:
    for _turn in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def words_in(window: QWidget) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


@dataclass
class Import:
    """The import of a file with twelve entries and a row that is refused."""

    window: QWidget
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    runner: RunLater = field(default_factory=RunLater)

    def __post_init__(self) -> None:
        entries = [spasm(3, on=MONDAY - timedelta(days=index)) for index in range(12)]
        found = Found(
            "bearable",
            "UTF-8",
            13,
            tuple(Candidate(entry, line) for line, entry in enumerate(entries, start=2)),
            refusals=(Refusal(14, "This is no date."),),
        )
        keeping = Keeping(
            self.database.open_work, Changes(), StoppedClock(), show_foot=lambda _view: None
        )
        self.dialog = ImportDialog(self.window)
        presenter = ImportPresenter(self.dialog, keeping, self.runner, lambda _file: found)
        self.dialog.use(presenter)
        self.dialog.open()
        presenter.open(Path("bearable.csv"))
        settle()

    def wait(self) -> None:
        self.runner.run_all()
        settle()

    @property
    def kept(self) -> int:
        return sum(self.database.kept.count().values())

    def button(self, name: str) -> QPushButton:
        return the(QPushButton, self.dialog, name)


def test_an_import_holds_in_every_look(window: QWidget, look: Look) -> None:
    shown = Import(window)
    assert check_page(shown.dialog) == []
    shown.wait()
    the(Foldable, shown.dialog).show_open(is_open=True)
    settle()
    assert check_page(shown.dialog) == []


def test_a_file_is_previewed_and_taken_over_by_one_press(window: QWidget, plain_look: Look) -> None:
    shown = Import(window)
    assert the(Progress, shown.dialog).isVisible()
    assert not shown.button("Take over").isVisible()
    shown.wait()
    assert not the(Progress, shown.dialog).isVisible()
    assert "12 new entries" in words_in(shown.dialog)
    assert shown.button("Take over").hasFocus()
    QTest.keyClick(shown.button("Take over"), Qt.Key.Key_Space)
    shown.wait()
    assert shown.kept == 12
    assert shown.button("Close").hasFocus()


def test_the_reasons_of_refused_rows_are_folded_away_at_first(
    window: QWidget, plain_look: Look
) -> None:
    shown = Import(window)
    shown.wait()
    assert "This is no date." not in words_in(shown.dialog)
    the(QPushButton, shown.dialog, "1 refused").click()
    assert "Line 14: This is no date." in words_in(shown.dialog)


def test_escape_on_the_preview_keeps_nothing(window: QWidget, plain_look: Look) -> None:
    shown = Import(window)
    shown.wait()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(ImportDialog)[0].isVisible()
    assert shown.kept == 0


def test_escape_while_it_keeps_stops_it_and_stays_to_tell_how_that_ended(
    window: QWidget, plain_look: Look
) -> None:
    shown = Import(window)
    shown.wait()
    shown.button("Take over").click()
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.isVisible()
    shown.wait()
    assert "Nothing was taken over." in words_in(shown.dialog)
    assert shown.kept == 0


def test_an_export_holds_in_every_look(window: QWidget, look: Look, tmp_path: Path) -> None:
    runner = RunLater()
    dialog = ExportDialog(window)
    database = MemoryDatabase()
    with database.open_work() as work:
        work.diary.put(spasm(6), NOW)
    presenter = ExportPresenter(dialog, database.open_work, runner, StoppedClock(), lambda: "1.2.3")
    dialog.use(presenter)
    dialog.open()
    presenter.write(tmp_path / "my-diary.json")
    settle()
    assert check_page(dialog) == []
    runner.run_all()
    settle()
    assert check_page(dialog) == []
    assert "1 entry is in my-diary.json." in words_in(dialog)
    the(QPushButton, dialog, "Close").click()
    assert not dialog.isVisible()


def test_a_chosen_file_is_passed_on(window: QWidget, plain_look: Look, tmp_path: Path) -> None:
    file = tmp_path / "diary.json"
    file.write_text("{}", encoding="utf-8")
    chosen: list[Path] = []
    dialog = ask_for_file(window, "Import", "Diaries (*.json)", chosen.append)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(file))
    assert chosen == [file]
    dialog.close()


def test_a_place_to_save_begins_with_a_name_and_its_ending(
    window: QWidget, plain_look: Look
) -> None:
    chosen: list[Path] = []
    dialog = ask_where_to_save(
        window, "Export", "spasm-diary.json", "Diaries (*.json)", chosen.append
    )
    assert dialog.selectedFiles()[0].endswith("spasm-diary.json")
    assert dialog.defaultSuffix() == "json"
    dialog.reject()
    assert chosen == []
