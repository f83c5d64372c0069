"""The card of the note, with the appointments and what was ticked for the day."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from spasm_diary.presenters.today.notes import NotesPart, NotesView
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.note_field import NoteField
from spasm_diary.ui.widgets.parts import EntryLine, earlier_button, problem_label, show_problem
from spasm_diary.words import tr


class NotesCard(Card):
    """Saves the note while it is written: a second after the last key, and when one leaves it."""

    def __init__(self, view: NotesView, part: NotesPart) -> None:
        super().__init__(tr("Note for the day"), icon="note")
        self._part = part
        self._shown: NotesView | None = None
        self.note = NoteField(tr("Note for the day"))
        self.note.setPlaceholderText(tr("Anything you want to remember"))
        self.note.written.connect(part.write)
        self._lines = QVBoxLayout()
        self._problem = problem_label()
        self._earlier = earlier_button(part.earlier_notes, tr("Note for the day"))
        self.set_control(self._earlier)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.note)
        self.body.addWidget(self._problem)
        self.body.addWidget(self._appointment())
        self.show_notes(view)

    def show_notes(self, view: NotesView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self.note.show_text(view.note)
        self._earlier.setVisible(bool(view.note))
        show_problem(self._problem, view.problem)
        empty(self._lines)
        for mark in view.bad_days:
            remove = partial(self._part.remove, mark)
            self._lines.addWidget(EntryLine("", tr("A bad day"), remove, later=False))
        for sign in view.signs:
            words = tr("{symptom} – {action}").format(symptom=sign.symptom, action=sign.action)
            remove = partial(self._part.remove, sign.id)
            self._lines.addWidget(EntryLine(tr("Warning sign"), words, remove, later=False))
        for one in view.appointments:
            words = " – ".join(filter(None, (one.label, one.question)))
            remove = partial(self._part.remove, one.id)
            earlier = partial(self._part.earlier, one.id)
            self._lines.addWidget(
                EntryLine(tr("Appointment"), words, remove, later=False, earlier=earlier)
            )

    def _appointment(self) -> QWidget:
        fold = Foldable(tr("Add an appointment"))
        self._who = QLineEdit()
        self._who.setPlaceholderText(tr("such as Dr Lee, physiotherapy"))
        self._question = QLineEdit()
        self._question.setPlaceholderText(tr("what you want to ask there"))
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(tr("With whom"), self._who)
        rows.addRow(tr("Your question"), self._question)
        add = QPushButton(tr("Add the appointment"))
        add.clicked.connect(lambda _checked: self._on_add())
        fold.body.addLayout(rows)
        fold.body.addWidget(add)
        return fold

    def _on_add(self) -> None:
        if self._part.add_appointment(self._who.text(), self._question.text()):
            self._who.clear()
            self._question.clear()
