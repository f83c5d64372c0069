"""The settings, looked at by a test: settings in memory, a diary in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from uuid import UUID

from fakes import FullDisk, StoppedClock
from spasm_diary.domain.settings import Personal, Settings
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.settings.page import SettingsPresenter, SettingsScreen, SettingsView
from spasm_diary.presenters.settings.reminders import ReminderActions
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.usecases.changes import Changed, Changes

FOLDER = Path("/home/somebody/.local/share/spasm-diary")


@dataclass
class KeptSettings:
    """Holds settings as the program does, and tells who listens."""

    settings: Settings = field(default_factory=Settings)
    listeners: list[Callable[[], None]] = field(default_factory=list)

    @property
    def terms(self) -> SettingsTerms:
        return SettingsTerms(lambda: self.settings, self.change)

    def change(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]  # names of its fields
        for listener in self.listeners:
            listener()


@dataclass
class SettingsPage:
    """A presenter at work, and the last view it showed."""

    kept: KeptSettings = field(default_factory=KeptSettings)
    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    announced: list[Changed] = field(default_factory=list)
    feet: list[FootView] = field(default_factory=list)
    """What was said at the foot of the window."""
    has_tray: bool = False
    reminders_tried: int = 0
    widget: SettingsScreen | None = None
    """What draws the views as well."""

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(self.disk, changes, StoppedClock(), self.feet.append)
        chances = map(UUID, (f"{number:06}{0:026}" for number in count(1)))
        self.page = SettingsPresenter(
            self,
            self.kept.terms,
            self.keeping,
            chance=lambda: next(chances),
            folder=FOLDER,
            reminding=ReminderActions(self._try_reminder, lambda: self.has_tray),
        )
        self.page.show()

    def show_settings(self, view: SettingsView) -> None:
        self.view = view
        if self.widget is not None:
            self.widget.show_settings(view)

    def _try_reminder(self) -> None:
        self.reminders_tried += 1

    @property
    def personal(self) -> Personal:
        return self.disk.database.kept.personal()
