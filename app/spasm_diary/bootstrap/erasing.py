"""Erases the data of a person: asks first, then removes the files, and tells what is left."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.crash import drop_logs
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.paths import Paths
    from spasm_diary.usecases.erase_files import Erased
    from spasm_diary.usecases.our_files import Ours


def ask_to_erase(program: Program) -> None:
    """Say what goes and what stays, and wait for the word. Never from within the example."""
    opened = program.opened
    if opened is None:
        return
    if program.is_example:
        program.window.bar.show_message(
            tr("Leave the example first. It is your own diary that can be erased."),
            ((tr("Leave the example"), program.toggle_example),),
        )
        return
    from spasm_diary.presenters.erase_page import ErasePresenter, LastBackup
    from spasm_diary.ui.erase_dialog import EraseDialog
    from spasm_diary.usecases.erase_files import are_there
    from spasm_diary.usecases.our_files import COPIES

    dialog = EraseDialog(program.window)
    last = LastBackup(
        partial(_ask_where, program, dialog),
        opened.watch.keeper.make_at,
        program.background,
        is_encrypted=program.lock.key is not None,
    )
    presenter = ErasePresenter(
        dialog,
        last,
        program.session.erase_diary,
        has_copies=are_there(program.home.data, COPIES),
    )
    dialog.use(presenter)
    dialog.open()


def erase_data(paths: Paths, kinds: Sequence[Ours]) -> Erased:
    """Remove the files of a diary that is closed, and all that belongs to it."""
    from spasm_diary.storage.opening import open_file
    from spasm_diary.usecases.erase_files import erase_files

    drop_logs()
    erased = erase_files(paths.data, *kinds)
    if not paths.diary.exists():
        # It was asked for: backups that stay are no sign of a diary that was lost.
        with suppress(DiaryUnavailable):
            open_file(paths.diary, may_begin=True).close()
    return erased


def tell_left(window: QWidget, folder: Path, erased: Erased) -> None:
    """Name each file that is still there, and why."""
    from spasm_diary.ui.erase_dialog import LeftDialog

    lines = (
        tr("{file}: {reason}").format(file=one.file.name, reason=tr(one.reason))
        for one in erased.left
    )
    LeftDialog(window, folder, lines).open()


def _ask_where(program: Program, over: QWidget, chosen: Callable[[Path], None]) -> None:
    """A file with the date in its name, in a folder of the person's choice."""
    from spasm_diary.ui.files import ask_where_to_save

    program.today_page.flush()  # or what is just being typed would not be in it
    name = f"spasm-diary-{program.today.isoformat()}.db"
    ask_where_to_save(over, tr("Make a last backup"), name, tr("Backups (*.db)"), chosen)
