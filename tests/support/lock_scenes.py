"""What is seen of the lock: a diary that is locked, and the windows about its passphrase."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from locked import WORDS
from scenes import Scene, over
from spasm_diary.bootstrap.lock_actions import (
    ask_to_decrypt,
    ask_to_encrypt,
    change_passphrase,
    show_sheet,
)
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.proving import prove_first
from spasm_diary.ui.encrypt_dialog import EncryptDialog
from spasm_diary.ui.lock_dialogs import (
    AnswerDialog,
    ChangePassphraseDialog,
    PresentPassphraseDialog,
    SheetDialog,
)
from spasm_diary.ui.unlock_card import UnlockCard
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.secret_field import SecretField
from spasm_diary.words import tr
from whole_program import settle
from widgets import all_of, the


def _locked(program: Program, *, by_sheet: bool) -> QWidget:
    program.show_page("today")
    settle(program)
    card = the(UnlockCard, program.window)
    other = tr("Use the recovery sheet") if by_sheet else tr("Use the passphrase")
    for button in all_of(QPushButton, card, other):
        button.click()
    settle(program)
    return program.window


def _unlocked(kind: type[Dialog], show: Callable[[Program], None]) -> Callable[[Program], QWidget]:
    """A window over the diary, which is opened first by what one types."""

    def reach(program: Program) -> QWidget:
        if program.opened is None:
            field = the(SecretField, the(UnlockCard, program.window))
            field.setText(WORDS)
            field.returnPressed.emit()
            settle(program)
        return over(kind, show)(program)

    return reach


def _sheet_of_a_new_lock(program: Program, *, typed_back: bool = False) -> None:
    ask_to_encrypt(program)
    settle(program)
    dialog = program.window.findChildren(EncryptDialog)[-1]
    for field in all_of(SecretField, dialog):
        field.setText(WORDS)
    for _step in range(2 if typed_back else 1):
        the(QPushButton, dialog, tr("Next")).click()


ENCRYPTING_SCENES = (
    Scene("encrypting a diary", "Encrypt the diary", over(EncryptDialog, ask_to_encrypt)),
    Scene(
        "the sheet of a new lock",
        "Encrypt the diary",
        over(EncryptDialog, _sheet_of_a_new_lock),
    ),
    Scene(
        "the sheet typed back",
        "Encrypt the diary",
        over(EncryptDialog, partial(_sheet_of_a_new_lock, typed_back=True)),
    ),
)
"""Of a diary that anybody can read."""
LOCKED_SCENES = (
    Scene("a locked diary", "Locked", partial(_locked, by_sheet=False)),
    Scene("a locked diary and its sheet", "Locked", partial(_locked, by_sheet=True)),
)
"""Of a diary that stays locked."""
UNLOCKED_SCENES = (
    Scene(
        "the passphrase once more",
        "The present passphrase",
        _unlocked(PresentPassphraseDialog, partial(prove_first, go_on=show_sheet)),
    ),
    Scene(
        "another passphrase",
        "Change the passphrase",
        _unlocked(ChangePassphraseDialog, change_passphrase),
    ),
    Scene("the recovery sheet", "Recovery sheet", _unlocked(SheetDialog, show_sheet)),
    Scene("taking the lock off", "Take the lock off?", _unlocked(AnswerDialog, ask_to_decrypt)),
)
"""Of a diary that was locked and is open."""
