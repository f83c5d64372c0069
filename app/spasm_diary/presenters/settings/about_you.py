"""What a person may say of themselves because it changes the advice. Nobody asks for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from spasm_diary.domain.about_person import FACTS, Age, Fact
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Personal
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.change_personal import change_personal
from spasm_diary.words import tr

Choice = tuple[str, str]
"""A key and its words."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """Something that holds, or was not said."""

    key: str
    label: str
    examples: str
    is_said: bool


@dataclass(frozen=True, slots=True)
class AboutYouView:
    """Everything on the card."""

    ages: tuple[Choice, ...]
    age: str
    """"" where it was not said."""
    facts: tuple[FactRow, ...]
    medicines: tuple[FactRow, ...]
    problem: str


class AboutYouPart:
    """What can be done with it. All of it lies in the diary, and can be undone."""

    def __init__(self, keeping: Keeping, show: Callable[[], None]) -> None:
        self._keeping = keeping
        self._show = show
        self._problem = ""

    def choose_age(self, age: str) -> None:
        """Say how old one is; "" takes it back."""
        said = Age(age) if age else None
        self._change(lambda before: replace(before, age=said))

    def toggle(self, fact: str) -> None:
        """Say that a fact holds, or take it back."""
        self._change(lambda before: replace(before, facts=before.facts ^ {fact}))

    def view(self, personal: Personal) -> AboutYouView:
        rows = {fact: _row(fact, personal) for fact in FACTS}
        return AboutYouView(
            ages=tuple((age.value, tr(age.label)) for age in Age),
            age="" if personal.age is None else personal.age.value,
            facts=tuple(row for fact, row in rows.items() if not fact.is_medicine),
            medicines=tuple(row for fact, row in rows.items() if fact.is_medicine),
            problem=self._problem,
        )

    def _change(self, change: Callable[[Personal], Personal]) -> None:
        keeping = self._keeping
        try:
            with keeping.open_work() as work:
                before = work.diary.personal()
            changed = change_personal(keeping.open_work, change(before), keeping.clock.now())
        except DiaryError as error:
            self._problem = error.in_words()
            self._show()
            return
        self._problem = ""
        keeping.tell_saved(changed)


def _row(fact: Fact, personal: Personal) -> FactRow:
    examples = tr(fact.examples) if fact.examples else ""
    return FactRow(fact.key, tr(fact.label), examples, fact.key in personal.facts)
