"""The sheet of a day: the day's name on top, then its cards, one column or more.

The first card stands at once, its button ready before the diary is open. The others are made one
in each turn of the event loop, so that no key waits.
"""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import (
    QCalendarWidget,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
    QWidgetAction,
)

from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.ui.today.check_in_card import CheckInCard
from spasm_diary.ui.today.drinks_card import DrinksCard
from spasm_diary.ui.today.followed_card import FollowedCard
from spasm_diary.ui.today.night_card import NightCard
from spasm_diary.ui.today.notes_card import NotesCard
from spasm_diary.ui.today.spasms_card import SpasmsCard
from spasm_diary.ui.today.treatments_card import TreatmentsCard
from spasm_diary.ui.type_sizes import Role, set_role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import icon_button, quiet_button, words_label
from spasm_diary.ui.widgets.two_columns import TwoColumns
from spasm_diary.words import tr

LEFT, RIGHT = 0, 1


class _Shows(Protocol):
    def __call__(self, view: TodayView) -> None: ...


class TodayPage(Page):
    """Draws what the presenter shows. Until there is one, the big button alone works."""

    def __init__(self, title: str, press_early: Callable[[], None]) -> None:
        super().__init__()
        self._presenter: TodayPresenter | None = None
        self._press_early = press_early
        self._view: TodayView | None = None
        self._shows: list[_Shows] = []
        self._unbuilt: Iterator[None] | None = None
        self.is_whole = False
        """Whether all cards stand."""
        self._title = QLabel(title)
        set_role(self._title, Role.TITLE)
        self._trouble = words_label()
        self._trouble.hide()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._head = FlowLayout()
        self._ways = QHBoxLayout()
        space(self._ways)
        self.spasms = SpasmsCard(self._on_press)
        self._grid = TwoColumns()
        self._followed: FollowedCard | None = None
        self.notes: NotesCard | None = None
        self._ways.addWidget(self._title)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._title.setWordWrap(True)
        ways = QWidget()
        ways.setLayout(self._ways)
        self._head.addWidget(ways)
        self.body.addLayout(self._head)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.spasms)
        self.body.addWidget(self._grid)
        self.body.addStretch(1)

    def use(self, presenter: TodayPresenter) -> None:
        """Begin to work: the diary is open."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        self.spasms.use(presenter)
        self._build_head(presenter)

    def show_day(self, view: TodayView) -> None:
        self._view = view
        self._title.setText(view.title)
        self._other.setText(view.other_day)
        self._next.setEnabled(not view.is_today)
        self._trouble.setText(view.trouble)
        self._trouble.setVisible(bool(view.trouble))
        self.spasms.show_spasms(view.spasms)
        if self._unbuilt is None:
            self._unbuilt = self._build(view)
            QTimer.singleShot(0, self, self._build_next)
        for show in self._shows:
            show(view)

    def build_all(self) -> None:
        """Make the rest of the cards now, such as for a picture."""
        for _card in self._unbuilt or ():
            pass
        self.is_whole = True

    def flush(self) -> None:
        """Save what is still being typed."""
        if self.notes is not None:
            self.notes.note.flush()

    def press_spasm(self) -> None:
        """What the big button does, from wherever it is asked."""
        self._on_press()

    def _on_press(self) -> None:
        if self._presenter is None:
            self._press_early()
        else:
            self._presenter.spasms.press()

    def _build_head(self, presenter: TodayPresenter) -> None:
        before = icon_button("previous", tr("The day before"), lambda: presenter.step(-1))
        self._next = icon_button("next", tr("The day after"), lambda: presenter.step(1))
        self._ways.insertWidget(0, before)
        self._ways.addWidget(self._next)
        self._other = QPushButton()
        self._other.clicked.connect(lambda _checked: presenter.other_day())
        self._head.addWidget(self._other)
        pick = quiet_button(tr("Pick a day"), icon="calendar")
        pick.setMenu(self._calendar(presenter))
        self._head.addWidget(pick)

    def _calendar(self, presenter: TodayPresenter) -> QMenu:
        menu = QMenu(self)
        action = QWidgetAction(menu)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(tr("Pick a day"))
        calendar.setGridVisible(False)

        def on_open() -> None:
            today = presenter.view().day
            calendar.setSelectedDate(QDate(today.year, today.month, today.day))

        def on_picked(day: QDate) -> None:
            menu.close()
            presenter.open(day.toPython())  # type: ignore[arg-type]  # a QDate gives a date

        menu.aboutToShow.connect(on_open)
        calendar.activated.connect(on_picked)
        calendar.clicked.connect(on_picked)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        return menu

    def _build_next(self) -> None:
        if self._unbuilt is not None and next(self._unbuilt, StopIteration) is not StopIteration:
            QTimer.singleShot(0, self, self._build_next)
        else:
            self.is_whole = True

    def _build(self, first: TodayView) -> Iterator[None]:
        """One card a step, with what is known by then."""
        presenter = self._presenter
        if presenter is None:
            return
        check_in = CheckInCard(first, presenter)
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
        self._show_followed(first)
        yield
        self.notes = notes = NotesCard(first.notes, presenter.notes)
        self._add(notes, lambda view: notes.show_notes(view.notes), LEFT)

    def _add(self, card: Card, show: _Shows, column: int) -> None:
        self._grid.add_card(card, column=column)
        self._shows.append(show)
        if self._view is not None:
            show(self._view)

    def _show_followed(self, view: TodayView) -> None:
        presenter = self._presenter
        if presenter is None:
            return
        if self._followed is not None and self._followed.fits(view.followed):
            self._followed.show_followed(view.followed)
            return
        if self._followed is not None:
            self._grid.remove_card(self._followed)
            self._followed = None
        if view.followed:
            self._followed = FollowedCard(view.followed, presenter.followed)
            self._grid.add_card(self._followed, column=LEFT)
