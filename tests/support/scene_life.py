"""What is in the diary that every page is looked at with: ordinary weeks, and a terrible day."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from builders import MONDAY, NOW, SUNDAY, entry, place, spasm
from fakes import TaskStub
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Note
from spasm_diary.domain.places import AREAS
from spasm_diary.domain.spasms import Doing, Helped, Noticed, Spasm, SpasmKind, Tried
from spasm_diary.domain.treatments import Dose, TreatmentKind
from spasm_diary.paths import Paths
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.invent_life import invent_life

DAYS_INVENTED, SEED = 40, 1
SPASMS_OF_A_TERRIBLE_DAY = 30
AFTER_MIDNIGHT = 25
"""Which of them came at 1:25 in the morning, and belongs to that day."""
WORST = UUID(int=30)
LONG_NOTE = "Woke three times, stood up, walked about the kitchen until it let go. " * 4
OWN_REMEDY = "A warm bath with the feet up high"
SECOND_THOUGHT = "Not so bad after all."
OWN_WORDS = (LONG_NOTE, SECOND_THOUGHT, OWN_REMEDY, "calf cramp left", "walk")
"""What the person wrote, and no translator sees."""
A_FILE = """\
full_date,date,weekday,time,mood,activities,note_title,note
2026-11-20,,,21:00,bad,calf cramp left | walk,,
2026-11-21,,,sometime,good,walk,,
"""


def fill_for_scenes(folder: Path) -> None:
    """Some weeks up to an ordinary Monday, with a terrible Sunday and something in the bin."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "daylio.csv").write_text(A_FILE, encoding="utf-8")
    database = open_diary(Paths(folder).diary)
    life = invent_life(MONDAY, DAYS_INVENTED, SEED, NOW)
    import_entries(database.open_work, life, NOW, TaskStub())
    with database.open_work() as work:
        for one in work.diary.on(SUNDAY):
            work.diary.remove(one.id, NOW)
        work.diary.put_many(_terrible_day(), NOW)
    with database.open_work() as work:
        worst = work.diary.get(WORST)
        assert worst is not None
        changed = spasm(3, on=SUNDAY, at="23:40", note=SECOND_THOUGHT, entry_id=WORST)
        work.diary.put(changed, NOW)
        work.diary.put(worst, NOW)
    database.close()
    other = open_diary(folder / "other.db")
    with other.open_work() as work:
        work.diary.put_many(_terrible_day(), NOW)
    other.close()


def _terrible_day() -> Iterator[Entry]:
    for number in range(SPASMS_OF_A_TERRIBLE_DAY - 1):
        at = f"{number if number == AFTER_MIDNIGHT else number % 24:02}:{number:02}"
        yield spasm(number % 11, on=SUNDAY, at=at, places=("calf left", "neck"), minutes=number + 1)
    worst = Spasm(
        10,
        tuple(place(f"{area.key} both", 7) for area in AREAS if area.paired),
        kind=SpasmKind.CRAMP,
        doing=Doing.ASLEEP,
        woke=True,
        count=12,
        noticed=frozenset(Noticed),
        tried=(Tried("Stretching", Helped.A_LITTLE), Tried(OWN_REMEDY)),
        note=LONG_NOTE,
    )
    yield entry(worst, SUNDAY, "23:40", entry_id=WORST)
    yield entry(Dose("walk", TreatmentKind.OTHER), SUNDAY, "25:40")
    yield entry(Note(LONG_NOTE), SUNDAY)
