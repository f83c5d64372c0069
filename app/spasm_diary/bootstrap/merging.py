"""Opens what adds another diary to the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.words import tr

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.usecases.ports import OtherDiary


def add_diary(program: Program) -> None:
    """Ask for another diary's file, then show what it holds."""
    opened = program.opened
    if opened is None:
        return
    from spasm_diary.ui.files import ask_for_file

    ask_for_file(
        program.window,
        tr("Add another diary"),
        tr("Files of a diary (*.db)"),
        lambda file: preview_diary(program, opened, file),
    )


def preview_diary(program: Program, opened: Opened, file: Path) -> None:
    """Show what another diary would bring, with the way to add it."""
    from spasm_diary.presenters.merge_page import MergePresenter
    from spasm_diary.ui.merge_dialog import MergeDialog

    dialog = MergeDialog(program.window)
    presenter = MergePresenter(
        dialog,
        opened.keeping,
        program.background,
        lambda chosen: _open_other(program, chosen),
        lambda: program.settings.unit,
    )
    presenter.before_change = opened.watch.before_change
    dialog.use(presenter)
    dialog.open()
    presenter.open(file)


def _open_other(program: Program, file: Path) -> AbstractContextManager[OtherDiary]:
    from spasm_diary.storage.other_diary import open_other

    return open_other(file, own=program.paths.diary)
