"""Every page of the program as a person meets it, for the checks that hold on all of them.

Each scene brings the running program to a page, from wherever it is, and returns the window to
look at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from builders import MONDAY, SUNDAY, moment
from guidance_ways import article, library, rules, searched_article, signs
from scene_life import LONG_NOTE, WORST
from spasm_diary.bootstrap import dialogs
from spasm_diary.bootstrap.bad_day import show_fill_in
from spasm_diary.bootstrap.earlier import show_earlier
from spasm_diary.bootstrap.erasing import ask_to_erase
from spasm_diary.bootstrap.merging import preview_diary
from spasm_diary.bootstrap.paper_sheet import type_in_sheet
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.recovery import offer_recovery
from spasm_diary.domain.backups import Reason
from spasm_diary.presenters.paper_sheet.fields import Field
from spasm_diary.presenters.report.choices import Kind
from spasm_diary.storage.failures import DAMAGED
from spasm_diary.ui.about import AboutDialog
from spasm_diary.ui.backups_dialog import BackupsDialog
from spasm_diary.ui.bin_dialog import BinDialog
from spasm_diary.ui.charts_page import ChartsPage
from spasm_diary.ui.earlier_dialog import EarlierDialog
from spasm_diary.ui.erase_dialog import EraseDialog
from spasm_diary.ui.export_dialog import ExportDialog
from spasm_diary.ui.first_run import FirstRunPage
from spasm_diary.ui.help_window import HelpWindow
from spasm_diary.ui.import_dialog import ImportDialog
from spasm_diary.ui.merge_dialog import MergeDialog
from spasm_diary.ui.paper.preview import Preview
from spasm_diary.ui.paper_sheet.window import SheetWindow
from spasm_diary.ui.recovery_dialog import RecoveryDialog
from spasm_diary.ui.report.page import ReportPage
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.words import tr
from whole_program import settle
from widgets import the

Window = TypeVar("Window", bound=QWidget)
FIRST_SCREENS = 4
CHART = "Spasms, sleep, stress and drinks"


@dataclass(frozen=True, slots=True)
class Scene:
    """A page, in words, and what stands in the title of its window."""

    name: str
    title: str
    reach: Callable[[Program], QWidget]

    def __str__(self) -> str:
        return self.name


def _page(key: str) -> Callable[[Program], QWidget]:
    def reach(program: Program) -> QWidget:
        program.show_page(key)
        return program.window

    return reach


def _terrible(program: Program) -> QWidget:
    """With the form of the worst spasm open, and everything that folds unfolded."""
    program.open_day(SUNDAY)
    assert program.opened is not None
    program.opened.today.spasms.open_row(WORST)
    program.opened.today.show()
    settle(program)
    for fold in program.today_page.findChildren(Foldable):
        fold.show_open(is_open=True)
    return program.window


def _ordinary(program: Program) -> QWidget:
    program.open_day(program.today)
    return program.window


def _chart(name: str, *, as_table: bool = False) -> Callable[[Program], QWidget]:
    """Whichever chart was shown before, and however."""

    def reach(program: Program) -> QWidget:
        program.show_page("charts")
        settle(program)
        page = program.window.page_widget("charts")
        assert isinstance(page, ChartsPage)
        charts = the(QComboBox, page, tr("Chart"))
        charts.activated.emit(charts.findData(name))
        settle(program)
        if page.chart.isVisible() == as_table:
            page.toggle_table()
        settle(program)
        return program.window

    return reach


def _chosen(program: Program, kind: Kind) -> ReportPage:
    program.show_page("reports")
    page = the(ReportPage, program.window)
    page.choose_kind(kind)
    settle(program)
    return page


def _report(kind: Kind) -> Callable[[Program], QWidget]:
    return lambda program: _chosen(program, kind).window()


def _on_paper(program: Program) -> None:
    _chosen(program, Kind.SHEET).look_at_it()


def _paper_sheet(program: Program) -> None:
    """A day of which the diary holds something, filled in as well as can be, and not saved."""
    type_in_sheet(program)
    settle(program)
    window = program.window.findChildren(SheetWindow)[-1]
    typed = {"time": "25:00", "place": "arm", "strength": "7", "medicines": "0", "note": LONG_NOTE}
    for name, text in typed.items():
        window.form.told.emit(Field(name), text)
    window.form.told.emit(Field("time", 1), "evening")
    window.reject()


def over(kind: type[Window], show: Callable[[Program], None]) -> Callable[[Program], QWidget]:
    """A window over the window."""

    def reach(program: Program) -> QWidget:
        show(program)
        settle(program)
        return program.window.findChildren(kind)[-1]

    return reach


def _preview(program: Program) -> None:
    assert program.opened is not None
    dialogs.preview_file(program, program.opened, program.paths.data / "daylio.csv")


def _export(program: Program) -> None:
    assert program.opened is not None
    dialogs.write_export(program, program.opened, program.paths.data / "diary.json")


def _backups(program: Program) -> None:
    """With two of them, and the question whether to go back to the older one."""
    assert program.opened is not None
    for day in (SUNDAY, MONDAY):
        program.opened.watch.keeper.make(Reason.BY_HAND, moment(day, "20:10"))
    dialogs.show_backups(program)
    settle(program)
    dialog = program.window.findChildren(BackupsDialog)[-1]
    buttons = dialog.findChildren(QPushButton)
    _newest, older, *_by_itself = [one for one in buttons if one.text() == tr("Go back to this…")]
    older.click()


def _recovery(program: Program) -> None:
    offer_recovery(program, tr(DAMAGED))


def _merge(program: Program) -> None:
    assert program.opened is not None
    preview_diary(program, program.opened, program.paths.data / "other.db")


def _earlier(program: Program) -> None:
    show_earlier(program, [WORST])


def _first_screen(number: int) -> Callable[[Program], QWidget]:
    def reach(program: Program) -> QWidget:
        if not program.window.findChildren(FirstRunPage):
            program.welcome()
            settle(program)
        page = the(FirstRunPage, program.window)
        for _ in range(FIRST_SCREENS - 1):
            the(QPushButton, page, tr("Go back")).click()
        for _ in range(number - 1):
            the(QPushButton, page, tr("Next")).click()
        return program.window

    return reach


def _filled_in_later(program: Program) -> QWidget:
    show_fill_in(program)
    return program.window


SCENES = (
    Scene("an ordinary day", "Today", _ordinary),
    Scene("a terrible day", "Sunday 22 November", _terrible),
    Scene("a bad day", "A bad day", _page("bad_day")),
    Scene("what can be filled in later", "Today", _filled_in_later),
    Scene("the history", "History", _page("history")),
    Scene("the charts", CHART, _chart("spasms")),
    Scene("the chart as a table", CHART, _chart("spasms", as_table=True)),
    Scene("a chart of squares", "Calendar of spasms", _chart("calendar")),
    Scene("two times compared", "These days and the ones before", _chart("compare")),
    Scene("the page for an appointment", "Reports", _report(Kind.SHEET)),
    Scene("the longer report", "Reports", _report(Kind.LONGER)),
    Scene("blank sheets", "Reports", _report(Kind.BLANK)),
    Scene("the page as it will be on paper", "As it will be on paper", over(Preview, _on_paper)),
    Scene("a paper sheet", "Type in a paper sheet", over(SheetWindow, _paper_sheet)),
    Scene("the library", "Guidance", library),
    Scene("how articles are chosen", "How articles are chosen", rules),
    Scene("an article", "Night cramps, and what to do during one", article),
    Scene("an article that was searched for", "Eating and minerals", searched_article),
    Scene("the warning signs", "Warning signs", signs),
    Scene("the settings", "Settings", _page("settings")),
    Scene("the help", "Help", over(HelpWindow, dialogs.show_help)),
    Scene("the keys", "Help", over(HelpWindow, dialogs.show_keys)),
    Scene("about the program", "About Spasm Diary", over(AboutDialog, dialogs.show_about)),
    Scene("the bin", "The bin", over(BinDialog, dialogs.show_bin)),
    Scene("the backups", "Backups", over(BackupsDialog, _backups)),
    Scene(
        "the ways back to a backup",
        "Your diary could not be opened",
        over(RecoveryDialog, _recovery),
    ),
    Scene("earlier values", "Earlier values", over(EarlierDialog, _earlier)),
    Scene("erase everything", "Erase everything", over(EraseDialog, ask_to_erase)),
    Scene("an export", "Export the diary", over(ExportDialog, _export)),
    Scene("an import before it is done", "Import from a file", over(ImportDialog, _preview)),
    Scene("another diary before it is added", "Add another diary", over(MergeDialog, _merge)),
)
"""Of a diary that holds some weeks."""
FIRST_SCENES = tuple(
    Scene(f"screen {one} of the first", "Today", _first_screen(one))
    for one in range(1, FIRST_SCREENS + 1)
)
"""Of a program that was never started before. They lie over the window."""
EMPTY_SCENES = (
    Scene("an empty day", "Today", _ordinary),
    Scene("an empty history", "History", _page("history")),
    Scene("an empty chart", CHART, _page("charts")),
    Scene(
        "a paper sheet of an empty diary",
        "Type in a paper sheet",
        over(SheetWindow, type_in_sheet),
    ),
    Scene("an empty bin", "The bin", over(BinDialog, dialogs.show_bin)),
)
"""Of a diary that was never written in."""
BACK_SCENES = (
    Scene("a day after months away", "Today", _ordinary),
    Scene("charts after months away", CHART, _page("charts")),
)
"""Of a diary that was not opened for months."""
TWELVE_SCENES = (
    Scene("an ordinary day by am and pm", "Today", _ordinary),
    Scene("a terrible day by am and pm", "Sunday 22 November", _terrible),
    Scene("the history by am and pm", "History", _page("history")),
    Scene("a paper sheet by am and pm", "Type in a paper sheet", over(SheetWindow, _paper_sheet)),
)
"""Of a person whose clock has twelve hours: times are wider."""
