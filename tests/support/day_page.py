"""The sheet of a day, looked at by a test: a diary in memory, a clock that stands, no screen."""

from dataclasses import dataclass, field
from datetime import date
from typing import cast

from builders import MONDAY, NOW
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.settings import Personal, Settings
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.usecases.changes import Changes


@dataclass
class DayPage:
    """A page open at Monday evening; `disk.is_full` lets the next saves fail."""

    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    clock: StoppedClock = field(default_factory=lambda: StoppedClock(NOW))
    settings: Settings = field(default_factory=Settings)
    changes: Changes = field(default_factory=Changes)
    foot: FootView = field(default_factory=FootView)

    def __post_init__(self) -> None:
        self.keeping = Keeping(
            self.disk,
            self.changes,
            self.clock,
            self.show_foot,
            lambda: self.settings.day_begins,
        )
        self.page = TodayPresenter(self, self.keeping, lambda: self.settings)
        self.page.open(MONDAY)

    def show_day(self, view: TodayView) -> None:
        self.view = view

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def with_entries(self, *entries: Entry) -> "DayPage":
        with self.disk() as work:
            for entry in entries:
                work.diary.put(entry, NOW)
        self.page.open(self.page.day)
        return self

    def with_personal(self, personal: Personal) -> "DayPage":
        with self.disk() as work:
            work.diary.put_personal(personal, NOW)
        self.page.open(self.page.day)
        return self

    def kept(self, on: date = MONDAY) -> tuple[Entry, ...]:
        with self.disk() as work:
            return work.diary.on(on)

    def spasms(self, on: date = MONDAY) -> list[Spasm]:
        return [cast("Spasm", entry.content) for entry in self.kept(on) if entry.kind == "spasm"]
