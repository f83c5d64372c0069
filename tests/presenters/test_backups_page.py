"""The list of backups, and going back to one only when that was said twice."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from builders import MONDAY, NOW, SUNDAY, moment
from fakes import RunNow, StoppedClock
from spasm_diary.domain.backups import Backup, Holding, Reason
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.presenters.backups_page import BackupsPresenter, BackupsView
from spasm_diary.presenters.recovery_page import RecoveryPresenter, RecoveryView
from spasm_diary.words import N_

NO_ROOM = N_("There is no room left on the disk.")
OLDER = Backup("1.db", 1, moment(SUNDAY), Reason.CLOSING, Holding(9, 3, SUNDAY))
NEWER = Backup("2.db", 2, moment(MONDAY, "09:10"), Reason.BY_HAND, Holding(12, 4, MONDAY))


@dataclass
class Shelf:
    """Backups in memory; with `trouble`, a disk that takes and gives nothing."""

    held: list[Backup] = field(default_factory=lambda: [NEWER, OLDER])
    trouble: str = ""
    used: list[str] = field(default_factory=list)
    copied: list[tuple[str, str]] = field(default_factory=list)

    def listed(self) -> tuple[Backup, ...]:
        return tuple(self.held)

    def path_of(self, backup: Backup) -> Path:
        return Path("/backups") / backup.name

    def make(self, reason: Reason, now: datetime) -> Backup:
        self._fail()
        made = Backup("3.db", 3, now, reason, Holding(13, 5, MONDAY))
        self.held.insert(0, made)
        return made

    def copy_to(self, second: Path, backup: Backup) -> None:
        self._fail()
        self.copied.append((second.as_posix(), backup.name))

    def test(self, backup: Backup) -> None:
        self._fail()

    def use(self, backup: Backup) -> None:
        self.use_file(self.path_of(backup))

    def use_file(self, file: Path) -> None:
        self._fail()
        self.used.append(file.name)

    def begin_anew(self) -> None:
        self._fail()
        self.used.append("anew")

    def _fail(self) -> None:
        if self.trouble:
            raise DiaryUnavailable(self.trouble)


@dataclass
class Scene:
    shelf: Shelf = field(default_factory=Shelf)
    gone_back_to: list[Path] = field(default_factory=list)
    recovered: int = 0
    is_closed: bool = False

    def __post_init__(self) -> None:
        clock = StoppedClock(NOW)
        self.backups = BackupsPresenter(self, self.shelf, RunNow(), clock, self.gone_back_to.append)
        self.recovery = RecoveryPresenter(self, self.shelf, RunNow(), "It is damaged.")
        self.recovery.recovered = self._recovered

    def show_backups(self, view: BackupsView) -> None:
        self.view = view

    def show_recovery(self, view: RecoveryView) -> None:
        self.recovering = view

    def close_recovery(self) -> None:
        self.is_closed = True

    def _recovered(self) -> None:
        self.recovered += 1


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_a_row_tells_when_it_was_made_why_and_what_it_holds(scene: Scene) -> None:
    scene.backups.show()

    newest = scene.view.rows[0]
    assert newest.made == "Monday 23 November, 09:10"
    assert newest.holds == "4 days, the last one Monday 23 November 2026"
    assert newest.reason == "because you asked for it"


def test_where_there_is_no_backup_that_is_said(scene: Scene) -> None:
    scene.shelf.held.clear()
    scene.backups.show()

    assert scene.view.nothing == "There is no backup yet."


def test_one_that_is_made_stands_on_top_and_is_told_to_be_sound(scene: Scene) -> None:
    scene.backups.show()
    scene.backups.make()

    assert (scene.view.rows[0].name, "was read back" in scene.view.said) == ("3.db", True)


def test_one_that_cannot_be_made_is_told(scene: Scene) -> None:
    scene.shelf.trouble = NO_ROOM
    scene.backups.show()
    scene.backups.make()

    assert (scene.view.trouble, scene.view.said, scene.view.is_busy) == (NO_ROOM, "", False)


def test_the_newest_can_be_tried(scene: Scene) -> None:
    scene.backups.show()
    scene.backups.test()

    assert "it is sound" in scene.view.said


def test_going_back_is_asked_first(scene: Scene) -> None:
    scene.backups.show()
    scene.backups.choose("1.db")
    assert (scene.gone_back_to, "kept aside" in scene.view.asked) == ([], True)

    scene.backups.answer(go_back=True)
    assert scene.gone_back_to == [Path("/backups/1.db")]


def test_one_that_was_declined_stays_where_it_is(scene: Scene) -> None:
    scene.backups.show()
    scene.backups.choose("1.db")
    scene.backups.answer(go_back=False)
    scene.backups.answer(go_back=True)

    assert (scene.gone_back_to, scene.view.asked) == ([], "")


def test_a_lost_diary_comes_back_when_that_was_agreed_to(scene: Scene) -> None:
    scene.recovery.show(MONDAY)
    scene.recovery.choose("1.db")
    assert (scene.shelf.used, scene.recovered) == ([], 0)

    scene.recovery.answer(yes=True)
    assert (scene.shelf.used, scene.recovered, scene.is_closed) == (["1.db"], 1, True)


def test_a_backup_that_is_no_good_is_told_and_another_can_be_chosen(scene: Scene) -> None:
    scene.recovery.show(MONDAY)
    scene.shelf.trouble = NO_ROOM
    scene.recovery.choose("2.db")
    scene.recovery.answer(yes=True)
    assert (scene.recovering.failed, scene.is_closed) == (NO_ROOM, False)

    scene.shelf.trouble = ""
    scene.recovery.choose("1.db")
    scene.recovery.answer(yes=True)
    assert scene.shelf.used == ["1.db"]


def test_a_new_diary_is_begun_only_when_that_was_agreed_to(scene: Scene) -> None:
    scene.recovery.show(MONDAY)
    scene.recovery.begin_anew()
    scene.recovery.answer(yes=False)
    assert scene.shelf.used == []

    scene.recovery.begin_anew()
    scene.recovery.answer(yes=True)
    assert scene.shelf.used == ["anew"]


def test_a_file_from_anywhere_can_be_used(scene: Scene) -> None:
    scene.recovery.show(MONDAY)
    scene.recovery.choose_file(Path("/media/stick/diary-000009.db"))
    scene.recovery.answer(yes=True)

    assert scene.shelf.used == ["diary-000009.db"]


def test_one_that_is_made_is_laid_down_in_the_second_folder_too(scene: Scene) -> None:
    scene.backups.show(Path("/media/stick"))
    scene.backups.make()

    assert scene.shelf.copied == [("/media/stick", "3.db")]
    assert "/media/stick" in scene.view.second


def test_what_there_is_to_say_of_the_place_is_said(scene: Scene) -> None:
    scene.backups.show(doubt="It lies in a synced folder.")

    assert scene.view.doubt == "It lies in a synced folder."


def test_a_backup_that_nobody_could_look_into_is_not_told_to_be_empty(scene: Scene) -> None:
    unknown = Backup("0.db", 0, moment(SUNDAY), Reason.BEFORE_UPDATE, Holding(0, 0), is_known=False)
    scene.shelf.held.append(unknown)
    scene.backups.show()

    assert scene.view.rows[-1].holds == "what it holds is not known"
