from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from builders import MONDAY
from fakes import RunLater
from spasm_diary.domain.backups import Holding
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.presenters.erase_page import ErasePresenter, EraseView, LastBackup
from spasm_diary.usecases.our_files import COPIES, EVERYTHING, Ours
from spasm_diary.words import N_

BACKUPS = "The backups in the folder of the data"
LAST = Path("/home/me/last.db")
NO_ROOM = N_("There is no room left on the disk.")


@dataclass
class Scene:
    """The dialog; what was erased is noted, and a backup waits to be finished."""

    has_copies: bool = True
    is_encrypted: bool = False
    trouble: str = ""
    erased: list[Sequence[Ours]] = field(default_factory=list)
    asked: list[Callable[[Path], None]] = field(default_factory=list)
    made: list[Path] = field(default_factory=list)
    worker: RunLater = field(default_factory=RunLater)
    shown: list[EraseView] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        last = LastBackup(self.asked.append, self.make, self.worker, is_encrypted=self.is_encrypted)
        self.erase = ErasePresenter(self, last, self.erase_all, has_copies=self.has_copies)
        self.erase.show()

    def make(self, file: Path) -> Holding:
        if self.trouble:
            raise DiaryUnavailable(self.trouble)
        self.made.append(file)
        return Holding(12, 4, MONDAY)

    def back_up(self) -> None:
        self.erase.back_up()
        self.asked[-1](LAST)

    @property
    def view(self) -> EraseView:
        return self.shown[-1]

    def erase_all(self, kinds: Sequence[Ours]) -> None:
        assert self.is_closed
        self.erased.append(kinds)

    def show_erase(self, view: EraseView) -> None:
        self.shown.append(view)

    def close_erase(self) -> None:
        self.is_closed = True


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_it_says_what_goes_what_stays_and_that_it_is_final(scene: Scene) -> None:
    goes, stays = "\n".join(scene.view.goes), "\n".join(scene.view.stays)
    for word in ("diary", "earlier values", "bin", "settings", "log", "example"):
        assert word in goes
    assert "exported" in stays
    assert BACKUPS in scene.view.stays
    assert scene.view.final.startswith("This cannot be undone.")


def test_nothing_is_erased_without_the_word(scene: Scene) -> None:
    for typed in ("", "erasing", "er ase", "yes"):
        scene.erase.type(typed)
        assert not scene.view.may_erase
        scene.erase.erase()
    assert scene.erased == []
    assert not scene.is_closed


@pytest.mark.parametrize("typed", ["erase", "ERASE", "  Erase "])
def test_the_word_counts_however_it_is_written(scene: Scene, typed: str) -> None:
    assert "“erase”" in scene.view.ask
    scene.erase.type(typed)
    assert scene.view.may_erase
    scene.erase.erase()
    assert scene.erased == [(EVERYTHING,)]


def test_backups_go_only_where_that_was_ticked(scene: Scene) -> None:
    scene.erase.take_copies(too=True)
    assert BACKUPS in scene.view.goes
    assert BACKUPS not in scene.view.stays
    scene.erase.type("erase")
    scene.erase.erase()
    assert scene.erased == [(EVERYTHING, COPIES)]


def test_a_tick_that_was_taken_back_leaves_the_backups(scene: Scene) -> None:
    scene.erase.take_copies(too=True)
    scene.erase.take_copies(too=False)
    assert BACKUPS in scene.view.stays


def test_a_last_backup_is_told_only_once_it_is_there(scene: Scene) -> None:
    scene.erase.back_up()
    assert scene.view.backup == "No last backup has been made."
    scene.asked[0](LAST)
    assert scene.view.backup == "The last backup is being made…"
    scene.worker.run_all()
    assert scene.made == [LAST]
    assert scene.view.backup == (
        f"The last backup is in {LAST}. It holds 4 days, and was read back."
        " It is not encrypted: whoever has the file can read it."
    )


def test_of_an_encrypted_one_it_is_told_what_opens_it() -> None:
    scene = Scene(is_encrypted=True)
    scene.back_up()
    scene.worker.run_all()
    assert "passphrase opens it as long as last.keys.json lies beside it" in scene.view.backup
    assert "recovery sheet" in scene.view.backup
    assert "not encrypted" not in scene.view.backup


def test_nothing_is_erased_while_the_last_backup_is_being_made(scene: Scene) -> None:
    scene.erase.type("erase")
    scene.back_up()
    assert not scene.view.may_erase
    scene.erase.erase()
    assert scene.erased == []
    scene.worker.run_all()
    assert [one.is_busy for one in scene.shown[-2:]] == [True, False]
    scene.erase.erase()
    assert len(scene.erased) == 1


def test_only_one_last_backup_is_made_at_a_time(scene: Scene) -> None:
    scene.back_up()
    scene.erase.back_up()
    assert len(scene.asked) == 1


def test_a_last_backup_that_failed_is_told_and_can_be_tried_again() -> None:
    scene = Scene(trouble=NO_ROOM)
    scene.back_up()
    scene.worker.run_all()
    assert scene.view.trouble == NO_ROOM
    assert scene.view.backup == "No last backup has been made."
    scene.trouble = ""
    scene.back_up()
    assert scene.view.trouble == ""
    scene.worker.run_all()
    assert "was read back" in scene.view.backup


def test_an_earlier_last_backup_is_still_told_when_another_one_fails(scene: Scene) -> None:
    scene.back_up()
    scene.worker.run_all()
    scene.trouble = NO_ROOM
    scene.back_up()
    scene.worker.run_all()
    assert scene.view.trouble == NO_ROOM
    assert f"The last backup is in {LAST}." in scene.view.backup


def test_whoever_left_hears_no_more_of_the_backup(scene: Scene) -> None:
    scene.back_up()
    shown = len(scene.shown)
    scene.erase.leave()
    scene.worker.run_all()
    assert len(scene.shown) == shown


def test_no_backup_is_made_or_asked_for_by_itself(scene: Scene) -> None:
    scene.erase.type("erase")
    scene.erase.erase()
    assert scene.asked == []


def test_where_there_are_no_backups_none_are_spoken_of() -> None:
    view = Scene(has_copies=False).view
    assert not view.has_copies
    assert BACKUPS not in (*view.goes, *view.stays)
