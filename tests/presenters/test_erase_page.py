from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from spasm_diary.presenters.erase_page import ErasePresenter, EraseView
from spasm_diary.usecases.our_files import COPIES, EVERYTHING, Ours

BACKUPS = "The backups in the folder of the data"


@dataclass
class Scene:
    """The dialog; what was erased is noted, and a backup waits to be finished."""

    has_copies: bool = True
    erased: list[Sequence[Ours]] = field(default_factory=list)
    backups: list[Callable[[Path], None]] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        self.erase = ErasePresenter(
            self, self.backups.append, self.erase_all, has_copies=self.has_copies
        )
        self.erase.show()

    def erase_all(self, kinds: Sequence[Ours]) -> None:
        assert self.is_closed
        self.erased.append(kinds)

    def show_erase(self, view: EraseView) -> None:
        self.view = view

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
    scene.backups[0](Path("/home/me/last.json"))
    assert scene.view.backup == f"The last backup is in {Path('/home/me/last.json')}."


def test_no_backup_is_made_or_asked_for_by_itself(scene: Scene) -> None:
    scene.erase.type("erase")
    scene.erase.erase()
    assert scene.backups == []


def test_where_there_are_no_backups_none_are_spoken_of() -> None:
    view = Scene(has_copies=False).view
    assert not view.has_copies
    assert BACKUPS not in (*view.goes, *view.stays)
