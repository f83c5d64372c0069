"""The page of the settings. Nothing here waits for an OK."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from spasm_diary.presenters.settings.page import HiddenAdvice, SettingsPresenter, SettingsView
from spasm_diary.ui.settings.about_you_card import AboutYouCard
from spasm_diary.ui.settings.clock_and_week_card import ClockAndWeekCard
from spasm_diary.ui.settings.data_card import DataActions, DataCard, ExampleCard
from spasm_diary.ui.settings.day_card import DayCard
from spasm_diary.ui.settings.drinks_card import DrinkSettingsCard
from spasm_diary.ui.settings.followed_card import FollowedSettingsCard
from spasm_diary.ui.settings.lock_card import LockActions, LockCard
from spasm_diary.ui.settings.looks_choices import LooksChoices
from spasm_diary.ui.settings.reminders_card import RemindersCard
from spasm_diary.ui.settings.to_call_card import ToCallCard
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import quiet_button, when_pressed, words_label
from spasm_diary.ui.widgets.two_columns import TwoColumns
from spasm_diary.words import tr

WIDE = 92
"""The width, in units of the grid, from which there are two columns."""


class SettingsPage(Page):
    """Draws what the presenter shows; its cards are made with the first view."""

    def __init__(self, actions: DataActions, lock: LockActions | None = None) -> None:
        """Without `lock` there is no card about it, such as in an example."""
        super().__init__()
        self._actions = actions
        self._lock = lock
        self._presenter: SettingsPresenter | None = None
        self._trouble = MessageBar()
        self._columns = TwoColumns(beginning_at=WIDE)
        self._hidden_rows = QVBoxLayout()
        space(self._hidden_rows)
        self._hidden: tuple[HiddenAdvice, ...] | None = None
        self.body.addWidget(words_label(tr("Settings"), Role.TITLE))
        self.body.addWidget(words_label(tr("Each change is kept at once.")))
        self.body.addWidget(self._trouble)
        self.body.addWidget(self._columns)
        self.body.addStretch(1)

    def use(self, presenter: SettingsPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self._looks = LooksChoices(presenter.looks)
        self._clock_and_week = ClockAndWeekCard(presenter.clock_and_week)
        self._day = DayCard(presenter.day)
        self._drinks = DrinkSettingsCard(presenter.drinks)
        self._followed = FollowedSettingsCard(presenter.followed)
        self._about_you = AboutYouCard(presenter.about_you)
        self._to_call = ToCallCard(presenter.to_call)
        self._reminders = RemindersCard(presenter.reminders)
        self._guidance = Card(tr("Hidden guidance"), "guidance")
        self._guidance.body.addLayout(self._hidden_rows)
        presenter.show()

    def show_settings(self, view: SettingsView) -> None:
        if self._hidden is None:
            self._build(view)
        if view.trouble and self._presenter is not None:
            again = (tr("Try again"), self._presenter.show)
            self._trouble.show_message(view.trouble, (again,))
        else:
            self._trouble.hide()
        self._looks.show_looks(view.looks)
        self._clock_and_week.show_clock_and_week(view.clock_and_week)
        self._day.show_day(view.day)
        self._drinks.show_drinks(view.drinks)
        self._followed.show_followed(view.followed)
        self._about_you.show_about_you(view.about_you)
        self._to_call.show_numbers(view.to_call)
        self._reminders.show_reminders(view.reminders)
        self._show_hidden(view.hidden)

    def _build(self, view: SettingsView) -> None:
        looks = Card(tr("How it looks"), "settings")
        looks.body.addWidget(self._looks)
        cards: tuple[tuple[Card, int], ...] = (
            (looks, 0),
            (self._clock_and_week, 0),
            (self._day, 0),
            (self._drinks, 0),
            (self._about_you, 0),
            (self._followed, 1),
            (self._reminders, 1),
            (self._to_call, 1),
            (DataCard(view.folder, self._actions), 1),
            (ExampleCard(self._actions, is_example=view.is_example), 1),
            (self._guidance, 0),
        )
        if self._lock is not None:
            cards = (*cards, (LockCard(self._lock), 0))
        for card, column in cards:
            self._columns.add_card(card, column=column)

    def _show_hidden(self, hidden: tuple[HiddenAdvice, ...]) -> None:
        if hidden == self._hidden:
            return
        self._hidden = hidden
        empty(self._hidden_rows)
        if not hidden:
            self._hidden_rows.addWidget(words_label(tr("No guidance is hidden.")))
        for one in hidden:
            again = quiet_button(tr("Show it again"))
            again.setAccessibleName(tr("Show it again: {title}").format(title=one.title))
            when_pressed(again, partial(self._on_again, one.rule))
            row = QWidget()
            line = QHBoxLayout(row)
            space(line)
            line.addWidget(words_label(one.title), 1)
            line.addWidget(words_label(one.until, Role.SMALL))
            line.addWidget(again)
            self._hidden_rows.addWidget(row)

    def _on_again(self, rule: str) -> None:
        if self._presenter is not None:
            self._presenter.show_again(rule)
