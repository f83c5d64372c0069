"""How articles are chosen: each rule in plain words, its line, and whether it finds something."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from spasm_diary.guidance.articles import Article
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import Advice, Rule
from spasm_diary.words import ntr, tr


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule."""

    key: str
    title: str
    state: str
    """Whether it finds something today."""
    why: str
    """What it finds, in numbers; "" where it finds nothing."""
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
    hidden: Collection[str],
) -> RulesView:
    """`advice` is that of every rule, the hidden ones too; None: there is no diary to look into."""
    titles = {one.name: one.title for one in articles}
    found = {one.rule.key: one for one in advice or ()}
    order = sorted(RULES, key=lambda rule: rule.key not in found)
    return RulesView(
        about=tr(
            "Rules choose articles from what you wrote down. They do not know what you have. "
            "Where nothing is written down, no rule finds anything."
        ),
        found=_found(advice),
        lines=tuple(_line(rule, found.get(rule.key), hidden, titles) for rule in order),
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
    rule: Rule, found: Advice | None, hidden: Collection[str], titles: Mapping[str, str]
) -> RuleLine:
    title = titles.get(rule.article, "")
    return RuleLine(
        key=rule.key,
        title=tr(rule.title),
        state=_state(rule, found, is_hidden=rule.key in hidden),
        why=found.why if found else "",
        when=tr(rule.when),
        basis=tr(rule.basis),
        article=rule.article if title else "",
        article_title=title,
    )


def _state(rule: Rule, found: Advice | None, *, is_hidden: bool) -> str:
    if is_hidden and rule.weight.can_be_hidden:
        return tr("You have hidden this. The settings bring it back.")
    return tr("Finds something today") if found else tr("Finds nothing today")
