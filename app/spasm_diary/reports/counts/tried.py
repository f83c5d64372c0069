"""What was tried, how often, and what the person said of it: absolute counts, and no ranking."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spasm_diary.domain.spasms import Helped, Spasm
from spasm_diary.domain.treatments import Dose
from spasm_diary.reports.source import Source


@dataclass(frozen=True, slots=True)
class TriedThing:
    """Something done against a spasm, or a treatment of which it was said whether it helped."""

    what: str
    times: int
    helped: dict[Helped, int]

    @property
    def not_said(self) -> int:
        return self.times - sum(self.helped.values())


@dataclass(frozen=True, slots=True)
class TriedThings:
    """Of all spasms, those of which it is known what was tried."""

    spasms: int
    known: int
    nothing: int
    """Spasms against which nothing was tried, and that was said."""
    things: tuple[TriedThing, ...]
    """The most often tried first."""


def tried(source: Source) -> TriedThings:
    spasms = [spasm for _entry, spasm in source.each(Spasm)]
    known = [spasm.tried for spasm in spasms if spasm.tried is not None]
    names: dict[str, str] = {}
    answers: defaultdict[str, list[Helped | None]] = defaultdict(list)
    for what, helped in _answers(source):
        names.setdefault(what.casefold(), what)
        answers[what.casefold()].append(helped)
    things = [_thing(names[key], some) for key, some in answers.items()]
    return TriedThings(
        spasms=len(spasms),
        known=len(known),
        nothing=sum(not tried for tried in known),
        things=tuple(sorted(things, key=lambda one: -one.times)),
    )


def _answers(source: Source) -> Iterator[tuple[str, Helped | None]]:
    for _entry, spasm in source.each(Spasm):
        for one in spasm.tried or ():
            yield one.what, one.helped
    doses = [dose for _entry, dose in source.each(Dose)]
    judged = {dose.what.casefold() for dose in doses if dose.helped is not None}
    for dose in doses:
        if dose.what.casefold() in judged:
            yield dose.what, dose.helped


def _thing(what: str, answers: list[Helped | None]) -> TriedThing:
    counts = Counter(answer for answer in answers if answer is not None)
    return TriedThing(what, len(answers), {one: counts[one] for one in Helped if counts[one]})
