"""The body, front and back, to choose places on; with a button for "all over" below.

It is one stop of the Tab key; the arrow keys walk over both views as they stand on the screen. It
is never mirrored: left and right are the patient's own, and the words beside the figures say so.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from spasm_diary.domain.places import Picture, Spot
from spasm_diary.presenters.neighbours import Point
from spasm_diary.presenters.place_choice import RegionView
from spasm_diary.ui.type_sizes import Role, set_quiet, set_role, space
from spasm_diary.ui.widgets.body_figure import BodyFigure
from spasm_diary.ui.widgets.body_region import BodyRegion
from spasm_diary.ui.widgets.side_by_side import SideBySideLayout
from spasm_diary.words import tr

ALL_OVER = "whole_body"


class BodyMap(QWidget):
    """Draws the regions as they are shown, and passes on what is done to them."""

    toggled = Signal(str, object)
    """An area and its side, or None."""
    sided = Signal(object)
    walked = Signal(object)
    entered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(tr("Body, front and back"))
        self._figures = [BodyFigure(picture) for picture in Picture]
        self._regions: dict[Spot, BodyRegion] = {}
        self._all_over = QPushButton()
        self._all_over.setCheckable(True)
        self._all_over.setProperty("tone", "spasms")
        self._all_over.clicked.connect(lambda _checked: self.toggled.emit(ALL_OVER, None))
        views = SideBySideLayout(between=1)
        for figure, words in zip(self._figures, _words(), strict=True):
            views.addWidget(_BodyView(figure, words))
            figure.pressed.connect(self._on_pressed)
            for region in figure.regions:
                self._listen(region)
        layout = QVBoxLayout(self)
        space(layout)
        layout.addLayout(views)
        layout.addWidget(self._all_over, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_regions(self, views: tuple[RegionView, ...]) -> None:
        was_here = self.has_keys()
        for view in views:
            if view.area == ALL_OVER:
                self._all_over.setText(view.name)
                self._all_over.setChecked(view.is_chosen)
                self._all_over.setAccessibleDescription(view.description)
            else:
                self._regions[view.spot].show_view(view)
        if was_here:
            self.focus_current(views)

    def has_keys(self) -> bool:
        """Whether the focus is on one of the regions."""
        return any(region.hasFocus() for region in self._regions.values())

    def focus_current(self, views: tuple[RegionView, ...]) -> None:
        for view in views:
            if view.is_current and view.area != ALL_OVER:
                self._regions[view.spot].setFocus(Qt.FocusReason.OtherFocusReason)

    def centres(self) -> Mapping[Spot, Point]:
        """Where the regions are on the screen now, for the arrow keys."""
        return {spot: point for figure in self._figures for spot, point in self._centres(figure)}

    def _centres(self, figure: BodyFigure) -> Iterator[tuple[Spot, Point]]:
        transform = figure.transform()
        for region in figure.regions:
            here = transform.map(region.shape.centre)
            there = figure.mapTo(self, here)
            yield region.shape.spot, (there.x(), there.y())

    def _listen(self, region: BodyRegion) -> None:
        spot = region.shape.spot
        self._regions[spot] = region
        region.clicked.connect(lambda _checked: self.toggled.emit(*spot))
        region.sided.connect(self.sided)
        region.walked.connect(self.walked)
        region.entered.connect(lambda: self.entered.emit(*spot))

    def _on_pressed(self, region: BodyRegion) -> None:
        region.click()


class _BodyView(QWidget):
    """A figure under words that say which side of it is which."""

    def __init__(self, figure: BodyFigure, words: tuple[str, str, str]) -> None:
        super().__init__()
        on_left, name, on_right = map(QLabel, words)
        head = QHBoxLayout()
        space(head)
        for label, where in (
            (on_left, Qt.AlignmentFlag.AlignLeft),
            (name, Qt.AlignmentFlag.AlignHCenter),
            (on_right, Qt.AlignmentFlag.AlignRight),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            head.addWidget(label, 1, where | Qt.AlignmentFlag.AlignVCenter)
        for label in (on_left, on_right):
            set_role(label, Role.SMALL)
            set_quiet(label)
        set_role(name, Role.STRONG)
        figure.setAccessibleName(words[1])
        layout = QVBoxLayout(self)
        space(layout)
        layout.addLayout(head)
        layout.addWidget(figure, 1)


def _words() -> tuple[tuple[str, str, str], tuple[str, str, str]]:
    """What stands to the viewer's left, in the middle and to the right, of front and back."""
    left, right = tr("Your left"), tr("Your right")
    return (right, tr("Front"), left), (left, tr("Back"), right)
