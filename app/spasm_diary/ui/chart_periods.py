"""The row that says which days a chart is of, and the way to the days before and after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.chart_periods import Reach
from spasm_diary.presenters.charts_view import ChartsView
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.own_days import OwnDays
from spasm_diary.ui.widgets.parts import FlowingLabel, icon_button, words_label
from spasm_diary.words import tr


class ChartPeriods(QWidget):
    """Buttons for a week, a month …, then the days in words between two arrows."""

    reach_chosen = Signal(object)
    days_chosen = Signal(object, object)
    went_back = Signal()
    went_on = Signal()
    went_to_last = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [(reach.value, tr(reach.label)) for reach in Reach]
        self._reaches = OneOf(tr("How much time"), choices)
        self._reaches.chosen.connect(self._on_reach)
        self._back = icon_button("previous", tr("The time before"), self.went_back.emit)
        self._on = icon_button("next", tr("The time after"), self.went_on.emit)
        self._days = words_label(role=Role.HEADING)
        self._own = OwnDays()
        self._own.chosen.connect(self.days_chosen)
        stepping = QHBoxLayout()
        space(stepping)
        stepping.addWidget(self._back)
        stepping.addWidget(self._on)  # beside it, so that neither moves when the days change
        stepping.addWidget(self._days, 1)
        self._later = QWidget()
        offer = FlowLayout(self._later)
        offer.addWidget(FlowingLabel(tr("Nothing is written down in these days.")))
        last = QPushButton(tr("Show the last days with entries"))
        last.clicked.connect(lambda _checked: self.went_to_last.emit())
        offer.addWidget(last)
        column = QVBoxLayout(self)
        space(column)
        column.addWidget(self._reaches)
        column.addWidget(self._own)
        column.addLayout(stepping)
        column.addWidget(self._later)

    def show_days(self, view: ChartsView) -> None:
        self._reaches.show_chosen((view.reach.value,))
        self._days.setText(view.days)
        for arrow in (self._back, self._on):
            arrow.setVisible(view.reach.can_step)
        self._back.setEnabled(view.can_go_back)
        self._on.setEnabled(view.can_go_on)
        self._later.setVisible(view.is_later)
        self._own.setVisible(view.reach is Reach.OWN)
        self._own.show_days(view.period.first, view.period.last)

    def _on_reach(self, keys: tuple[str, ...]) -> None:
        self.reach_chosen.emit(Reach(keys[0]))
