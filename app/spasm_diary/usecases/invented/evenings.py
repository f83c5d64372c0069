"""What an invented person writes down at the end of a day: ratings, answers, notes, and "none"."""

from datetime import timedelta

from spasm_diary.domain.entries import Content
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.moments import When
from spasm_diary.domain.notes import Appointment, BadDay, NoneToday, Note, SignTicked, Topic
from spasm_diary.domain.ratings import SCALES, Rating
from spasm_diary.domain.warning_signs import Level, signs_of
from spasm_diary.usecases.invented.clocks import moment, on
from spasm_diary.usecases.invented.days import DayState
from spasm_diary.usecases.invented.writer import Writer
from spasm_diary.words import N_, tr

EVENING = 20 * 60 + 30
NOTES = (
    N_("Long day at the desk. Shoulders up to the ears."),
    N_("Garden in the morning, sofa in the afternoon."),
    N_("Visitors. Nice, and too much."),
    N_("Rain all day. Hands ached."),
    N_("Slow walk to the pond and back."),
    N_("Could not think straight, read the same page four times."),
    N_("A good day. Cooked a proper meal."),
)
TWICE = 0.15


def things_followed() -> tuple[Followed, ...]:
    """One of each form."""
    return (
        Followed("walked", tr("Went for a walk"), Form.YES_NO),
        Followed("fog", tr("Brain fog"), Form.SCALE),
        Followed("steps", tr("Steps"), Form.NUMBER),
    )


def write_evening(writer: Writer, state: DayState) -> None:
    _write_ratings(writer, state)
    _write_readings(writer, state)
    if writer.chance(0.22 * state.zeal):
        _write(writer, state, Note(tr(writer.random.choice(NOTES))))
    if writer.chance(0.004 + 0.03 * state.flare):
        sign = writer.random.choice(signs_of(Level.SOON))
        _write(writer, state, SignTicked(sign.key))


def write_none(writer: Writer, state: DayState, topic: Topic) -> None:
    """Say outright that there was none; often nobody says anything."""
    if writer.chance(0.6 * state.zeal):
        _write(writer, state, NoneToday(topic))


def write_bad_day(writer: Writer, state: DayState) -> None:
    """Of a day too bad to write about, at times that much."""
    if writer.chance(0.7 * state.flare):
        _write(writer, state, BadDay())


def write_appointment(writer: Writer, state: DayState) -> None:
    who = writer.random.choice((N_("Dr Roy"), N_("Physiotherapy"), N_("Blood test")))
    question = tr("Why are the nights the worst?") if writer.chance(0.5) else ""
    begins = moment(state.day, writer.random.randrange(8 * 60, 17 * 60, 15))
    writer.plan(Appointment(tr(who), question), When.at(begins), before=timedelta(days=9))


def _write_ratings(writer: Writer, state: DayState) -> None:
    random = writer.random
    means = {
        "stress": state.stress,
        "tiredness": 9 - state.sleep / 90 + 2 * state.flare,
        "pain": 3 + 4 * state.flare + 0.2 * state.stress,
        "interference": 1 + 6 * state.flare,
    }
    for scale in SCALES:
        if not writer.chance(0.88 * state.zeal):
            continue
        mean = means.get(scale.key, 3.0)
        value = round(min(10.0, max(0.0, random.gauss(mean, 0.8))))
        if writer.chance(TWICE):
            earlier = moment(state.day, random.randint(9 * 60, 15 * 60))
            later = moment(state.day, random.randint(17 * 60, EVENING))
            writer.write(Rating(scale.key, max(0, value - 1)), When.at(earlier))
            writer.write(Rating(scale.key, value), When.at(later))
        else:
            _write(writer, state, Rating(scale.key, value))


def _write_readings(writer: Writer, state: DayState) -> None:
    random = writer.random
    if writer.chance(0.7 * state.zeal):
        _write(writer, state, Reading("walked", float(writer.chance(0.6 - 0.4 * state.flare))))
    if writer.chance(0.6 * state.zeal):
        fog = round(min(10.0, max(0.0, random.gauss(2 + 5 * state.flare, 1.5))))
        _write(writer, state, Reading("fog", float(fog)))
    if writer.chance(0.5 * state.zeal):
        steps = max(200, round(random.gauss(5200 - 3200 * state.flare, 1500), -1))
        _write(writer, state, Reading("steps", float(steps)))


def _write(writer: Writer, state: DayState, content: Content) -> None:
    """Of the whole day, so in its evening."""
    writer.write(content, on(state.day), moment(state.day, EVENING))
