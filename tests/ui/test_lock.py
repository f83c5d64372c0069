"""What is seen of the lock: the card that asks for the passphrase, and its windows."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from builders import NOW
from fakes import RunLater, RunNow
from looks import Look, check_page
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.presenters.new_key import BEFORE, DONE, LAST_STEP, TITLE, told_of_new_key
from spasm_diary.presenters.new_passphrase import ChangePresenter, EncryptPresenter
from spasm_diary.presenters.recovery_sheet import sheet_lines
from spasm_diary.presenters.unlocking import BEFORE_MORE, Locksmith, UnlockPresenter
from spasm_diary.ui.encrypt_dialog import EncryptDialog
from spasm_diary.ui.lock_dialogs import (
    AnswerDialog,
    ChangePassphraseDialog,
    PresentPassphraseDialog,
    SheetDialog,
)
from spasm_diary.ui.settings.lock_card import LockActions, LockCard
from spasm_diary.ui.unlock_card import UnlockCard
from spasm_diary.ui.widgets.dialog import Dialog
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.secret_field import SecretField
from spasm_diary.ui.widgets.wrapped_check_box import WrappedCheckBox
from widgets import the

KEY = bytes(range(32))
LONG = "Group 4 is not as on the sheet. Look at it again."


def nothing() -> None:
    """Does nothing."""


def card_to_unlock(tried: list[str]) -> tuple[UnlockCard, UnlockPresenter]:
    def by_passphrase(passphrase: Passphrase) -> bytes:
        tried.append(passphrase.text)
        return KEY

    card = UnlockCard("The diary is locked", "Open the diary")
    smith = Locksmith(
        by_passphrase, lambda _typed: KEY, lambda _key, _how: None, lambda _s, _a: None
    )
    presenter = UnlockPresenter(card, RunNow(), smith)
    card.use(presenter)
    presenter.show()
    return card, presenter


def shown(qtbot: QtBot, card: UnlockCard | LockCard) -> Page:
    page = Page()
    page.body.addWidget(card)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(760, 1600)
    page.show()
    for _turn in range(3):
        QApplication.processEvents()
    return page


def opened(qtbot: QtBot, make: Callable[[QMainWindow], Dialog]) -> Dialog:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 900)
    window.show()
    dialog = make(window)
    dialog.open()
    for _turn in range(3):
        QApplication.processEvents()
    return dialog


@dataclass
class Wanted:
    """Whether the diary is to lock with the screen."""

    when_away: bool = True

    def change(self, wanted: bool) -> None:  # noqa: FBT001 - as the settings take it
        self.when_away = wanted


def actions(
    *, is_encrypted: bool, notices_away: bool = True, wanted: Wanted | None = None
) -> LockActions:
    kept = wanted or Wanted()
    return LockActions(
        is_encrypted=is_encrypted,
        encrypt=nothing,
        decrypt=nothing,
        change=nothing,
        show_sheet=nothing,
        renew=nothing,
        lock=nothing,
        minutes=lambda: 10,
        set_minutes=lambda _minutes: None,
        notices_away=notices_away,
        when_away=lambda: kept.when_away,
        set_when_away=kept.change,
    )


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("by_sheet", [False, True])
def test_the_card_holds_in_every_look(qtbot: QtBot, *, by_sheet: bool) -> None:
    card, presenter = card_to_unlock([])
    if by_sheet:
        presenter.use_sheet(LONG)

    assert check_page(shown(qtbot, card)) == []


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("is_encrypted", [False, True])
def test_the_card_of_the_settings_holds_in_every_look(qtbot: QtBot, *, is_encrypted: bool) -> None:
    assert check_page(shown(qtbot, LockCard(actions(is_encrypted=is_encrypted)))) == []


def test_a_box_decides_whether_it_locks_with_the_screen(qtbot: QtBot, plain_look: Look) -> None:
    wanted = Wanted()
    page = shown(qtbot, LockCard(actions(is_encrypted=True, wanted=wanted)))
    box = the(WrappedCheckBox, page, "Lock when the screen locks or the computer sleeps")
    assert box.isChecked()

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    assert not wanted.when_away
    assert not box.isChecked()


def test_without_a_passphrase_the_card_says_that_the_lock_only_hides_the_window(
    qtbot: QtBot, plain_look: Look
) -> None:
    page = shown(qtbot, LockCard(actions(is_encrypted=False)))

    assert any("only hides the window" in label.text() for label in page.findChildren(QLabel))


def test_where_the_screen_cannot_be_noticed_the_card_says_so(
    qtbot: QtBot, plain_look: Look
) -> None:
    page = shown(qtbot, LockCard(actions(is_encrypted=True, notices_away=False)))

    assert page.findChildren(WrappedCheckBox) == []
    assert any("does not notice" in label.text() for label in page.findChildren(QLabel))


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("step", [1, 2, 3])
def test_each_step_of_encrypting_holds_in_every_look(qtbot: QtBot, step: int) -> None:
    def make(window: QMainWindow) -> Dialog:
        dialog = EncryptDialog(window, nothing)
        presenter = EncryptPresenter(dialog, KEY, lambda _passphrase: None)
        dialog.use(presenter)
        if step > 1:
            presenter.choose("my words", "my words")
        if step > 2:
            presenter.noted()
            presenter.type_back("no sheet")
        return dialog

    assert check_page(opened(qtbot, make)) == []


@pytest.mark.usefixtures("look")
def test_the_windows_of_a_new_key_hold_in_every_look(qtbot: QtBot) -> None:
    def asked(window: QMainWindow) -> Dialog:
        dialog = EncryptDialog(window, nothing, TITLE, LAST_STEP)
        dialog.use(EncryptPresenter(dialog, KEY, lambda _passphrase: None, BEFORE))
        return dialog

    def told(window: QMainWindow) -> Dialog:
        words = told_of_new_key(has_copies=True)
        return AnswerDialog(window, DONE, words, ("Show them", nothing), is_question=False)

    for make in (asked, told):
        assert check_page(opened(qtbot, make)) == []


def asking_for_the_present_one(window: QMainWindow) -> PresentPassphraseDialog:
    dialog = PresentPassphraseDialog(window)
    smith = Locksmith(
        lambda _typed: KEY, lambda _typed: KEY, lambda _key, _how: None, lambda _s, _a: None
    )
    dialog.use(UnlockPresenter(dialog.card, RunNow(), smith, BEFORE_MORE))
    return dialog


@pytest.mark.usefixtures("look")
def test_the_small_windows_hold_in_every_look(qtbot: QtBot) -> None:
    groups = tuple(sheet_lines(KEY, NOW.date()))[2:5]
    windows = (
        ChangePassphraseDialog,
        asking_for_the_present_one,
        lambda window: SheetDialog(window, groups, nothing),
        lambda window: AnswerDialog(window, "Take the lock off?", ["Some words."], ("Do", nothing)),
    )
    for make in windows:
        assert check_page(opened(qtbot, make)) == []


def test_what_is_typed_is_hidden_until_asked_for(qtbot: QtBot, plain_look: Look) -> None:
    card, _presenter = card_to_unlock([])
    page = shown(qtbot, card)
    field = the(SecretField, page)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    box = the(WrappedCheckBox, page, "Show what I type")

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert field.echoMode() is QLineEdit.EchoMode.Normal
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)

    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_enter_tries_the_passphrase_and_opening_empties_the_field(
    qtbot: QtBot, plain_look: Look
) -> None:
    tried: list[str] = []
    card, presenter = card_to_unlock(tried)
    page = shown(qtbot, card)
    field = the(SecretField, page)

    qtbot.keyClicks(field, "my words")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    presenter.opened()

    assert tried == ["my words"]
    assert field.text() == ""
    assert not field.isUndoAvailable()


def test_a_change_that_is_under_way_cannot_be_left_and_closes_when_it_is_done(
    qtbot: QtBot, plain_look: Look
) -> None:
    worker, changed = RunLater(), list[Passphrase]()

    def make(window: QMainWindow) -> Dialog:
        dialog = ChangePassphraseDialog(window)
        dialog.use(ChangePresenter(dialog, worker, changed.append))
        return dialog

    dialog = opened(qtbot, make)
    for name in ("New passphrase", "The same once more"):
        the(SecretField, dialog, name).setText("one")
    qtbot.mouseClick(the(QPushButton, dialog, "Change it"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(the(QPushButton, dialog, "Cancel"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()

    with qtbot.waitSignal(dialog.destroyed):
        worker.run_all()

    assert changed == [Passphrase("one")]


def test_a_wrong_repetition_is_told_in_the_window(qtbot: QtBot, plain_look: Look) -> None:
    changed: list[Passphrase] = []

    def make(window: QMainWindow) -> Dialog:
        dialog = ChangePassphraseDialog(window)
        dialog.use(ChangePresenter(dialog, RunNow(), changed.append))
        return dialog

    dialog = opened(qtbot, make)
    the(SecretField, dialog, "New passphrase").setText("one")
    qtbot.mouseClick(the(QPushButton, dialog, "Change it"), Qt.MouseButton.LeftButton)

    assert changed == []
    assert any("not the same" in label.text() for label in dialog.findChildren(QLabel))
