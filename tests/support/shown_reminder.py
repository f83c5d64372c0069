"""The whole program with its reminders, and a desktop that notes which messages it was to show."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from fakes import StoppedClock
from spasm_diary.bootstrap.program import Program
from spasm_diary.bootstrap.reminding import Reminding
from spasm_diary.bootstrap.session import Session
from spasm_diary.paths import Paths
from spasm_diary.ui.widgets.message_bar import MessageBar
from whole_program import SIZE, leave, settle
from widgets import the

LINE = "A moment for your diary?"


@dataclass
class NotedMessages:
    """A desktop that shows every message."""

    words: list[str] = field(default_factory=list)

    def notify(self, words: str) -> None:
        self.words.append(words)


@dataclass
class Reminded:
    """A session that reminds, told by a clock that is moved."""

    session: Session
    clock: StoppedClock
    messages: NotedMessages

    @property
    def program(self) -> Program:
        return self.session.program

    @property
    def reminding(self) -> Reminding:
        assert self.session.reminding is not None
        return self.session.reminding

    def pass_by(self, **time: float) -> None:
        """Let time pass, after which it is looked at the clock."""
        self.clock.pass_by(**time)
        self.reminding.look()
        settle(self.program)

    def change(self) -> None:
        """Let another program take the place of this one, as was asked for."""
        QApplication.processEvents()
        settle(self.program)

    def lines(self) -> list[str]:
        """What the bars above the page say."""
        bars = self.program.window.findChildren(MessageBar)
        return [bar.text for bar in bars if not bar.isHidden()]

    def press(self, words: str) -> None:
        the(QPushButton, self.program.window, words).click()
        settle(self.program)


@contextmanager
def reminded(folder: Path, clock: StoppedClock, *, opened: bool = True) -> Iterator[Reminded]:
    """As it is after a start, its diary open where it can be; gone afterwards."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    session = Session(Paths(folder), clock, application)
    messages = NotedMessages()
    session.program.window.resize(*SIZE)
    session.program.window.show()
    session.reminding = Reminding(lambda: session.program, messages)
    if opened:
        session.program.open_now()
        settle(session.program)
    found = Reminded(session, clock, messages)
    try:
        yield found
    finally:
        found.reminding.stop()
        leave(session.program)
