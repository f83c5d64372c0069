from dataclasses import dataclass, field, replace
from uuid import UUID

import pytest

from builders import NOW, drink, night, rating, spasm
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.drinks import Drink, Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.earlier_page import MOST_SHOWN, EarlierPresenter, EarlierView
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.usecases.changes import Changed, Changes, changed_by


@dataclass
class Scene:
    """A diary in memory, and the window over it."""

    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    clock: StoppedClock = field(default_factory=StoppedClock)
    announced: list[Changed] = field(default_factory=list)
    foot: FootView = field(default_factory=FootView)
    unit: Unit = Unit.ML

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, self.clock, self.show_foot)

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def show_earlier(self, view: EarlierView) -> None:
        self.view = view

    def open(self, *entries: UUID) -> EarlierPresenter:
        self.announced.clear()
        presenter = EarlierPresenter(self, self.keeping, entries, lambda: self.unit)
        presenter.show()
        return presenter

    def keep(self, *states: Entry) -> None:
        """One after another, a minute apart."""
        for state in states:
            assert self.keeping.keep(state) == ""
            self.clock.pass_by(minutes=1)

    def kept(self, entry: UUID) -> Entry | None:
        with self.disk() as work:
            return work.diary.get(entry)


@pytest.fixture
def scene() -> Scene:
    return Scene()


FIRST = spasm(4, places=("calf left",), note="sharp")
SECOND = replace(FIRST, content=Spasm(6))
THIRD = replace(FIRST, content=Spasm(7))


def test_what_was_never_changed_says_so(scene: Scene) -> None:
    scene.keep(FIRST)
    scene.open(FIRST.id)
    assert scene.view.rows == ()
    assert scene.view.nothing == "Nothing was changed since this was written down."
    assert scene.view.present == (
        "Now: Spasm: Left calf · strength 4 of 10 · Monday 23 November, 02:10 · sharp",
    )


def test_the_newest_of_what_it_was_stands_first_each_with_when_it_was_changed(
    scene: Scene,
) -> None:
    scene.keep(FIRST, SECOND, THIRD)
    scene.open(FIRST.id)
    assert [(row.words, row.note, row.until) for row in scene.view.rows] == [
        ("Spasm: strength 6 of 10", "", "Until Monday 23 November, 21:02"),
        ("Spasm: Left calf · strength 4 of 10", "sharp", "Until Monday 23 November, 21:01"),
    ]
    assert scene.view.rows[1].changes == (
        "Strength: from 4 of 10 to 6 of 10.",
        "Where: from Left calf to not recorded.",
        "Note: from “sharp” to not recorded.",
    )


def test_putting_back_is_told_in_the_foot_and_on_its_day_and_lists_what_was_there(
    scene: Scene,
) -> None:
    scene.keep(FIRST, SECOND, THIRD)
    assert scene.open(FIRST.id).put_back(1)
    assert scene.kept(FIRST.id) == FIRST
    assert scene.foot == FootView("Put back", can_undo=True)
    assert scene.announced == [changed_by(FIRST)]
    assert scene.view.rows[0].words == "Spasm: strength 7 of 10"


def test_what_is_so_again_has_nothing_to_be_put_back(scene: Scene) -> None:
    scene.keep(FIRST, SECOND, FIRST)
    scene.open(FIRST.id)
    assert [row.is_as_now for row in scene.view.rows] == [False, True]


def test_a_deleted_entry_is_told_of_and_comes_back(scene: Scene) -> None:
    scene.keep(FIRST, SECOND)
    scene.keeping.remove(FIRST.id)
    presenter = scene.open(FIRST.id)
    assert scene.view.present == ("Now: not in the diary any more",)
    assert scene.view.rows[0].changes == ("Then it was deleted.",)
    assert presenter.put_back(1)
    assert scene.kept(FIRST.id) == FIRST


def test_of_several_entries_all_changes_stand_in_their_order(scene: Scene) -> None:
    stress, pain = rating("stress", 4), rating("pain", 2)
    scene.keep(stress, pain)
    scene.keep(replace(stress, content=Rating("stress", 6)))
    scene.keep(replace(pain, content=Rating("pain", 3)))
    scene.open(stress.id, pain.id)
    assert [row.words for row in scene.view.rows] == ["Pain: 2 of 10", "Stress: 4 of 10"]
    assert len(scene.view.present) == 2


def test_amounts_are_told_in_the_persons_unit(scene: Scene) -> None:
    scene.unit = Unit.US_FL_OZ
    first = drink(240)
    scene.keep(first, replace(first, content=Drink(355)))
    scene.open(first.id)
    assert scene.view.rows[0].changes == ("Amount: from 8.1 fl oz to 12 fl oz.",)


def test_what_is_in_the_way_is_told_and_nothing_is_changed(scene: Scene) -> None:
    gone, other = night(), night("23:30", "06:30")
    scene.keep(gone)
    scene.keeping.remove(gone.id)
    scene.keep(other)
    assert not scene.open(gone.id).put_back(0)
    assert scene.view.problem == "There is a night on this date already."
    assert scene.kept(gone.id) is None


def test_a_full_disk_is_told_and_nothing_is_changed(scene: Scene) -> None:
    scene.keep(FIRST, SECOND)
    presenter = scene.open(FIRST.id)
    scene.disk.is_full = True
    assert not presenter.put_back(0)
    assert "no room" in scene.view.problem
    assert scene.kept(FIRST.id) == SECOND


def test_what_could_not_be_saved_does_not_hide_what_was_put_back(scene: Scene) -> None:
    scene.keep(FIRST, SECOND)
    scene.disk.is_full = True
    scene.keeping.keep(THIRD)
    scene.disk.is_full = False
    assert scene.open(FIRST.id).put_back(0)
    assert scene.keeping.with_unsaved([FIRST], FIRST.day) == (FIRST,)


def test_of_very_many_changes_the_newest_are_shown_and_the_rest_counted(scene: Scene) -> None:
    with scene.disk() as work:
        for count in range(MOST_SHOWN + 3):
            work.diary.put(replace(FIRST, content=Spasm(count % 11)), NOW)
    presenter = scene.open(FIRST.id)
    assert len(scene.view.rows) == MOST_SHOWN
    assert scene.view.more == "2 older ones are not shown."
    assert presenter.put_back(MOST_SHOWN - 1)
