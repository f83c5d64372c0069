"""The longer report: the page's items in full, charts, and the list of spasms."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from spasm_diary.charts.chart import Picture, Table
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Note
from spasm_diary.domain.spasms import Spasm
from spasm_diary.formats import SHORT_WEEKDAYS, day_name, length, moment, number, short_day
from spasm_diary.reports.appointment.own_notes import KEY as NOTES
from spasm_diary.reports.appointment.phrases import joined
from spasm_diary.reports.document import Block, Document, Drawn, Facts, Heading, Listed, Words
from spasm_diary.reports.sheet import Sheet
from spasm_diary.reports.source import Source
from spasm_diary.words import N_, tr

LIST: Final = "list"
"""The key of the list of spasms, as a part that can be taken out."""
LIST_TITLE: Final = N_("Every spasm")
LINES_HIGH: Final = 30
_HEADINGS: Final = (N_("Day"), N_("Time"), N_("Where"), N_("Strength"), N_("Length"), N_("More"))


@dataclass(frozen=True, slots=True)
class Longer:
    """What is asked for beside the items of the page."""

    pictures: Sequence[Picture]
    without: Collection[str] = ()
    """Keys of items, and `LIST`."""


def longer_report(sheet: Sheet, source: Source, asked: Longer) -> Document:
    title = tr("Spasm diary")
    return Document(
        title=title,
        name=sheet.name,
        days=sheet.days,
        foot=tr("Made by the patient; not a diagnosis. Spasm Diary"),
        blocks=(Heading(title, 1), *_blocks(sheet.without(asked.without), source, asked)),
    )


def as_document(sheet: Sheet) -> Document:
    """The page for an appointment for reading aloud: nothing shortened."""
    blocks = (Heading(sheet.title, 1), Words(sheet.about), *sheet.boxes, *_items(sheet))
    return Document(sheet.title, sheet.name, sheet.days, sheet.foot, blocks)


def _items(sheet: Sheet) -> Iterator[Block]:
    for item in sheet.items:
        if item.forms[0]:
            yield Heading(item.title)
            yield from item.forms[0]


def _blocks(sheet: Sheet, source: Source, asked: Longer) -> Iterator[Block]:
    yield Words(sheet.about)
    yield from sheet.boxes
    without_notes = sheet.without((NOTES,))
    yield from _items(without_notes)
    for picture in asked.pictures:
        yield Heading(picture.title)
        lines = max(LINES_HIGH, picture.chart.lines_high)
        yield Drawn(picture, lines)
    if LIST not in asked.without:
        yield from _list_of_spasms(source)
    if NOTES not in asked.without:
        yield from _notes(source)
    yield Heading(tr("How it was counted"))
    yield Words(sheet.foot, is_quiet=True)


def _list_of_spasms(source: Source) -> Iterator[Block]:
    rows = tuple(_row(entry, spasm) for entry, spasm in source.each(Spasm))
    yield Heading(tr(LIST_TITLE))
    if not rows:
        yield Words(tr("None is written down in this time."))
        return
    yield Listed("", Table(tuple(map(tr, _HEADINGS)), rows))
    if any(entry.is_added_later for entry, _spasm in source.each(Spasm)):
        yield Words(tr("* written down a day or more later"), is_quiet=True)


def _row(entry: Entry, spasm: Spasm) -> tuple[str, ...]:
    late = "\N{NO-BREAK SPACE}*" if entry.is_added_later else ""
    places = tr(", ").join(place.in_words() for place in spasm.places)
    strength = "" if spasm.severity is None else number(spasm.severity)
    return (
        _short(entry.day) + late,
        moment(entry.when) if entry.when.clock or entry.when.part else "",
        places,
        strength,
        _length(spasm),
        _more(spasm),
    )


def _short(day: date) -> str:
    """Such as "Wed 26 Aug": a column of days has little room."""
    words = tr("{short_weekday} {short_date}").format(
        short_weekday=tr(SHORT_WEEKDAYS[day.weekday()]), short_date=short_day(day)
    )
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _length(spasm: Spasm) -> str:
    if spasm.length is None:
        return ""
    if spasm.length.band is not None:
        return tr(spasm.length.band.label)
    return length(spasm.length.seconds or 0)


def _more(spasm: Spasm) -> str:
    said = [tr(spasm.kind.label)] if spasm.kind else []
    if spasm.count is not None and spasm.count > 1:
        said.append(tr("series of {count}").format(count=number(spasm.count)))
    if spasm.doing:
        said.append(tr(spasm.doing.label))
    if spasm.woke:
        said.append(tr("woke me"))
    said += [tr(one.label) for one in sorted(spasm.noticed or ())]
    for tried in spasm.tried or ():
        helped = tr(tried.helped.label).lower() if tried.helped else tr("not said")
        said.append(tr("{what}, helped: {answer}").format(what=tried.what, answer=helped))
    return joined(said)


def _notes(source: Source) -> Iterator[Block]:
    """Whole, the oldest first."""
    notes = [(entry.when, note.text) for entry, note in source.each(Note)]
    notes += [(entry.when, spasm.note) for entry, spasm in source.each(Spasm)]
    rows = tuple((day_name(when.date), text) for when, text in sorted(notes) if text.strip())
    if rows:
        yield Heading(tr("Notes"))
        yield Facts(rows)
