"""A new key for the diary, from the question to what is told when it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.lock import Beginning
from spasm_diary.bootstrap.lock_actions import print_sheet
from spasm_diary.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.passphrases import Passphrase


def ask_to_renew(program: Program) -> None:
    """Ask for a new passphrase, show the new sheet, have it typed back; then lock anew."""
    from spasm_diary.presenters.new_key import BEFORE, LAST_STEP, TITLE
    from spasm_diary.presenters.new_passphrase import EncryptPresenter
    from spasm_diary.storage.keys.unlocking import new_key
    from spasm_diary.ui.encrypt_dialog import EncryptDialog

    key = new_key()
    dialog = EncryptDialog(program.window, lambda: print_sheet(program, key), TITLE, LAST_STEP)

    def finish(passphrase: Passphrase) -> None:
        dialog.close()
        begin_renewed(program, key, passphrase)

    dialog.use(EncryptPresenter(dialog, key, finish, BEFORE))
    dialog.open()


def begin_renewed(program: Program, key: bytes, passphrase: Passphrase) -> None:
    """Give the diary's file its new key while it is closed, and open it again."""
    file, old = program.paths.diary, program.lock.key
    if old is None:
        return

    def prepare() -> bytes:
        from spasm_diary.storage.converting import renew_key

        renew_key(file, old, key, passphrase)
        return key

    program.lock.begin_again(Beginning(old, prepare, partial(_tell_renewed, file, key)))


def _tell_renewed(file: Path, key: bytes, program: Program) -> None:
    """Say that it is done, and what still opens with the old passphrase."""
    from spasm_diary.presenters.new_key import DONE, told_of_new_key
    from spasm_diary.storage.older_copies import copies_with_old_key
    from spasm_diary.ui.lock_dialogs import AnswerDialog

    _renew_in_second_folder(file, program)
    copies = copies_with_old_key(file, key)
    show = (tr("Show the copies from before"), partial(_show_copies, copies, program))
    words = told_of_new_key(has_copies=bool(copies))
    answer = show if copies else None
    AnswerDialog(program.window, tr(DONE), words, answer, is_question=False).open()


def _show_copies(copies: tuple[Path, ...], program: Program) -> None:
    from spasm_diary.presenters.new_key import LISTED
    from spasm_diary.ui.lock_dialogs import AnswerDialog

    words = (tr(LISTED), *map(str, copies))
    AnswerDialog(program.window, tr("Copies with the old key"), words).open()


def _renew_in_second_folder(file: Path, program: Program) -> None:
    from pathlib import Path

    from spasm_diary.storage.backups.keys_beside import renew_keys_beside

    if program.settings.second_folder:
        renew_keys_beside(file, Path(program.settings.second_folder))
