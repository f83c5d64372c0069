"""What the diary holds of a day already. It stays as it is: only what is missing is typed in."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary import formats
from spasm_diary.domain.drinks import Drink, Unit
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Note, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Dose
from spasm_diary.presenters.entry_words import Terms, entry_line
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.paper_sheet.fields import (
    BED,
    GLASSES,
    MEDICINES,
    NO_SPASMS,
    NOTE,
    SLEEP,
    TICK,
    UP,
    Field,
)
from spasm_diary.words import ntr, tr

MOST_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Held:
    """The entries of one day."""

    entries: tuple[Entry, ...] = ()

    def says_none(self, topic: Topic) -> bool:
        return NoneToday(topic) in (one.content for one in self.entries)

    def closed(self, terms: Terms) -> dict[Field, str]:
        """What cannot be typed, being there already, with what stands in its field."""
        return dict(self._closed(terms))

    def words(self, terms: Terms) -> str:
        """What is there, in one paragraph; "" for nothing."""
        if not self.entries:
            return ""
        told = [_told(one, terms) for one in self.entries[:MOST_LINES]]
        more = len(self.entries) - MOST_LINES
        if more > 0:
            told.append(ntr("{count} more", "{count} more", more).format(count=more))
        words = tr("In the diary already, and stays as it is: {entries}.")
        return words.format(entries="; ".join(told))

    def without_known(self, entries: list[Entry]) -> list[Entry]:
        """The new ones: as many as the diary does not have already."""
        known = [set(_keys(one)) for one in self.entries]
        new = []
        for entry in entries:
            same = next((keys for keys in known if not keys.isdisjoint(_keys(entry))), None)
            if same is None:
                new.append(entry)
            else:
                known.remove(same)
        return new

    def _closed(self, terms: Terms) -> Iterator[tuple[Field, str]]:
        contents = [one.content for one in self.entries]
        if self.says_none(Topic.SPASMS):
            yield NO_SPASMS, TICK
        elif any(isinstance(one, Spasm) for one in contents):
            yield NO_SPASMS, ""
        drunk = sum(one.ml for one in contents if isinstance(one, Drink))
        if drunk or self.says_none(Topic.DRINKS):
            yield GLASSES, formats.amount(drunk, terms.unit) if drunk else formats.number(0)
        if self.says_none(Topic.TREATMENTS):
            yield MEDICINES, tr(Topic.TREATMENTS.none)
        for one in contents:
            yield from _once_a_day(one)


def held_on(days: Collection[date], keeping: Keeping, unit: Unit) -> tuple[dict[date, Held], Terms]:
    """What there is of these days, saved or not, and the terms it is told in.

    Raises:
        DiaryUnavailable: the diary cannot be read.
    """
    found: dict[date, list[Entry]] = {day: [] for day in days}
    with keeping.open_work() as work:
        followed = work.diary.followed()
        for entry in work.diary.between(min(days), max(days)):
            if entry.day in found:
                found[entry.day].append(entry)
    unsaved = keeping.with_unsaved
    held = {day: Held(unsaved(entries, day)) for day, entries in found.items()}
    return held, Terms.of(unit, followed)


def _once_a_day(content: Content) -> Iterator[tuple[Field, str]]:
    """The fields that an entry fills alone."""
    match content:
        case Rating(scale, value):
            yield Field(scale), formats.number(value)
        case Note(text):
            yield NOTE, " ".join(text.split())
        case Night() as night:
            yield SLEEP, "" if night.quality is None else formats.number(night.quality)
            yield BED, _clock(night.bed)
            yield UP, _clock(night.up)
        case _:
            pass


def _told(entry: Entry, terms: Terms) -> str:
    line = entry_line(entry, terms)
    if entry.when.clock is None and entry.when.part is None:
        return line
    return tr("{time}, {entry}").format(time=formats.moment(entry.when), entry=line)


def _keys(entry: Entry) -> Iterator[tuple[object, ...]]:
    """By which an entry is known again; a dose goes by its name, with or without its amount."""
    content, when = entry.content, entry.when
    if isinstance(content, Spasm) and when.clock is not None:
        yield "spasm", when.clock.replace(second=0), when.after_midnight
    elif isinstance(content, Spasm):
        yield "spasm", when.part, frozenset(place.spot for place in content.places)
    elif isinstance(content, Dose):
        yield "dose", _plain(content.what)
        yield "dose", _plain(formats.dose(content.what, content.amount, content.unit))


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace(",", " ").split())


def _clock(when: When | None) -> str:
    return "" if when is None or when.clock is None else formats.clock(when.clock)
