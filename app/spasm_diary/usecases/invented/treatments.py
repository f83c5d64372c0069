"""Invented treatments: one begun, changed and stopped over the year, others on bad days."""

from datetime import date

from spasm_diary.domain.moments import When
from spasm_diary.domain.spasms import Helped
from spasm_diary.domain.treatments import Change, Course, Dose, TreatmentKind
from spasm_diary.usecases.invented.clocks import moment, on
from spasm_diary.usecases.invented.days import DayState
from spasm_diary.usecases.invented.writer import Writer
from spasm_diary.words import N_, tr

MAGNESIUM = N_("Magnesium")
BEGUN, CHANGED, STOPPED = 20, 75, 150
"""Days of a course of treatment; then it begins again."""
ROUND = 200
SOME_PAIN = 0.2


def write_treatments(writer: Writer, state: DayState, first: date) -> bool:
    """Whether there was any."""
    since = (state.day - first).days % ROUND
    taken = False
    if BEGUN <= since < STOPPED and writer.chance(0.9):
        amount = 200.0 if since < CHANGED else 300.0
        _dose(writer, state, 21 * 60, Dose(tr(MAGNESIUM), amount=amount, unit=tr("mg")))
        taken = True
    if state.flare > SOME_PAIN and writer.chance(0.6):
        helped = writer.random.choice((None, *Helped))
        pills = Dose(tr("Paracetamol"), amount=500.0, unit=tr("mg"), helped=helped)
        _dose(writer, state, writer.random.randint(9 * 60, 21 * 60), pills)
        taken = True
    if writer.chance(0.12):
        warmth = Dose(tr("Warm bath"), TreatmentKind.OTHER, 20.0, tr("min"), Helped.A_LITTLE)
        _dose(writer, state, 19 * 60, warmth)
        taken = True
    return taken


def write_courses(writer: Writer, state: DayState, first: date) -> None:
    """Written down on the day, however little else was."""
    courses = {
        BEGUN: Course(tr(MAGNESIUM), Change.BEGUN, amount=200.0, unit=tr("mg")),
        CHANGED: Course(tr(MAGNESIUM), Change.CHANGED, amount=300.0, unit=tr("mg")),
        STOPPED: Course(tr(MAGNESIUM), Change.STOPPED, note=tr("Upset stomach.")),
    }
    course = courses.get((state.day - first).days % ROUND)
    if course is not None:
        writer.write(course, on(state.day))


def _dose(writer: Writer, state: DayState, minutes: int, dose: Dose) -> None:
    writer.write(dose, When.at(moment(state.day, minutes)))
