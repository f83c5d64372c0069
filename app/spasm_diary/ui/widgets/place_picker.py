"""Where in the body: recent places first, then the picture and the list, then what is chosen.

All of them show one choice, which the presenter holds.
"""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from spasm_diary.domain.places import Place
from spasm_diary.presenters.neighbours import Direction
from spasm_diary.presenters.place_choice import PlaceChoicePresenter, PlaceChoiceView
from spasm_diary.ui.announce import announce
from spasm_diary.ui.type_sizes import Role, set_quiet, space
from spasm_diary.ui.widgets.body_map import BodyMap
from spasm_diary.ui.widgets.chosen_places import ChosenPlaces
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.place_list import COMFORTABLE, PlaceList
from spasm_diary.ui.widgets.recent_places import RecentPlaces
from spasm_diary.ui.widgets.side_by_side import SideBySideLayout
from spasm_diary.ui.widgets.side_keys import keys_in_words


class PlacePicker(QWidget):
    """Draws the choice, and passes on what is done; `changed` tells the chosen places."""

    changed = Signal(object)
    """A tuple of places, in the order in which they were chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = RecentPlaces()
        self._map = BodyMap()
        self._list = PlaceList()
        self._chosen = ChosenPlaces(lambda: self._list.last_button)
        self._presenter = PlaceChoicePresenter(self, self.changed.emit)
        self._lay_out()
        self._listen()
        self._presenter.show(())

    @property
    def places(self) -> tuple[Place, ...]:
        return self._presenter.places

    def show_places(self, places: Iterable[Place], recent: Iterable[Place] = ()) -> None:
        """Show what is kept, without telling anyone."""
        self._presenter.show(tuple(places), tuple(recent))

    def show_choice(self, view: PlaceChoiceView) -> None:
        """Draw the choice; the presenter's door."""
        self._recent.show_recent(view.recent)
        self._map.show_regions(view.regions)
        self._list.show_rows(view.rows, view.search, view.nothing_found)
        self._chosen.show_chosen(view.chosen)
        announce(self, view.said)

    def _lay_out(self) -> None:
        both = SideBySideLayout(comfortable=COMFORTABLE)
        both.addWidget(self._map)
        both.addWidget(self._list)
        keys = words_label(keys_in_words(), Role.SMALL)
        set_quiet(keys)
        layout = QVBoxLayout(self)
        space(layout, between=1.5)
        layout.addWidget(self._recent)
        layout.addLayout(both)
        layout.addWidget(keys)
        layout.addWidget(self._chosen)
        layout.addStretch(1)

    def _listen(self) -> None:
        choice = self._presenter
        for part in (self._recent, self._map, self._list):
            part.toggled.connect(choice.toggle)
        for part in (self._map, self._list):
            part.sided.connect(choice.say_side)
            part.entered.connect(choice.go_to)
        self._map.walked.connect(self._on_walked)
        self._list.searched.connect(choice.search_for)
        self._chosen.strength_chosen.connect(choice.set_strength)
        self._chosen.taken_off.connect(choice.take_off)
        self._chosen.emptied_by_key.connect(self._list.focus_search)

    def _on_walked(self, towards: Direction) -> None:
        self._presenter.walk(towards, self._map.centres())
