"""The cards of a day below the first one, made one after the other.

Loaded when the diary is open, since the window stands before there is anything to show in them.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from PySide6.QtWidgets import QApplication

from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.ui.today.check_in_card import CheckInCard
from spasm_diary.ui.today.drinks_card import DrinksCard
from spasm_diary.ui.today.fill_in_card import FillInCard
from spasm_diary.ui.today.followed_card import FollowedCard
from spasm_diary.ui.today.night_card import NightCard
from spasm_diary.ui.today.notes_card import NotesCard
from spasm_diary.ui.today.treatments_card import TreatmentsCard
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.key_order import focus_first
from spasm_diary.ui.widgets.two_columns import TwoColumns

LEFT, RIGHT = 0, 1

Show: TypeAlias = Callable[[TodayView], None]


class DayCards:
    """Puts the cards into a grid, and shows each of them what it is about."""

    def __init__(self, grid: TwoColumns, presenter: TodayPresenter, view: TodayView) -> None:
        self._grid = grid
        self._presenter = presenter
        self._view = view
        self._shows: list[Show] = []
        self._followed: FollowedCard | None = None
        self._notes: NotesCard | None = None
        self._fill_in: FillInCard | None = None
        self._unbuilt = self._build()

    def build_next(self) -> bool:
        """Make one more card, with what is known by now; whether there may be another."""
        return next(self._unbuilt, StopIteration) is not StopIteration

    def show_day(self, view: TodayView) -> None:
        self._view = view
        for show in self._shows:
            show(view)

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._notes is not None:
            self._notes.note.flush()

    def _build(self) -> Iterator[None]:
        """One card a step."""
        first, presenter = self._view, self._presenter
        check_in = CheckInCard(first, presenter)
        yield from check_in.build_rows(first)
        self._add(check_in, check_in.show_ratings, LEFT)
        yield
        drinks = DrinksCard(first.drinks, presenter.drinks, presenter.show)
        self._add(drinks, lambda view: drinks.show_drinks(view.drinks), RIGHT)
        yield
        night = NightCard(first.night, presenter.night, presenter.show)
        self._add(night, lambda view: night.show_night(view.night), RIGHT)
        yield
        treatments = TreatmentsCard(first.treatments, presenter.treatments)
        self._add(treatments, lambda view: treatments.show_treatments(view.treatments), RIGHT)
        yield
        self._shows.append(self._show_followed)
        self._show_followed(self._view)
        yield
        self._notes = notes = NotesCard(first.notes, presenter.notes)
        self._add(notes, lambda view: notes.show_notes(view.notes), LEFT)
        self._shows.append(self._show_fill_in)
        self._show_fill_in(self._view)

    def _add(self, card: Card, show: Show, column: int) -> None:
        self._grid.add_card(card, column=column)
        self._shows.append(show)
        show(self._view)

    def _show_fill_in(self, view: TodayView) -> None:
        """The last card, and only there while it has something in it."""
        part = self._presenter.fill_in
        if not view.fill_in.rows:
            if self._fill_in is not None:
                self._take_away(self._fill_in)
                self._fill_in = None
        elif self._fill_in is None:
            self._fill_in = FillInCard(view.fill_in, part)
            self._grid.add_card(self._fill_in, column=RIGHT)
        else:
            self._fill_in.show_rows(view.fill_in)

    def _take_away(self, card: FillInCard) -> None:
        """The keys that were on it go to the first question of the day that is shown now."""
        focused = QApplication.focusWidget()
        if focused is not None and card.isAncestorOf(focused):
            focus_first(self._grid)
        self._grid.remove_card(card)

    def _show_followed(self, view: TodayView) -> None:
        """The things followed are the person's own, so this card is made anew when they change."""
        if self._followed is not None and self._followed.fits(view.followed):
            self._followed.show_followed(view.followed)
            return
        if self._followed is not None:
            self._grid.remove_card(self._followed)
            self._followed = None
        if view.followed:
            self._followed = FollowedCard(view.followed, self._presenter.followed)
            self._grid.add_card(self._followed, column=LEFT)
