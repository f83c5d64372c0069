"""Bearable's symptoms and factors: a spasm where the name says so, else something to follow."""

import re

from spasm_diary.domain.errors import NotReadable
from spasm_diary.domain.followed import Form
from spasm_diary.domain.notes import Note
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.spasms import Spasm
from spasm_diary.importers.bearable.line import NOT_UNDERSTOOD, Line, in_brackets, take_text
from spasm_diary.importers.gathering import Gathering, thing
from spasm_diary.importers.spelling import number, parts
from spasm_diary.importers.vocabulary import NamedSpasm, scale_named, severity_of, spasm_named
from spasm_diary.words import N_

_LEVELS = {"none": 0, "little": 3, "moderate": 5, "a lot": 8}
"""As the same words mean for a strength."""
_SEVERITIES = {0: 0, 1: 3, 2: 5, 3: 8, 4: 10}
_LONGEST_FACTOR = 60
"""Letters; what is longer is a text."""
_LEADING_SIGNS = re.compile(r"^[^\w(]+")
"""Pictures that the person has chosen."""


def take_symptom(line: Line, gathering: Gathering) -> None:
    name, severity = _named_severity(line)
    if (named := spasm_named(name)) is not None:
        spasm = _spasm(named, severity, name, line.notes)
        gathering.add([line.row], line.when, spasm, "spasm")
        return
    scale = scale_named(name)
    if severity is None:
        gathering.answer([line.row], line.when, thing(name, Form.YES_NO), 1)
    elif scale is not None:
        gathering.add([line.row], line.when, Rating(scale, severity), "rating")
    else:
        gathering.answer([line.row], line.when, thing(name, Form.SCALE), severity)
    take_text(line, name, gathering)


def _spasm(named: NamedSpasm, severity: int | None, *notes: str) -> Spasm:
    if severity == 0:
        raise NotReadable(N_("This row says that there was no spasm."))
    note = "\n".join(filter(None, notes))
    return Spasm(severity, named.places, kind=named.kind, note=note)


def _named_severity(line: Line) -> tuple[str, int | None]:
    """The name without its strength; the word for it counts before the number."""
    name, word = in_brackets(line.detail)
    severity = severity_of(word)
    if severity is not None:
        return name, severity
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
    name, dash, word = said.rpartition(" - ")
    level = _LEVELS.get(word.strip().casefold()) if dash else None
    if level is None:
        name = said
    if len(name) > _LONGEST_FACTOR:
        gathering.add([line.row], line.when, Note(said), f"text {said}")
    elif (named := spasm_named(name)) is not None:
        spasm = _spasm(named, level, name)
        gathering.add([line.row], line.when, spasm, f"spasm {name}")
    elif level is None:
        gathering.answer([line.row], line.when, thing(name, Form.YES_NO), 1)
    else:
        gathering.answer([line.row], line.when, thing(name, Form.SCALE), level)
