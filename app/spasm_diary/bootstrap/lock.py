"""The lock of a program's diary: its key while it is open, and the card that asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from spasm_diary.domain.errors import DiaryUnavailable, KeysUnusable, Locked
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.bootstrap.lock_by_itself import LockByItself
    from spasm_diary.bootstrap.opened import Opened
    from spasm_diary.bootstrap.program import Program
    from spasm_diary.domain.entries import Entry
    from spasm_diary.domain.errors import DiaryError
    from spasm_diary.presenters.unlocking import Locksmith, UnlockPresenter
    from spasm_diary.ui.unlock_card import UnlockCard


@dataclass(frozen=True, slots=True)
class Beginning:
    """How the next program opens the diary."""

    key: bytes | None = field(default=None, repr=False)
    prepare: Callable[[], bytes | None] | None = None
    """Done to the diary's file before, in the worker thread; it tells the key from then on."""
    then: Callable[[Program], None] = lambda _program: None
    """Done when the diary is open."""
    is_locking: bool = False
    """Whether what could not be saved waits behind the lock, rather than holding it up."""


LOCKING = Beginning(is_locking=True)


class Lock:
    """Lives as long as its program; to lock the diary again is to begin with another program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.key: bytes | None = None
        """Of an encrypted diary that is open, or about to be."""
        self._prepare: Callable[[], bytes | None] | None = None
        self.held: tuple[Entry, ...] = ()
        """What could not be saved before the diary was locked: it waits for it to be open."""
        self.sealed = b""
        """The same as it may lie on the disk meanwhile."""
        self.begin_again: Callable[[Beginning], None] = lambda _beginning: None
        """With another program, where there is a session that can."""
        self._then: Callable[[Program], None] = lambda _program: None
        self._card: UnlockCard | None = None
        self._presenter: UnlockPresenter | None = None
        self._by_itself: LockByItself | None = None

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

    def opened(self, opened: Opened) -> None:
        """Take the card away: the day stands in its place."""
        if self._card is not None and self._presenter is not None:
            self._presenter.opened()
            self._card.hide()
            self._card.deleteLater()
            self._card = self._presenter = None

        then, self._then = self._then, lambda _program: None
        then(self._program)
        if self.key is not None:
            self._watch(opened)

    def hold(self, unsaved: tuple[Entry, ...], key: bytes | None) -> None:
        """Keep in memory what the diary did not take, and say so. `key` is about to be dropped."""
        self.held = unsaved
        if unsaved and key is not None:
            from spasm_diary.bootstrap.aside import sealed

            self.sealed = sealed(unsaved, self._program.clock.now(), key)
        if unsaved:
            words = tr(
                "Something could not be saved before the diary was locked. It is not lost: it "
                "waits behind the lock, and is saved when you open the diary."
            )
            self._program.window.bar.show_message(words)

    def give_back(self, opened: Opened) -> None:
        """Save what was held. What fails again waits in the open diary, which says why."""
        held, self.held, self.sealed = self.held, (), b""
        for entry in held:
            opened.keeping.keep(entry)
        if held:
            self._program.window.bar.hide()

    def when_open(self, act: Callable[[Program], None]) -> None:
        """Do something with the open diary: now, or as soon as it is open."""
        if self._program.opened is None:
            self._then = act
        else:
            act(self._program)

    def begin(self, beginning: Beginning) -> None:
        """Take over what was decided before this program was made."""
        self.key, self._prepare, self._then = beginning.key, beginning.prepare, beginning.then

    def prepare(self) -> None:
        """Do to the diary's file, once, what was decided on. In the worker thread.

        Raises:
            DiaryUnavailable: it failed, and the diary opens as it did before.
        """
        prepare, self._prepare = self._prepare, None
        if prepare is None:
            return
        then, self._then = self._then, lambda _program: None
        try:
            self.key = prepare()
        except DiaryUnavailable:
            self._drop_misfit()
            raise
        self._then = then

    def _drop_misfit(self) -> None:
        """What failed may have been done by then, but for its end: the old key opens no more."""
        from spasm_diary.storage.keys.locked import fits

        if self.key is not None and not fits(self._program.paths.diary, self.key):
            self.key = None

    def forget(self) -> None:
        """Drop the key; Python may have copies of it until it needs the room."""
        self.rest()
        self.key = None

    def rest(self) -> None:
        """Lock by itself no more."""
        if self._by_itself is not None:
            self._by_itself.stop()
            self._by_itself = None

    def _tell_cut_short(self) -> None:
        """Before the passphrase is typed: it may be the new one by now, or still the old."""
        from spasm_diary.storage.under_way import cut_short

        if told := cut_short(self._program.paths.diary):
            self._program.window.show_notice(tr(told))

    def _watch(self, opened: Opened) -> None:
        from spasm_diary.bootstrap.lock_by_itself import LockByItself

        self._by_itself = LockByItself(self._program, opened, lambda: self.begin_again(LOCKING))

    def _show_card(self) -> UnlockPresenter:
        from PySide6.QtCore import QTimer

        from spasm_diary.presenters.unlocking import UnlockPresenter
        from spasm_diary.ui.unlock_card import UnlockCard

        program = self._program
        self._card = card = UnlockCard(tr("The diary is locked"), tr("Open the diary"))
        self._presenter = presenter = UnlockPresenter(card, program.background, self._locksmith())
        card.use(presenter)
        program.today_page.add_below(card)
        presenter.show()
        QTimer.singleShot(0, card, self._stand)  # when it can be seen
        return presenter

    def _stand(self) -> None:
        """Let one type, and call the window by what it shows until the day does so."""
        if self._card is not None:
            self._card.take_keys()
            self._program.today_page.setWindowTitle(tr("Locked"))

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
