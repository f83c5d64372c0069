"""An entry: when something happened, what it was, and when it was typed.

`KINDS` is the table of what can be recorded. A new kind is a dataclass, a row here, and its table
in the storage; files, undo, the bin and the command line follow.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeAlias
from uuid import UUID, uuid4

from spasm_diary.domain.day_begins import LATEST_BEGIN, day_of
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.errors import NotValid
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.moments import Exactness, When
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Course, Dose
from spasm_diary.words import N_

Content: TypeAlias = (
    Spasm
    | Night
    | Nap
    | Rating
    | Drink
    | Dose
    | Course
    | Reading
    | SignTicked
    | Appointment
    | Note
    | NoneToday
    | BadDay
)

KINDS: dict[str, type[Content]] = {
    "spasm": Spasm,
    "night": Night,
    "nap": Nap,
    "rating": Rating,
    "drink": Drink,
    "dose": Dose,
    "course": Course,
    "reading": Reading,
    "sign": SignTicked,
    "appointment": Appointment,
    "note": Note,
    "none": NoneToday,
    "bad_day": BadDay,
}
"""What files call each kind; never changed."""
_NAMES = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing recorded. For a night, `when` is the date one woke up on."""

    when: When
    content: Content
    typed: datetime
    """When it was first written down, with its offset."""
    id: UUID = field(default_factory=uuid4)

    def __post_init__(self) -> None:
        if self.typed.tzinfo is None:
            raise ValueError("the time of typing needs its offset")
        # A named time zone would make the repeated hour of autumn unequal to itself.
        offset = When.at(self.typed).zone
        object.__setattr__(self, "typed", self.typed.replace(microsecond=0).astimezone(offset))
        if isinstance(self.content, Night):
            _check_night(self.when, self.content)

    @property
    def kind(self) -> str:
        return _NAMES[type(self.content)]

    @property
    def day(self) -> date:
        return self.when.date

    @property
    def is_added_later(self) -> bool:
        """Typed a day or more after it happened: 24 hours after a clock time, else another day.

        A day as a whole is told of until 4 in the morning: who sits up late adds nothing later.
        """
        if self.when.exactness is Exactness.MINUTE:
            return self.typed - self.when.instant >= timedelta(days=1)
        return day_of(self.typed.astimezone(self.when.zone), LATEST_BEGIN) > self.when.date


def _check_night(when: When, night: Night) -> None:
    if when.exactness is not Exactness.DATE:
        raise NotValid(N_("A night belongs to a date; its clock times stand inside it."))
    ends = night.awake or night.up
    if ends is not None and ends.date != when.date:
        raise NotValid(N_("A night belongs to the date you woke up on."))
    began = night.bed or night.asleep
    if ends is None and began is not None:
        midnight = datetime.combine(when.date, time(), when.zone)
        if not timedelta(-1) <= began.instant - midnight < timedelta(1):
            raise NotValid(N_("A night begins on the day before you wake up, or on that day."))
