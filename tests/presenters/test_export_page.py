import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from builders import NOW, drink, spasm
from fakes import MemoryDatabase, RunLater, RunNow, StoppedClock
from spasm_diary.presenters.export_page import ExportPresenter, ExportView


@dataclass
class Scene:
    """An export of two entries."""

    runner: RunNow | RunLater = field(default_factory=RunNow)
    views: list[ExportView] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        database = MemoryDatabase()
        with database.open_work() as work:
            work.diary.put_many([spasm(6), drink()], NOW)
        self.presenter = ExportPresenter(
            self, database.open_work, self.runner, StoppedClock(), lambda: "1.2.3"
        )

    def show_export(self, view: ExportView) -> None:
        self.views.append(view)

    def close_export(self) -> None:
        self.is_closed = True

    @property
    def view(self) -> ExportView:
        return self.views[-1]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "my-diary.json"


def test_the_whole_diary_is_in_the_file_and_one_is_told_who_can_read_it(file: Path) -> None:
    scene = Scene()
    scene.presenter.write(file)
    written = json.loads(file.read_text(encoding="utf-8"))
    assert len(written["entries"]) == 2
    assert written["program"] == "1.2.3"
    assert scene.view == ExportView(
        "2 entries are in my-diary.json. Whoever has the file can read it: it is not locked.",
        is_over=True,
        folder=file.parent,
    )


def test_it_says_what_it_is_writing(file: Path) -> None:
    scene = Scene()
    scene.presenter.write(file)
    assert scene.views[0].words == "my-diary.json is being written…"
    assert (0, 2) in [(view.done, view.total) for view in scene.views]


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    scene = Scene()
    scene.presenter.write(tmp_path / "missing" / "my-diary.json")
    assert scene.view.is_over
    assert scene.view.words == "Nothing was written."
    assert "could not be written" in scene.view.trouble


def test_stopping_leaves_no_file_and_an_older_one_as_it_was(file: Path) -> None:
    file.write_text("older", encoding="utf-8")
    runner = RunLater()
    scene = Scene(runner)
    scene.presenter.write(file)
    scene.presenter.leave()
    assert not scene.is_closed
    runner.run_all()
    assert scene.view.words == "It was stopped. Nothing was written."
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    assert file.read_text(encoding="utf-8") == "older"
    scene.presenter.leave()
    assert scene.is_closed


def test_a_press_that_comes_too_late_still_tells_of_the_file(file: Path) -> None:
    scene = Scene()
    scene.presenter.write(file)
    scene.presenter.leave()
    assert scene.is_closed
    assert file.exists()
