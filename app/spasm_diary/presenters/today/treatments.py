"""Medicines and other treatments of the day: taken or done, and begun, changed or stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.presenters.today.helped_words import helped_words
from spasm_diary.words import tr

PART = "treatments"
QUICK = 5


@dataclass(frozen=True, slots=True)
class QuickDose:
    """A treatment taken before, recorded again by one press."""

    label: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class TreatmentRow:
    """One dose or change in the list."""

    id: UUID
    time: str
    label: str
    is_added_later: bool


@dataclass(frozen=True, slots=True)
class TreatmentsView:
    """Everything on the card of the treatments."""

    quick: tuple[QuickDose, ...]
    rows: tuple[TreatmentRow, ...]
    kinds: tuple[tuple[str, str], ...]
    changes: tuple[tuple[str, str], ...]
    none_label: str
    says_none: bool
    can_say_none: bool
    problem: str


@dataclass(frozen=True, slots=True)
class TypedTreatment:
    """What stands in the form of the card."""

    what: str
    treatment: str = TreatmentKind.MEDICINE
    amount: float | None = None
    unit: str = ""
    clock: time | None = None


class TreatmentsPart:
    """What can be done with the treatments of a day."""

    def __init__(self, desk: Desk, looked_at: Callable[[], None] = lambda: None) -> None:
        self._desk = desk
        self._tell_looked_at = looked_at
        self.typed = ""
        """What stands in the field for its name."""

    def look_at(self, name: str) -> None:
        """A name was typed, or taken away again."""
        self.typed = name.strip()
        self._tell_looked_at()

    def again(self, dose: Dose) -> None:
        """Record the same dose at this moment, or on the day shown."""
        self._desk.add(dose, self._desk.now_or_day(), PART)

    def take(self, typed: TypedTreatment) -> bool:
        """Record what was typed as taken or done; False where something is wrong with it."""
        try:
            kind = TreatmentKind(typed.treatment)
            dose = Dose(typed.what, kind, typed.amount, typed.unit)
        except DiaryError as error:
            return self._refuse(error)
        clock = typed.clock
        when = self._desk.now_or_day() if clock is None else self._desk.at(clock)
        return self._desk.add(dose, when, PART) is not None

    def change(self, typed: TypedTreatment, change: str) -> bool:
        """Record that a treatment was begun, changed or stopped on this day."""
        try:
            kind = TreatmentKind(typed.treatment)
            course = Course(typed.what, Change(change), kind, typed.amount, typed.unit)
        except DiaryError as error:
            return self._refuse(error)
        return self._desk.add(course, part=PART) is not None

    def say_none(self, *, none: bool) -> None:
        """Say that nothing was taken or done, or take it back."""
        self._desk.say_none(Topic.TREATMENTS, PART, none=none)

    def earlier(self, entry: UUID) -> None:
        """Show what it was before."""
        self._desk.show_earlier([entry])

    def remove(self, entry: UUID) -> None:
        self._desk.remove(entry)

    def view(self) -> TreatmentsView:
        desk = self._desk
        doses = desk.sheet.of(Dose)
        return TreatmentsView(
            quick=self._quick(),
            rows=tuple(
                [_row(*one) for one in doses] + [_row(*one) for one in desk.sheet.of(Course)]
            ),
            kinds=tuple((kind.value, tr(kind.label)) for kind in TreatmentKind),
            changes=tuple((change.value, tr(change.label)) for change in Change),
            none_label=desk.none_label,
            says_none=desk.says_none(Topic.TREATMENTS),
            can_say_none=not doses,
            problem=desk.problems.get(PART, ""),
        )

    def _refuse(self, error: DiaryError) -> bool:
        self._desk.problems[PART] = error.in_words()
        return False

    def _quick(self) -> tuple[QuickDose, ...]:
        latest = (entry.content for entry in self._desk.sheet.latest_doses)
        doses = (
            Dose(one.what, one.treatment, one.amount, one.unit)
            for one in latest
            if isinstance(one, Dose)
        )
        return tuple(
            QuickDose(formats.dose(one.what, one.amount, one.unit), one)
            for one in tuple(dict.fromkeys(doses))[:QUICK]
        )


def _row(entry: Entry, treatment: Dose | Course) -> TreatmentRow:
    label = formats.dose(treatment.what, treatment.amount, treatment.unit)
    if isinstance(treatment, Course):
        return TreatmentRow(entry.id, tr(treatment.change.label), label, entry.is_added_later)
    label = helped_words(label, treatment.helped)
    return TreatmentRow(entry.id, formats.moment(entry.when), label, entry.is_added_later)
