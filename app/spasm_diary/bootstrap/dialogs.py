"""Opens what lies over a page: the bin, imports and exports, help and about."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.earlier import show_earlier
from spasm_diary.bundled import program_version
from spasm_diary.domain.errors import NotReadable
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.usecases.found import Found

OWN_NAME = "spasm-diary.json"


def show_bin(program: Program) -> None:
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.presenters.bin_page import BinPresenter
    from spasm_diary.ui.bin_dialog import BinDialog

    dialog = BinDialog(program.window)
    earlier = partial(show_earlier, program)
    dialog.use(BinPresenter(dialog, opened.keeping, lambda: program.settings.unit, earlier))
    dialog.open()


def show_backups(program: Program) -> None:
    """The backups there are, with the way back to each."""
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.presenters.backups_page import BackupsPresenter
    from spasm_diary.ui.backups_dialog import BackupsDialog
    from spasm_diary.ui.files import ask_for_folder

    def go_back(backup: Path) -> None:
        key = program.lock.key
        program.session.reopen(lambda: go_back_to(program, backup, key))

    def choose_second() -> None:
        ask_for_folder(dialog, tr("A second folder for backups"), on_second)

    def on_second(folder: Path) -> None:
        program.change_settings(second_folder=str(folder))
        presenter.show(folder)

    dialog = BackupsDialog(program.window, choose_second)
    presenter = BackupsPresenter(
        dialog, opened.watch.keeper, program.background, program.clock, go_back
    )
    presenter.look_at = program.session.visit
    dialog.use(presenter)
    dialog.open()
    second = program.settings.second_folder
    presenter.show(Path(second) if second else None, _doubt(program))


def _doubt(program: Program) -> str:
    """What there is to say of the place where the diary lies."""
    from spasm_diary.storage.place import doubt_about

    found = doubt_about(program.paths.data)
    return "" if found is None else tr(found[0]).format(folder=found[1])


def go_back_to(program: Program, backup: Path, key: bytes | None) -> None:
    from spasm_diary.storage.backups.restoring import restore
    from spasm_diary.storage.older_copies import in_present_key

    diary = program.paths.diary
    with in_present_key(backup, diary, key) as usable:
        restore(diary, usable, program.clock.now(), key)


def import_file(program: Program) -> None:
    """Ask for a file, then show what it holds."""
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.ui.files import ask_for_file

    kinds = tr("Diaries (*.json *.csv)")
    ask_for_file(
        program.window,
        tr("Import from a file"),
        kinds,
        lambda file: preview_file(program, opened, file),
    )


def preview_file(program: Program, opened: Opened, file: Path) -> None:
    """Show what a file holds, with the way to take it over."""
    from spasm_diary.presenters.import_page import ImportPresenter
    from spasm_diary.ui.import_dialog import ImportDialog

    dialog = ImportDialog(program.window)
    presenter = ImportPresenter(
        dialog,
        opened.keeping,
        program.background,
        lambda chosen: _read(program, chosen),
        lambda: program.settings.unit,
    )
    presenter.before_change = opened.watch.before_change
    dialog.use(presenter)
    dialog.open()
    presenter.open(file)


def export_file(program: Program) -> None:
    """Ask where to, then write the whole diary there."""
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.ui.files import ask_where_to_save

    ask_where_to_save(
        program.window,
        tr("Export the diary"),
        OWN_NAME,
        tr("Diaries (*.json)"),
        lambda file: write_export(program, opened, file),
    )


def write_export(program: Program, opened: Opened, file: Path) -> None:
    """Write the whole diary into a file, with its progress and a way to stop."""
    from spasm_diary.presenters.export_page import ExportPresenter
    from spasm_diary.ui.export_dialog import ExportDialog

    dialog = ExportDialog(program.window)
    presenter = ExportPresenter(
        dialog,
        opened.open_work,
        program.background,
        program.clock,
        program_version,
    )
    dialog.use(presenter)
    dialog.open()
    presenter.write(file)


def show_help(program: Program) -> None:
    """Open the help at the page that is shown."""
    _open_help(program, program.window.page)


def show_keys(program: Program) -> None:
    from spasm_diary.presenters.help_pages import KEYS

    _open_help(program, KEYS)


def show_about(program: Program) -> None:
    from spasm_diary.bootstrap.computer import about_this_computer
    from spasm_diary.ui.about import AboutDialog

    computer = about_this_computer(program)
    AboutDialog(program.window, program_version(), program.home.data, computer).open()


def _open_help(program: Program, topic: str) -> None:
    from spasm_diary.bundled import help_page
    from spasm_diary.ui.help_window import HelpWindow

    help_window = program.window.findChild(HelpWindow) or HelpWindow(help_page, program.window)
    help_window.show_topic(topic)


def _read(program: Program, file: Path) -> Found:
    from spasm_diary.importers.catalogue import read_file

    try:
        with file.open("rb") as opened:
            return read_file(opened, program.clock.offset_at, program.clock.now())
    except OSError as error:
        raise NotReadable(
            N_("{file} could not be read: {reason}."), file=file.name, reason=error.strerror
        ) from error
