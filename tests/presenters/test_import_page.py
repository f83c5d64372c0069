from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from builders import MONDAY, NOW, following, night, reading, spasm
from fakes import FullDisk, RunLater, RunNow, StoppedClock
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import NotReadable
from spasm_diary.presenters.import_page import ImportPresenter, ImportView, Stage
from spasm_diary.presenters.import_words import KIND_LABELS, MOST_LINES
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.found import Candidate, Found, Refusal, Unused

FILE = Path("/home/somebody/bearable.csv")


def found(*entries: Entry, **more: object) -> Found:
    """A file of these entries, a row each."""
    candidates = tuple(Candidate(entry, line) for line, entry in enumerate(entries, start=2))
    return Found("bearable", "UTF-8", len(entries), candidates, **more)  # type: ignore[arg-type]  # fields of it


def days(count: int) -> list[Entry]:
    return [spasm(3, on=MONDAY - timedelta(days=index)) for index in range(count)]


@dataclass
class Scene:
    """An import into a diary in memory."""

    file: Found = field(default_factory=lambda: found(*days(3)))
    runner: RunNow | RunLater = field(default_factory=RunNow)
    read: Callable[[Path], Found] | None = None
    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    views: list[ImportView] = field(default_factory=list)
    foot: FootView = field(default_factory=FootView)
    announced: list[Changed] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, StoppedClock(), self.show_foot)
        read = self.read or (lambda _path: self.file)
        self.presenter = ImportPresenter(self, self.keeping, self.runner, read)

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def show_import(self, view: ImportView) -> None:
        self.views.append(view)

    def close_import(self) -> None:
        self.is_closed = True

    def open(self) -> "Scene":
        self.presenter.open(FILE)
        return self

    @property
    def view(self) -> ImportView:
        return self.views[-1]

    @property
    def kept(self) -> int:
        return sum(self.disk.database.kept.count().values())


def test_a_file_is_shown_and_nothing_of_it_is_kept() -> None:
    scene = Scene().open()
    assert scene.view.stage is Stage.PREVIEW
    assert scene.view.file == "bearable.csv"
    assert scene.view.preview is not None
    assert scene.view.preview.summary == ("A file of Bearable, 3 rows", "3 new entries")
    assert scene.view.preview.kinds == ("Spasms: 3",)
    assert scene.kept == 0


def test_of_many_entries_the_first_and_the_last_are_shown() -> None:
    preview = Scene(found(*days(10))).open().view.preview
    assert preview is not None
    assert [row.when for row in preview.first] == [
        "Saturday 14 November 2026, 02:10",
        "Sunday 15 November 2026, 02:10",
        "Monday 16 November 2026, 02:10",
        "Tuesday 17 November 2026, 02:10",
    ]
    assert preview.last[-1].when == "Monday 23 November 2026, 02:10"
    assert preview.last[-1].words == "Spasm: strength 3 of 10"


def test_a_few_entries_are_shown_once() -> None:
    preview = Scene(found(*days(8))).open().view.preview
    assert preview is not None
    assert (len(preview.first), len(preview.last)) == (8, 0)


def test_answers_to_own_things_are_told_by_their_names() -> None:
    file = found(reading("fog-1", 4), followed=(following("fog-1", "Fog"),))
    preview = Scene(file).open().view.preview
    assert preview is not None
    assert preview.first[0].words == "Fog: 4 of 10"


def test_rows_that_are_refused_say_their_line_and_the_reason() -> None:
    file = found(
        night(),
        night(),
        refusals=(Refusal(9, "This is no date."),),
        remarks=(Refusal(4, "The unit was not known."),),
        unused=(Unused("Weather", 3),),
    )
    preview = Scene(file).open().view.preview
    assert preview is not None
    assert preview.summary[-1] == "2 refused; the reasons stand below"
    told = {amiss.heading: amiss.lines for amiss in preview.amiss}
    assert told == {
        "2 refused": (
            "Line 3: There is a night on this date already.",
            "Line 9: This is no date.",
        ),
        "1 taken in part, or put right": ("Line 4: The unit was not known.",),
        "1 column without a place in the diary": ("“Weather”, filled in 3 rows",),
    }


