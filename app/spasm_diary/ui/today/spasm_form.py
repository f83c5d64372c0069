"""The form of one spasm: strength and place first, everything else folded below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from spasm_diary.domain.places import Place
from spasm_diary.domain.ratings import SEVERITY_WORDS
from spasm_diary.presenters.today.page import TodayPresenter
from spasm_diary.presenters.today.spasm_form import SpasmForm
from spasm_diary.ui.today.spasm_more import SpasmMore
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.parts import earlier_button, quiet_button, words_label
from spasm_diary.ui.widgets.place_picker import PlacePicker
from spasm_diary.ui.widgets.score_row import ScoreRow
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr


class SpasmFormWidget(QWidget):
    """Every press is saved at once; Enter or "Done" only folds the form away."""

    def __init__(self, form: SpasmForm, presenter: TodayPresenter) -> None:
        super().__init__()
        self._id = form.id
        self._presenter = presenter
        none, mild, strong, worst = map(tr, SEVERITY_WORDS)
        self._strength = ScoreRow(tr("How strong at its worst"), (none, mild, strong, worst))
        self._strength.chosen.connect(self._on_strength)
        self._places = PlacePicker()
        self._places.changed.connect(self._on_places)
        self._more = SpasmMore(form, presenter)
        layout = QVBoxLayout(self)
        space(layout, between=1.5, around=(2, 1, 0, 2))
        layout.addWidget(words_label(tr("How strong was it at its worst?"), Role.STRONG))
        layout.addWidget(self._strength)
        layout.addWidget(words_label(tr("Where?"), Role.STRONG))
        layout.addWidget(self._places)
        layout.addWidget(self._more)
        layout.addLayout(self._buttons())
        self.show_form(form)

    def begin(self) -> None:
        """Put the focus where the first answer is given."""
        self._strength.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self, form: SpasmForm) -> None:
        self._strength.show_score(form.spasm.severity)
        self._places.show_places(form.spasm.places, form.recent_places)
        self._more.show_form(form)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self._close()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> StretchingRow:
        done = QPushButton(tr("Done"))
        done.clicked.connect(lambda _checked: self._close())
        remove = quiet_button(
            tr("Remove this spasm"), tr("It goes to the bin; undo brings it back")
        )
        remove.clicked.connect(lambda _checked: self._presenter.spasms.remove(self._id))
        earlier = earlier_button(lambda: self._presenter.spasms.earlier(self._id), tr("this spasm"))
        row = StretchingRow(stretch=1, least=1)
        for widget in (done, QWidget(), earlier, remove):
            row.addWidget(widget)
        return row

    def _on_strength(self, value: int | None) -> None:
        self._presenter.spasms.change(self._id, severity=value)

    def _on_places(self, places: tuple[Place, ...]) -> None:
        self._presenter.spasms.change(self._id, places=places)

    def _close(self) -> None:
        self._more.flush()
        self._presenter.spasms.open_row(None)
        self._presenter.show()
