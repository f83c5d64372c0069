"""The card of the person's own things to follow."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from spasm_diary.domain.followed import Form
from spasm_diary.presenters.today.followed import FollowedPart, FollowedView
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.parts import earlier_button, words_label
from spasm_diary.ui.widgets.score_row import ScoreRow
from spasm_diary.words import tr

NO_WORDS = ("", "", "", "")


class FollowedCard(Card):
    """One row a thing, each by its own form."""

    def __init__(self, views: Sequence[FollowedView], part: FollowedPart) -> None:
        super().__init__(tr("Your own things"), icon="check")
        self._part = part
        self._rows: dict[str, QWidget] = {}
        self._earlier = earlier_button(part.earlier, tr("Your own things"))
        self.set_control(self._earlier)
        for view in views:
            self._add(view)
        self.show_followed(views)

    def fits(self, views: Sequence[FollowedView]) -> bool:
        """Whether the card has just these rows."""
        return list(self._rows) == [view.key for view in views]

    def show_followed(self, views: Sequence[FollowedView]) -> None:
        self._earlier.setVisible(any(view.value is not None for view in views))
        for view in views:
            row = self._rows[view.key]
            if isinstance(row, ScoreRow):
                row.show_score(None if view.value is None else round(view.value))
            elif isinstance(row, ChoiceRow):
                row.show_chosen(() if view.value is None else (str(int(view.value)),))
            elif isinstance(row, AmountField):
                row.show_amount(view.value)

    def _add(self, view: FollowedView) -> None:
        answer = partial(self._part.answer, view.key)
        row: QWidget
        if view.form is Form.SCALE:
            row = ScoreRow(view.label, NO_WORDS)
            row.chosen.connect(answer)
        elif view.form is Form.YES_NO:
            row = ChoiceRow(view.label, (("1", tr("Yes")), ("0", tr("No"))))
            row.chosen.connect(partial(self._on_yes_no, view.key))
        else:
            row = AmountField(view.label, view.unit, step=1, most=1_000_000, decimals=2)
            row.changed.connect(answer)
        self._rows[view.key] = row
        line = QHBoxLayout()
        line.addWidget(words_label(view.label), 1)
        line.addWidget(row)
        if view.form is Form.SCALE:
            self.body.addWidget(words_label(view.label))
            self.body.addWidget(row)
        else:
            self.body.addLayout(line)

    def _on_yes_no(self, key: str, chosen: tuple[str, ...]) -> None:
        self._part.answer(key, float(chosen[0]) if chosen else None)
