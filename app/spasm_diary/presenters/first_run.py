"""The first screens: how it looks, what can be written down, where it stays, and its lock.

Each can be skipped, and all together: whoever has a cramp now does not want to be welcomed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from spasm_diary.presenters.settings.looks import LooksPart, LooksView
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.words import N_, tr


@dataclass(frozen=True, slots=True)
class _Step:
    title: str
    words: tuple[str, ...]
    points: tuple[str, ...] = ()
    has_looks: bool = False
    has_lock: bool = False


_STEPS = (
    _Step(
        N_("How should it look?"),
        (N_("Choose what is easy on your eyes. You see it at once, and can change it any time."),),
        has_looks=True,
    ),
    _Step(
        N_("What you can write down"),
        (
            N_("Nothing is compulsory. An empty day stays empty, and nobody counts them."),
            N_("One press is enough for a spasm. All else can follow, or not."),
        ),
        (
            N_("Spasms: where, how strong, how long, and what helped"),
            N_("Nights, stress, tiredness and pain"),
            N_("Drinks, medicines and other treatments"),
            N_("Things of your own, which you name in the settings"),
        ),
    ),
    _Step(
        N_("It stays with you"),
        (
            N_("What you write stays in one folder of this computer; there is no network in it."),
            N_("Nobody else gets to see it, unless you hand it on or they use your computer."),
        ),
    ),
    _Step(
        N_("A lock of its own"),
        (
            N_(
                "We recommend a passphrase: with it nobody else can read the diary, not when this "
                "computer is lost, and not when others use it."
            ),
            N_("It takes some minutes and a sheet of paper. Later will do: Settings, under Lock."),
        ),
        has_lock=True,
    ),
)


@dataclass(frozen=True, slots=True)
class FirstRunView:
    """One of the screens."""

    title: str
    place: str
    """Such as "1 of 4"."""
    words: tuple[str, ...]
    points: tuple[str, ...]
    looks: LooksView | None
    """The looks to choose from, on the screen that is about them."""
    can_lock: bool
    """The diary can be encrypted from here."""
    is_first: bool
    is_last: bool


class FirstRunScreen(Protocol):
    """What draws the screens."""

    def show_step(self, view: FirstRunView) -> None: ...


class FirstRunPresenter:
    """Goes from screen to screen. Whatever way one leaves, they do not come again."""

    def __init__(
        self,
        screen: FirstRunScreen,
        terms: SettingsTerms,
        leave: Callable[[], None],
        look_around: Callable[[], None],
        encrypt: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._terms = terms
        self._leave = leave
        self._look_around = look_around
        self._encrypt = encrypt
        self._step = 0
        self.looks = LooksPart(terms, self.show)

    def show(self) -> None:
        step = _STEPS[self._step]
        self._screen.show_step(
            FirstRunView(
                title=tr(step.title),
                place=tr("{step} of {steps}").format(step=self._step + 1, steps=len(_STEPS)),
                words=tuple(map(tr, step.words)),
                points=tuple(map(tr, step.points)),
                looks=self.looks.view() if step.has_looks else None,
                can_lock=step.has_lock,
                is_first=self._step == 0,
                is_last=self._step == len(_STEPS) - 1,
            )
        )

    def go_on(self) -> None:
        """To the next screen; from the last one to the diary."""
        if self._step == len(_STEPS) - 1:
            self.skip()
        else:
            self._step += 1
            self.show()

    def go_back(self) -> None:
        self._step = max(0, self._step - 1)
        self.show()

    def skip(self) -> None:
        """To the diary at once."""
        self._terms.change(welcomed=True)
        self._leave()

    def look_around(self) -> None:
        """To a diary with invented data."""
        self.skip()
        self._look_around()

    def lock(self) -> None:
        """To the diary, and there to its passphrase."""
        self.skip()
        self._encrypt()
