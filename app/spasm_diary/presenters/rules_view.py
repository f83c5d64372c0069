"""How articles are chosen: each rule in plain words, its line, and whether it finds something."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from spasm_diary.domain.kept_guidance import KeptAdvice
from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, Rule
from spasm_diary.guidance.turns import Kept
from spasm_diary.presenters.advice_days import DayLink, dates_in_words, day_links
from spasm_diary.presenters.hidden_advice import hidden_words
from spasm_diary.words import ntr, tr


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule."""

    key: str
    title: str
    state: str
    """Whether it finds something today, or is hidden."""
    can_show_again: bool
    why: str
    """What it finds, in numbers; "" where it finds nothing."""
    dates: str
    """The days on which it finds that."""
    days: tuple[DayLink, ...]
    when: str
    basis: str
    """Whether its threshold is published or our own, and where it comes from."""
    article: str
    """The name of the article it points to; "" where that is not for this person."""
    article_title: str


@dataclass(frozen=True, slots=True)
class RulesView:
    """All of them: first those that find something, then the others, in the order of the table."""

    about: str
    found: str
    lines: tuple[RuleLine, ...]


def rules_view(
    articles: Iterable[Article],
    advice: Collection[Advice] | None,
    kept: Kept,
    today: date,
) -> RulesView:
    """`advice` is that of every rule, the hidden ones too; None: there is no diary to look into."""
    titles = {one.name: one.title for one in articles}
    found = {one.rule.key: one for one in advice or ()}
    order = sorted(RULES, key=lambda rule: rule.key not in found)
    return RulesView(
        about=tr(
            "Rules choose articles from what you wrote down. They do not know what you have. "
            "Where nothing is written down, only the one about a new diary finds anything. "
            "Beside the pages, what you do not open rests for 7 days."
        ),
        found=_found(advice),
        lines=tuple(_line(rule, found.get(rule.key), kept, titles, today) for rule in order),
    )


def _found(advice: Collection[Advice] | None) -> str:
    if advice is None:
        return tr("No diary is open, so no rule looks at anything.")
    words = ntr(
        "{count} of {all} rules finds something today.",
        "{count} of {all} rules find something today.",
        len(advice),
    )
    return words.format(count=len(advice), all=len(RULES))


def _line(
    rule: Rule, found: Advice | None, kept: Kept, titles: Mapping[str, str], today: date
) -> RuleLine:
    title = titles.get(rule.article, "")
    hidden = next((one for one in kept.advice if one.rule == rule.key), KeptAdvice(rule.key))
    is_hidden = rule.weight.can_be_hidden and hidden.is_hidden(today)
    state = tr("Finds something today") if found else tr("Finds nothing today")
    days = found.days if found else ()
    return RuleLine(
        key=rule.key,
        title=tr(rule.title),
        state=hidden_words(hidden, today) if is_hidden else state,
        can_show_again=is_hidden,
        why=found.why if found else "",
        dates=dates_in_words(days),
        days=day_links(days, today),
        when=tr(rule.when),
        basis=tr(rule.basis),
        article=rule.article if title else "",
        article_title=title,
    )
