"""The latest places as buttons: the commonest answer is one press, or one key."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from spasm_diary.presenters.place_choice import PlaceView
from spasm_diary.ui.type_sizes import set_quiet
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.words import tr

MOST = 3


class RecentPlaces(QWidget):
    """Hidden while there are none. The buttons are made once, so that Tab comes to them first."""

    toggled = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[PlaceView, ...] = ()
        flow = FlowLayout(self)
        label = QLabel(tr("Lately"))
        set_quiet(label)
        flow.addWidget(label)
        self._buttons = [self._button(index) for index in range(MOST)]
        for button in self._buttons:
            flow.addWidget(button)

    def show_recent(self, recent: tuple[PlaceView, ...]) -> None:
        self._shown = recent[:MOST]
        self.setVisible(bool(recent))
        for button in self._buttons[len(recent) :]:
            button.hide()
        for number, (button, view) in enumerate(zip(self._buttons, self._shown, strict=False), 1):
            button.setText(view.words.replace("&", "&&"))
            button.setToolTip(tr("Alt and {number} choose it").format(number=number))
            button.setChecked(view.is_chosen)
            button.show()

    def _button(self, index: int) -> QPushButton:
        button = QPushButton(self)
        button.setCheckable(True)
        button.setProperty("tone", "spasms")
        # A button's own shortcut first shows it pressed, and a quick Enter would come before that.
        key = QShortcut(QKeySequence(f"Alt+{index + 1}"), button)
        key.activated.connect(button.click)
        button.clicked.connect(lambda _checked: self.toggled.emit(*self._shown[index].place.spot))
        return button
