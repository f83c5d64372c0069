"""Which advice has its turn: nothing hidden, and nothing that stood there this week unread.

Two rules that point to the same article say the same thing. What is urgent has its turn always.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle
from spasm_diary.guidance.engine import Advice, Rule

REST_DAYS = 7
"""Our own line: on how many days at most the same thing is not shown twice."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of advice and articles until now."""

    advice: tuple[KeptAdvice, ...] = ()
    articles: tuple[KeptArticle, ...] = ()

    def hidden(self, today: date) -> frozenset[str]:
        """The rules that a person does not want to see today."""
        return frozenset(one.rule for one in self.advice if one.is_hidden(today))

    def shown_on(self, today: date) -> frozenset[str]:
        """The rules whose advice began to be shown on a day."""
        return frozenset(one.rule for one in self.advice if one.shown == today)

    def resting(self, rules: Iterable[Rule], today: date) -> frozenset[str]:
        """The articles that were pointed to on a day of this week before today, and not opened."""
        shown = {one.rule: one.shown for one in self.advice}
        opened = {one.name: one.opened.date() for one in self.articles if one.opened is not None}
        return frozenset(
            rule.article
            for rule in rules
            if (day := shown.get(rule.key)) is not None
            and 0 < (today - day).days < REST_DAYS
            and opened.get(rule.article, date.min) < day
        )


def in_turn(advice: Iterable[Advice], resting: Collection[str]) -> tuple[Advice, ...]:
    """The advice that may be shown, each article once; what is urgent is never left out."""
    named: set[str] = set(resting)
    shown: list[Advice] = []
    for piece in advice:
        if piece.rule.weight.can_be_hidden and piece.rule.article in named:
            continue
        named.add(piece.rule.article)
        shown.append(piece)
    return tuple(shown)
