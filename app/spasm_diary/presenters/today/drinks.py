"""The drinks of the day: what there was, how much in all, and the usual ones in one press."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.drinks import DRINKS, Drink, drink_kind, to_ml
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.notes import Topic
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.words import tr

PART = "drinks"
QUICK_KINDS = 2
"""How many of the latest other drinks get a button of their own."""


@dataclass(frozen=True, slots=True)
class QuickDrink:
    """A usual drink, added by one press."""

    label: str
    icon: str
    kind: str
    ml: int


@dataclass(frozen=True, slots=True)
class DrinkRow:
    """One drink in the list."""

    id: UUID
    time: str
    label: str
    details: str
    ml: int
    caffeine_mg: int
    alcohol_g: float
    is_added_later: bool


@dataclass(frozen=True, slots=True)
class DrinksView:
    """Everything on the card of the drinks."""

    total: str
    """Such as "1,250 ml"; "" while nothing is recorded."""
    aim: str
    """Such as "of 1,600 ml", or ""."""
    state: str
    """"Not recorded", "none", or "" when there is a total."""
    contents: str
    """Caffeine and alcohol, where there was any."""
    quick: tuple[QuickDrink, ...]
    kinds: tuple[tuple[str, str, int], ...]
    """Key, label and usual amount in the person's unit."""
    unit: str
    rows: tuple[DrinkRow, ...]
    none_label: str
    says_none: bool
    can_say_none: bool
    problem: str


class DrinksPart:
    """What can be done with the drinks of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, kind: str, ml: int) -> None:
        """Record a drink at this moment, or on the day shown."""
        self._keep_new(lambda: Drink(ml, kind))

    def add_amount(self, kind: str, amount: float) -> None:
        """Record an amount in the person's unit."""
        unit = self._desk.settings().unit
        self._keep_new(lambda: Drink(to_ml(amount, unit), kind))

    def correct(self, drink: UUID, caffeine_mg: int, alcohol_g: float) -> None:
        """Say what a drink really held."""
        entry = self._desk.entry(drink)
        if entry is None or not isinstance(entry.content, Drink):
            return
        try:
            corrected = replace(entry.content, caffeine_mg=caffeine_mg, alcohol_g=alcohol_g)
        except DiaryError as error:
            self._desk.problems[PART] = error.in_words()
            return
        self._desk.keep(replace(entry, content=corrected), PART)

    def say_none(self, *, none: bool) -> None:
        """Say that there was nothing to drink, or take it back."""
        self._desk.say_none(Topic.DRINKS, PART, none=none)

    def earlier(self, drink: UUID) -> None:
        """Show what it was before."""
        self._desk.show_earlier([drink])

    def remove(self, drink: UUID) -> None:
        self._desk.remove(drink)

    def view(self) -> DrinksView:
        desk = self._desk
        unit = desk.settings().unit
        drinks = [drink for _, drink in desk.sheet.of(Drink)]
        says_none = desk.says_none(Topic.DRINKS)
        total = sum(drink.ml for drink in drinks)
        aim = desk.sheet.personal.drink_aim_ml
        return DrinksView(
            total=formats.amount(total, unit) if drinks else "",
            aim=tr("of {amount}").format(amount=formats.amount(aim, unit)) if aim else "",
            state="" if drinks else tr("None") if says_none else tr("Not recorded"),
            contents=_contents(drinks),
            quick=self._quick(),
            kinds=tuple(
                (kind.key, tr(kind.label), max(1, round(kind.usual_ml / unit.ml)))
                for kind in DRINKS
            ),
            unit=tr(unit.label),
            rows=tuple(self._row(*one) for one in desk.sheet.of(Drink)),
            none_label=desk.none_label,
            says_none=says_none,
            can_say_none=not drinks,
            problem=desk.problems.get(PART, ""),
        )

    def _keep_new(self, make: Callable[[], Drink]) -> None:
        try:
            drink = make()
        except DiaryError as error:
            self._desk.problems[PART] = error.in_words()
            return
        self._desk.add(drink, self._desk.now_or_day(), PART)

    def _quick(self) -> tuple[QuickDrink, ...]:
        """A glass, a cup and a bottle of water, then what was drunk lately besides."""
        settings = self._desk.settings()
        usual = [
            QuickDrink(tr("Glass"), "glass", "water", settings.glass_ml),
            QuickDrink(tr("Cup"), "cup", "water", settings.cup_ml),
            QuickDrink(tr("Bottle"), "bottle", "water", settings.bottle_ml),
        ]
        latest = (entry.content for entry in self._desk.sheet.latest_drinks)
        others = dict.fromkeys(
            (one.kind, one.ml) for one in latest if isinstance(one, Drink) and one.kind != "water"
        )
        for kind, ml in tuple(others)[:QUICK_KINDS]:
            usual.append(QuickDrink(tr(drink_kind(kind).label), "cup", kind, ml))
        return tuple(usual)

    def _row(self, entry: Entry, drink: Drink) -> DrinkRow:
        unit = self._desk.settings().unit
        kind = tr(drink_kind(drink.kind).label)
        amount = formats.amount(drink.ml, unit)
        return DrinkRow(
            id=entry.id,
            time=formats.moment(entry.when),
            label=tr("{drink}, {amount}").format(drink=kind, amount=amount),
            details=_contents([drink]),
            ml=drink.ml,
            caffeine_mg=drink.caffeine_mg or 0,
            alcohol_g=drink.alcohol_g or 0.0,
            is_added_later=entry.is_added_later,
        )


def _contents(drinks: list[Drink]) -> str:
    caffeine = sum(drink.caffeine_mg or 0 for drink in drinks)
    alcohol = sum(drink.alcohol_g or 0 for drink in drinks)
    said = []
    if caffeine:
        said.append(tr("caffeine {amount} mg").format(amount=formats.number(caffeine)))
    if alcohol:
        said.append(tr("alcohol {amount} g").format(amount=formats.number(alcohol)))
    return " · ".join(said)
