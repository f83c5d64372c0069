"""Runs every rule over a history and puts the most pressing advice first.

A rule chooses a general article to show, and says why. It diagnoses nothing and recommends no
treatment. Where nothing was recorded, nothing is found: silence is never taken for good news.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from spasm_diary.domain.warning_signs import Level, WarningSign, sign
from spasm_diary.guidance.history import History


class Weight(IntEnum):
    """How pressing a piece of advice is."""

    HINT = 1
    SUGGESTION = 2
    CAUTION = 3
    SEE_A_DOCTOR = 4
    URGENT = 5
    WARNING_SIGN = 6

    @property
    def can_be_hidden(self) -> bool:
        return self < Weight.URGENT


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: numbers to name, the days they rest on, and warning signs to look at."""

    numbers: Mapping[str, float]
    days: tuple[date, ...] = ()
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """Points to an article when `finds` finds something."""

    key: str
    """What the settings hold when a person hides it; never changed."""
    title: str
    article: str
    weight: Weight
    finds: Callable[[History, date], Found | None]
    why: Callable[[Mapping[str, float]], str]
    """The numbers in a translated sentence."""
    basis: str
    """Where its line comes from; it begins with whether that is published or our own."""
    tags: frozenset[str] = frozenset()
    when: str = ""
    """The whole rule in plain words, with its threshold."""


@dataclass(frozen=True, slots=True)
class Advice:
    """An article to read, and why just now."""

    rule: Rule
    found: Found

    @property
    def why(self) -> str:
        return self.rule.why(self.found.numbers)

    @property
    def days(self) -> tuple[date, ...]:
        """The days it rests on, the oldest first."""
        return self.found.days

    @property
    def signs(self) -> tuple[WarningSign, ...]:
        """The warning signs it points to, the most pressing first."""
        order = list(Level)
        known = {sign(key) for key in self.found.signs}
        return tuple(sorted(known, key=lambda one: (order.index(one.level), one.key)))


def without_hidden(rules: Sequence[Rule], hidden: Collection[str]) -> tuple[Rule, ...]:
    """The rules a person still wants to see; what is urgent stays, hidden or not."""
    return tuple(rule for rule in rules if rule.key not in hidden or not rule.weight.can_be_hidden)


def advise(
    history: History,
    today: date,
    rules: Sequence[Rule],
    topic: Collection[str] = (),
    at_most: int = 3,
) -> tuple[Advice, ...]:
    """The advice that the rules find in a history.

    What is urgent comes first and is never left out. Then comes what shares a tag with the topic
    that is looked at, then the rest, each by weight. An article that was named already waits until
    the others had their turn.
    """
    findings = ((rule, rule.finds(history, today)) for rule in rules)
    advice = [Advice(rule, found) for rule, found in findings if found is not None]
    advice.sort(key=lambda piece: _rank(piece.rule, frozenset(topic)))
    urgent = [piece for piece in advice if not piece.rule.weight.can_be_hidden]
    rest = _each_article_first([piece for piece in advice if piece.rule.weight.can_be_hidden])
    return (*urgent, *rest[: max(0, at_most - len(urgent))])


def _rank(rule: Rule, topic: frozenset[str]) -> tuple[bool, int]:
    is_off_topic = rule.weight.can_be_hidden and not rule.tags & topic
    return is_off_topic, -rule.weight


def _each_article_first(advice: list[Advice]) -> list[Advice]:
    named: set[str] = set()
    first: list[Advice] = []
    again: list[Advice] = []
    for piece in advice:
        (again if piece.rule.article in named else first).append(piece)
        named.add(piece.rule.article)
    return first + again
