"""The sheet of a day as a whole: which day lies open, and everything that stands on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol, TypeAlias
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.settings import Settings
from spasm_diary.guidance.place_topics import tags_of_places
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.presenters.today.drinks import DrinksPart, DrinksView
from spasm_diary.presenters.today.fill_in import FillInPart, FillInView
from spasm_diary.presenters.today.followed import FollowedPart, FollowedView
from spasm_diary.presenters.today.night import NightPart, NightView
from spasm_diary.presenters.today.notes import NotesPart, NotesView
from spasm_diary.presenters.today.ratings import RatingsPart, RatingView
from spasm_diary.presenters.today.spasm_form import SpasmStart
from spasm_diary.presenters.today.spasms import SpasmsPart, SpasmsView
from spasm_diary.presenters.today.treatments import TreatmentsPart, TreatmentsView
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.fill_in import DAYS
from spasm_diary.usecases.read_day import DaySheet
from spasm_diary.words import tr

LookedAt: TypeAlias = Callable[[date, frozenset[str], str], None]
"""Told the day that is looked at, what on it is by its tags, and a treatment by its name."""


@dataclass(frozen=True, slots=True)
class TodayView:
    """Everything on the page."""

    day: date
    title: str
    is_today: bool
    other_day: str
    """What the button beside the title leads to: "Yesterday", or back to "Today"."""
    spasms: SpasmsView
    night: NightView
    ratings: tuple[RatingView, ...]
    drinks: DrinksView
    treatments: TreatmentsView
    followed: tuple[FollowedView, ...]
    notes: NotesView
    fill_in: FillInView
    """Empty on any other day than the present one."""
    trouble: str = ""


class TodayScreen(Protocol):
    """What draws the page."""

    def show_day(self, view: TodayView) -> None: ...


class TodayPresenter:
    """Opens a day, and shows it anew whenever something on it changed."""

    def __init__(
        self,
        screen: TodayScreen,
        keeping: Keeping,
        settings: Callable[[], Settings],
        day_shown: LookedAt = lambda _day, _topic, _sought: None,
        show_earlier: Callable[[Sequence[UUID]], None] = lambda _entries: None,
    ) -> None:
        self._screen = screen
        self._keeping = keeping
        self._day_shown = day_shown
        self._desk = Desk(keeping, settings, show_earlier)
        self._trouble = ""
        self.spasms = SpasmsPart(self._desk)
        self.start = SpasmStart(self._desk)
        self.night = NightPart(self._desk)
        self.ratings = RatingsPart(self._desk)
        self.drinks = DrinksPart(self._desk)
        self.treatments = TreatmentsPart(self._desk, self._tell_looked_at)
        self.followed = FollowedPart(self._desk)
        self.notes = NotesPart(self._desk)
        self.fill_in = FillInPart(keeping, self.open_spasm, self.show)
        self.stop_listening = keeping.changes.listen(self._look_again)
        self._last_today = keeping.today
        self._told: tuple[date, frozenset[str], str] | None = None

    @property
    def looked_at(self) -> tuple[frozenset[str], str]:
        """The places of the spasm that is open, or the treatment that is being typed."""
        places = tags_of_places(self.spasms.open_areas)
        return places, "" if places else self.treatments.typed

    @property
    def day(self) -> date:
        return self._desk.day

    def open(self, day: date) -> None:
        """Show a day."""
        self.spasms.open_row(None)
        self.treatments.typed = ""
        self._told = (day, frozenset(), "")
        self._read(day)
        self._day_shown(day, *self.looked_at)

    def open_spasm(self, day: date, spasm: UUID | None) -> None:
        """Show a day, with the form of one of its spasms if one is named."""
        self.open(day)
        if spasm is not None:
            self.spasms.open_row(spasm)
            self.show()

    def begin_to_fill_in(self, found: tuple[Entry, ...]) -> None:
        """Show what can be filled in, from now on."""
        self.fill_in.begin(found)
        self.show()

    def lay_out(self, sheet: DaySheet) -> None:
        """Show a day that was read already."""
        self._desk.lay_out(sheet)
        self._told = (sheet.day, frozenset(), "")
        self.show()

    def step(self, days: int) -> None:
        """Show the day so many days later."""
        self.open(self._desk.day + timedelta(days=days))

    def other_day(self) -> None:
        """From today to yesterday; from any other day back to today."""
        self.open(self._desk.today - timedelta(days=1) if self._desk.is_today else self._desk.today)

    def look_at_clock(self) -> None:
        """Turn the page when another day has begun, if the present day was open."""
        before, self._last_today = self._last_today, self._desk.today
        if before != self._last_today and self._desk.day == before:
            self.open(self._last_today)

    def show(self) -> None:
        """Draw what is known, such as after a part was refused something."""
        self._screen.show_day(self.view())
        self._tell_looked_at()

    def view(self) -> TodayView:
        desk = self._desk
        return TodayView(
            day=desk.day,
            title=formats.as_heading(formats.day_for(desk.day, desk.today)),
            is_today=desk.is_today,
            other_day=tr("Yesterday") if desk.is_today else tr("Today"),
            spasms=self.spasms.view(),
            night=self.night.view(),
            ratings=self.ratings.view(),
            drinks=self.drinks.view(),
            treatments=self.treatments.view(),
            followed=self.followed.view(),
            notes=self.notes.view(),
            fill_in=self.fill_in.view() if desk.is_today else FillInView(),
            trouble=self._trouble,
        )

    def _tell_looked_at(self) -> None:
        """Only where it is something else than before."""
        looked_at = (self.day, *self.looked_at)
        if self._told is not None and looked_at != self._told:
            self._told = looked_at
            self._day_shown(*looked_at)

    def _look_again(self, changed: Changed) -> None:
        self.fill_in.note(changed)
        day = self._desk.day
        reaches = timedelta(days=DAYS if self._desk.is_today else 1)
        if changed.touches(day - reaches, day):
            self._read(day)

    def _read(self, day: date) -> None:
        try:
            self._desk.open(day)
            if self._desk.is_today:
                self.fill_in.refresh()
            self._trouble = ""
        except DiaryUnavailable as error:
            self._trouble = error.in_words()
        self.show()
