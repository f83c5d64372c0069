"""What was tried against a spasm, each with whether it helped."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from spasm_diary.domain.spasms import Helped, Tried
from spasm_diary.ui.type_sizes import space
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.line_breaks import on_button
from spasm_diary.ui.widgets.parts import FlowingLabel, quiet_button
from spasm_diary.words import tr


class TriedList(QWidget):
    """Remedies to press, a field for others, and a row "helped?" for each that was tried."""

    def __init__(self, change: Callable[[tuple[Tried, ...] | None], None]) -> None:
        super().__init__()
        self._change = change
        self._tried: tuple[Tried, ...] | None = None
        self._shown: object = None
        self._rows = QVBoxLayout()
        self._offers = FlowLayout()
        self._other = QLineEdit()
        self._other.setAccessibleName(tr("Something else you tried"))
        self._other.setPlaceholderText(tr("something else"))
        self._other.returnPressed.connect(self._on_other)
        add = quiet_button(tr("Add"))
        add.setAccessibleName(tr("Add what you tried"))
        add.clicked.connect(lambda _checked: self._on_other())
        self._nothing = quiet_button(tr("Nothing tried"))
        self._nothing.setCheckable(True)
        self._nothing.clicked.connect(lambda checked: self._change(() if checked else None))
        other = FlowLayout()
        other.addWidget(self._other)
        other.addWidget(add)
        other.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        space(layout)
        layout.addLayout(self._rows)
        layout.addLayout(self._offers)
        layout.addLayout(other)

    def show_tried(self, tried: tuple[Tried, ...] | None, remedies: Sequence[str]) -> None:
        self._tried = tried
        self._nothing.setChecked(tried == ())
        if self._shown == (tried, remedies):
            return
        self._shown = (tried, remedies)
        empty(self._rows)
        for one in tried or ():
            self._rows.addWidget(self._row(one))
        self._offers.clear()
        taken = {one.what for one in tried or ()}
        for remedy in remedies:
            if remedy not in taken:
                button = QPushButton(on_button(remedy))
                button.setAccessibleName(tr("Tried: {remedy}").format(remedy=remedy))
                button.clicked.connect(lambda _checked, what=remedy: self._add(what))
                self._offers.addWidget(button)

    def _row(self, tried: Tried) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row)
        layout.addWidget(FlowingLabel(tr(tried.what)))
        question = tr("Did it help? {remedy}").format(remedy=tr(tried.what))
        helped = ChoiceRow(question, [(one.value, tr(one.label)) for one in Helped])
        helped.show_chosen(() if tried.helped is None else (tried.helped.value,))
        helped.chosen.connect(lambda chosen: self._on_helped(tried, chosen))
        layout.addWidget(helped)
        remove = quiet_button(tr("Remove"))
        remove.setAccessibleName(tr("Remove {what}").format(what=tr(tried.what)))
        remove.clicked.connect(lambda _checked: self._on_remove(tried))
        layout.addWidget(remove)
        return row

    def _add(self, what: str) -> None:
        self._change((*(self._tried or ()), Tried(what)))

    def _on_other(self) -> None:
        if what := self._other.text().strip():
            self._other.clear()
            self._add(what[:200])

    def _on_helped(self, tried: Tried, chosen: tuple[str, ...]) -> None:
        helped = Helped(chosen[0]) if chosen else None
        changed = (
            replace(one, helped=helped) if one == tried else one for one in self._tried or ()
        )
        self._change(tuple(changed))

    def _on_remove(self, tried: Tried) -> None:
        rest = tuple(one for one in self._tried or () if one != tried)
        self._change(rest or None)
