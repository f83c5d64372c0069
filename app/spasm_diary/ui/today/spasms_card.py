"""The card of the spasms: the one big button, the day's rows, and the form of the open one.

It is a part of the first painting of the window, so it loads nothing that the button needs not.
"""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.formats import clock
from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, set_role, space
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.emptying import empty
from spasm_diary.ui.widgets.line_breaks import unbroken
from spasm_diary.ui.widgets.parts import (
    problem_label,
    quiet_button,
    show_problem,
    small_label,
    words_label,
)
from spasm_diary.ui.widgets.stretching_row import StretchingRow
from spasm_diary.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from spasm_diary.presenters.today.page import TodayPresenter
    from spasm_diary.presenters.today.spasm_form import SpasmForm
    from spasm_diary.presenters.today.spasms import SpasmRow, SpasmsView
    from spasm_diary.ui.today.spasm_form import SpasmFormWidget

_WIDEST = time(22, 58)
TIME = 8
"""The least width of the column of times, in units of the grid."""


class SpasmsCard(Card):
    """Stands first on the page, and is there before the diary is open."""

    def __init__(self, press: Callable[[], None]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Spasms"))
        self._presenter: TodayPresenter | None = None
        self._shown: SpasmsView | None = None
        self._form: SpasmFormWidget | None = None
        self.button = _BigButton(tr("A spasm now"))
        mark(self.button, "primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(self.button, Role.HEADING)
        self.button.clicked.connect(lambda _checked: press())
        self._none = QPushButton(tr("No spasms today"))
        self._none.setCheckable(True)
        self._none.setEnabled(False)
        self._again = QPushButton(tr("Same as last time"))
        self._last = words_label("", Role.SMALL)
        self._last.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._problem = problem_label()
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        space(self._rows, between=0.5)
        row = StretchingRow(stretch=0, between=2)
        row.addWidget(self.button)
        row.addWidget(self._none)
        self.body.addLayout(row)
        self.body.addWidget(self._like_last())
        self.body.addWidget(self._problem)
        self.body.addWidget(self._list)

    def use(self, presenter: TodayPresenter) -> None:
        """Begin to work: the diary is open."""
        self._presenter = presenter
        self._none.clicked.connect(lambda checked: presenter.spasms.say_none(none=checked))
        self._again.clicked.connect(lambda _checked: presenter.spasms.same_as_last())

    def show_spasms(self, view: SpasmsView) -> None:
        if view == self._shown:
            return
        before, self._shown = self._shown, view
        self.button.setText(view.button)
        self._none.setText(view.none_label)
        self._none.setChecked(view.says_none)
        self._none.setEnabled(view.can_say_none)
        self._last.setText(view.same_as_last)
        self._like.setVisible(bool(view.same_as_last))
        show_problem(self._problem, view.problem)
        if before is not None and _keeps_form(before, view):
            self._refresh(view)
        else:
            self._rebuild(view, None if before is None else before.form)

    def _like_last(self) -> QWidget:
        """A press for a spasm like the last one, and which that was."""
        self._like = QWidget()
        row = StretchingRow(self._like, stretch=1)
        self._again.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._again)
        row.addWidget(self._last)
        self._like.hide()
        return self._like

    def _refresh(self, view: SpasmsView) -> None:
        """The same rows with the same one open: put the new values in, and leave the focus."""
        rows = iter(view.rows)
        for index in range(self._rows.count()):
            item = self._rows.itemAt(index)
            widget = None if item is None else item.widget()
            if isinstance(widget, SpasmLine):
                widget.show_row(next(rows))
        if self._form is not None and view.form is not None:
            self._form.show_form(view.form)

    def _rebuild(self, view: SpasmsView, closed: SpasmForm | None) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._holds(focused)
        to_focus: QPushButton = self.button
        empty(self._rows)
        self._form = None
        self._list.hide()  # or each line would be shown by itself, and all laid out anew for it
        lines = {}
        for row in view.rows:
            is_open = view.form is not None and view.form.id == row.id
            line = lines[row.id] = SpasmLine(row, self._toggle, is_open=is_open)
            self._rows.addWidget(line)
        self._list.setVisible(bool(lines))
        if closed is not None and closed.id in lines:
            to_focus = lines[closed.id].opener
        if view.form is not None and view.form.id in lines and self._presenter is not None:
            below = self._rows.indexOf(lines[view.form.id]) + 1
            self._form = self._add_form(view.form, self._presenter, below)
        if had_focus and view.form is None:  # the form that had it is gone, perhaps with its row
            to_focus.setFocus(Qt.FocusReason.TabFocusReason)

    def _holds(self, widget: QWidget) -> bool:
        """Whether a widget is in one of the rows or in the form."""
        items = (self._rows.itemAt(index) for index in range(self._rows.count()))
        rows = (None if item is None else item.widget() for item in items)
        return any(row is not None and row.isAncestorOf(widget) for row in rows)

    def _add_form(self, form: SpasmForm, presenter: TodayPresenter, index: int) -> SpasmFormWidget:
        from spasm_diary.ui.today.spasm_form import SpasmFormWidget

        made = SpasmFormWidget(form, presenter)
        self._rows.insertWidget(index, made)
        made.show()  # a layout shows it only later, and no key for what is in it works till then
        made.begin()
        return made

    def _toggle(self, spasm: UUID) -> None:
        if self._presenter is None or self._shown is None:
            return
        form = self._shown.form
        is_open = form is not None and form.id == spasm
        self._presenter.spasms.open_row(None if is_open else spasm)
        self._presenter.show()


class SpasmLine(QWidget):
    """One spasm: when, where, how strong, and what else is known."""

    def __init__(self, row: SpasmRow, toggle: Callable[[UUID], None], *, is_open: bool) -> None:
        super().__init__()
        self._time = _TimeLabel()
        self._places = words_label("", Role.STRONG)
        self._details = words_label("", Role.SMALL)
        self._later = small_label(tr("added later"))
        self._strength = _StrengthLabel()
        self._spoken = tr("Close: {spasm}") if is_open else tr("Change: {spasm}")
        self.opener = quiet_button(tr("Close") if is_open else tr("Change"))
        self.opener.setAutoDefault(True)  # Enter closes the form, so it opens it, too
        set_icon(self.opener, "fold" if is_open else "edit")
        self.opener.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.opener.clicked.connect(lambda _checked: toggle(row.id))
        line = StretchingRow(self, stretch=1)
        line.addWidget(self._head())
        line.addWidget(self._words())
        line.addWidget(self.opener)
        self.show_row(row)

    def show_row(self, row: SpasmRow) -> None:
        self._time.setText(row.time)
        self._places.setText(row.places or tr("place not recorded"))
        self._details.setText(row.details)
        self._details.setVisible(bool(row.details))
        self._later.setVisible(row.is_added_later)
        self._strength.setText("–" if row.severity is None else str(row.severity))
        self._strength.setAccessibleName(row.spoken)
        self.opener.setAccessibleName(self._spoken.format(spasm=row.spoken))

    def _head(self) -> QWidget:
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(head)
        space(row, between=1)
        row.addWidget(self._time)
        row.addWidget(self._strength)
        return head

    def _words(self) -> QWidget:
        words = QWidget()
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(words)
        space(column, between=0)
        for label in (self._places, self._details, self._later):
            column.addWidget(label)
        return words


class _TimeLabel(QLabel):
    """As wide in every row, so that the rows line up; longer words wrap, and none is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_role(self, Role.STRONG)

    def sizeHint(self) -> QSize:
        times = (clock(_WIDEST), *unbroken(self.text()))
        width = max(grid(TIME), max(map(self.fontMetrics().horizontalAdvance, times)) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _StrengthLabel(QLabel):
    """As wide as the widest strength: what stands beside it begins on one line in all rows."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.FIGURE)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.fontMetrics().horizontalAdvance("10"), hint.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _BigButton(QPushButton):
    """Half as high again as it need be."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 2.4))


def _keeps_form(before: SpasmsView, now: SpasmsView) -> bool:
    """Whether the rows and the open one are the same, so that nothing has to be made anew."""
    opened = (None if before.form is None else before.form.id) == (
        None if now.form is None else now.form.id
    )
    return opened and [row.id for row in before.rows] == [row.id for row in now.rows]
