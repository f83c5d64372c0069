"""Units, the sizes of the usual cups, and what a person aims to drink, or may not."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from spasm_diary.domain.drinks import Unit, from_ml, to_ml
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.settings import Personal
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.settings.terms import SettingsTerms
from spasm_diary.usecases.change_personal import change_personal
from spasm_diary.words import N_, tr

UNITS = {
    Unit.ML: N_("Millilitres (ml)"),
    Unit.US_FL_OZ: N_("Fluid ounces, US"),
    Unit.IMPERIAL_FL_OZ: N_("Fluid ounces, imperial"),
}
CUPS = {"glass_ml": N_("A glass"), "cup_ml": N_("A cup"), "bottle_ml": N_("A bottle")}
"""The settings that hold their sizes."""


@dataclass(frozen=True, slots=True)
class CupView:
    """A usual cup and what it holds, in the person's unit."""

    key: str
    label: str
    amount: float


@dataclass(frozen=True, slots=True)
class DrinkSettingsView:
    """Everything on the card."""

    units: tuple[tuple[str, str], ...]
    unit: str
    unit_label: str
    has_decimals: bool
    cups: tuple[CupView, ...]
    aim: float | None
    aim_words: str
    """What the aim does, or why there is none."""
    fluids_limited: bool
    problem: str


class DrinkSettingsPart:
    """What can be done with it. Aim and limit are of the diary, the rest of the computer."""

    def __init__(
        self,
        terms: SettingsTerms,
        keeping: Keeping,
        show: Callable[[], None],
    ) -> None:
        self._terms = terms
        self._keeping = keeping
        self._show = show
        self._problem = ""

    def choose_unit(self, unit: str) -> None:
        self._try(lambda: self._terms.change(unit=Unit(unit)))

    def set_cup(self, cup: str, amount: float) -> None:
        """Say what a usual cup holds, in the person's unit."""
        self._try(lambda: self._terms.change(**{cup: to_ml(amount, self._unit)}))

    def set_aim(self, amount: float | None) -> None:
        """An amount to aim at in a day, in the person's unit; None: no aim."""
        aim = None if amount is None else to_ml(amount, self._unit)
        self._try(lambda: self._keep(replace(self._personal(), drink_aim_ml=aim)))

    def limit_fluids(self, *, limited: bool) -> None:
        """With limited fluids there is no aim, and no word about drinking more."""
        self._try(lambda: self._keep(self._limited(limited=limited)))

    def view(self, personal: Personal) -> DrinkSettingsView:
        settings = self._terms.read()
        unit = settings.unit
        aim = personal.drink_aim_ml
        return DrinkSettingsView(
            units=tuple((one.value, tr(label)) for one, label in UNITS.items()),
            unit=unit.value,
            unit_label=tr(unit.label),
            has_decimals=unit is not Unit.ML,
            cups=tuple(
                CupView(key, tr(label), from_ml(getattr(settings, key), unit))
                for key, label in CUPS.items()
            ),
            aim=None if aim is None else from_ml(aim, unit),
            aim_words=_aim_words(personal),
            fluids_limited=personal.fluids_limited,
            problem=self._problem,
        )

    @property
    def _unit(self) -> Unit:
        return self._terms.read().unit

    def _personal(self) -> Personal:
        with self._keeping.open_work() as work:
            return work.diary.personal()

    def _limited(self, *, limited: bool) -> Personal:
        return replace(self._personal(), drink_aim_ml=None, fluids_limited=limited)

    def _keep(self, personal: Personal) -> None:
        keeping = self._keeping
        keeping.tell_saved(change_personal(keeping.open_work, personal, keeping.clock.now()))

    def _try(self, change: Callable[[], None]) -> None:
        try:
            change()
            self._problem = ""
        except DiaryError as error:
            self._problem = error.in_words()
        self._show()


def _aim_words(personal: Personal) -> str:
    if personal.fluids_limited:
        return tr("While your fluids are limited, the diary keeps no amount to aim at.")
    return tr("The card of the drinks shows it beside the day's amount. Left empty, there is none.")
