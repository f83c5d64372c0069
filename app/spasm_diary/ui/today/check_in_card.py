"""How the day was: sleep, stress, tiredness, pain and what spasms hindered, a press for each.

By keyboard it is a key for each as well: a digit answers and leads to the next question, which the
card says beforehand.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.today.night import NightView
from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.presenters.today.ratings import RatingView
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.labelled_row import LabelledRow
from spasm_diary.ui.widgets.parts import (
    earlier_button,
    problem_label,
    quiet_button,
    show_problem,
    small_label,
    words_label,
)
from spasm_diary.ui.widgets.score_row import ScoreRow
from spasm_diary.words import N_, tr

BY_KEYS = N_("By keyboard: a digit answers and goes on to the next question. 1, then 0, is ten.")
Rated = Callable[[str, int | None], None]
TONES = {
    "stress": "stress",
    "tiredness": "tiredness",
    "pain": "pain",
    "interference": "spasms",
}


class CheckInCard(Card):
    """One row a question; "For now only" keeps the next answer with the present time."""

    def __init__(self, view: TodayView, presenter: TodayPresenter) -> None:
        super().__init__(tr("How was the day?"), icon="today")
        self._presenter = presenter
        self._now = quiet_button(
            tr("For now only"), tr("Keep the next answer with the present time, beside the day's")
        )
        self._now.setCheckable(True)
        self.set_control(self._now)
        self._earlier = earlier_button(presenter.ratings.earlier, tr("How the day was"))
        self._sleep = _SleepRow(view.night, presenter)
        self._rows: list[_RatingRow] = []
        self.body.addWidget(self._sleep)

    def build_rows(self, view: TodayView) -> Iterator[None]:
        """The other questions, one a step: a row of eleven buttons takes its time."""
        before: _SleepRow | _RatingRow = self._sleep
        for rating in view.ratings:
            yield
            row = _RatingRow(rating, self._on_rated, self._presenter)
            self.body.addWidget(row)
            before.score.go_on_to(row.score)
            before.score.setAccessibleDescription(tr(BY_KEYS))
            self._rows.append(row)
            before = row
        by_keys = words_label(tr(BY_KEYS), Role.SMALL)
        set_quiet(by_keys)
        self.body.addWidget(by_keys)
        self.body.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeading)

    def begin(self) -> None:
        """Put the focus on the first question."""
        self._sleep.score.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_ratings(self, view: TodayView) -> None:
        self._now.setVisible(view.is_today)
        self._sleep.show_night(view.night)
        is_recorded = view.night.is_recorded or any(one.is_recorded for one in view.ratings)
        self._earlier.setVisible(is_recorded)
        for row, rating in zip(self._rows, view.ratings, strict=True):
            row.show_rating(rating)

    def _on_rated(self, scale: str, value: int | None) -> None:
        if self._now.isChecked() and value is not None:
            self._now.setChecked(False)
            self._presenter.ratings.rate_now(scale, value)
            self._presenter.show()
        else:
            self._presenter.ratings.rate(scale, value)


class _Question(QWidget):
    """The name of a scale, with what was said the day before."""

    def __init__(self, label: str, tip: str) -> None:
        super().__init__()
        self._before = small_label("")
        name = words_label(label, Role.STRONG)
        name.setToolTip(tip)
        layout = QVBoxLayout(self)
        space(layout, between=0, around=(0, 0.5, 0, 0))
        layout.addWidget(name)
        layout.addWidget(self._before)
        layout.addStretch(1)

    def show_before(self, words: str) -> None:
        self._before.setText(words)
        self._before.setVisible(bool(words))


class _RatingRow(QWidget):
    def __init__(self, view: RatingView, rated: Rated, presenter: TodayPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._shown: RatingView | None = None
        self._question = _Question(view.label, view.question)
        self.score = ScoreRow(view.question, view.words, TONES.get(view.key, "accent"))
        self.score.chosen.connect(lambda value: rated(view.key, value))
        self._timed = FlowLayout()
        self._problem = problem_label()
        row = LabelledRow()
        row.addWidget(self._question)
        row.addWidget(self.score)
        column = QVBoxLayout(self)
        space(column, between=0.5)
        column.addLayout(row)
        column.addLayout(self._timed)
        column.addWidget(self._problem)

    def show_rating(self, view: RatingView) -> None:
        self.score.show_score(view.value)
        if view == self._shown:
            return
        self._shown = view
        self._question.show_before(view.yesterday)
        show_problem(self._problem, view.problem)
        self._timed.clear()
        for one in view.timed:
            chip = QPushButton(one.label)
            chip.setToolTip(tr("Press to remove"))
            chip.setAccessibleName(tr("Remove {what}").format(what=one.label))
            chip.clicked.connect(
                lambda _checked, rating=one.id: self._presenter.ratings.remove(rating)
            )
            self._timed.addWidget(chip)


class _SleepRow(QWidget):
    def __init__(self, view: NightView, presenter: TodayPresenter) -> None:
        super().__init__()
        asked = tr("How did you sleep? 0 is worst, 10 is best")
        self._question = _Question(tr("Sleep, 10 is best"), asked)
        self.score = ScoreRow(asked, view.quality_words, "sleep")
        self.score.chosen.connect(presenter.night.rate)
        row = LabelledRow(self)
        row.addWidget(self._question)
        row.addWidget(self.score)

    def show_night(self, view: NightView) -> None:
        self.score.show_score(view.quality)
        self._question.show_before(view.yesterday)
