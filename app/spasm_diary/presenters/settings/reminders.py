"""Reminders: off until chosen, at one or two times a day, and never in the quiet hours."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.reminders import Reminders
from spasm_diary.formats import clock
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.words import N_, tr

HOW_MANY = (N_("Never"), N_("Once a day"), N_("Twice a day"))
"""By how many reminders there are in a day."""


@dataclass(frozen=True, slots=True)
class ClockView:
    """A time to choose, and its key."""

    key: str
    label: str
    time: time


@dataclass(frozen=True, slots=True)
class RemindersView:
    """Everything on the card."""

    how_many: tuple[tuple[str, str], ...]
    chosen: str
    times: tuple[ClockView, ...]
    """When to remind; none where reminders are off."""
    quiet: tuple[ClockView, ...]
    """Where the quiet hours begin and end."""
    remark: str
    """What comes of the quiet hours."""
    in_tray: bool | None
    """Whether the program stays when its window is closed; None where there is no tray for it."""
    problem: str


@dataclass(frozen=True, slots=True)
class ReminderActions:
    """What the card needs besides the settings."""

    show_one: Callable[[], None]
    has_tray: Callable[[], bool]


NO_REMINDERS = ReminderActions(lambda: None, lambda: False)


class RemindersPart:
    """What can be done with them. They are of this computer: it is the one that reminds."""

    def __init__(
        self, terms: SettingsTerms, actions: ReminderActions, show: Callable[[], None]
    ) -> None:
        self._terms = terms
        self._actions = actions
        self._show = show
        self._problem = ""

    def choose_how_many(self, key: str) -> None:
        self._change(reminders_a_day=int(key))

    def set_time(self, key: str, at: time | None) -> None:
        """A field that was emptied keeps its time."""
        if at is None:
            self._show()
        else:
            self._change(**{key: at})

    def keep_in_tray(self, *, keep: bool) -> None:
        self._change(keep_in_tray=keep)

    def show_one(self) -> None:
        self._actions.show_one()

    def view(self) -> RemindersView:
        settings = self._terms.read()
        count = settings.reminders_a_day
        words = (tr("At"), tr("And at")) if count > 1 else (tr("At"),)
        times = (settings.reminder, settings.second_reminder)
        keys = ("reminder", "second_reminder")
        return RemindersView(
            how_many=tuple((str(number), tr(label)) for number, label in enumerate(HOW_MANY)),
            chosen=str(count),
            times=tuple(map(ClockView, keys, words, times))[:count],
            quiet=(
                ClockView("quiet_from", tr("Quiet from"), settings.quiet_from),
                ClockView("quiet_to", tr("Quiet until"), settings.quiet_to),
            ),
            remark=_remark(settings.reminders, times[:count]),
            in_tray=settings.keep_in_tray if self._actions.has_tray() else None,
            problem=self._problem,
        )

    def _change(self, **changes: object) -> None:
        try:
            self._terms.change(**changes)
            self._problem = ""
        except DiaryError as error:
            self._problem = error.in_words()
        self._show()


def _remark(reminders: Reminders, times: tuple[time, ...]) -> str:
    silent = [one for one in times if reminders.is_quiet(one)]
    if silent:
        return tr("{time} is in the quiet hours, so no reminder comes then.").format(
            time=clock(silent[0])
        )
    if reminders.quiet_from == reminders.quiet_to:
        return tr("With the same time in both there are no quiet hours.")
    return tr("No reminder comes in these hours.")
