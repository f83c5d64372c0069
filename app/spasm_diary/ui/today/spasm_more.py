"""All that can be said of a spasm besides strength and place."""

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from spasm_diary.domain.moments import PartOfDay
from spasm_diary.domain.spasms import Doing, Length, LengthBand, Noticed, Spasm, SpasmKind
from spasm_diary.presenters.today.page import TodayPresenter
from spasm_diary.presenters.today.spasm_form import SpasmForm
from spasm_diary.ui.today.tried_list import TriedList
from spasm_diary.ui.widgets.amount_field import AmountField
from spasm_diary.ui.widgets.choice_row import ChoiceRow
from spasm_diary.ui.widgets.clock_field import ClockField
from spasm_diary.ui.widgets.flow_layout import FlowLayout
from spasm_diary.ui.widgets.foldable import Foldable
from spasm_diary.ui.widgets.note_field import NoteField
from spasm_diary.ui.widgets.parts import quiet_button, words_label
from spasm_diary.words import tr

MINUTES_AGO = (5, 10, 30, 60)
NOTHING = "nothing"


class SpasmMore(Foldable):
    """Folded at first. Nothing in it is needed."""

    def __init__(self, form: SpasmForm, presenter: TodayPresenter) -> None:
        super().__init__(tr("More about it"))
        self._id = form.id
        self._presenter = presenter
        self._change = partial(presenter.spasms.change, form.id)
        self._ask_what()
        self._ask_how_long()
        self._ask_around()
        self._tried = TriedList(lambda tried: self._change(tried=tried))
        self.body.addWidget(words_label(tr("What you tried, and whether it helped")))
        self.body.addWidget(self._tried)
        self._start(form)
        self._note = NoteField(tr("Note about this spasm"))
        self._note.setPlaceholderText(tr("Note about this spasm"))
        self._note.written.connect(lambda text: self._change(note=text))
        self.body.addWidget(self._note)

    def flush(self) -> None:
        """Save a note that is still being typed."""
        self._note.flush()

    def show_form(self, form: SpasmForm) -> None:
        spasm = form.spasm
        self._kind.show_chosen(_one(spasm.kind))
        self._show_length(spasm)
        self._doing.show_chosen(_one(spasm.doing))
        woke = {None: (), True: ("yes",), False: ("no",)}[spasm.woke]
        self._woke.show_chosen(woke)
        self._count.show_amount(spasm.count)
        if spasm.noticed is None:
            self._noticed.show_chosen(())
        else:
            self._noticed.show_chosen(tuple(map(str, sorted(spasm.noticed))) or (NOTHING,))
        self._tried.show_tried(spasm.tried, form.remedies)
        self._note.show_text(spasm.note)
        self._began.setText(tr("Began: {time}").format(time=form.start))

    def _ask_what(self) -> None:
        kinds = [(kind.value, tr(kind.label)) for kind in SpasmKind]
        self._kind = self._choices(tr("What it felt like"), kinds)
        self._kind.chosen.connect(self._on_kind)

    def _ask_how_long(self) -> None:
        bands = [(band.value, tr(band.label)) for band in LengthBand]
        self._length = self._choices(tr("How long it lasted"), bands)
        self._length.chosen.connect(self._on_band)
        self._minutes = AmountField(
            tr("Minutes it lasted"), tr("min"), step=1, most=10_080, decimals=1
        )
        self._minutes.changed.connect(self._on_minutes)
        self._row(tr("or in minutes"), self._minutes)
        self._count = AmountField(tr("How many in a quick series"), "", step=1, most=1000)
        self._count.changed.connect(self._on_count)
        self._row(tr("How many in a quick series"), self._count)

    def _ask_around(self) -> None:
        """What went on, whether it woke one, and what else was noticed."""
        doings = [(doing.value, tr(doing.label)) for doing in Doing]
        self._doing = self._choices(tr("What you were doing"), doings)
        self._doing.chosen.connect(self._on_doing)
        self._woke = self._choices(tr("Did it wake you?"), [("yes", tr("Yes")), ("no", tr("No"))])
        self._woke.chosen.connect(self._on_woke)
        noticed = [(one.value, tr(one.label)) for one in Noticed]
        self._noticed = self._choices(
            tr("Did you notice any of these?"),
            [*noticed, (NOTHING, tr("None of these"))],
            multiple=True,
        )
        self._noticed.chosen.connect(self._on_noticed)

    def _show_length(self, spasm: Spasm) -> None:
        length = spasm.length
        self._length.show_chosen(() if length is None else _one(length.band))
        seconds = None if length is None else length.seconds
        self._minutes.show_amount(None if seconds is None else seconds / 60)

    def _choices(
        self, question: str, choices: list[tuple[str, str]], *, multiple: bool = False
    ) -> ChoiceRow:
        row = ChoiceRow(question, choices, multiple=multiple)
        self.body.addWidget(words_label(question))
        self.body.addWidget(row)
        return row

    def _row(self, words: str, field: AmountField) -> None:
        row = FlowLayout()
        row.addWidget(QLabel(words))
        row.addWidget(field)
        self.body.addLayout(row)

    def _start(self, form: SpasmForm) -> None:
        """The ways to say that it began earlier."""
        start = self._presenter.start
        self._began = words_label()
        flow = FlowLayout()
        for minutes in MINUTES_AGO:
            words = tr("{minutes} minutes ago").format(minutes=minutes)
            flow.addWidget(_press(words, partial(start.minutes_ago, form.id, minutes)))
        for part in PartOfDay:
            flow.addWidget(_press(tr(part.label), partial(start.part_of_day, form.id, part)))
        flow.addWidget(_press(tr("some time that day"), partial(start.date_only, form.id)))
        at = ClockField(tr("Began at"))
        at.changed.connect(self._on_began)
        column = QVBoxLayout()
        column.addWidget(self._began)
        column.addLayout(flow)
        row = FlowLayout()
        row.addWidget(QLabel(tr("or at")))
        row.addWidget(at)
        column.addLayout(row)
        self.body.addLayout(column)

    def _on_began(self, clock: time | None) -> None:
        if clock is not None:
            self._presenter.start.at(self._id, clock)
            self._presenter.show()  # a time that lies ahead was refused, and why has to be seen

    def _on_kind(self, chosen: tuple[str, ...]) -> None:
        self._change(kind=SpasmKind(chosen[0]) if chosen else None)

    def _on_band(self, chosen: tuple[str, ...]) -> None:
        self._change(length=Length(band=LengthBand(chosen[0])) if chosen else None)

    def _on_minutes(self, minutes: float | None) -> None:
        self._change(length=None if minutes is None else Length(seconds=round(minutes * 60)))

    def _on_doing(self, chosen: tuple[str, ...]) -> None:
        self._change(doing=Doing(chosen[0]) if chosen else None)

    def _on_woke(self, chosen: tuple[str, ...]) -> None:
        self._change(woke=chosen == ("yes",) if chosen else None)

    def _on_count(self, count: float | None) -> None:
        self._change(count=int(count) if count else None)

    def _on_noticed(self, chosen: tuple[str, ...]) -> None:
        """Choosing "None of these" takes the others back, and the other way round."""
        if not chosen:
            self._change(noticed=None)
        elif chosen[-1] == NOTHING:
            self._change(noticed=frozenset())
        else:
            self._change(noticed=frozenset(Noticed(one) for one in chosen if one != NOTHING))


def _one(value: object) -> tuple[str, ...]:
    return () if value is None else (str(value),)


def _press(words: str, act: Callable[[], None]) -> QPushButton:
    button = quiet_button(words)
    button.clicked.connect(lambda _checked: act())
    return button
