"""A window that shows every control and every widget of ours, for checks and for eyes."""

from datetime import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from spasm_diary.ui.icons import set_icon
from spasm_diary.ui.type_sizes import Role, grid, set_quiet, set_role, space
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.card import URGENT, Card
from spasm_diary.ui.widgets.card_grid import CardGrid
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.message_bar import Kind, MessageBar
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.score_row import ScoreRow
from spasm_diary.ui.widgets.wheel_guard import guard_wheel

STRESS_WORDS = ("none", "a little", "a lot", "the worst imaginable")
SCALES = (("Stress", 4), ("Tiredness", None), ("Pain", 10))


class Gallery(QWidget):
    """Two bars above a page of cards."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        trouble, notice = MessageBar(), MessageBar(Kind.NOTICE)
        self.page = Page()
        column = QVBoxLayout(self)
        space(column, between=0)
        for part in (trouble, notice, self.page):
            column.addWidget(part)
        words = "Not saved: the disk is full. What you wrote is still here."
        trouble.show_message(words, (("Try again", self.close), ("Save elsewhere…", self.close)))
        notice.show_message("This is an example with invented data.", (("Leave", self.close),))
        title = QLabel("Monday 23 November")
        set_role(title, Role.TITLE)
        cards = CardGrid()
        self.page.body.addWidget(title)
        self.page.body.addWidget(cards)
        self.page.body.addStretch(1)
        cards.add_card(_spasms())
        cards.add_card(_night())
        cards.add_card(_drinks())
        for name, score in SCALES:
            cards.add_card(_scale(name, score))
        cards.add_card(_fields())
        cards.add_card(_lists())
        cards.add_card(_rail())


def _spasms() -> Card:
    card = Card("Spasms", "spasm")
    flow = FlowLayout()
    for text, kind in (("A spasm now", "primary"), ("No spasms today", ""), ("Undo", "quiet")):
        button = _button(text, kind)
        flow.addWidget(button)
        if kind == "primary":
            set_icon(button, "spasm")
    off = _button("Not possible yet", "")
    off.setEnabled(False)
    flow.addWidget(off)
    where = (("calf", "left calf"), ("neck", "neck, both sides"), ("other", "Another place…"))
    row = ChoiceRow("Where", where, icons={"other": "body"}, tone="spasms")
    row.show_chosen(("neck",))
    several = ChoiceRow("Noticed", (("numb", "numbness"), ("weak", "weakness")), multiple=True)
    several.show_chosen(("numb", "weak"))
    card.body.addLayout(flow)
    card.body.addWidget(row)
    card.body.addWidget(several)
    return card


def _night() -> Card:
    card = Card("Night", "night")
    length = QLabel("6 h 20")
    set_role(length, Role.FIGURE)
    times = FlowLayout()
    for name, at in (("To bed", time(22, 40)), ("Got up", None)):
        field = ClockField(name)
        field.show_time(at)
        times.addWidget(field)
    card.body.addWidget(length)
    card.body.addLayout(times)
    return card


def _drinks() -> Card:
    card = Card("Drinks", "drink")
    more = _button("More", "quiet")
    set_icon(more, "edit")
    card.set_control(more)
    flow = FlowLayout()
    for name in ("Glass", "Cup", "Bottle"):
        button = QPushButton(name)
        set_icon(button, name.lower(), "drinks")
        flow.addWidget(button)
    amount = AmountField("Amount", "ml", step=50, most=10_000)
    amount.show_amount(1250)
    card.body.addLayout(flow)
    card.body.addWidget(amount)
    return card


def _scale(name: str, score: int | None) -> Card:
    card = Card(name, name.lower())
    row = ScoreRow(name, STRESS_WORDS, name.lower())
    row.show_score(score)
    row.show_before("yesterday 4")
    card.body.addWidget(row)
    return card


def _fields() -> Card:
    card = Card("Fields")
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    kind, count, strength = QComboBox(), QSpinBox(), QSlider(Qt.Orientation.Horizontal)
    kind.addItems(["cramp", "twitch"])
    strength.setValue(40)
    guard_wheel(kind, count, strength)
    line, note = QLineEdit(), QPlainTextEdit("A note")
    line.setPlaceholderText("anything to add")
    note.setTabChangesFocus(True)
    note.setMaximumHeight(grid(12))
    rows = (("&Kind", kind), ("How &many", count), ("Ho&w strong", strength), ("&Line", line))
    for label, field in (*rows, ("N&ote", note)):
        form.addRow(label, field)
    ticks = FlowLayout()
    on, chosen = QCheckBox("&Remind me"), QRadioButton("Le&ft")
    on.setChecked(True)
    chosen.setChecked(True)
    for each in (on, QCheckBox("&Quiet hours"), chosen, QRadioButton("Ri&ght")):
        ticks.addWidget(each)
    more = Foldable("More about it", is_open=True)
    more.body.addWidget(_quiet("Nothing here is needed."))
    card.body.addLayout(form)
    card.body.addLayout(ticks)
    card.body.addWidget(more)
    return card


def _lists() -> Card:
    card = Card("Short nights", "warning")
    card.setProperty(URGENT, True)  # noqa: FBT003 - Qt's signature
    entries = QListWidget()
    entries.setAccessibleName("Entries")
    entries.addItems([f"09:{minute} a drink" for minute in range(10, 30)])
    entries.setCurrentRow(1)
    table = QTableWidget(3, 2)
    table.setAccessibleName("Days")
    table.setHorizontalHeaderLabels(["Day", "Spasms"])
    tabs = QTabWidget()
    tabs.addTab(_quiet("the front"), "Front")
    tabs.addTab(_quiet("the back"), "Back")
    for widget in (entries, table, tabs, _button("Warning signs: when to get help", "warning")):
        card.body.addWidget(widget)
    return card


def _rail() -> Card:
    card = Card("Pages")
    row = QHBoxLayout()
    for name in ("today", "history", "charts", "guidance", "settings"):
        button = QToolButton()
        button.setText(name.title())
        set_icon(button, name)
        button.setIconSize(QSize(grid(3), grid(3)))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setProperty("rail", True)  # noqa: FBT003 - Qt's signature
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setChecked(name == "today")
        row.addWidget(button)
    row.addStretch(1)
    card.body.addLayout(row)
    return card


def _button(text: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    if kind:
        button.setProperty(kind, True)  # noqa: FBT003 - Qt's signature
    return button


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    set_quiet(label)
    return label
