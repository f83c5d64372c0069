"""A new passphrase: typed twice, and nothing encrypted before the sheet was typed back."""

from dataclasses import dataclass, field

import pytest

from fakes import RunNow
from spasm_diary.domain.passphrases import Passphrase
from spasm_diary.domain.recovery_sheet import groups_of
from spasm_diary.presenters.new_key import BEFORE
from spasm_diary.presenters.new_passphrase import (
    ChangePresenter,
    EncryptPresenter,
    EncryptView,
    Step,
)

KEY = bytes(range(32))
SHEET = " ".join(groups_of(KEY))


@dataclass
class Desk:
    """A presenter at work, the last view it showed, and what came of it."""

    finished: list[Passphrase] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = EncryptPresenter(self, KEY, self.finished.append)
        self.presenter.show()

    def show_encrypting(self, view: EncryptView) -> None:
        self.view = view


@dataclass
class Change:
    """A change of the passphrase."""

    fail: str = ""
    changed: list[Passphrase] = field(default_factory=list)
    problem: str = ""
    is_closed: bool = False

    def __post_init__(self) -> None:
        self.presenter = ChangePresenter(self, RunNow(self.fail), self.changed.append)

    def show_problem(self, problem: str, *, is_ready: bool) -> None:
        self.problem = problem
        self.is_ready = is_ready

    def close_changed(self) -> None:
        self.is_closed = True


def test_the_sheet_is_shown_and_typed_back_before_anything_is_encrypted() -> None:
    desk = Desk()

    desk.presenter.choose("my words", "my words")
    assert [group.split()[1] for group in desk.view.groups] == list(groups_of(KEY))
    desk.presenter.noted()
    assert desk.view.step is Step.TYPED_BACK
    assert desk.view.groups == ()
    assert desk.finished == []
    desk.presenter.type_back(SHEET.lower())

    assert desk.finished == [Passphrase("my words")]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [("", "", "cannot be empty"), ("one", "two", "not the same"), ("a", "a ", "not the same")],
)
def test_a_passphrase_that_was_not_typed_twice_goes_no_further(
    first: str, second: str, told: str
) -> None:
    desk = Desk()

    desk.presenter.choose(first, second)

    assert told in desk.view.problem
    assert desk.view.step is Step.PASSPHRASE


def test_a_typo_of_the_sheet_is_told_and_another_sheet_is_refused() -> None:
    desk = Desk()
    desk.presenter.choose("my words", "my words")
    desk.presenter.noted()

    desk.presenter.type_back(SHEET.replace(groups_of(KEY)[1], "00000"))
    assert "Group 2 " in desk.view.problem
    desk.presenter.type_back(" ".join(groups_of(bytes(32))))
    assert "another sheet" in desk.view.problem

    assert desk.finished == []


def test_the_sheet_can_be_looked_at_again() -> None:
    desk = Desk()
    desk.presenter.choose("my words", "my words")
    desk.presenter.noted()

    desk.presenter.look_again()

    assert desk.view.step is Step.SHEET
    assert len(desk.view.groups) == 13


def test_a_changed_passphrase_closes_its_window() -> None:
    change = Change()

    change.presenter.choose("new words", "new words")

    assert change.changed == [Passphrase("new words")]
    assert change.is_closed


def test_a_passphrase_that_could_not_be_changed_says_why() -> None:
    change = Change(fail="There is no room left.")

    change.presenter.choose("new words", "new words")

    assert (change.problem, change.is_ready, change.is_closed) == (
        "There is no room left.",
        True,
        False,
    )


def test_a_slip_while_changing_is_told_at_once() -> None:
    change = Change()

    change.presenter.choose("new words", "new word")

    assert "not the same" in change.problem
    assert change.changed == []


def test_before_a_new_key_it_is_said_what_that_does_not_help_against() -> None:
    desk = Desk()
    desk.presenter = EncryptPresenter(desk, KEY, desk.finished.append, BEFORE)

    desk.presenter.show()
    assert "still open with the old passphrase" in " ".join(desk.view.words)
    desk.presenter.choose("my words", "my words")

    assert "recovery sheet" in " ".join(desk.view.words)
