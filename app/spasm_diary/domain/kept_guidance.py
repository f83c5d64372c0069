"""What the diary keeps of the guidance: articles opened and put by, advice shown and hidden.

It tells what troubles a person, so it lies in the diary, and not in the settings beside it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from spasm_diary.domain.text import name

FOR_GOOD = date.max
"""Until when advice is hidden that is not to come back by itself."""
A_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """What a person did with an article; without either moment there is nothing to keep."""

    name: str
    opened: datetime | None = None
    """When it was opened last."""
    later: datetime | None = None
    """Since when it waits to be read later; None: it does not."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", name(self.name))


@dataclass(frozen=True, slots=True)
class KeptAdvice:
    """What became of a rule's advice; without either date there is nothing to keep.

    What else the program brings up by itself is kept in the same way, by a key that no rule has.
    """

    rule: str
    shown: date | None = None
    """When it last began to be shown."""
    hidden_until: date | None = None
    """The date on which it may be shown again; None: it is not hidden."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "rule", name(self.rule))

    def is_hidden(self, today: date) -> bool:
        return self.hidden_until is not None and today < self.hidden_until
