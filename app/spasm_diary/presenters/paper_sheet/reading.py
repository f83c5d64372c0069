"""What a day on paper says: texts in, entries out, and a sentence for each that cannot be.

Nothing is required. An empty field is not recorded; only a tick or a written 0 says "none".
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Final, TypeVar

from spasm_diary.domain.drinks import LARGEST_ML, Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.errors import DiaryError, NotReadable, NotValid
from spasm_diary.domain.moments import PartOfDay, When, when_typed
from spasm_diary.domain.night_times import dated
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Note, Topic
from spasm_diary.domain.places import Place
from spasm_diary.domain.ratings import HIGHEST, SCALES, Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Dose
from spasm_diary.formats import clock
from spasm_diary.presenters.clock_text import read_clock
from spasm_diary.presenters.paper_sheet.fields import (
    BED,
    GLASSES,
    MEDICINES,
    NO_SPASMS,
    NOTE,
    SLEEP,
    UP,
    Field,
    Texts,
    rows_of,
)
from spasm_diary.presenters.place_text import read_place, read_side, side_text
from spasm_diary.presenters.start_text import read_start, start_text
from spasm_diary.presenters.whole_number_text import read_whole
from spasm_diary.usecases.check_entry import check_entry
from spasm_diary.words import N_, tr

Value = TypeVar("Value")
KIND_NOT_SAID: Final = "other"
"""On paper a glass is ticked, whatever was in it."""
_BETWEEN_MEDICINES: Final = re.compile(r"[;\n]|,\s+(?!\d[\d.,]*\s*[^\W\d])")
"""A comma alone may stand in a number, and one before a number with its unit in a dose."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known besides the texts."""

    day: date
    now: datetime
    offset_at: Callable[[datetime], int]
    glass_ml: int
    day_begins: int = 0


@dataclass(slots=True)
class Read:
    """What a day says, and what of it cannot be."""

    entries: list[Entry] = field(default_factory=list)
    problems: dict[Field, str] = field(default_factory=dict)
    texts: dict[Field, str] = field(default_factory=dict)
    """As they were understood: "7" as "07:00"."""


def read_sheet(texts: Texts, around: Around) -> Read:
    """Read everything that stands there."""
    reader = _Reader(texts, around)
    reader.read()
    return reader.found


