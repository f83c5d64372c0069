"""Another diary is compared and shown, and added by one press: or nothing of it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from builders import MONDAY, NOW, drink, following, moment, night, note, spasm
from fakes import FullDisk, MemoryDatabase, RunLater, RunNow, StoppedClock
from merging import bring, put
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotADiary
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.merge_page import MergePresenter, MergeStage, MergeView
from spasm_diary.presenters.merge_words import MergePreview
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.ports import OtherDiary

FILE = Path("/media/stick/diary.db")
TYPED, NOON = moment(at="06:00"), moment(at="12:00")


def version(strength: int, entry_id: int = 1) -> Entry:
    return spasm(strength, entry_id=entry_id, typed=TYPED)


@dataclass
class Scene:
    """A diary in memory, and another one that is merged into it."""

    runner: RunNow | RunLater = field(default_factory=RunNow)
    refuses: str = ""
    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    theirs: MemoryDatabase = field(default_factory=MemoryDatabase)
    views: list[MergeView] = field(default_factory=list)
    foot: FootView = field(default_factory=FootView)
    announced: list[Changed] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, StoppedClock(), self.show_foot)
        self.presenter = MergePresenter(self, self.keeping, self.runner, self.open_other)

    @contextmanager
    def open_other(self, _file: Path) -> Iterator[OtherDiary]:
        if self.refuses:
            raise NotADiary(self.refuses)
        yield self.theirs.kept

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def show_merge(self, view: MergeView) -> None:
        self.views.append(view)

    def close_merge(self) -> None:
        self.is_closed = True

    def open(self) -> "Scene":
        self.presenter.open(FILE)
        return self

    @property
    def view(self) -> MergeView:
        return self.views[-1]

    @property
    def preview(self) -> MergePreview:
        assert self.view.preview is not None
        return self.view.preview

    @property
    def lists(self) -> dict[str, tuple[str, ...]]:
        return {each.heading: each.lines for each in self.preview.lists}

    @property
    def kept(self) -> int:
        return sum(self.disk.database.kept.count().values())


def three_new(runner: RunNow | RunLater | None = None) -> Scene:
    scene = Scene(runner or RunNow())
    days = [MONDAY - timedelta(days=index) for index in range(3)]
    bring(scene.theirs, *(spasm(3, on=day) for day in days))
    return scene


def test_what_is_new_is_counted_by_kind_and_by_day_and_nothing_is_kept() -> None:
    scene = three_new().open()

    assert scene.view.stage is MergeStage.PREVIEW
    assert scene.view.file == "diary.db"
    assert scene.view.words == "Nothing is added yet. This is what the other diary holds:"
    assert scene.preview.summary == ("3 new entries",)
    assert scene.preview.kinds == ("Spasms: 3",)
    assert scene.lists == {
        "Day by day: 3": (
            "Saturday 21 November 2026 – 1 new",
            "Sunday 22 November 2026 – 1 new",
            "Monday 23 November 2026 – 1 new",
        )
    }
    assert scene.kept == 0


def test_a_change_shows_what_it_is_then_and_what_it_was() -> None:
    scene = Scene()
    put(scene.disk.database, version(1), TYPED)
    scene.theirs.kept = scene.disk.database.kept.copy()
    changed = spasm(1, entry_id=1, typed=TYPED, note="On the stairs")
    put(scene.theirs, changed, NOON)
    scene.open()

    assert scene.preview.summary == (
        "0 new entries",
        "1 entry that was changed there; it is taken over",
    )
    [line] = scene.lists["1 changed there"]
    assert line == (
        "Monday 23 November 2026, 02:10 – Spasm: strength 1 of 10, “On the stairs”. "
        "Until now: Spasm: strength 1 of 10"
    )


def test_of_a_change_in_both_the_later_is_shown_first() -> None:
    scene = Scene()
    for entry_id in (1, 2):
        put(scene.disk.database, version(1, entry_id), TYPED)
    scene.theirs.kept = scene.disk.database.kept.copy()
    put(scene.disk.database, version(5, 1), NOON - timedelta(hours=1))
    put(scene.theirs, version(7, 1), NOON)
    put(scene.disk.database, version(5, 2), NOON + timedelta(hours=1))
    put(scene.theirs, version(7, 2), NOON)
    scene.open()

    start = "Monday 23 November 2026, 02:10 – Spasm: strength"
    assert scene.lists["2 changed in both"] == (
        f"{start} 7 of 10. In its history: Spasm: strength 5 of 10",
        f"{start} 5 of 10. In its history: Spasm: strength 7 of 10",
    )


def deleted_there(runner: RunNow | RunLater | None = None) -> Scene:
    scene = Scene(runner or RunNow())
    put(scene.disk.database, version(1), TYPED)
    scene.theirs.kept = scene.disk.database.kept.copy()
    with scene.theirs.open_work() as work:
        work.diary.remove(version(1).id, NOON)
    return scene


def test_what_was_deleted_there_is_left_unless_it_is_chosen() -> None:
    scene = deleted_there().open()

    assert scene.preview.deletions == "Also delete here 1 entry that was deleted there"
    assert (scene.view.takes_deletions, scene.view.can_add) == (False, False)
    scene.presenter.add()
    assert scene.kept == 1

    scene.presenter.take_deletions(wanted=True)
    assert (scene.view.takes_deletions, scene.view.can_add) == (True, True)
    scene.presenter.add()
    assert scene.kept == 0
    scene.keeping.undo()
    assert scene.kept == 1


def test_dates_with_two_nights_are_named() -> None:
    scene = Scene()
    bring(scene.disk.database, night(quality=3))
    bring(scene.theirs, night(quality=8))
    scene.open()

    assert scene.lists["1 date with two nights"] == (
        "Monday 23 November 2026: both are kept. Delete the one that is not right.",
    )


def test_things_that_only_the_other_follows_come_along() -> None:
    scene = Scene()
    with scene.theirs.open_work() as work:
        work.diary.put_followed(following("fog-1", "Fog"), NOW)
    scene.open()

    assert scene.preview.summary[-1] == "1 thing that only the other diary follows; it comes along"
    scene.presenter.add()
    assert [one.label for one in scene.disk.database.kept.followed()] == ["Fog"]
    assert scene.announced


def test_adding_keeps_all_and_says_so_in_the_foot() -> None:
    scene = three_new().open()
    scene.presenter.add()

    assert scene.kept == 3
    assert scene.view.stage is MergeStage.OVER
    assert scene.view.words == (
        "3 entries of your diary are new or other than they were. Undo takes them back."
    )
    assert scene.foot == FootView("Added another diary: 3 entries", can_undo=True)
    assert len(scene.announced) == 1
    scene.keeping.undo()
    assert scene.kept == 0


def test_the_same_diary_again_has_nothing_new() -> None:
    scene = three_new().open()
    scene.presenter.add()
    scene.presenter.open(FILE)

    assert scene.view.words == "The other diary holds nothing that this one does not."
    assert not scene.view.can_add
    assert scene.preview.summary == ("0 new entries", "3 entries that are the same in both")


def test_a_file_that_is_no_diary_is_told_in_words() -> None:
    scene = Scene(refuses="This file is not a diary.").open()

    assert scene.view.stage is MergeStage.OVER
    assert scene.view.trouble == "This file is not a diary."
    assert scene.view.words == "Nothing was added."


def test_what_a_full_disk_refused_can_be_added_later() -> None:
    scene = three_new().open()
    scene.disk.is_full = True
    scene.presenter.add()
    assert scene.view.stage is MergeStage.PREVIEW
    assert "no room" in scene.view.trouble
    assert scene.kept == 0
    scene.disk.is_full = False
    scene.presenter.add()
    assert scene.kept == 3


def test_leaving_while_it_compares_closes_it_at_once() -> None:
    runner = RunLater()
    scene = three_new(runner).open()
    scene.presenter.leave()
    runner.run_all()
    assert scene.is_closed
    assert scene.view.stage is MergeStage.COMPARING


def test_leaving_while_it_adds_stops_it_and_tells_that_nothing_was_added() -> None:
    runner = RunLater()
    scene = three_new(runner).open()
    runner.run_all()
    scene.presenter.add()
    scene.presenter.leave()
    assert not scene.is_closed
    runner.run_all()
    assert scene.view.words == "It was stopped. Nothing was added."
    assert scene.kept == 0
    scene.presenter.add()
    runner.run_all()
    assert scene.kept == 3


def test_progress_is_shown_while_it_adds() -> None:
    scene = Scene()
    bring(scene.theirs, *(drink() for _ in range(2500)), note("last"))
    scene.open()
    scene.views.clear()
    scene.presenter.add()
    shown = [(view.done, view.total) for view in scene.views if view.stage is MergeStage.ADDING]
    assert (1000, 2501) in shown
    assert (2501, 2501) in shown


def test_the_moment_of_the_merge_is_the_clocks() -> None:
    scene = three_new().open()
    scene.presenter.add()
    action = scene.disk.database.kept.last_action()
    assert action is not None
    assert action.at == NOW
