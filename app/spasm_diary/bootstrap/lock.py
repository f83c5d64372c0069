"""The lock of a program's diary: its key while it is open, and the card that asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.domain.errors import KeysUnusable, Locked
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.presenters.unlocking import Locksmith, UnlockPresenter
    from spasm_diary.ui.idling import Idling
    from spasm_diary.ui.unlock_card import UnlockCard


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the next program opens the diary."""

    key: bytes | None = field(default=None, repr=False)
    prepare: Callable[[], None] | None = None
    """Done to the diary's file before; in the worker thread."""
    then: Callable[[Program], None] = lambda _program: None
    """Done when the diary is open."""


class Lock:
    """Lives as long as its program; to lock the diary again is to begin with another program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.key: bytes | None = None
        """Of an encrypted diary that is open, or about to be."""
        self.prepare: Callable[[], None] | None = None
        """What is done to the diary's file, once, before it is opened. In the worker thread."""
        self.begin_again: Callable[[Beginning], None] = lambda _beginning: None
        """With another program, where there is a session that can."""
        self._then: Callable[[Program], None] = lambda _program: None
        self._card: UnlockCard | None = None
        self._presenter: UnlockPresenter | None = None
        self._idling: Idling | None = None

    @property
    def noted(self) -> str:
        """What is said to a press on the big button while there is no diary to save it in."""
        if self._card is not None:
            return tr("Noted. It is saved when the diary is open.")
        return tr("Noted. It is saved in a moment.")

    def takes(self, error: DiaryError) -> bool:
        """Whether the diary did not open for the want of its key, which is asked for then."""
        if not isinstance(error, Locked | KeysUnusable):
            if self._presenter is not None:
                self._presenter.not_opened()
            return False
        self.key = None
        presenter = self._presenter or self._show_card()
        if isinstance(error, Locked):
            self._tell_cut_short()
            presenter.show()
        elif self._card is not None:
            presenter.not_opened(error)
        return True

    def opened(self) -> None:
        """Take the card away: the day stands in its place."""
        if self._card is not None and self._presenter is not None:
            self._presenter.opened()
            self._card.hide()
            self._card.deleteLater()
            self._card = self._presenter = None

        then, self._then = self._then, lambda _program: None
        then(self._program)
        self._watch_idling()

    def when_open(self, act: Callable[[Program], None]) -> None:
        """Do something with the open diary: now, or as soon as it is open."""
        if self._program.opened is None:
            self._then = act
        else:
            act(self._program)

    def begin(self, beginning: Beginning) -> None:
        """Take over what was decided before this program was made."""
        self.key, self.prepare, self._then = beginning.key, beginning.prepare, beginning.then

    def forget(self) -> None:
        """Drop the key; Python may have copies of it until it needs the room."""
        self.key = None
        if self._idling is not None:
            self._idling.stop()

    def _tell_cut_short(self) -> None:
        """Before the passphrase is typed: it may be the new one by now, or still the old."""
        from spasm_diary.storage.under_way import cut_short

        if told := cut_short(self._program.paths.diary):
            self._program.window.show_notice(tr(told))

    def _watch_idling(self) -> None:
        if self.key is None:
            return
        from spasm_diary.ui.idling import Idling

        program = self._program
        self._idling = Idling(
            program.window,
            lambda: program.settings.lock_minutes,
            lambda: self.begin_again(Beginning()),
        )

    def _show_card(self) -> UnlockPresenter:
        from PySide6.QtCore import QTimer

        from spasm_diary.presenters.unlocking import UnlockPresenter
        from spasm_diary.ui.unlock_card import UnlockCard

        program = self._program
        self._card = card = UnlockCard()
        self._presenter = presenter = UnlockPresenter(card, program.background, self._locksmith())
        card.use(presenter)
        program.today_page.add_below(card)
        presenter.show()
        QTimer.singleShot(0, card, card.take_keys)  # when it can be seen
        return presenter

    def _locksmith(self) -> Locksmith:
        from PySide6.QtCore import QTimer

        from spasm_diary.presenters.unlocking import Locksmith
        from spasm_diary.storage.keys.unlocking import unlock, unlock_by_sheet

        program = self._program
        return Locksmith(
            partial(unlock, program.paths.diary),
            partial(unlock_by_sheet, program.paths.diary),
            self._unlocked,
            lambda seconds, act: QTimer.singleShot(seconds * 1000, program.window, act),
        )

    def _unlocked(self, key: bytes, is_by_sheet: bool) -> None:  # noqa: FBT001 - a callback
        from spasm_diary.bootstrap.lock_actions import offer_passphrase

        self.key = key
        if is_by_sheet:
            self._then = offer_passphrase
        self._program.open_later()
