"""The card of the hour at which a day begins."""

from spasm_diary.presenters.settings.day import DayPart, DayView
from spasm_diary.ui.type_sizes import Role
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.words import tr


class DayCard(Card):
    """Draws the choice, and passes it on."""

    def __init__(self, part: DayPart) -> None:
        super().__init__(tr("When your day begins"), "today")
        self._begins = OneOf(tr("My day begins"))
        self._begins.chosen.connect(lambda chosen: part.choose(chosen[0]))
        about = tr(
            "For those who are up late: with 4 in the morning, what you write between midnight and"
            " 4 belongs to the day before. Nothing already written moves."
        )
        self.body.addWidget(self._begins)
        self.body.addWidget(words_label(about, Role.SMALL))

    def show_day(self, view: DayView) -> None:
        self._begins.show_choices(view.beginnings)
        self._begins.show_chosen((view.begins,))
