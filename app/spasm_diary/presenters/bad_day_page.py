"""The page of a bad day: three things that one press writes down, and what they hold by now.

It is always about the present day, also when midnight passes while it lies open.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.bad_days import EVENINGS, HIGH
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.notes import BadDay, Topic
from spasm_diary.domain.settings import Settings
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.usecases.changes import Changed
from spasm_diary.words import tr

WATER = "water"


@dataclass(frozen=True, slots=True)
class BadDayView:
    """Everything on the page: what stands below each of its buttons."""

    spasms: str
    mark: str
    is_marked: bool
    water: str
    trouble: str = ""


def offer_words(tiring: int) -> str:
    """Why the page is offered, after so many tiring evenings."""
    return tr(
        "You rated your tiredness {high} or more on {count} of the last {evenings} evenings. "
        "For such days there is a page with only three buttons."
    ).format(high=HIGH, count=tiring, evenings=EVENINGS)


class BadDayScreen(Protocol):
    """What draws the page."""

    def show_bad_day(self, view: BadDayView) -> None: ...


class BadDayPresenter:
    """Writes down what is pressed, each by itself; all else of it can be filled in later."""

    def __init__(
        self, screen: BadDayScreen, keeping: Keeping, settings: Callable[[], Settings]
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._settings = settings
        self._desk = Desk(keeping, settings)
        self._trouble = ""
        self._is_looked_at = False
        self.stop_listening = keeping.changes.listen(self._look_again)

    def look(self) -> None:
        """The page came into view."""
        self._is_looked_at = True
        self.show()

    def look_away(self) -> None:
        self._is_looked_at = False

    def spasm(self) -> None:
        """A spasm at this moment, of which nothing more is known yet."""
        self._at_today()
        self._desk.add(Spasm(), self._desk.now_or_day())

    def mark(self) -> None:
        """Say that this was a bad day, or take that back."""
        self._at_today()
        marks = [entry.id for entry, _mark in self._desk.sheet.of(BadDay)]
        for mark in marks:
            self._desk.remove(mark)
        if not marks:
            self._desk.add(BadDay())

    def water(self) -> None:
        """A glass of it, as large as the person's own."""
        self._at_today()
        self._desk.add(Drink(self._settings().glass_ml, WATER), self._desk.now_or_day())

    def look_at_clock(self) -> None:
        """Turn to the new day when midnight has passed."""
        if not self._desk.is_today:
            self.show()

    def show(self) -> None:
        """Read the day anew, and draw it."""
        try:
            self._desk.open(self._desk.today)
            self._trouble = ""
        except DiaryUnavailable as error:
            self._trouble = error.in_words()
        self._screen.show_bad_day(self._view())

    def _at_today(self) -> None:
        if not self._desk.is_today:
            self.show()

    def _view(self) -> BadDayView:
        is_marked = bool(self._desk.sheet.of(BadDay))
        return BadDayView(
            spasms=self._spasms(),
            mark=tr("Written down for today. Press again to take it back.")
            if is_marked
            else tr("Says that today was a bad day. All else can wait."),
            is_marked=is_marked,
            water=self._water(),
            trouble=self._trouble,
        )

    def _spasms(self) -> str:
        spasms = [entry for entry, _spasm in self._desk.sheet.of(Spasm)]
        if not spasms:
            none = self._desk.says_none(Topic.SPASMS)
            return tr(Topic.SPASMS.none) if none else tr("None written down today.")
        return tr("Written down today: {count}. The last: {time}.").format(
            count=formats.number(len(spasms)), time=formats.moment(spasms[-1].when)
        )

    def _water(self) -> str:
        """How much a press adds, and how much there was of it."""
        unit = self._settings().unit
        glass = formats.amount(self._settings().glass_ml, unit)
        drunk = [drink.ml for _entry, drink in self._desk.sheet.of(Drink) if drink.kind == WATER]
        if not drunk:
            return tr("One glass: {amount}. None written down today.").format(amount=glass)
        return tr("One glass: {amount}. Written down today: {count}, in all {total}.").format(
            amount=glass,
            count=formats.number(len(drunk)),
            total=formats.amount(sum(drunk), unit),
        )

    def _look_again(self, changed: Changed) -> None:
        if self._is_looked_at and changed.touches(self._desk.day, self._keeping.today):
            self.show()
