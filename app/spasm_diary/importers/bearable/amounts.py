"""Bearable's other rows: moods, ratings, medicines, measurements and texts."""

from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.domain.treatments import Dose
from spasm_diary.importers.bearable.line import (
    NOT_UNDERSTOOD,
    Line,
    five_steps,
    in_brackets,
    take_text,
)
from spasm_diary.importers.bearable.symptoms import take_factors
from spasm_diary.importers.gathering import Gathering, thing
from spasm_diary.importers.spelling import half_up, number, parts
from spasm_diary.importers.vocabulary import is_water
from spasm_diary.words import tr

_MILLILITRES = {
    **dict.fromkeys(("ml", "millilitres", "milliliters"), 1),
    **dict.fromkeys(("cl",), 10),
    **dict.fromkeys(("l", "litres", "liters", "litre", "liter"), 1000),
}
_STEP_WORDS = frozenset(("", "awful", "poor", "ok", "good", "great"))
"""Bearable's own words for its five steps say no more than the number."""


def take_mood(line: Line, gathering: Gathering) -> None:
    """The words beside the number are the person's own."""
    value = number(line.amount)
    if value is not None:
        gathering.answer([line.row], line.when, thing(tr("Mood"), Form.SCALE, key="mood"), value)
    take_text(line, tr("Mood"), gathering, *parts(line.detail, "|"))


def take_energy(line: Line, gathering: Gathering) -> None:
    _take_steps(line, thing(tr("Energy"), Form.SCALE, key="energy"), gathering)


def _take_steps(line: Line, to: Followed, gathering: Gathering) -> None:
    value = five_steps(line.amount)
    if value is None:
        raise NotReadable(NOT_UNDERSTOOD)
    gathering.answer([line.row], line.when, to, value)
    words = () if line.detail.casefold() in _STEP_WORDS else (line.detail,)
    take_text(line, to.label, gathering, *words)


def take_dose(line: Line, gathering: Gathering) -> None:
    name, unit = in_brackets(line.detail)
    amount = number(line.amount)
    said = "" if amount is not None or line.amount.casefold() == "none" else line.amount
    note = "\n".join(filter(None, (said, line.notes)))
    gathering.add([line.row], line.when, Dose(name, amount=amount, unit=unit, note=note), "dose")


def take_measurement(line: Line, gathering: Gathering) -> None:
    name, unit = in_brackets(line.detail)
    value = number(line.amount)
    if value is None:
        take_text(line, name, gathering, line.amount)
        return
    factor = _MILLILITRES.get(unit.casefold())
    if is_water(name) and factor is not None:
        gathering.add([line.row], line.when, Drink(half_up(value * factor)), "drink")
    else:
        gathering.answer([line.row], line.when, thing(name, Form.NUMBER, unit), value)
    take_text(line, name, gathering)


def take_note(line: Line, gathering: Gathering) -> None:
    amount = "" if line.amount.casefold() == "none" else line.amount
    take_text(line, line.category, gathering, amount, *parts(line.detail, "|"))


def take_other(line: Line, gathering: Gathering) -> None:
    """A group of factors, or a rating of the person's own; what is neither is kept as a text."""
    if not line.amount:
        take_factors(line, gathering)
    elif five_steps(line.amount) is not None:
        _take_steps(line, thing(line.category, Form.SCALE), gathering)
    else:
        take_note(line, gathering)