def test_of_very_many_lines_some_are_shown_and_the_rest_counted() -> None:
    refusals = tuple(Refusal(line, "No.") for line in range(MOST_LINES + 7))
    preview = Scene(found(spasm(), refusals=refusals)).open().view.preview
    assert preview is not None
    assert len(preview.amiss[0].lines) == MOST_LINES
    assert preview.amiss[0].more == "7 more"
    assert preview.amiss[0].heading == "207 refused"


def test_taking_over_keeps_all_and_says_so_in_the_foot() -> None:
    scene = Scene().open()
    scene.presenter.take_over()
    assert scene.kept == 3
    assert scene.view.stage is Stage.OVER
    assert scene.view.words == "3 entries were taken over. Undo takes them back."
    assert scene.foot == FootView("Imported 3 entries", can_undo=True)
    assert len(scene.announced) == 1
    scene.keeping.undo()
    assert scene.kept == 0


def test_the_same_file_again_has_nothing_new() -> None:
    scene = Scene().open()
    scene.presenter.take_over()
    scene.presenter.open(FILE)
    assert scene.view.words == "There is nothing new in this file."
    assert scene.view.preview is not None
    assert not scene.view.preview.can_take_over
    assert "3 entries that the diary has" in scene.view.preview.summary[-1]


def test_a_file_that_cannot_be_read_is_told_in_words() -> None:
    def refuse(_path: Path) -> Found:
        raise NotReadable("The diary does not know this kind of file.")

    scene = Scene(read=refuse).open()
    assert scene.view.stage is Stage.OVER
    assert scene.view.trouble == "The diary does not know this kind of file."
    assert scene.view.words == "Nothing was taken over."


def test_what_a_full_disk_refused_can_be_tried_again() -> None:
    scene = Scene().open()
    scene.disk.is_full = True
    scene.presenter.take_over()
    assert scene.view.stage is Stage.PREVIEW
    assert "no room" in scene.view.trouble
    assert scene.kept == 0
    scene.disk.is_full = False
    scene.presenter.take_over()
    assert scene.kept == 3
    assert scene.view.trouble == ""


def test_leaving_while_it_reads_closes_it_at_once() -> None:
    runner = RunLater()
    scene = Scene(runner=runner).open()
    scene.presenter.leave()
    runner.run_all()
    assert scene.is_closed
    assert scene.view.stage is Stage.READING


def test_leaving_while_it_keeps_stops_it_and_tells_that_nothing_was_kept() -> None:
    runner = RunLater()
    scene = Scene(runner=runner).open()
    runner.run_all()
    scene.presenter.take_over()
    scene.presenter.leave()
    assert not scene.is_closed
    runner.run_all()
    assert scene.view.words == "It was stopped. Nothing was taken over."
    assert scene.kept == 0
    scene.presenter.leave()
    assert scene.is_closed


def test_after_a_stop_it_can_still_be_taken_over() -> None:
    runner = RunLater()
    scene = Scene(runner=runner).open()
    runner.run_all()
    scene.presenter.take_over()
    scene.presenter.leave()
    runner.run_all()
    scene.presenter.take_over()
    runner.run_all()
    assert scene.kept == 3


def test_a_second_press_does_not_keep_twice() -> None:
    runner = RunLater()
    scene = Scene(runner=runner).open()
    runner.run_all()
    scene.presenter.take_over()
    scene.presenter.take_over()
    assert len(runner.waiting) == 1


def test_progress_is_shown_while_it_keeps() -> None:
    scene = Scene(found(*days(250))).open()
    scene.views.clear()
    scene.presenter.take_over()
    shown = [(view.done, view.total) for view in scene.views if view.stage is Stage.KEEPING]
    assert (100, 250) in shown
    assert (250, 250) in shown


def test_every_kind_of_entry_has_a_name_for_many() -> None:
    assert set(KIND_LABELS) == set(KINDS)


def test_old_days_are_told_with_their_year() -> None:
    preview = Scene(found(spasm(3, on=date(2016, 5, 4), typed=NOW))).open().view.preview
    assert preview is not None
    assert preview.first[0].when == "Wednesday 4 May 2016, 02:10"
