"""Opens the window of the earlier values over whatever asks for it: a page, or the bin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from spasm_diary.bootstrap.program import Program


def show_earlier(program: Program, entries: Sequence[UUID]) -> None:
    """What some entries were before, and the way back to each."""
    opened = program.opened
    if opened is None or not entries:
        return
    from spasm_diary.presenters.earlier_page import EarlierPresenter
    from spasm_diary.ui.earlier_dialog import EarlierDialog

    dialog = EarlierDialog(QApplication.activeModalWidget() or program.window)
    presenter = EarlierPresenter(dialog, opened.keeping, entries, lambda: program.settings.unit)
    dialog.use(presenter)
    dialog.open()
