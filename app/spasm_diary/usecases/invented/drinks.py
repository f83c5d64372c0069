"""Invented drinks: a glass now and then, coffee in the morning, something stronger at weekends."""

from spasm_diary.domain.drinks import DRINKS, Drink
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.usecases.invented.clocks import moment, on
from spasm_diary.usecases.invented.days import WEEKEND, DayState
from spasm_diary.usecases.invented.writer import Writer

OFTEN = {"water": 40, "tea": 12, "herbal_tea": 8, "juice": 6, "soup": 3}
"""The others come up once in a while."""
FIRST, LAST = 7 * 60 + 30, 22 * 60
FRIDAY = 4


def write_drinks(writer: Writer, state: DayState) -> None:
    random = writer.random
    weights = [OFTEN.get(kind.key, 1) for kind in DRINKS]
    for _ in range(max(1, round(random.gauss(7.5 - 4 * state.thirst, 1.3)))):
        [kind] = random.choices(DRINKS, weights=weights)
        ml = max(20, round(kind.usual_ml * random.choice((0.5, 1, 1, 1, 1.5)) / 10) * 10)
        if writer.chance(0.9):
            when = When.at(moment(state.day, random.randint(FIRST, LAST)))
        else:
            when = on(state.day, random.choice(list(PartOfDay)[1:]))
        writer.write(Drink(ml, kind.key), when)
    for _ in range(random.choice((0, 1, 1, 2, 2, 3))):
        writer.write(
            Drink(150, "coffee"), When.at(moment(state.day, random.randint(FIRST, 15 * 60)))
        )
    if state.day.weekday() in {FRIDAY, WEEKEND} and writer.chance(0.5):
        wine = Drink(150, random.choice(("wine", "beer")))
        writer.write(wine, When.at(moment(state.day, random.randint(19 * 60, LAST))))
