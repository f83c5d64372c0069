"""The latest places as buttons: the commonest answer is one press, or one key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from spasm_diary.domain.places import Place
from spasm_diary.presenters.place_choice import PlaceView
from spasm_diary.ui.type_sizes import set_quiet
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.words import tr


class RecentPlaces(QWidget):
    """Hidden while there are none."""

    toggled = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._buttons = dict[Place, QPushButton]()

    def show_recent(self, recent: tuple[PlaceView, ...]) -> None:
        if [view.place for view in recent] != list(self._buttons):
            self._fill(recent)
        for view in recent:
            self._buttons[view.place].setChecked(view.is_chosen)
        self.setVisible(bool(recent))

    def _fill(self, recent: tuple[PlaceView, ...]) -> None:
        empty(self._flow)
        label = QLabel(tr("Lately"))
        set_quiet(label)
        self._flow.addWidget(label)
        self._buttons = {view.place: self._button(view) for view in recent}
        for number, button in enumerate(self._buttons.values(), start=1):
            button.setShortcut(f"Alt+{number}")
            button.setToolTip(tr("Alt and {number} choose it").format(number=number))
            self._flow.addWidget(button)

    def _button(self, view: PlaceView) -> QPushButton:
        button = QPushButton(view.words.replace("&", "&&"))
        button.setCheckable(True)
        button.setAutoDefault(True)
        button.setProperty("tone", "spasms")
        button.clicked.connect(lambda _checked: self.toggled.emit(*view.place.spot))
        return button
