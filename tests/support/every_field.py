"""Entries of every kind in which every field says something: nothing can be lost unseen."""

from uuid import UUID

from builders import MONDAY, SUNDAY, TUESDAY, entry, moment, when
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.followed import Reading
from spasm_diary.domain.nights import Nap, Night
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked, Topic
from spasm_diary.domain.places import Place, Side
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import (
    Doing,
    Helped,
    Length,
    LengthBand,
    Noticed,
    Spasm,
    SpasmKind,
    Tried,
)
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind

_FULL_SPASM = Spasm(
    severity=8,
    places=(
        Place("calf", Side.LEFT, 8),
        Place("calf", Side.RIGHT, 0),
        Place("neck", Side.MIDDLE),
        Place("hand", Side.BOTH, 3),
        Place("foot"),
    ),
    length=Length(seconds=95),
    kind=SpasmKind.CRAMP,
    doing=Doing.ASLEEP,
    woke=True,
    count=4,
    tried=(Tried("Stretching", Helped.A_LITTLE), Tried("a warm bath")),
    noticed=frozenset({Noticed.NUMBNESS, Noticed.COLOUR_CHANGE}),
    note="صعب <b>sharp</b>\nand “long”",
)
_NIGHT = Night(
    bed=when(SUNDAY, "22:40"),
    asleep=when(SUNDAY, "23:15:30"),
    awake=when(MONDAY, "06:30"),
    up=when(MONDAY, "07:00", offset=30),
    minutes_asleep=401,
    times_awake=3,
    quality=0,
    note="restless",
)
_CONTENTS: tuple[tuple[str | None, Content], ...] = (
    ("02:10", _FULL_SPASM),
    ("night", Spasm(severity=0, woke=False, tried=(), noticed=frozenset())),
    (None, Spasm(length=Length(band=LengthBand.STILL_GOING))),
    (None, _NIGHT),
    ("14:00", Nap(20, "on the sofa")),
    ("18:00", Rating("stress", 0)),
    (None, Rating("interference", 10)),
    ("08:00", Drink(250, "coffee", 100, 0.5)),
    ("08:05", Drink(200)),
    ("20:00", Dose("Magnesium", TreatmentKind.OTHER, 0.5, "tablet", Helped.NO, "late")),
    (None, Course("Magnesium", Change.CHANGED, TreatmentKind.OTHER, 300, "mg", "was 200")),
    (None, Reading("dizzy", 1)),
    ("evening", Reading("steps", -0.25)),
    (None, SignTicked("saddle_numbness")),
    ("11:00", Appointment("Dr Roy", "Why at night?")),
    (None, Note("A quiet day\n\n痛くない")),
    (None, NoneToday(Topic.NAPS)),
    (None, BadDay()),
)
EVERY_FIELD: tuple[Entry, ...] = (
    *(
        entry(content, MONDAY, at, typed=moment(TUESDAY, "09:00:07"), entry_id=UUID(int=number))
        for number, (at, content) in enumerate(_CONTENTS, start=1)
    ),
    entry(Spasm(4), MONDAY, "25:30", typed=moment(TUESDAY, "01:31"), entry_id=97),
    entry(Note("flying"), SUNDAY, "23:30", offset=-10 * 60, entry_id=98),
    entry(Note("landed"), TUESDAY, "02:15:01", offset=13 * 60, entry_id=99),
)
