"""Unlocking the diary: by its passphrase, or by the recovery sheet.

After some wrong passphrases in a row one has to wait before the next, each time longer. Nothing is
ever taken away for a wrong one. A typo of the sheet is told by its group, and waits for nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from spasm_diary.domain.errors import DiaryError, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.words import N_, ntr, tr

FREE_TRIES, LONGEST_WAIT = 3, 30
"""How many may be wrong before one has to wait, and for how many seconds at the most."""
BY_PASSPHRASE = N_("Type its passphrase to open it.")
BEFORE_MORE = N_(
    "Type the present passphrase first, so that nobody else can do this while your diary is open."
)
BY_SHEET = N_(
    "Type the 13 groups of letters from the recovery sheet, with or without spaces. Small letters "
    "are as good as capital ones."
)


@dataclass(frozen=True, slots=True)
class UnlockView:
    """Everything that is shown; what was typed stays in its field, unless it is to be emptied."""

    words: str
    problem: str
    by_sheet: bool
    is_ready: bool
    """Whether something can be tried now."""
    is_over: bool = False
    """It opened: nothing that was typed stays."""


class UnlockScreen(Protocol):
    """What draws it."""

    def show_unlocking(self, view: UnlockView) -> None: ...


@dataclass(frozen=True, slots=True)
class Locksmith:
    """What finds the key of the diary, and what is done with it."""

    by_passphrase: Callable[[Passphrase], bytes]
    by_sheet: Callable[[str], bytes]
    unlocked: Callable[[bytes, bool], None]
    """Told the key, and whether it is from the sheet."""
    after: Callable[[int, Callable[[], None]], None]
    """Calls back after some seconds."""


class UnlockPresenter:
    """Tries one at a time, off the ui's thread."""

    def __init__(
        self,
        screen: UnlockScreen,
        runner: Runner,
        locksmith: Locksmith,
        words: str = BY_PASSPHRASE,
    ) -> None:
        """`words` ask for the passphrase."""
        self._screen = screen
        self._asked = words
        self._runner = runner
        self._locksmith = locksmith
        self._by_sheet = False
        self._wrong_in_a_row = 0
        self._is_busy = False

    def show(self, problem: str = "") -> None:
        self._show(problem)

    def use_sheet(self, problem: str = "") -> None:
        """Ask for the sheet in place of the passphrase."""
        self._by_sheet = True
        self._show(problem)

    def use_passphrase(self) -> None:
        self._by_sheet = False
        self._show()

    def unlock(self, typed: str) -> None:
        """Try what was typed; nothing happens while another try is under way."""
        if self._is_busy:
            return
        try:
            work = self._work(typed)
        except DiaryError as error:
            self._show(error.in_words())
            return
        is_by_sheet = self._by_sheet
        self._is_busy = True
        self._show()
        self._runner.run(
            lambda _task: work(),
            progressed=no_progress,
            done=lambda key: self._locksmith.unlocked(key, is_by_sheet),
            failed=self._on_failed,
        )

    def opened(self) -> None:
        """The key fits."""
        self._is_busy = False
        self._screen.show_unlocking(
            UnlockView("", "", self._by_sheet, is_ready=False, is_over=True)
        )

    def not_opened(self, error: DiaryError | None = None) -> None:
        """The diary did not open with the key that was found; None where others say why."""
        self._is_busy = False
        self._show(error.in_words() if error is not None else "")

    def _work(self, typed: str) -> Callable[[], bytes]:
        if self._by_sheet:
            return lambda: self._locksmith.by_sheet(typed)
        passphrase = Passphrase(typed)
        return lambda: self._locksmith.by_passphrase(passphrase)

    def _on_failed(self, error: DiaryError) -> None:
        if not isinstance(error, WrongPassphrase):
            self.not_opened(error)
            return
        self._wrong_in_a_row += 1
        seconds = min(2 ** max(0, self._wrong_in_a_row - FREE_TRIES), LONGEST_WAIT)
        if self._wrong_in_a_row < FREE_TRIES:
            self.not_opened(error)
            return
        wait = ntr(
            "You can try again in {count} second.",
            "You can try again in {count} seconds.",
            seconds,
        ).format(count=seconds)
        self._show(f"{error.in_words()} {wait}")
        self._locksmith.after(seconds, lambda: self.not_opened(error))

    def _show(self, problem: str = "") -> None:
        words = BY_SHEET if self._by_sheet else self._asked
        self._screen.show_unlocking(
            UnlockView(tr(words), problem, self._by_sheet, is_ready=not self._is_busy)
        )
