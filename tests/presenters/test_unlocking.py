"""Unlocking: one try at a time, longer waits after wrong ones, and typos told."""

from collections.abc import Callable
from dataclasses import dataclass, field

from fakes import RunLater
from spasm_diary.domain.errors import DiaryUnavailable, WrongPassphrase
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of, key_from
from spasm_diary.presenters.unlocking import Locksmith, UnlockPresenter, UnlockView

KEY = bytes(range(32))


@dataclass
class Door:
    """A presenter at work, the last view it showed, and what it waits for."""

    runner: RunLater = field(default_factory=RunLater)
    waits: list[int] = field(default_factory=list)
    then: list[Callable[[], None]] = field(default_factory=list)
    keys: list[tuple[bytes, bool]] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        smith = Locksmith(
            self.by_passphrase, key_from, lambda *key: self.keys.append(key), self.after
        )
        self.presenter = UnlockPresenter(self, self.runner, smith)
        self.presenter.show()

    def show_unlocking(self, view: UnlockView) -> None:
        self.view = view

    def by_passphrase(self, passphrase: Passphrase) -> bytes:
        self.tried.append(passphrase.text)
        if passphrase.text != "right":
            raise WrongPassphrase("It is another one.")
        return KEY

    def after(self, seconds: int, act: Callable[[], None]) -> None:
        self.waits.append(seconds)
        self.then.append(act)

    def type(self, words: str) -> None:
        self.presenter.unlock(words)
        self.runner.run_all()

    def let_time_pass(self) -> None:
        while self.then:
            self.then.pop(0)()


def test_the_right_passphrase_gives_the_key() -> None:
    door = Door()

    door.type("right")

    assert door.keys == [(KEY, False)]


def test_one_passphrase_is_tried_at_a_time() -> None:
    door = Door()

    door.presenter.unlock("right")
    assert not door.view.is_ready
    door.presenter.unlock("right")
    door.runner.run_all()

    assert door.tried == ["right"]


def test_an_empty_passphrase_is_refused_without_a_try() -> None:
    door = Door()

    door.type("  ")

    assert door.tried == []
    assert "cannot be empty" in door.view.problem
    assert door.view.is_ready


def test_after_some_wrong_ones_each_wait_is_longer_and_has_an_end() -> None:
    door = Door()

    for _ in range(10):
        door.type("wrong")
        door.let_time_pass()
        assert door.view.is_ready

    assert door.waits == [1, 2, 4, 8, 16, 30, 30, 30]
    assert len(door.tried) == 10


def test_nothing_is_tried_while_one_has_to_wait() -> None:
    door = Door()
    for _ in range(3):
        door.type("wrong")

    assert "in 1 second" in door.view.problem
    door.type("right")
    assert door.keys == []
    door.let_time_pass()
    door.type("right")

    assert door.keys == [(KEY, False)]


def test_a_typo_of_the_sheet_is_told_and_waits_for_nothing() -> None:
    door = Door()
    door.presenter.use_sheet()
    groups = list(groups_of(KEY))

    for _ in range(9):
        door.type(" ".join([*groups[:-1], "00000"]))
    assert "Group 13 " in door.view.problem
    door.type("".join(groups))

    assert door.waits == []
    assert door.keys == [(KEY, True)]


def test_one_can_go_back_to_the_passphrase() -> None:
    door = Door()
    door.presenter.use_sheet()

    door.presenter.use_passphrase()
    door.type("right")
    assert door.keys == [(KEY, False)]


def test_a_diary_that_does_not_open_lets_one_try_again() -> None:
    door = Door()
    door.type("right")

    door.presenter.not_opened(DiaryUnavailable("The key does not fit."))

    assert door.view.problem == "The key does not fit."
    assert door.view.is_ready


def test_when_it_is_open_nothing_that_was_typed_stays() -> None:
    door = Door()
    door.type("right")

    door.presenter.opened()

    assert door.view.is_over
