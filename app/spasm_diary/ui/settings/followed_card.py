"""The card of the person's own things to follow: what there is, and a line to add another."""

from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout

from spasm_diary.domain.followed import Form
from spasm_diary.presenters.settings.followed import FollowedSettingsPart, FollowedSettingsView
from spasm_diary.ui.settings.followed_row import NameRow, ThingRow
from spasm_diary.ui.type_sizes import Role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.parts import words_label
from spasm_diary.ui.widgets.trouble_words import TroubleWords
from spasm_diary.words import tr

USUAL_FORM = Form.SCALE.value


class FollowedSettingsCard(Card):
    """Draws the own things, and passes on what is done with them."""

    def __init__(self, part: FollowedSettingsPart) -> None:
        super().__init__(tr("Things you follow"), "check")
        self._part = part
        self._view: FollowedSettingsView | None = None
        self._rows, self._retired_rows = QVBoxLayout(), QVBoxLayout()
        self._nothing = words_label(
            tr("Besides what the diary asks for, you can follow things of your own, such as fog.")
        )
        self._row_trouble, self._add_trouble = TroubleWords(), TroubleWords()
        self._retired = Foldable("")
        self._name = QLineEdit()
        self._name.setAccessibleName(tr("Something else to follow"))
        self._name.setPlaceholderText(tr("such as fog, dizzy, steps"))
        self._name.returnPressed.connect(self._on_add)
        self._forms = ChoiceRow(tr("How it is answered"))
        self._forms.chosen.connect(self._on_form)
        self._unit = QLineEdit()
        self._unit.setAccessibleName(tr("Its unit"))
        self._unit.setPlaceholderText(tr("unit, such as steps"))
        self._unit.returnPressed.connect(self._on_add)
        self._lay_out()

    def show_followed(self, view: FollowedSettingsView) -> None:
        before, self._view = self._view, view
        self._forms.show_choices(view.forms)
        if not self._forms.keys:
            self._show_form(USUAL_FORM)
        self._add_trouble.show_trouble(view.add_problem)
        self._row_trouble.show_trouble(view.row_problem)
        if before is not None and (before.rows, before.retired) == (view.rows, view.retired):
            return
        self._nothing.setVisible(not view.rows)
        self._show_rows(view)

    def _show_rows(self, view: FollowedSettingsView) -> None:
        lost = self._key_in_focus()
        empty(self._rows)
        empty(self._retired_rows)
        for row in view.rows:
            widget = NameRow(row, self._part) if row.is_renamed else ThingRow(row, self._part)
            self._rows.addWidget(widget)
            if row.is_renamed or row.key == lost:
                widget.take_focus()
        for row in view.retired:
            self._retired_rows.addWidget(ThingRow(row, self._part, is_retired=True))
        count = len(view.retired)
        self._retired.set_heading(tr("No longer followed ({count})").format(count=count))
        self._retired.setVisible(count > 0)

    def _key_in_focus(self) -> str:
        """The thing whose row has the keys; "" if none has."""
        focused = QApplication.focusWidget()
        rows = self.findChildren(ThingRow) + self.findChildren(NameRow)
        return next((row.key for row in rows if focused and row.isAncestorOf(focused)), "")

    def _lay_out(self) -> None:
        add = QPushButton(tr("Add"))
        add.setAccessibleName(tr("Add this to the things you follow"))
        add.clicked.connect(lambda _checked: self._on_add())
        for rows in (self._rows, self._retired_rows):
            space(rows)
        self._retired.body.addLayout(self._retired_rows)
        ending = FlowLayout()
        ending.addWidget(self._unit)
        ending.addWidget(add)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._row_trouble)
        self.body.addWidget(self._retired)
        self.body.addWidget(words_label(tr("Something else to follow"), Role.STRONG))
        self.body.addWidget(self._name)
        self.body.addWidget(self._forms)
        self.body.addLayout(ending)
        self.body.addWidget(self._add_trouble)

    def _show_form(self, form: str) -> None:
        self._forms.show_chosen((form,))
        self._unit.setVisible(form == Form.NUMBER.value)

    def _on_form(self, chosen: tuple[str, ...]) -> None:
        self._show_form(chosen[0] if chosen else USUAL_FORM)

    def _on_add(self) -> None:
        if self._part.add(self._name.text(), self._forms.keys[0], self._unit.text()):
            self._name.clear()
            self._unit.clear()
            self._name.setFocus()
        else:
            self._name.setFocus()
