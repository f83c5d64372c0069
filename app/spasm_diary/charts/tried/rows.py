"""What was tried in words: a row and a point for each thing."""

from collections.abc import Iterator

from spasm_diary.charts.chart import Point, Table
from spasm_diary.charts.tried.numbers import ANSWERS, Remedy, WhatHelped
from spasm_diary.charts.tried.sentences import LABELS, TAKEN, TRIED, name_of, remedy_words
from spasm_diary.formats import number
from spasm_diary.words import tr


def table(data: WhatHelped) -> Table:
    labels = [tr(LABELS[answer]) for answer in ANSWERS]
    answers = (label[:1].upper() + label[1:] for label in labels)
    headings = (tr("What"), tr("When"), tr("Times"), *answers)
    rows = (
        (name_of(one), which, number(one.times), *map(number, one.counts))
        for which, one in _all(data)
    )
    return Table(headings, tuple(rows))


def points(data: WhatHelped) -> tuple[Point, ...]:
    return tuple(
        Point(
            None,
            None,
            tr("{title}: {list}.").format(title=which, list=remedy_words(one)),
            treatment=one.name,
        )
        for which, one in _all(data)
    )


def _all(data: WhatHelped) -> Iterator[tuple[str, Remedy]]:
    for title, remedies in ((tr(TRIED), data.tried), (tr(TAKEN), data.taken)):
        for one in remedies:
            yield title, one
