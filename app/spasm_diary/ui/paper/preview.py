"""Pages as they will be on paper, before anything is: looked at, saved as a PDF, then printed.

The pages are laid out in the worker thread, and painted by the same code that prints them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.domain.errors import DiaryError
from spasm_diary.ui.announce import announce
from spasm_diary.ui.files import ask_where_to_save
from spasm_diary.ui.paper.faces import load_fonts
from spasm_diary.ui.paper.page_browser import PageBrowser
from spasm_diary.ui.paper.pages import PAPERS, Pages, Setup
from spasm_diary.ui.paper.pdf import PdfPutting
from spasm_diary.ui.paper.printers import ask_for_printer, is_there_printer, put_on, usual_paper
from spasm_diary.ui.paper.putting import Putting, Slices
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.folder_line import FolderLine
from spasm_diary.ui.widgets.message_bar import Kind, MessageBar
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.ui.widgets.progress import Progress
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeAlias

    from PySide6.QtPrintSupport import QPrinter

    from spasm_diary.presenters.runner import Runner, Running
    from spasm_diary.usecases.ports import Task

    Make: TypeAlias = Callable[[Setup, Task], Pages]

SIZE: Final = (104, 96)
PERCENTS: Final = (100, 125, 150)
NO_PRINTER: Final = N_("This computer has no printer set up. Save it as a PDF instead.")
_NO_FILE_NAME: Final = frozenset('/\\:*?"<>|')


class Preview(Dialog):
    """`make` lays the pages out; it is asked again for other paper or larger letters."""

    def __init__(self, under: QWidget, runner: Runner, title: str, make: Make) -> None:
        load_fonts()
        super().__init__(title, under, SIZE)
        self._runner, self._make = runner, make
        self._setup = Setup(usual_paper())
        self._pages: Pages | None = None
        self._running: Running | Slices | None = None
        self._is_busy = False
        self._trouble = MessageBar()
        self._notice = MessageBar(Kind.NOTICE)
        self._status = words_label()
        self._progress = Progress()
        self._stop_it = quiet_button(tr("Stop"))
        self._saved = QVBoxLayout()
        self._papers = OneOf(tr("Paper"), [(one.key, tr(one.label)) for one in PAPERS])
        sizes = [(str(one), tr("Letters {percent} %").format(percent=one)) for one in PERCENTS]
        self._sizes = OneOf(tr("Size of the letters"), sizes)
        self.browser = PageBrowser()
        self._save = self.add_button(tr("Save as PDF…"), self.save, "primary")
        self._print = self.add_button(tr("Print…"), self.print)
        for button, key in ((self._save, "Ctrl+S"), (self._print, "Ctrl+P")):
            button.setShortcut(key)
            button.setToolTip(key)
        self.add_close()
        self._lay_out()
        self.lay_pages_out()

    @property
    def pages(self) -> Pages | None:
        """What is shown; None until it is laid out."""
        return self._pages

    def lay_pages_out(self) -> None:
        """Have the pages made for the paper and the letters of now."""
        self._papers.show_chosen((self._setup.paper.key,))
        self._sizes.show_chosen((str(self._setup.percent),))
        self._begin(tr("The pages are being laid out…"))
        running = self._runner.run(
            partial(self._make, self._setup),
            progressed=self._progress.show_progress,
            done=self._show_pages,
            failed=self._on_not_made,
        )
        self._running = running if self._is_busy else None

    def save(self) -> None:
        """Ask for a file, and keep the pages in it as a PDF."""
        if self._pages is not None:
            kinds = tr("PDF, to print or send (*.pdf)")
            name = f"{_file_name(self._pages.title)}.pdf"
            ask_where_to_save(self, tr("Save as PDF"), name, kinds, self.save_in)

    def save_in(self, file: Path) -> None:
        """Paint page by page, then write all of it at once, off the ui's thread."""
        if self._pages is not None:
            putting = PdfPutting(self._pages)
            write = partial(self._write, putting, file)
            self._put(putting, tr("The PDF is being made…"), write)

    def print(self) -> None:
        """Ask which printer, if there is one."""
        if self._pages is None:
            return
        if is_there_printer():
            ask_for_printer(self, self._pages, self.print_on)
        else:
            self._trouble.show_message(tr(NO_PRINTER))

    def print_on(self, printer: QPrinter) -> None:
        """Print what was asked for, page by page."""
        if self._pages is None:
            return
        try:
            putting = put_on(printer, self._pages)
        except DiaryError as error:
            self._on_failed(error)
            return
        done = partial(self._end, tr("All pages are at the printer."))
        self._put(putting, tr("It is being printed…"), done)

    def done(self, how: int) -> None:
        """However it is left."""
        self._stop()
        super().done(how)

    def _put(self, putting: Putting, words: str, done: Callable[[], None]) -> None:
        self._begin(words)
        progressed = self._progress.show_progress
        self._running = Slices(putting, progressed, done, self._on_failed, self)

    def _write(self, putting: PdfPutting, file: Path) -> None:
        self._running = None
        content = putting.content()

        def write(_task: Task) -> None:
            with writing_whole(file) as opened:
                opened.write(content)

        self._runner.run(
            write,
            progressed=self._progress.show_progress,
            done=lambda _nothing: self._on_saved(file),
            failed=self._on_failed,
        )

    def _show_pages(self, pages: Pages) -> None:
        self._pages = pages
        self._end()
        self.browser.show_pages(pages)
        words = _what_it_took(pages)
        if words:
            self._notice.show_message(words)
        else:
            self._notice.hide()

    def _on_saved(self, file: Path) -> None:
        self._end(tr("Saved: {file}").format(file=file.name))
        self._saved.addWidget(FolderLine(file.parent))

    def _on_not_made(self, error: DiaryError) -> None:
        self._end()
        self._trouble.show_message(error.in_words(), ((tr("Try again"), self.lay_pages_out),))

    def _on_failed(self, error: DiaryError) -> None:
        self._end()
        self._trouble.show_message(error.in_words())

    def _on_paper(self, keys: tuple[str, ...]) -> None:
        [paper] = [one for one in PAPERS if one.key in keys]
        self._set_up(replace(self._setup, paper=paper))

    def _on_size(self, keys: tuple[str, ...]) -> None:
        self._set_up(replace(self._setup, percent=int(keys[0])))

    def _set_up(self, setup: Setup) -> None:
        self._setup = setup
        self.lay_pages_out()

    def _begin(self, words: str) -> None:
        self._stop()
        self._is_busy = True
        self._trouble.hide()
        empty(self._saved)
        self._progress.show_progress(0, 0)
        self._show_status(words)

    def _end(self, words: str = "") -> None:
        self._is_busy, self._running = False, None
        self._progress.hide()
        self._show_status(words)
        announce(self, words)

    def _show_status(self, words: str) -> None:
        self._status.setText(words)
        self._status.setVisible(bool(words))
        self._stop_it.setVisible(self._is_busy)
        for button in (self._save, self._print):
            button.setEnabled(self._pages is not None and not self._is_busy)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._end(tr("Stopped."))

    def _lay_out(self) -> None:
        self._papers.chosen.connect(self._on_paper)
        self._sizes.chosen.connect(self._on_size)
        when_pressed(self._stop_it, self._stop)
        choices = FlowLayout()
        space(choices, between=3)
        for row in (self._papers, self._sizes):
            choices.addWidget(row)
        for above in (self._trouble, self._notice):
            self.body.addWidget(above)
        self.body.addLayout(choices)
        self.body.addWidget(self._status)
        waiting = FlowLayout()
        waiting.addWidget(self._progress)
        waiting.addWidget(self._stop_it)
        self.body.addLayout(waiting)
        self.body.addLayout(self._saved)
        self.body.addWidget(self.browser, 1)
        self.browser.view.setFocus()


def _what_it_took(pages: Pages) -> str:
    """What was done so that all fits; "" where it fitted as it is."""
    said = []
    if pages.are_letters_smaller:
        said.append(tr("So that all fits on the page, its letters are smaller than you asked for."))
    in_short = ", ".join((*pages.shortened, *pages.left_out))
    if in_short:
        words = tr(
            "So that all fits on the page, this is said in fewer words, or not at all: {titles}."
        )
        said.append(words.format(titles=in_short))
    return " ".join(said)


def _file_name(title: str) -> str:
    """The title without what a name of a file cannot hold."""
    return "".join(letter for letter in title if letter not in _NO_FILE_NAME).strip(" .")


def open_preview(under: QWidget, runner: Runner, title: str, make: Make) -> Preview:
    """Show pages as they will be; they are laid out while it is open already."""
    preview = Preview(under, runner, title, make)
    preview.open()
    return preview