class _Reader:
    """Reads field by field; what cannot be read is noted, and left out."""

    def __init__(self, texts: Texts, around: Around) -> None:
        self._texts = texts
        self._around = around
        self.found = Read(texts=dict(texts))

    def read(self) -> None:
        for row in range(rows_of(self._texts)):
            self._read_spasm(row)
        if NO_SPASMS in self._texts and rows_of(self._texts):
            words = N_("There are spasms in the rows below. Empty them, or take the tick away.")
            self._refuse(NO_SPASMS, NotValid(words))
        elif NO_SPASMS in self._texts:
            self._keep(NO_SPASMS, self._of_day, NoneToday(Topic.SPASMS))
        self._read_night()
        for scale in SCALES:
            value = self._whole(Field(scale.key), HIGHEST)
            if value is not None:
                self._keep(Field(scale.key), self._of_day, Rating(scale.key, value))
        self._read_drinks()
        self._read_medicines()
        if NOTE in self._texts:
            self._keep(NOTE, self._of_day, Note(self._texts[NOTE].strip()))

    @property
    def _of_day(self) -> When:
        day = self._around.day
        return When(day, self._around.offset_at(datetime.combine(day, time(12))))

    def _at(self, start: time | PartOfDay | None) -> When:
        if isinstance(start, time):
            around = self._around
            return when_typed(
                around.day,
                start,
                now=around.now,
                begins=around.day_begins,
                offset_at=around.offset_at,
            )
        return replace(self._of_day, part=start)

    def _read_spasm(self, row: int) -> None:
        time_field, place_field = Field("time", row), Field("place", row)
        woke = Field("woke", row) in self._texts
        names = ("time", "place", "side", "strength")
        if not woke and not any(Field(name, row) in self._texts for name in names):
            return
        start = self._value(time_field, read_start)
        self._understood(time_field, start_text(start))
        place = self._place(place_field, Field("side", row))
        strength = self._whole(Field("strength", row), HIGHEST)
        places = () if place is None else (place,)
        spasm = Spasm(strength, places, woke=True if woke else None)
        if time_field not in self.found.problems:
            self._keep(time_field, self._at(start), spasm)

    def _place(self, where: Field, on_side: Field) -> Place | None:
        side = self._value(on_side, read_side)
        self._understood(on_side, side_text(side))
        if where not in self._texts:
            if side is not None:
                self._refuse(where, NotValid(N_("Which place is this side of?")))
            return None
        typed = self._value(where, read_place)
        if typed is None:
            return None
        if typed.side is not None and side is not None and typed.side is not side:
            self._refuse(on_side, NotValid(N_("Two sides are said here. Leave one of them.")))
            return None
        said = side or typed.side
        try:
            place = Place(typed.area.key, said)
        except DiaryError as error:
            self._refuse(on_side, error)
            return None
        if on_side not in self.found.problems:
            self._understood(where, typed.area_text)
            self._understood(on_side, side_text(said))
        return place

    def _read_night(self) -> None:
        quality = self._whole(SLEEP, HIGHEST)
        bed, up = self._value(BED, read_clock), self._value(UP, read_clock)
        for where, at in ((BED, bed), (UP, up)):
            self._understood(where, "" if at is None else clock(at))
        if quality is None and bed is None and up is None:
            return
        where = SLEEP if bed is None and up is None else UP if bed is None else BED
        day = self._around.day
        try:
            times = dated(day, {"bed": bed, "up": up}, self._around.offset_at)
            night = Night(bed=times["bed"], up=times["up"], quality=quality)
        except DiaryError as error:
            self._refuse(where, error)
        else:
            self._keep(where, self._of_day, night)

    def _read_drinks(self) -> None:
        glass = self._around.glass_ml
        glasses = self._whole(GLASSES, LARGEST_ML // glass)
        if glasses:
            self._keep(GLASSES, self._of_day, Drink(glasses * glass, KIND_NOT_SAID))
        elif glasses == 0:
            self._keep(GLASSES, self._of_day, NoneToday(Topic.DRINKS))

    def _read_medicines(self) -> None:
        """Each with whatever was written beside it, such as an amount."""
        for one in _BETWEEN_MEDICINES.split(self._texts.get(MEDICINES, "")):
            if not one.strip():
                continue
            if not any(letter.isalpha() for letter in one) or _is_none(one):
                words = N_("Write the names of medicines. Leave it empty if there were none.")
                self._refuse(MEDICINES, NotReadable(words))
                continue
            try:
                dose = Dose(one)
            except DiaryError as error:
                self._refuse(MEDICINES, error)
            else:
                self._keep(MEDICINES, self._of_day, dose)

    def _whole(self, where: Field, most: int) -> int | None:
        value = self._value(where, lambda text: read_whole(text, most))
        self._understood(where, "" if value is None else str(value))
        return value

    def _value(self, where: Field, read: Callable[[str], Value]) -> Value | None:
        """What a field says; None where it says nothing, or nothing that can be read."""
        if where not in self._texts:
            return None
        try:
            return read(self._texts[where])
        except DiaryError as error:
            self._refuse(where, error)
            return None

    def _keep(self, where: Field, when: When, content: Content) -> None:
        try:
            entry = Entry(when, content, self._around.now)
            check_entry(entry, self._around.now, (), ())
        except DiaryError as error:
            self._refuse(where, error)
        else:
            self.found.entries.append(entry)

    def _understood(self, where: Field, text: str) -> None:
        if text:
            self.found.texts[where] = text

    def _refuse(self, where: Field, error: DiaryError) -> None:
        self.found.problems.setdefault(where, error.in_words())


def _is_none(text: str) -> bool:
    return text.strip().casefold() == tr("None").casefold()
