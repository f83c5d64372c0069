"""What the chart says: how often, on how many spasms it rests, and what was not said."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.tried.numbers import ANSWERS, Remedy, WhatHelped
from spasm_diary.domain.spasms import Helped
from spasm_diary.formats import number, span_name
from spasm_diary.words import N_, ntr, tr

LABELS: Final[dict[Helped | None, str]] = {
    Helped.A_LOT: N_("helped a lot"),
    Helped.A_LITTLE: N_("helped a little"),
    Helped.NO: N_("did not help"),
    None: N_("not said"),
}
TRIED: Final = N_("Tried against a spasm")
TAKEN: Final = N_("Medicines and treatments")
MOST_NAMED: Final = 3


def describe(data: WhatHelped) -> str:
    period = span_name(data.period.first, data.period.last)
    if not data.spasms and not data.remedies and not data.unrated:
        return tr("No spasm and no treatment is recorded, {period}.").format(period=period)
    sentences = [tr("{period}:").format(period=period), counted(data)]
    if data.tried:
        sentences.append(_list(tr(TRIED), data.tried))
    if data.taken:
        sentences.append(_list(tr(TAKEN), data.taken))
    sentences += without_a_word(data)
    return " ".join(sentences)


def counted(data: WhatHelped) -> str:
    """How many spasms it rests on."""
    words = ntr(
        "{count} spasm; something was tried against {tried}, nothing against {nothing}, "
        "and of {rest} it is not said.",
        "{count} spasms; something was tried against {tried}, nothing against {nothing}, "
        "and of {rest} it is not said.",
        data.spasms,
    )
    return words.format(
        count=number(data.spasms),
        tried=number(data.with_tried),
        nothing=number(data.nothing_tried),
        rest=number(data.spasms - data.with_tried - data.nothing_tried),
    )


def _list(title: str, remedies: tuple[Remedy, ...]) -> str:
    said = tr("; ").join(remedy_words(one) for one in remedies)
    return tr("{title}: {list}.").format(title=title, list=said)


def without_a_word(data: WhatHelped) -> Iterator[str]:
    """Treatments that have no row, as nobody said whether they helped."""
    if not data.unrated:
        return
    named = [
        tr("{name} ({times})").format(name=one.name, times=times_words(one))
        for one in data.unrated[:MOST_NAMED]
    ]
    others = len(data.unrated) - len(named)
    if others:
        named.append(ntr("{count} other", "{count} others", others).format(count=number(others)))
    yield tr("Without a word on whether it helped: {list}.").format(list=tr(", ").join(named))


def remedy_words(remedy: Remedy) -> str:
    """Such as "Warmth, 6 times: helped a lot 2, did not help 1, not said 3"."""
    said = [
        tr("{answer} {count}").format(answer=tr(LABELS[answer]), count=number(count))
        for answer, count in zip(ANSWERS, remedy.counts, strict=True)
        if count
    ]
    return tr("{name}, {times}: {answers}").format(
        name=name_of(remedy), times=times_words(remedy), answers=tr(", ").join(said)
    )


def name_of(remedy: Remedy) -> str:
    if remedy.name:
        return remedy.name
    words = ntr("{count} other thing", "{count} other things", remedy.things)
    return words.format(count=number(remedy.things))


def times_words(remedy: Remedy) -> str:
    words = ntr("{count} time", "{count} times", remedy.times)
    return words.format(count=number(remedy.times))
