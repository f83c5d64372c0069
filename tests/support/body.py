"""A picture of the body with a choice behind it, for tests."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from spasm_diary.domain.places import AREAS, Side, Spot
from spasm_diary.presenters.place_choice import PlaceChoicePresenter, PlaceChoiceView
from spasm_diary.ui.widgets.body_map import BodyMap
from spasm_diary.ui.widgets.body_region import BodyRegion

REGIONS: list[Spot] = [
    (one.key, side)
    for one in AREAS
    if one.sides
    for side in ((Side.LEFT, Side.RIGHT) if one.paired else (None,))
]
"""What can be pressed on the picture."""
WIDE, NARROW = 620, 300
"""Room for both views beside each other, and for one above the other."""


class Body(BodyMap):
    """A map that shows its own choice."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = PlaceChoicePresenter(self, lambda _places: None)
        self.toggled.connect(self.choice.toggle)
        self.sided.connect(self.choice.say_side)
        self.entered.connect(self.choice.go_to)
        self.walked.connect(lambda towards: self.choice.walk(towards, self.centres()))
        self.choice.show(())

    def show_choice(self, view: PlaceChoiceView) -> None:
        self.show_regions(view.regions)

    def region(self, spot: Spot) -> BodyRegion:
        return next(one for one in self.findChildren(BodyRegion) if one.shape.spot == spot)

    def marked(self) -> set[Spot]:
        return {one.shape.spot for one in self.findChildren(BodyRegion) if one.isChecked()}

    def focused(self) -> Spot:
        there = QApplication.focusWidget()
        assert isinstance(there, BodyRegion)
        return there.shape.spot


def shown_body(qtbot: QtBot, width: int) -> Body:
    body = Body()
    qtbot.addWidget(body)
    body.resize(width, body.heightForWidth(width))
    with qtbot.waitActive(body):
        body.show()
        body.activateWindow()
    return body
