"""One thing that is followed, in the list of the settings; or its name while it is written anew."""

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.settings.followed import FollowedRow, FollowedSettingsPart
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.parts import FlowingLabel, quiet_button, small_label
from spasm_diary.words import tr


class ThingRow(QWidget):
    """Its name, how it is answered, and what can be done with it."""

    def __init__(
        self, row: FollowedRow, part: FollowedSettingsPart, *, is_retired: bool = False
    ) -> None:
        super().__init__()
        self.key = row.key
        self._buttons = FlowLayout()
        column = QVBoxLayout(self)
        space(column, between=0)
        name = FlowLayout()
        name.addWidget(FlowingLabel(row.label))
        name.addWidget(small_label(row.form))
        column.addLayout(name)
        column.addLayout(self._buttons)
        if is_retired:
            self._add(tr("Follow it again"), row, lambda: part.bring_back(row.key))
        else:
            self._add(tr("Rename"), row, lambda: part.begin_to_rename(row.key))
            self._add(tr("Stop following"), row, lambda: part.retire(row.key))

    def take_focus(self) -> None:
        first = self._buttons.itemAt(0)
        button = None if first is None else first.widget()
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, words: str, row: FollowedRow, act: Callable[[], None]) -> None:
        button = quiet_button(words)
        mark(button, "leading")
        button.setAccessibleName(tr("{action}: {what}").format(action=words, what=row.label))
        button.clicked.connect(lambda _checked: act())
        self._buttons.addWidget(button)


class NameRow(QWidget):
    """The name to write; Escape leaves it as it was."""

    def __init__(self, row: FollowedRow, part: FollowedSettingsPart) -> None:
        super().__init__()
        self.key = row.key
        self._part = part
        self._name = QLineEdit(row.label)
        self._name.setAccessibleName(tr("New name of {what}").format(what=row.label))
        self._name.returnPressed.connect(self._on_keep)
        keep, leave = QPushButton(tr("Keep the name")), quiet_button(tr("Leave it"))
        keep.clicked.connect(lambda _checked: self._on_keep())
        leave.clicked.connect(lambda _checked: part.leave_name())
        buttons = FlowLayout()
        buttons.addWidget(keep)
        buttons.addWidget(leave)
        column = QVBoxLayout(self)
        space(column)
        column.addWidget(self._name)
        column.addLayout(buttons)

    def take_focus(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._part.leave_name()
        else:
            super().keyPressEvent(event)

    def _on_keep(self) -> None:
        self._part.rename(self.key, self._name.text())
