from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from builders import MONDAY, NOW, SUNDAY, drink, night, spasm
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.bin_page import MOST_SHOWN, BinPresenter, BinView
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.usecases.changes import Changed, Changes, changed_by


@dataclass
class Scene:
    """The bin of a diary in memory."""

    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    clock: StoppedClock = field(default_factory=StoppedClock)
    announced: list[Changed] = field(default_factory=list)
    foot: FootView = field(default_factory=FootView)

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, self.clock, self.show_foot)
        self.bin = BinPresenter(self, self.keeping)

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def show_bin(self, view: BinView) -> None:
        self.view = view

    def delete(self, *entries: Entry) -> None:
        for entry in entries:
            self.keeping.keep(entry)
            self.keeping.remove(entry.id)
        self.announced.clear()
        self.bin.show()

    @property
    def kept(self) -> tuple[Entry, ...]:
        with self.disk() as work:
            return tuple(work.diary.all_entries())


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_an_empty_bin_says_so_and_how_long_things_stay(scene: Scene) -> None:
    scene.bin.show()
    assert scene.view.nothing == "Nothing was deleted lately."
    assert "30 days" in scene.view.explained


def test_a_row_tells_what_it_was_when_it_was_and_when_it_was_deleted(scene: Scene) -> None:
    scene.delete(spasm(6, places=("calf left",), on=SUNDAY, note="sharp"))
    (row,) = scene.view.rows
    assert row.words == "Spasm: Left calf · strength 6 of 10"
    assert row.note == "sharp"
    assert row.when == "Sunday 22 November, 02:10"
    assert row.deleted == "deleted Monday 23 November, 21:00"


def test_the_newest_deleted_stands_first(scene: Scene) -> None:
    scene.delete(spasm(6))
    scene.clock.pass_by(minutes=1)
    scene.delete(drink())
    assert [row.words for row in scene.view.rows] == [
        "Water, 200 ml",
        "Spasm: strength 6 of 10",
    ]


def test_putting_back_shows_it_in_the_foot_and_on_its_day(scene: Scene) -> None:
    entry = spasm(6)
    scene.delete(entry)
    scene.bin.put_back(entry.id)
    assert scene.kept == (entry,)
    assert scene.view.rows == ()
    assert scene.foot == FootView("Put back", can_undo=True)
    assert scene.announced == [changed_by(entry)]


def test_putting_back_can_be_undone(scene: Scene) -> None:
    entry = spasm(6)
    scene.delete(entry)
    scene.bin.put_back(entry.id)
    scene.keeping.undo()
    scene.bin.show()
    assert scene.kept == ()
    assert len(scene.view.rows) == 1


def test_what_is_in_the_way_is_told_and_the_entry_stays_in_the_bin(scene: Scene) -> None:
    first = night()
    scene.delete(first)
    scene.keeping.keep(night())
    scene.bin.put_back(first.id)
    assert scene.view.problem == "There is a night on this date already."
    assert len(scene.view.rows) == 1


def test_a_full_disk_is_told_and_the_entry_stays_in_the_bin(scene: Scene) -> None:
    entry = spasm(6)
    scene.delete(entry)
    scene.disk.is_full = True
    scene.bin.put_back(entry.id)
    assert "no room" in scene.view.problem
    assert scene.announced == []


def test_after_thirty_days_a_thing_is_not_shown_any_more(scene: Scene) -> None:
    scene.delete(spasm(6))
    scene.clock.moment = NOW + timedelta(days=31)
    scene.bin.show()
    assert scene.view.rows == ()


def test_of_very_many_the_newest_are_shown_and_the_rest_counted(scene: Scene) -> None:
    with scene.disk() as work:
        for index in range(MOST_SHOWN + 2):
            one = spasm(index % 11, on=MONDAY, entry_id=index + 1)
            work.diary.put(one, NOW)
            work.diary.remove(one.id, NOW)
    scene.bin.show()
    assert len(scene.view.rows) == MOST_SHOWN
    assert scene.view.more == "2 older ones are not shown."
