"""Reads Sleep Cycle's table of nights, in both layouts.

The old one knows the time in bed and not the minutes asleep, and none are made of it. A heart rate,
steps or a sleep of 0 was not measured. Cities are of no use to this diary, and are left out.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from spasm_diary.domain.followed import Form
from spasm_diary.domain.moments import When
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Note
from spasm_diary.domain.records import OffsetAt
from spasm_diary.importers.gathering import Gathering, Surroundings, thing
from spasm_diary.importers.importer import Importer
from spasm_diary.importers.sleep_blocks import Block, Piece, sort_blocks
from spasm_diary.importers.spelling import half_up, moment, number, parts
from spasm_diary.importers.table import Row, Table
from spasm_diary.usecases.found import Found
from spasm_diary.words import N_, tr

KEY = "sleep_cycle"
_NEEDED = ("start", "end", "sleep quality", "time in bed")
_TAKEN = (
    *("time asleep", "time before sleep", "mood", "wake up", "notes", "sleep notes"),
    *("heart rate", "steps", "activity"),
)
_NAMES = (*_NEEDED, *_TAKEN)
_MOODS = {":)": 10, ":|": 5, ":(": 0, "good": 10, "ok": 5, "bad": 0}


def recognises(header: Sequence[str]) -> bool:
    return set(header) >= set(_NEEDED)


def read(table: Table, offset_at: OffsetAt, now: datetime) -> Found:
    around = Surroundings(offset_at, now)
    gathering = Gathering(KEY, table, around, _NAMES, _identity)
    blocks: list[Block] = []
    for row in gathering.rows():
        with gathering.watching(row):
            block = _block(row, around, gathering)
            blocks.append(block)
            _take_measured(block, gathering)
            _take_words(block, around, gathering)
    _take_sleep(blocks, gathering)
    return gathering.found()


SLEEP_CYCLE = Importer(KEY, N_("Sleep Cycle"), recognises, read)


def _identity(row: Row) -> tuple[str, ...]:
    return tuple(row[name] for name in _NAMES)


def _block(row: Row, around: Surroundings, gathering: Gathering) -> Block:
    start, end = moment(row["start"]), moment(row["end"])
    asleep, falling = _positive(row["time asleep"]), _positive(row["time before sleep"])
    return Block(
        row,
        around.when(start.date(), start.time()),
        around.when(end.date(), end.time()),
        falling_asleep=None if falling is None else half_up(falling),
        asleep=None if asleep is None else half_up(asleep / 60),
        quality=_quality(row, gathering),
    )


def _positive(text: str) -> float | None:
    value = number(text)
    return value if value is not None and value > 0 else None


def _quality(row: Row, gathering: Gathering) -> int | None:
    text = row["sleep quality"]
    percent = number(text.removesuffix("%"))
    if percent is not None and 0 <= percent <= 100:  # noqa: PLR2004 - what a percent is
        return half_up(percent / 10)
    if text:
        gathering.remark(row, tr("The sleep quality was not understood."))
    return None


def _take_measured(block: Block, gathering: Gathering) -> None:
    row, day = block.row, block.end
    rate, steps = _positive(row["heart rate"]), _positive(row["steps"] or row["activity"])
    if rate is not None:
        to = thing(tr("Heart rate"), Form.NUMBER, "bpm", key="heart rate")
        gathering.answer([row], day, to, rate)
    if steps is not None:
        to = thing(tr("Steps"), Form.NUMBER, key="steps")
        gathering.answer([row], _date_only(day), to, steps)


def _date_only(when: When) -> When:
    return When(when.date, when.offset)


def _take_words(block: Block, around: Surroundings, gathering: Gathering) -> None:
    """What was ticked when going to bed, and the mood when getting up."""
    row = block.row
    bedtime = block.start
    for name in parts(row["notes"] or row["sleep notes"], ":"):
        with gathering.watching(row):
            gathering.tag(row, bedtime, name, spasm_when=around.when(bedtime.date))
    mood = row["mood"] or row["wake up"]
    if (value := _MOODS.get(mood.casefold())) is not None:
        to = thing(tr("Mood on waking"), Form.SCALE, key="mood on waking")
        gathering.answer([row], block.end, to, value)
    elif mood:
        gathering.add([row], block.end, Note(tr("Mood: {word}").format(word=mood)), "mood")


def _take_sleep(blocks: Sequence[Block], gathering: Gathering) -> None:
    found = sort_blocks(blocks)
    for piece in found.nights:
        rows = [block.row for block in piece]
        with gathering.watching(*rows):
            gathering.add(rows, _date_only(piece[-1].end), _night(piece, gathering), "night")
    for block in found.naps:
        with gathering.watching(block.row):
            gathering.add([block.row], block.start, _nap(block), "nap")
            gathering.remark(block.row, tr("This is taken as a nap, not as a night."))
    for block in found.doubled:
        gathering.remark(block.row, tr("The times of this row lie over those of another one."))


def _night(piece: Piece, gathering: Gathering) -> Night:
    longest = max(piece, key=lambda block: block.length)
    for block in piece:
        if block is not longest:
            joined = tr("This row is part of the night beside it, whose own quality is kept.")
            gathering.remark(block.row, joined)
    known = [block.asleep for block in piece if block.asleep is not None]
    minutes = sum(known) if longest.asleep is not None else None
    return Night(
        bed=piece[0].start,
        asleep=_asleep(piece[0]),
        up=piece[-1].end,
        minutes_asleep=minutes,
        quality=longest.quality,
    )


def _asleep(block: Block) -> When | None:
    """When sleep began, in the time zone in which the person went to bed."""
    if block.falling_asleep is None:
        return None
    instant = block.start.instant + timedelta(seconds=block.falling_asleep)
    if instant > block.end.instant:
        return None
    return When.at(instant.astimezone(block.start.zone))


def _nap(block: Block) -> Nap:
    """A nap has no place for how long one lay down, nor for a quality: both go into the note."""
    note = tr("In bed from {start} to {end}.").format(
        start=f"{block.start.clock:%H:%M}", end=f"{block.end.clock:%H:%M}"
    )
    if block.quality is not None:
        quality = tr("Sleep quality: {value} of 10.").format(value=block.quality)
        note = f"{note}\n{quality}"
    return Nap(block.asleep, note)
