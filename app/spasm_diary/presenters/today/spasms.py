"""The spasms of the day: the one big button, the rows, and which of them is open."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.spasms import Length, LengthBand, Spasm
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.presenters.today.spasm_form import SpasmForm, form_of
from spasm_diary.presenters.today.spasm_words import details, places, spoken
from spasm_diary.words import tr

PART = "spasms"
GOING_ON = timedelta(hours=2)
"""So long does the button offer to end a spasm; later it most likely begins the next one."""


@dataclass(frozen=True, slots=True)
class SpasmRow:
    """One spasm in the list."""

    id: UUID
    time: str
    places: str
    severity: int | None
    details: str
    is_added_later: bool
    spoken: str
    """The whole row as one sentence."""


@dataclass(frozen=True, slots=True)
class SpasmsView:
    """Everything about the spasms of the day."""

    button: str
    is_going_on: bool
    rows: tuple[SpasmRow, ...]
    none_label: str
    says_none: bool
    can_say_none: bool
    same_as_last: str
    """What the last spasm was, to record one like it; "" while there is none."""
    form: SpasmForm | None
    problem: str


class SpasmsPart:
    """What can be done with the spasms of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._open: UUID | None = None

    @property
    def open_areas(self) -> tuple[str, ...]:
        """The keys of the places of the spasm whose form is open."""
        entry = None if self._open is None else self._desk.entry(self._open)
        spasm = entry.content if entry is not None else None
        return tuple(one.area for one in spasm.places) if isinstance(spasm, Spasm) else ()

    def press(self) -> None:
        """Begin a spasm now, saved at once; or end the one that is going on."""
        going_on = self._going_on()
        if going_on is None:
            self.begin()
        else:
            self.stop(going_on)

    def begin(self, moment: datetime | None = None) -> None:
        """Record a spasm at this or an earlier moment, or on the day shown if it is another."""
        desk = self._desk
        length = Length(band=LengthBand.STILL_GOING) if desk.is_today else None
        when = desk.now_or_day() if moment is None else desk.when(moment)
        self._add(Spasm(length=length), when)

    def stop(self, entry: Entry) -> None:
        """Keep how long it lasted."""
        lasted = (self._desk.now - entry.when.instant).total_seconds()
        self.change(entry.id, length=Length(seconds=max(0, round(lasted))))

    def same_as_last(self) -> None:
        """Record one like the last: the same places, kind and strength, to be corrected."""
        last = self._last()
        if last is not None:
            self._add(
                replace(last, length=None, woke=None, count=None, tried=None, noticed=None, note="")
            )

    def say_none(self, *, none: bool) -> None:
        """Say that there was no spasm on this day, or take it back."""
        self._desk.say_none(Topic.SPASMS, PART, none=none)

    def open_row(self, spasm: UUID | None) -> None:
        """Which spasm's form is open; None closes it."""
        self._open = spasm

    def change(self, spasm: UUID, **fields: object) -> None:
        """Change some fields of a spasm."""
        entry = self._desk.entry(spasm)
        if entry is not None and isinstance(entry.content, Spasm):
            self._desk.keep(_changed(entry, entry.content, fields), PART)

    def earlier(self, spasm: UUID) -> None:
        """Show what it was before."""
        self._desk.show_earlier([spasm])

    def remove(self, spasm: UUID) -> None:
        if self._open == spasm:
            self._open = None
        self._desk.remove(spasm)

    def view(self) -> SpasmsView:
        desk = self._desk
        spasms = desk.sheet.of(Spasm)
        going_on = self._going_on()
        begin = tr("A spasm now") if desk.is_today else tr("Add a spasm")
        last = self._last()
        return SpasmsView(
            button=begin if going_on is None else tr("It has stopped"),
            is_going_on=going_on is not None,
            rows=tuple(_row(entry, spasm) for entry, spasm in spasms),
            none_label=tr("No spasms today") if desk.is_today else tr("No spasms on this day"),
            says_none=desk.says_none(Topic.SPASMS),
            can_say_none=not spasms,
            same_as_last=places(last) if last is not None else "",
            form=next(
                (form_of(entry, spasm, desk) for entry, spasm in spasms if entry.id == self._open),
                None,
            ),
            problem=desk.problems.get(PART, ""),
        )

    def _add(self, spasm: Spasm, when: When | None = None) -> None:
        desk = self._desk
        entry = Entry(when or desk.now_or_day(), spasm, desk.now)
        self._open = entry.id
        desk.keep(entry, PART)

    def _going_on(self) -> Entry | None:
        desk = self._desk
        if not desk.is_today:
            return None
        of_day = [entry for entry, _ in desk.sheet.of(Spasm)]
        for entry in (*reversed(of_day), *desk.sheet.latest_spasms):
            began = desk.now - entry.when.instant
            if isinstance(entry.content, Spasm) and entry.content.is_going_on and began < GOING_ON:
                return desk.entry(entry.id)
        return None

    def _last(self) -> Spasm | None:
        """The newest spasm of which more is known than that it was."""
        for entry in self._desk.sheet.latest_spasms:
            if isinstance(entry.content, Spasm) and entry.content.places:
                return entry.content
        return None


def _changed(entry: Entry, spasm: Spasm, fields: dict[str, object]) -> Entry:
    return replace(entry, content=replace(spasm, **fields))  # type: ignore[arg-type]  # the form's


def _row(entry: Entry, spasm: Spasm) -> SpasmRow:
    return SpasmRow(
        id=entry.id,
        time=formats.moment(entry.when),
        places=places(spasm),
        severity=spasm.severity,
        details=details(spasm),
        is_added_later=entry.is_added_later,
        spoken=spoken(entry, spasm),
    )
