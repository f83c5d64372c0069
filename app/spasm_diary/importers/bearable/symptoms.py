"""Bearable's symptoms and factors: a spasm where the name says so, else something to follow."""

import re

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.followed import Form
from spasm_diary.domain.notes import Note
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.importers.bearable.line import IN_BRACKETS, NOT_UNDERSTOOD, Line, take_text
from spasm_diary.importers.gathering import Gathering, thing
from spasm_diary.importers.spelling import number, parts
from spasm_diary.importers.vocabulary import NamedSpasm, scale_named, severity_of, spasm_named
from spasm_diary.words import N_

_LEVEL = re.compile(r"(.*\S)\s+-\s+(none|little|moderate|a lot)", re.IGNORECASE | re.DOTALL)
_LEVELS = {"none": 0, "little": 3, "moderate": 7, "a lot": 10}
_SEVERITIES = {0: 0, 1: 3, 2: 5, 3: 8, 4: 10}
_LONGEST_FACTOR = 60
"""Letters; what is longer is a text."""
_LEADING_SIGNS = re.compile(r"^[^\w(]+")
"""Pictures that the person has chosen."""


def take_symptom(line: Line, gathering: Gathering) -> None:
    name, severity = _named_severity(line)
    if spasm_named(name) is not None:
        _take_spasm(line, name, severity, gathering)
        return
    scale = scale_named(name)
    if severity is None:
        gathering.answer([line.row], line.when, thing(name, Form.YES_NO), 1)
    elif scale is not None:
        gathering.add([line.row], line.when, Rating(scale, severity), "rating")
    else:
        gathering.answer([line.row], line.when, thing(name, Form.SCALE), severity)
    take_text(line, name, gathering)


def _take_spasm(line: Line, name: str, severity: int | None, gathering: Gathering) -> None:
    if severity == 0:
        raise NotReadable(N_("This row says that there was no spasm."))
    named = spasm_named(name) or NamedSpasm(None)
    note = "\n".join(filter(None, (name, line.notes)))
    content = Spasm(severity, named.places, kind=named.kind, note=note)
    gathering.add([line.row], line.when, content, f"spasm {name}")


def _named_severity(line: Line) -> tuple[str, int | None]:
    """The name without its strength; the word for it counts before the number."""
    found = IN_BRACKETS.fullmatch(line.detail)
    if found and (severity := severity_of(found[2])) is not None:
        return found[1], severity
    value = number(line.amount)
    if value is not None and value not in _SEVERITIES:
        raise NotReadable(NOT_UNDERSTOOD)
    return line.detail, None if value is None else _SEVERITIES[int(value)]


def take_factors(line: Line, gathering: Gathering) -> None:
    for said in parts(line.detail, "|"):
        with gathering.watching(line.row):
            _take_factor(line, _LEADING_SIGNS.sub("", said) or said, gathering)
    take_text(line, line.category, gathering)


def _take_factor(line: Line, said: str, gathering: Gathering) -> None:
    found = _LEVEL.fullmatch(said)
    name, level = (found[1], _LEVELS[found[2].casefold()]) if found else (said, None)
    if len(name) > _LONGEST_FACTOR:
        gathering.add([line.row], line.when, Note(said), f"text {said}")
    elif spasm_named(name) is not None:
        _take_spasm(line, name, level, gathering)
    elif level is None:
        gathering.answer([line.row], line.when, thing(name, Form.YES_NO), 1)
    else:
        gathering.answer([line.row], line.when, thing(name, Form.SCALE), level)
