"""Taking over a file: the preview, all or nothing, and what is told in between."""

from dataclasses import dataclass, field
from pathlib import Path

from builders import MONDAY, NOW, SUNDAY, following, reading, spasm
from fakes import FullDisk, RunLater, RunNow, StoppedClock
from spasm_diary.domain.errors import NotReadable
from spasm_diary.presenters.import_page import ImportPresenter, ImportView
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.runner import Runner
from spasm_diary.usecases.changes import Changed, Changes
from spasm_diary.usecases.found import Candidate, Found, Refusal, Unused

FILE = Path("mood.csv")
FOUND = Found(
    source="test",
    encoding="UTF-8",
    rows_in=3,
    candidates=(
        Candidate(spasm(6, on=SUNDAY, entry_id=1), line=2),
        Candidate(reading("mood", 7.5, on=MONDAY), line=3),
    ),
    followed=(following("mood", "Mood"),),
    refusals=(Refusal(4, "There is no date in this line."),),
    unused=(Unused("city", 2),),
)


def nothing_readable(_file: Path) -> Found:
    raise NotReadable("This file is damaged.")


@dataclass
class Import:
    """An import into a diary in memory, looked at without a screen."""

    runner: Runner = field(default_factory=RunNow)
    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    announced: list[Changed] = field(default_factory=list)
    views: list[ImportView] = field(default_factory=list)

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, StoppedClock(NOW), self.show_foot)
        self.presenter = ImportPresenter(self, self.keeping, self.runner, lambda _file: FOUND)

    def show_import(self, view: ImportView) -> None:
        self.views.append(view)

    def show_foot(self, _view: FootView) -> None:
        raise AssertionError("an import says itself what it did")

    @property
    def view(self) -> ImportView:
        return self.views[-1]

    def count(self) -> int:
        with self.disk() as work:
            return sum(work.diary.count().values())


def test_a_preview_counts_what_is_new_and_keeps_nothing() -> None:
    page = Import()

    page.presenter.open(FILE)

    assert page.view.file == "mood.csv"
    assert page.view.counts == (
        "2 entries are new",
        "0 are in the diary already",
        "1 line could not be taken over",
    )
    assert page.view.can_take_over
    assert page.count() == 0


def test_a_preview_shows_the_entries_in_words_and_each_refusal_with_its_line() -> None:
    page = Import()

    page.presenter.open(FILE)

    assert page.view.rows[-1] == "Monday 23 November 2026: Mood: 7.5 of 10"
    assert page.view.reasons == (
        "Line 4: There is no date in this line.",
        "There is no place for “city”, which stands in 2 rows.",
    )


def test_taking_over_keeps_all_of_it_and_tells_the_other_pages() -> None:
    page = Import()
    page.presenter.open(FILE)

    page.presenter.take_over()

    assert page.view.done == "2 entries taken over"
    assert not page.view.can_take_over
    assert page.count() == 2
    assert page.announced[0].touches(SUNDAY, MONDAY)


def test_the_same_file_a_second_time_brings_nothing_new() -> None:
    page = Import()
    page.presenter.open(FILE)
    page.presenter.take_over()

    page.presenter.open(FILE)

    assert page.view.counts[:2] == ("0 entries are new", "2 are in the diary already")
    assert not page.view.can_take_over


def test_a_file_that_cannot_be_read_is_told_of_in_words() -> None:
    page = Import()
    page.presenter = ImportPresenter(page, page.keeping, RunNow(), nothing_readable)

    page.presenter.open(FILE)

    assert page.view.problem == "This file is damaged."
    assert page.view.percent is None


def test_a_full_disk_keeps_nothing_and_says_so() -> None:
    page = Import()
    page.presenter.open(FILE)
    page.disk.is_full = True

    page.presenter.take_over()

    assert page.view.problem == "There is no room left on the disk."
    assert page.count() == 0


def test_a_cancelled_import_keeps_nothing() -> None:
    runner = RunLater()
    page = Import(runner=runner)
    page.presenter.open(FILE)
    runner.run_all()
    page.presenter.take_over()

    page.presenter.cancel()
    runner.run_all()

    assert page.count() == 0
