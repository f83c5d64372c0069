"""As much of a diary in memory as keeps what was done with articles, and what became of advice."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from spasm_diary.domain.kept_guidance import KeptAdvice, KeptArticle


@dataclass
class MemoryGuidance:
    kept_articles: dict[str, KeptArticle] = field(default_factory=dict)
    kept_advice: dict[str, KeptAdvice] = field(default_factory=dict)

    def articles(self) -> tuple[KeptArticle, ...]:
        return tuple(self.kept_articles[name] for name in sorted(self.kept_articles))

    def put_article(self, article: KeptArticle) -> None:
        self.kept_articles.pop(article.name, None)
        if article.opened or article.later:
            self.kept_articles[article.name] = replace(
                article, opened=_to_seconds(article.opened), later=_to_seconds(article.later)
            )

    def advice(self) -> tuple[KeptAdvice, ...]:
        return tuple(self.kept_advice[rule] for rule in sorted(self.kept_advice))

    def put_advice(self, advice: KeptAdvice) -> None:
        self.kept_advice.pop(advice.rule, None)
        if advice.shown or advice.hidden_until:
            self.kept_advice[advice.rule] = advice


def _to_seconds(moment: datetime | None) -> datetime | None:
    """As finely as a diary keeps a moment."""
    return None if moment is None else moment.replace(microsecond=0)
