"""The settings as a whole. Each change is kept at once; there is nothing to confirm."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol
from uuid import UUID

from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.kept_guidance import KeptAdvice
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.presenters.hidden_advice import hidden_words, show_again
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.settings.about_you import AboutYouPart, AboutYouView
from spasm_diary.presenters.settings.clock_and_week import ClockAndWeekPart, ClockAndWeekView
from spasm_diary.presenters.settings.day import DayPart, DayView
from spasm_diary.presenters.settings.drinks import DrinkSettingsPart, DrinkSettingsView
from spasm_diary.presenters.settings.followed import FollowedSettingsPart, FollowedSettingsView
from spasm_diary.presenters.settings.looks import LooksPart, LooksView
from spasm_diary.presenters.settings.reminders import (
    NO_REMINDERS,
    ReminderActions,
    RemindersPart,
    RemindersView,
)
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.presenters.settings.to_call import ToCallPart, ToCallView
from spasm_diary.usecases.changes import EVERY_DAY, Changed
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class HiddenAdvice:
    """A piece of guidance that the person has hidden."""

    rule: str
    title: str
    until: str
    """Until when, in words."""


@dataclass(frozen=True, slots=True)
class SettingsView:
    """Everything on the page."""

    looks: LooksView
    clock_and_week: ClockAndWeekView
    day: DayView
    drinks: DrinkSettingsView
    followed: FollowedSettingsView
    about_you: AboutYouView
    to_call: ToCallView
    reminders: RemindersView
    hidden: tuple[HiddenAdvice, ...]
    folder: str
    """Where the data is."""
    is_example: bool
    """The diary that is open is an invented one."""
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """What the diary knows of the person, or why it cannot be read."""

    personal: Personal = field(default_factory=Personal)
    followed: tuple[Followed, ...] = ()
    hidden: tuple[KeptAdvice, ...] = ()
    trouble: str = ""


class SettingsScreen(Protocol):
    """What draws the page."""

    def show_settings(self, view: SettingsView) -> None: ...


class SettingsPresenter:
    """Shows the settings, and shows them anew when they were changed elsewhere."""

    def __init__(  # noqa: PLR0913 - all that there is to set
        self,
        screen: SettingsScreen,
        terms: SettingsTerms,
        keeping: Keeping,
        *,
        chance: Callable[[], UUID],
        folder: Path,
        reminding: ReminderActions = NO_REMINDERS,
        is_example: bool = False,
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._folder = folder
        self._is_example = is_example
        self.looks = LooksPart(terms, self.show)
        self.clock_and_week = ClockAndWeekPart(terms, self.show)
        self.day = DayPart(terms, self.show)
        self.drinks = DrinkSettingsPart(terms, keeping, self.show)
        self.followed = FollowedSettingsPart(keeping, chance, self.show)
        self.about_you = AboutYouPart(keeping, self.show)
        self.to_call = ToCallPart(terms, self.show)
        self.reminders = RemindersPart(terms, reminding, self.show)
        keeping.changes.listen(self._on_changed)

    def show_again(self, rule: str) -> None:
        """Let a hidden piece of guidance stand in the panel again."""
        show_again(self._keeping, rule)

    def show(self) -> None:
        known = self._known()
        self._screen.show_settings(
            SettingsView(
                looks=self.looks.view(),
                clock_and_week=self.clock_and_week.view(),
                day=self.day.view(),
                drinks=self.drinks.view(known.personal),
                followed=self.followed.view(known.followed),
                about_you=self.about_you.view(known.personal),
                to_call=self.to_call.view(),
                reminders=self.reminders.view(),
                hidden=_hidden(known.hidden, self._keeping.today),
                folder=str(self._folder),
                is_example=self._is_example,
                trouble=known.trouble,
            )
        )

    def _on_changed(self, changed: Changed) -> None:
        """Only what touches every day may touch what stands here, such as an undoing."""
        if changed == EVERY_DAY:
            self.show()

    def _known(self) -> _Known:
        try:
            with self._keeping.open_work() as work:
                diary, today = work.diary, self._keeping.today
                hidden = tuple(one for one in diary.advice() if one.is_hidden(today))
                return _Known(diary.personal(), diary.followed(), hidden)
        except DiaryUnavailable as error:
            return _Known(trouble=error.in_words())


def _hidden(kept: Iterable[KeptAdvice], today: date) -> tuple[HiddenAdvice, ...]:
    titles = {rule.key: tr(rule.title) for rule in RULES}
    return tuple(
        HiddenAdvice(one.rule, titles[one.rule], hidden_words(one, today))
        for one in kept
        if one.rule in titles
    )
