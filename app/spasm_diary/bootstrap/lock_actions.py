"""What a person can do about the lock: encrypt, decrypt, change the passphrase, lock now."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from spasm_diary.bootstrap.lock import LOCKING, Beginning
from spasm_diary.words import tr

if TYPE_CHECKING:
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.passphrases import Passphrase
    from spasm_diary.ui.settings.lock_card import LockActions


def lock_actions(program: Program) -> LockActions:
    """For the page of the settings."""
    from spasm_diary.bootstrap.lock_by_itself import NOTICES_AWAY
    from spasm_diary.bootstrap.proving import prove_first
    from spasm_diary.bootstrap.renewing import ask_to_renew
    from spasm_diary.ui.settings.lock_card import LockActions

    return LockActions(
        is_encrypted=program.lock.key is not None,
        encrypt=partial(ask_to_encrypt, program),
        decrypt=partial(prove_first, program, ask_to_decrypt),
        change=partial(prove_first, program, change_passphrase),
        show_sheet=partial(prove_first, program, show_sheet),
        renew=partial(prove_first, program, ask_to_renew),
        lock=partial(lock_now, program),
        minutes=lambda: program.settings.lock_minutes,
        set_minutes=lambda minutes: program.change_settings(lock_minutes=minutes),
        notices_away=NOTICES_AWAY,
        when_away=lambda: program.settings.lock_when_away,
        set_when_away=lambda wanted: program.change_settings(lock_when_away=wanted),
    )


def lock_now(program: Program) -> None:
    """Close the diary and ask for the passphrase; without one, only hide the window."""
    if program.lock.key is not None:
        program.lock.begin_again(LOCKING)
    elif program.opened is not None:
        program.window.show_notice(
            tr(
                "The window was only hidden: without a passphrase the diary cannot be locked. You "
                "can encrypt it in the settings."
            ),
            ((tr("Settings"), partial(_to_settings, program)),),
        )
        program.window.showMinimized()


def ask_to_encrypt(program: Program) -> None:
    """Ask for a passphrase, show the sheet, have it typed back; then encrypt."""
    if program.lock.key is not None:
        return
    from spasm_diary.presenters.new_passphrase import EncryptPresenter
    from spasm_diary.storage.keys.unlocking import new_key
    from spasm_diary.ui.encrypt_dialog import EncryptDialog

    key = new_key()
    dialog = EncryptDialog(program.window, lambda: print_sheet(program, key))

    def finish(passphrase: Passphrase) -> None:
        dialog.close()
        begin_encrypted(program, key, passphrase)

    dialog.use(EncryptPresenter(dialog, key, finish))
    dialog.open()


def begin_encrypted(program: Program, key: bytes, passphrase: Passphrase) -> None:
    """Encrypt the diary's file while it is closed, and open it again."""
    file = program.paths.diary

    def prepare() -> bytes:
        from spasm_diary.storage.converting import encrypt

        encrypt(file, key, passphrase)
        return key

    then = partial(_tell_encrypted, file)
    program.lock.begin_again(Beginning(prepare=prepare, then=then))


def ask_to_decrypt(program: Program) -> None:
    """Take the lock off, after a second thought."""
    from spasm_diary.ui.lock_dialogs import AnswerDialog

    words = (
        tr("Without the lock, whoever uses this computer or has its disk can read the diary."),
        tr("Nothing in the diary changes. You can encrypt it again any time."),
    )
    take_off = (tr("Take the lock off"), partial(begin_decrypted, program))
    AnswerDialog(program.window, tr("Take the lock off?"), words, take_off).open()


def begin_decrypted(program: Program) -> None:
    """Decrypt the diary's file while it is closed, and open it again."""
    file, key = program.paths.diary, program.lock.key

    def prepare() -> None:
        from spasm_diary.storage.converting import decrypt

        if key is not None:
            decrypt(file, key)

    program.lock.begin_again(Beginning(key, prepare))


def change_passphrase(program: Program) -> None:
    """Ask for another passphrase. Only the key file is written."""
    from spasm_diary.presenters.new_passphrase import ChangePresenter
    from spasm_diary.storage.keys import unlocking
    from spasm_diary.ui.lock_dialogs import ChangePassphraseDialog

    key = program.lock.key
    if key is None:
        return
    change = partial(unlocking.change_passphrase, program.paths.diary, key)
    dialog = ChangePassphraseDialog(program.window)
    dialog.use(ChangePresenter(dialog, program.background, change))
    dialog.open()


def offer_passphrase(program: Program) -> None:
    """Whoever came in by the recovery sheet may have forgotten the passphrase."""
    from spasm_diary.ui.lock_dialogs import AnswerDialog

    words = (
        tr("The recovery sheet opened the diary. Put the sheet back in its safe place."),
        tr("If the passphrase is forgotten, you can choose another one now, or in the settings."),
    )
    choose = (tr("Choose a passphrase…"), partial(change_passphrase, program))
    AnswerDialog(program.window, tr("Opened with the recovery sheet"), words, choose).open()


def show_sheet(program: Program) -> None:
    from spasm_diary.presenters.recovery_sheet import numbered_groups
    from spasm_diary.ui.lock_dialogs import SheetDialog

    key = program.lock.key
    if key is not None:
        SheetDialog(program.window, numbered_groups(key), lambda: print_sheet(program, key)).open()


def print_sheet(program: Program, key: bytes) -> None:
    from spasm_diary.presenters.recovery_sheet import sheet_on_paper, sheet_title
    from spasm_diary.ui.paper.preview import open_preview
    from spasm_diary.ui.paper.report import lay_out

    document = sheet_on_paper(key, program.today)
    open_preview(program.window, program.background, sheet_title(), partial(lay_out, document))


def _tell_encrypted(file: Path, program: Program) -> None:
    """Say that it is done, and what from before can still be read."""
    from spasm_diary.storage.plain_copies import plain_copies
    from spasm_diary.ui.lock_dialogs import AnswerDialog

    words = [tr("The diary is encrypted. From now on its passphrase is asked for.")]
    second = program.settings.second_folder
    copies = plain_copies(file, Path(second) if second else None)
    if copies:
        words.append(tr("These copies were made before, and can be read without it:"))
        words.extend(map(str, copies))
        words.append(tr("Delete them when you are sure that you need them no more."))
    words.append(tr("What was deleted can leave traces on a disk until it is written over."))
    AnswerDialog(program.window, tr("The diary is encrypted"), words).open()


def _to_settings(program: Program) -> None:
    program.window.hide_notices()
    program.show_page("settings")
