"""Asks for the present passphrase before something that lasts, as the command line does.

Whoever sits down at an open diary can read it. They shall not be able to lock its owner out, or to
come back later with the recovery sheet.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program


def prove_first(program: Program, go_on: Callable[[Program], None]) -> None:
    """Do it when the passphrase was typed, or what stands on the recovery sheet."""
    from PySide6.QtCore import QTimer

    from spasm_diary.presenters.unlocking import BEFORE_MORE, Locksmith, UnlockPresenter
    from spasm_diary.storage.keys.unlocking import unlock, unlock_by_sheet
    from spasm_diary.ui.lock_dialogs import PresentPassphraseDialog
    from spasm_diary.ui.while_open import WhileOpen

    dialog = PresentPassphraseDialog(program.window)

    def proven(_key: bytes, _is_by_sheet: bool) -> None:  # noqa: FBT001 - a callback
        presenter.opened()
        dialog.close()
        go_on(program)

    smith = Locksmith(
        partial(unlock, program.paths.diary),
        partial(unlock_by_sheet, program.paths.diary),
        proven,
        lambda seconds, act: QTimer.singleShot(seconds * 1000, dialog, act),
    )
    runner = WhileOpen(program.background, dialog)
    presenter = UnlockPresenter(dialog.card, runner, smith, BEFORE_MORE)
    dialog.use(presenter)
    dialog.open()
