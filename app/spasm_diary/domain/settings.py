"""How the program looks and speaks, and the little it is told about the person."""

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from spasm_diary.domain.about_person import Age, check_facts
from spasm_diary.domain.day_begins import LATEST_BEGIN
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.reminders import MOST, Reminders
from spasm_diary.domain.text import number
from spasm_diary.words import N_

LONGEST_TO_CALL = 40
TEXT_SIZES = (100, 125, 150, 175, 200)


class Theme(StrEnum):
    """The looks to choose from."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"

    @property
    def label(self) -> str:
        return _THEMES[self]


_THEMES = {
    Theme.SYSTEM: N_("As the computer"),
    Theme.LIGHT: N_("Light"),
    Theme.DARK: N_("Dark"),
    Theme.CONTRAST: N_("High contrast"),
}


class ClockFace(StrEnum):
    """The ways to write a clock time."""

    SYSTEM = "system"
    HOURS_24 = "24"
    HOURS_12 = "12"

    @property
    def label(self) -> str:
        return _CLOCKS[self]


_CLOCKS = {
    ClockFace.SYSTEM: N_("As the computer"),
    ClockFace.HOURS_24: N_("24 hours"),
    ClockFace.HOURS_12: N_("12 hours, am and pm"),
}


class WeekBegins(StrEnum):
    """The days with which a week can begin."""

    SYSTEM = "system"
    MONDAY = "monday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"

    @property
    def label(self) -> str:
        return _WEEKS[self]

    @property
    def weekday(self) -> int | None:
        """Monday is 0; None for as the computer has it."""
        return _WEEKDAYS[self]


_WEEKS = {
    WeekBegins.SYSTEM: N_("As the computer"),
    WeekBegins.MONDAY: N_("Monday"),
    WeekBegins.SUNDAY: N_("Sunday"),
    WeekBegins.SATURDAY: N_("Saturday"),
}
_WEEKDAYS = {
    WeekBegins.SYSTEM: None,
    WeekBegins.MONDAY: 0,
    WeekBegins.SUNDAY: 6,
    WeekBegins.SATURDAY: 5,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Of this computer, not of the diary. Kept as JSON beside it."""

    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    unit: Unit = Unit.ML
    glass_ml: int = 200
    cup_ml: int = 150
    bottle_ml: int = 500
    panel_open: bool = True
    welcomed: bool = False
    """The first screens were seen, or skipped."""
    second_folder: str = ""
    """Where each backup is laid down as well, such as a stick; "" for nowhere."""
    emergency_number: str = ""
    """What the person wants to call first; the numbers of all regions stand there as well."""
    crisis_number: str = ""
    lock_minutes: int = 10
    """After how long without a key or a click an encrypted diary locks by itself."""
    lock_when_away: bool = True
    """Whether it also locks with the screen, and when the computer sleeps."""
    clock: ClockFace = ClockFace.SYSTEM
    week_begins: WeekBegins = WeekBegins.SYSTEM
    day_begins: int = 0
    """The hour. What is written keeps the day that it was given, whatever this becomes."""
    reminders_a_day: int = 0
    """None until they are chosen; with one, the second time waits for the choice of two."""
    reminder: time = time(20)
    second_reminder: time = time(13)
    quiet_from: time = time(21, 30)
    quiet_to: time = time(8)
    keep_in_tray: bool = False
    """Whether the program stays where the window is closed; only ever where there is a tray."""

    def __post_init__(self) -> None:
        number(
            self.reminders_a_day, 0, MOST, N_("There are {lowest} to {highest} reminders a day.")
        )
        number(self.lock_minutes, 5, 60, N_("It locks after {lowest} to {highest} minutes."))
        number(
            self.day_begins,
            0,
            LATEST_BEGIN,
            N_("A day can begin at an hour from {lowest} to {highest}."),
        )
        number(self.text_percent, 50, 300, N_("Text goes from {lowest} to {highest} %."))
        for one in (self.emergency_number, self.crisis_number):
            if len(one) > LONGEST_TO_CALL or not one.isprintable():
                raise NotValid(N_("A number to call fits into one short line."))
        for size in (self.glass_ml, self.cup_ml, self.bottle_ml):
            number(size, 1, 5000, N_("A glass has {lowest} to {highest} ml."))

    @property
    def reminders(self) -> Reminders:
        times = (self.reminder, self.second_reminder)
        return Reminders(times[: self.reminders_a_day], self.quiet_from, self.quiet_to)


@dataclass(frozen=True, slots=True)
class Personal:
    """What the diary knows of the person; it travels with the diary."""

    drink_aim_ml: int | None = None
    """How much the person aims to drink in a day; None: no aim."""
    fluids_limited: bool = False
    """A clinician has limited the fluids: no word about drinking more, ever."""
    age: Age | None = None
    facts: frozenset[str] = frozenset()
    """The keys of those that hold; of any other it is not known whether it does."""

    def __post_init__(self) -> None:
        check_facts(self.facts)
        if self.drink_aim_ml is not None:
            number(self.drink_aim_ml, 100, 6000, N_("Aim for {lowest} to {highest} ml."))
            if self.fluids_limited:
                raise NotValid(N_("With limited fluids, the diary keeps no amount to aim at."))
