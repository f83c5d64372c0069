"""A reminder looked at by a test: a clock that is moved, and what stands on the screen."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from builders import MONDAY, moment
from fakes import StoppedClock
from spasm_diary.domain.reminders import NEVER_REMINDED, Reminded, Reminders
from spasm_diary.presenters.reminder import ReminderPresenter, ReminderTerms, ReminderView

EVENING = Reminders((time(20),))


@dataclass
class MemoryOnly:
    """A `Memory` that lasts as long as the test."""

    past: Reminded = NEVER_REMINDED

    def read(self) -> Reminded:
        return self.past

    def write(self, past: Reminded) -> None:
        self.past = past


@dataclass
class ReminderInView:
    """A presenter at work, what it shows, and when it wants to look again."""

    reminders: Reminders = EVENING
    memory: MemoryOnly = field(default_factory=MemoryOnly)
    clock: StoppedClock = field(default_factory=lambda: StoppedClock(moment(at="09:00")))
    typed: list[datetime] = field(default_factory=list)
    """When the day was filled in."""
    is_locked: bool = False
    view: ReminderView | None = None
    seconds: int | None = None
    messages: int = 0
    opened: list[date] = field(default_factory=list)
    """The days whose sheets were asked for."""

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """As after a start of the program: nothing stands, but what was remembered holds."""
        self.view = None
        terms = ReminderTerms(
            self.clock,
            lambda: self.reminders,
            self.memory,
            self._filled_in_since,
            self.opened.append,
        )
        self.presenter = ReminderPresenter(self, terms)
        self.presenter.look()

    def look_at(self, clock: str, on: date = MONDAY) -> None:
        self.clock.moment = moment(on, clock)
        self.presenter.look()

    def fill_in(self) -> None:
        self.typed.append(self.clock.now().replace(tzinfo=None))
        self.presenter.diary_changed()

    def wait(self) -> datetime:
        """Let time pass until the next look, which is then."""
        assert self.seconds is not None
        self.clock.moment += timedelta(seconds=self.seconds)
        self.presenter.look()
        return self.clock.now().replace(tzinfo=None)

    def show_reminder(self, view: ReminderView) -> None:
        self.view = view
        self.messages += view.is_message

    def hide_reminder(self) -> None:
        self.view = None

    def look_again(self, seconds: int | None) -> None:
        self.seconds = seconds

    def _filled_in_since(self, since: datetime) -> bool | None:
        return None if self.is_locked else any(one >= since for one in self.typed)
