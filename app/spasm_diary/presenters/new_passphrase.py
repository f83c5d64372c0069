"""Choosing a passphrase: to encrypt the diary, with its recovery sheet, or to change it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from spasm_diary.domain.errors import DiaryError, NotValid
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import key_from
from spasm_diary.presenters.recovery_sheet import numbered_groups
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.words import N_, tr

NOT_THE_SAME = N_("The two are not the same. Type both once more.")
OTHER_SHEET = N_("This is another sheet. Type what stands on the one you noted just now.")


class Step(Enum):
    """What is asked for."""

    PASSPHRASE = "passphrase"
    SHEET = "sheet"
    TYPED_BACK = "typed back"


FIRST_WORDS = (
    N_(
        "An encrypted diary is unreadable for anybody without the passphrase: when this "
        "computer is lost, sold or used by others. You type it each time you open the diary."
    ),
    N_("Several words that only you put together are good, such as five of your own."),
    N_("Nobody can look it up for you. For the day it is forgotten there is a recovery sheet."),
)
_WORDS = {
    Step.SHEET: (
        N_(
            "This is your recovery sheet. Write it down or print it, and keep it away from this "
            "computer. With it the diary can be opened when the passphrase is forgotten."
        ),
        N_("Whoever has the sheet can read the diary."),
    ),
    Step.TYPED_BACK: (
        N_(
            "Now type what you noted, so that it is certain to be right. Spaces and small letters "
            "do not matter."
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class EncryptView:
    """Everything that is shown."""

    step: Step
    words: tuple[str, ...]
    groups: tuple[str, ...]
    """The sheet, while it is shown."""
    problem: str = ""


class EncryptScreen(Protocol):
    """What draws it."""

    def show_encrypting(self, view: EncryptView) -> None: ...


class EncryptPresenter:
    """Leads through three steps. Nothing is encrypted before the sheet was typed back."""

    def __init__(
        self,
        screen: EncryptScreen,
        key: bytes,
        finish: Callable[[Passphrase], None],
        first_words: tuple[str, ...] = FIRST_WORDS,
    ) -> None:
        """`first_words` say what it is about."""
        self._screen = screen
        self._first_words = first_words
        self._key = key
        self._finish = finish
        self._step = Step.PASSPHRASE
        self._passphrase: Passphrase | None = None

    def show(self, problem: str = "") -> None:
        groups = numbered_groups(self._key) if self._step is Step.SHEET else ()
        words = tuple(map(tr, _WORDS.get(self._step, self._first_words)))
        self._screen.show_encrypting(EncryptView(self._step, words, groups, problem))

    def choose(self, first: str, second: str) -> None:
        """Take a passphrase that was typed twice."""
        try:
            self._passphrase = same_twice(first, second)
        except NotValid as error:
            self.show(error.in_words())
        else:
            self._go(Step.SHEET)

    def noted(self) -> None:
        """The sheet is on paper."""
        self._go(Step.TYPED_BACK)

    def look_again(self) -> None:
        """Show the sheet once more."""
        self._go(Step.SHEET)

    def type_back(self, typed: str) -> None:
        """Encrypt, if it is what stands on the sheet."""
        try:
            is_right = key_from(typed) == self._key
        except NotValid as error:
            self.show(error.in_words())
            return
        if not is_right:
            self.show(tr(OTHER_SHEET))
        elif self._passphrase is not None:
            self._finish(self._passphrase)

    def _go(self, step: Step) -> None:
        self._step = step
        self.show()


class ChangeScreen(Protocol):
    """What draws a change of the passphrase."""

    def show_problem(self, problem: str, *, is_ready: bool) -> None: ...

    def close_changed(self) -> None: ...


class ChangePresenter:
    """Gives the diary another passphrase, off the ui's thread."""

    def __init__(
        self, screen: ChangeScreen, runner: Runner, change: Callable[[Passphrase], None]
    ) -> None:
        self._screen = screen
        self._runner = runner
        self._change = change

    def choose(self, first: str, second: str) -> None:
        try:
            passphrase = same_twice(first, second)
        except NotValid as error:
            self._on_failed(error)
            return
        self._screen.show_problem("", is_ready=False)
        self._runner.run(
            lambda _task: self._change(passphrase),
            progressed=no_progress,
            done=lambda _nothing: self._screen.close_changed(),
            failed=self._on_failed,
        )

    def _on_failed(self, error: DiaryError) -> None:
        self._screen.show_problem(error.in_words(), is_ready=True)


def same_twice(first: str, second: str) -> Passphrase:
    """What was typed twice.

    Raises:
        NotValid: it is empty, or not the same.
    """
    passphrase = Passphrase(first)
    if first != second:
        raise NotValid(NOT_THE_SAME)
    return passphrase
