"""The free note, the appointments, and what was ticked for the day: warning signs, a bad day."""

from dataclasses import dataclass, replace
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.notes import Appointment, BadDay, Note, SignTicked
from spasm_diary.domain.warning_signs import sign
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class AppointmentView:
    """One appointment of the day."""

    id: UUID
    label: str
    question: str


@dataclass(frozen=True, slots=True)
class TickedSign:
    """A warning sign ticked for the day, and what to do about it."""

    id: UUID
    symptom: str
    action: str
    level: str


@dataclass(frozen=True, slots=True)
class NotesView:
    """Everything about the notes of the day."""

    note: str
    appointments: tuple[AppointmentView, ...]
    signs: tuple[TickedSign, ...]
    bad_days: tuple[UUID, ...]
    """Of two diaries that were merged, each may have marked the day."""
    problem: str


class NotesPart:
    """What can be done with the notes of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, text: str) -> None:
        """Keep the note of the day; an empty one goes."""
        entry, before = next(iter(self._desk.sheet.of(Note)), (None, None))
        if not text.strip():
            if entry is not None:
                self._desk.remove(entry.id)
        elif entry is None:
            self._desk.add(Note(text), part="note")
        elif before != Note(text):
            self._desk.keep(replace(entry, content=Note(text)), "note")

    def add_appointment(self, who: str, question: str) -> bool:
        try:
            appointment = Appointment(who, question)
        except DiaryError as error:
            self._desk.problems["appointment"] = error.in_words()
            return False
        return self._desk.add(appointment, part="appointment") is not None

    def earlier_notes(self) -> None:
        """Show what the note of the day was before."""
        self._desk.show_earlier([entry.id for entry, _ in self._desk.sheet.of(Note)])

    def earlier(self, entry: UUID) -> None:
        """Show what it was before."""
        self._desk.show_earlier([entry])

    def remove(self, entry: UUID) -> None:
        self._desk.remove(entry)

    def view(self) -> NotesView:
        sheet = self._desk.sheet
        return NotesView(
            note="\n\n".join(note.text for _, note in sheet.of(Note)),
            appointments=tuple(_appointment(*one) for one in sheet.of(Appointment)),
            signs=tuple(_ticked(*one) for one in sheet.of(SignTicked)),
            bad_days=tuple(entry.id for entry, _mark in sheet.of(BadDay)),
            problem=self._desk.problems.get("appointment", ""),
        )


def _appointment(entry: Entry, appointment: Appointment) -> AppointmentView:
    label = appointment.who
    if entry.when.clock is not None:
        time_words = formats.moment(entry.when)
        label = tr("{time}, {who}").format(time=time_words, who=appointment.who)
    return AppointmentView(entry.id, label, appointment.question)


def _ticked(entry: Entry, ticked: SignTicked) -> TickedSign:
    known = sign(ticked.sign)
    return TickedSign(entry.id, tr(known.symptom), tr(known.level.action), known.level.value)
