"""The widgets of the page of charts."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QSizePolicy

from spasm_diary.charts.look import PAGE, PAPER
from spasm_diary.presenters.chart_drawn import Drawn
from spasm_diary.presenters.chart_on_paper import chart_on_paper
from spasm_diary.presenters.charts_page import ChartsPresenter
from spasm_diary.presenters.charts_view import ChartsView
from spasm_diary.presenters.runner import Runner, no_progress
from spasm_diary.ui.chart_choice import ChartChoice
from spasm_diary.ui.chart_image import Made, make_image
from spasm_diary.ui.chart_periods import ChartPeriods
from spasm_diary.ui.chart_status import ChartStatus
from spasm_diary.ui.chart_table import ChartTable
from spasm_diary.ui.chart_view import ChartView
from spasm_diary.ui.marks import mark
from spasm_diary.ui.type_sizes import Role, grid, set_quiet
from spasm_diary.ui.widgets.card import Card
from spasm_diary.ui.widgets.choice_row import OneOf
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.message_bar import MessageBar
from spasm_diary.ui.widgets.page import Page
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.words import N_, tr

_FILES: Final = {
    N_("PDF, to print or send (*.pdf)"): ".pdf",
    N_("Picture (*.png)"): ".png",
    N_("Drawing (*.svg)"): ".svg",
    N_("Table of its numbers (*.csv)"): ".csv",
}


BEING_DRAWN = N_("The chart is being drawn…")


class ChartsPage(Page):
    """Draws what the presenter shows, and tells it what was done."""

    def __init__(self, runner: Runner) -> None:
        super().__init__()
        self._runner = runner
        self._presenter: ChartsPresenter | None = None
        self._view: ChartsView | None = None
        self._title = words_label(role=Role.TITLE)
        self._trouble = MessageBar()
        self._charts = ChartChoice()
        self._choices = OneOf(tr("Show"))
        self._periods = ChartPeriods()
        self._empty = Card(tr("Your charts will be here"))
        self._card = Card()
        self._caption = words_label()
        self._loading = words_label(tr(BEING_DRAWN))
        self.chart = ChartView(runner)
        self.table = ChartTable()
        self._hint = words_label()
        self._status = ChartStatus()
        self._begin = QPushButton(tr("Go to today"))
        mark(self._begin, "primary")
        self._as_table = quiet_button(tr("Show as table"), tr("Numbers in words (Ctrl+T)"), "table")
        self._as_table.setCheckable(True)
        self._lay_out()

    def use(self, presenter: ChartsPresenter) -> None:
        """Begin to work."""
        self._presenter = presenter
        self.destroyed.connect(presenter.stop_listening)
        self._charts.chosen.connect(presenter.choose_chart)
        self._choices.chosen.connect(self._on_choice)
        self._periods.reach_chosen.connect(presenter.choose_reach)
        self._periods.days_chosen.connect(presenter.choose_days)
        self._periods.went_back.connect(presenter.go_back)
        self._periods.went_on.connect(presenter.go_on)
        self._periods.went_to_last.connect(presenter.go_to_last)
        self._as_table.clicked.connect(lambda checked: presenter.show_as_table(wanted=checked))
        self.chart.stepped.connect(presenter.walk)
        self.chart.went_to.connect(presenter.walk_to)
        self.chart.went_to_end.connect(presenter.walk_to_last)
        self.chart.moved.connect(presenter.move)
        self.chart.zoomed.connect(presenter.zoom)
        self.chart.copied.connect(self.copy_chart)
        self.table.walked_to.connect(presenter.walk_to)
        for opened in (self.chart.opened, self.table.opened):
            opened.connect(presenter.open_walked)
        self._status.opened.connect(presenter.open_walked)
        self._begin.clicked.connect(lambda _checked: presenter.begin())
        if self.isVisible():
            presenter.appear()

    def show_charts(self, view: ChartsView) -> None:
        self._view = view
        self._show_trouble(view.trouble)
        self._periods.show_days(view)
        self._periods.setVisible(not view.is_empty)
        self._charts.show_charts(view.charts, view.chart)
        self._charts.setVisible(len(view.charts) > 1 and not view.is_empty)
        self._choices.show_choices(view.choices)
        self._choices.show_chosen((view.choice,))
        self._choices.setVisible(bool(view.choices) and not view.is_empty)
        self._empty.setVisible(view.is_empty)
        self._card.setVisible(view.drawn is not None and not view.is_empty)
        if view.drawn is not None:
            self._show_drawn(view, view.drawn)
        self._show_status(view)

    def toggle_table(self) -> None:
        """Show the chart as a table, or the table as a chart."""
        self._as_table.click()

    def save_picture(self) -> None:
        """Ask for a file, and keep the chart in it."""
        if self._view is None or self._view.drawn is None or self._presenter is None:
            return
        dialog = QFileDialog(self, tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {tr(words): ending for words, ending in _FILES.items()}
        dialog.setNameFilters(list(filters))
        dialog.setDefaultSuffix("pdf")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(filters[chosen].removeprefix("."))
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        presenter = self._presenter
        dialog.fileSelected.connect(lambda file: presenter.save(Path(file)))
        dialog.open()

    def copy_chart(self) -> None:
        """Put the chart on the clipboard, as on paper, with its sentence for where words go."""
        if self._view is None or self._view.drawn is None:
            return
        picture = self._view.drawn.picture

        def put(made: Made) -> None:
            content = QMimeData()
            content.setImageData(made[0])
            content.setText(picture.sentence)
            QGuiApplication.clipboard().setMimeData(content)
            self._status.show_status(tr("Copied: the chart, and what it says."), "", self)

        self._runner.run(
            partial(make_image, picture, PAPER, PAGE),
            progressed=no_progress,
            done=put,
            failed=lambda error: self._show_trouble(error.in_words()),
        )

    def print_chart(self) -> None:
        """Show the chart as it will be on paper."""
        if self._view is None or self._view.drawn is None:
            return
        from spasm_diary.ui.paper.preview import open_preview  # brings Qt's part for printers
        from spasm_diary.ui.paper.report import lay_out

        document = chart_on_paper(self._view.drawn.picture)
        open_preview(self, self._runner, document.title, partial(lay_out, document))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._presenter is not None:
            self._presenter.appear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._presenter is not None:
            self._presenter.disappear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._keep_walked_in_view)

    def _show_drawn(self, view: ChartsView, drawn: Drawn) -> None:
        self._title.setText(drawn.picture.title)
        self.setWindowTitle(drawn.picture.title)
        self._caption.setText(drawn.sentence)
        self.chart.setAccessibleName(drawn.picture.title)
        self.chart.setAccessibleDescription(drawn.sentence)
        self.chart.show_picture(drawn.picture, is_settled=not view.is_loading)
        self.chart.show_walked(view.walked)
        self._as_table.setChecked(view.as_table)
        self._as_table.setText(tr("Show as chart") if view.as_table else tr("Show as table"))
        if view.as_table:
            self.table.show_table(drawn.table)
            self.table.show_walked(view.walked)
        self.table.setVisible(view.as_table)
        self.chart.setVisible(not view.as_table)

    def _show_status(self, view: ChartsView) -> None:
        is_seen = not view.is_empty and view.drawn is not None
        self._status.show_status(view.status if is_seen else "", view.opens, self)
        self._hint.setText(tr(BEING_DRAWN) if view.is_loading else _hint(view.drawn))
        is_first = view.drawn is None and not view.is_empty
        self._loading.setVisible(view.is_loading and is_first)
        QTimer.singleShot(0, self, self._keep_walked_in_view)

    def _keep_walked_in_view(self) -> None:
        """A mark that is higher than the page is left where it is."""
        walked = self.chart.walked_rect
        if walked is None or not self.chart.hasFocus():
            return
        room = walked.height() // 2 + grid(1)
        if 2 * room < self.viewport().height():
            spot = self.chart.mapTo(self._contents, walked.center())
            self.ensureVisible(spot.x(), spot.y(), 0, room)

    def _show_trouble(self, trouble: str) -> None:
        if not trouble or self._presenter is None:
            self._trouble.hide()
        else:
            self._trouble.show_message(trouble, ((tr("Try again"), self._presenter.try_again),))

    def _on_choice(self, keys: tuple[str, ...]) -> None:
        if self._presenter is not None:
            self._presenter.choose_look(keys[0])

    def _lay_out(self) -> None:
        self._title.setText(tr("Charts"))
        for label in (self._caption, self._loading, self._hint):
            set_quiet(label)
        self._loading.hide()
        self._status.pin_to(self)
        words = words_label(
            tr(
                "Your spasms, nights, stress and drinks will be drawn here, "
                "day by day, as you write them down."
            )
        )
        self._empty.body.addWidget(words)
        self._empty.body.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeading)
        self._empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._empty.hide()
        keeping = self._buttons()
        body = self._card.body
        body.addWidget(self.chart, 1)
        body.addWidget(self.table, 1)
        body.addWidget(self._hint)
        body.addLayout(keeping)
        body.addWidget(self._caption)  # the last, as it may be long
        self._card.give_body_the_rest()
        self._card.hide()
        choosing = (self._charts, self._choices, self._periods)
        above = (self._title, *choosing, self._trouble, self._empty)
        for widget in (*above, self._loading):
            self.body.addWidget(widget)
        self.body.addWidget(self._card, 1)
        self.body.addStretch(0)

    def _buttons(self) -> FlowLayout:
        """What can be done with the chart."""
        row = FlowLayout()
        save = quiet_button(tr("Save…"), tr("As a PDF or a picture (Ctrl+S)"), "save")
        save.clicked.connect(lambda _checked: self.save_picture())
        printing = quiet_button(tr("Print…"), tr("Look at it first (Ctrl+P)"), "print")
        printing.clicked.connect(lambda _checked: self.print_chart())
        copying = quiet_button(tr("Copy"), tr("For another program (Ctrl+C on the chart)"), "note")
        copying.clicked.connect(lambda _checked: self.copy_chart())
        for button in (self._as_table, copying, save, printing):
            row.addWidget(button)
        return row


def _hint(drawn: Drawn | None) -> str:
    """What the keys do. Where a point stands for no certain days, there is none to open."""
    if drawn is None:
        return ""
    is_timeline = drawn.picture.chart.is_timeline
    if any(point.first is not None for point in drawn.points):
        if is_timeline:
            return tr(
                "The arrow keys walk from point to point, Enter opens; Shift and an arrow "
                "move on in time, + and - show fewer and more days."
            )
        return tr("The arrow keys walk from point to point; Enter opens what one stands on.")
    if is_timeline:
        return tr(
            "The arrow keys walk from point to point; Shift and an arrow "
            "move on in time, + and - show fewer and more days."
        )
    return tr("The arrow keys walk from point to point.")
