"""The card of the night: four times, hours asleep, times awake, quality, and naps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from spasm_diary.presenters.today.night import NightPart, NightView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import (
    EntryLine,
    earlier_button,
    problem_label,
    quiet_button,
    show_problem,
    small_label,
    words_label,
)
from spasm_diary.words import N_, tr

TIMES = (
    ("bed", N_("To bed")),
    ("asleep", N_("Fell asleep")),
    ("awake", N_("Woke up")),
    ("up", N_("Got up")),
)
NAP_MINUTES = 30


class NightCard(Card):
    """Draws the night of the day, and passes on what was typed."""

    def __init__(self, view: NightView, part: NightPart, show_again: Callable[[], None]) -> None:
        super().__init__(tr("Night"), icon="night", tone="sleep")
        self._part = part
        self._show_again = show_again
        self._shown: NightView | None = None
        self._clocks: dict[str, ClockField] = {}
        self._summary = words_label("", Role.FIGURE)
        self._spasms = words_label()
        self._later = small_label(tr("added later"))
        self.set_control(self._later)
        self._problem = problem_label()
        self._earlier = earlier_button(part.earlier, tr("Night"))
        self._naps = QVBoxLayout()
        self.body.addWidget(self._summary)
        self.body.addWidget(self._spasms)
        self.body.addLayout(self._times())
        self.body.addWidget(self._problem)
        self.body.addWidget(self._more())
        self.show_night(view)

    def show_night(self, view: NightView) -> None:
        if view == self._shown:
            return
        self._shown = view
        for name, field in self._clocks.items():
            field.show_time(getattr(view, name))
        self._summary.setText(view.summary)
        self._summary.setVisible(bool(view.summary))
        self._spasms.setText(view.spasms)
        self._spasms.setVisible(bool(view.spasms))
        self._later.setVisible(view.added_later)
        self._earlier.setVisible(view.is_recorded)
        self._hours.show_amount(None if view.minutes_asleep is None else view.minutes_asleep / 60)
        self._awake.show_amount(view.times_awake)
        show_problem(self._problem, view.problem)
        empty(self._naps)
        for nap in view.naps:
            remove = partial(self._part.remove, nap.id)
            self._naps.addWidget(EntryLine("", nap.label, remove, later=False))

    def _times(self) -> FlowLayout:
        times = FlowLayout()
        for name, words in TIMES:
            field = self._clocks[name] = ClockField(tr(words))
            field.changed.connect(partial(self._on_clock, name))
            label = QLabel(tr(words))
            label.setBuddy(field)
            pair = QWidget()
            column = QVBoxLayout(pair)
            space(column, between=0.5, around=(0, 0, 1, 0))
            column.addWidget(label)
            column.addWidget(field)
            times.addWidget(pair)
        return times

    def _more(self) -> QWidget:
        more = Foldable(tr("Hours, naps, more"))
        self._hours = AmountField(tr("Hours asleep"), tr("h"), step=0.5, most=24, decimals=2)
        self._hours.changed.connect(self._on_hours)
        self._awake = AmountField(tr("Times awake"), "", step=1, most=100)
        self._awake.changed.connect(self._on_times_awake)
        for words, field in ((tr("Hours asleep"), self._hours), (tr("Times awake"), self._awake)):
            row = FlowLayout()
            label = QLabel(words)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            more.body.addLayout(row)
        nap = AmountField(tr("Length of the nap"), tr("min"), step=5, most=600)
        nap.show_amount(NAP_MINUTES)
        add = quiet_button(tr("Add a nap"), icon="add")
        add.clicked.connect(
            lambda _checked: self._do(partial(self._part.add_nap, int(nap.amount or NAP_MINUTES)))
        )
        row = FlowLayout()
        row.addWidget(nap)
        row.addWidget(add)
        more.body.addLayout(self._naps)
        more.body.addLayout(row)
        more.body.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeading)
        return more

    def _on_clock(self, name: str, clock: object) -> None:
        self._do(partial(self._part.set_time, name, clock))  # type: ignore[arg-type]  # Qt's signal

    def _on_hours(self, hours: float | None) -> None:
        minutes = None if hours is None else round(hours * 60)
        self._do(partial(self._part.set_minutes_asleep, minutes))

    def _on_times_awake(self, times: float | None) -> None:
        self._do(partial(self._part.set_times_awake, None if times is None else int(times)))

    def _do(self, act: Callable[[], None]) -> None:
        act()
        self._show_again()
