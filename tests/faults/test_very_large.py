"""Thirty years of days, and one day of five hundred spasms: it opens, and is written in as ever."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builders import MONDAY, NOW, SUNDAY, spasm
from how_much import as_much
from spasm_diary.domain.entries import Entry
from spasm_diary.paths import Paths
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.ui.today.spasms_card import SpasmLine
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.read_day import read_day
from whole_program import running, settle
from widgets import the

YEARS = tuple(spasm(3, on=SUNDAY - timedelta(days=back)) for back in range(30 * 365))
LONG_AGO = YEARS[5000].day
STEPS = 10
"""Of SQLite's own, after which it counts."""


def fill(file: Path, *entries: Entry) -> Path:
    with closing(open_diary(file)) as diary, diary.open_work() as work:
        work.diary.put_many(entries, NOW)
    return file


def on_one_day(number: int) -> list[Entry]:
    times = (f"{minute // 60:02}:{minute % 60:02}" for minute in range(number))
    return [spasm(5, at=time, note=f"at {time}") for time in times]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("large") / "diary.db", *YEARS, *on_one_day(500))


def save(open_work: OpenWork) -> None:
    keep_entry(open_work, spasm(4, on=LONG_AGO), NOW)


def read(open_work: OpenWork) -> None:
    read_day(open_work, LONG_AGO)


def steps_of(file: Path, act: Callable[[OpenWork], None]) -> int:
    """How much work SQLite has with something: it is the same on every computer."""
    counted = []
    with closing(open_file(file)) as opened:
        act(opened.open_work)  # what is prepared once counts not
        with opened.quiet() as driver:
            driver.set_progress_handler(lambda: counted.append(1), STEPS)
        act(opened.open_work)
        with opened.quiet() as driver:
            driver.set_progress_handler(None, 0)
    return len(counted)


@pytest.mark.parametrize("act", [save, read])
def test_a_day_is_as_much_work_after_thirty_years_as_after_four_months(
    large: Path, tmp_path: Path, act: Callable[[OpenWork], None]
) -> None:
    small = fill(tmp_path / "small.db", *YEARS[4940:5060])
    copy = Path(shutil.copyfile(large, tmp_path / "large.db"))

    assert steps_of(copy, act) < 1.5 * steps_of(small, act)


class Resized(QObject):
    """Counts how often a line of the list of spasms is given another size."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.times += event.type() == QEvent.Type.Resize and isinstance(watched, SpasmLine)
        return False


def test_a_long_list_of_spasms_is_laid_out_at_once_and_not_line_by_line(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    lines = 100
    fill(Paths(tmp_path).diary, *on_one_day(lines))
    resized = Resized()

    with running(tmp_path) as program:
        qapp.installEventFilter(resized)
        the(QPushButton, program.window, "A spasm now").click()
        settle(program)
        qapp.removeEventFilter(resized)

    assert resized.times < 5 * lines


@as_much("number", quick=50, whole=500)
def test_a_day_of_very_many_spasms_is_shown_and_takes_one_more(
    qtbot: QtBot, tmp_path: Path, number: int
) -> None:
    fill(Paths(tmp_path).diary, *YEARS, *on_one_day(number))

    with running(tmp_path) as program:
        the(QPushButton, program.window, "A spasm now").click()
        settle(program)
        assert program.window.foot._saved.text().startswith("Saved")

    with closing(open_diary(Paths(tmp_path).diary)) as diary, diary.open_work() as work:
        assert len(work.diary.on(MONDAY)) == number + 1
        assert work.diary.count()["spasm"] == len(YEARS) + number + 1
