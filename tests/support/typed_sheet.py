"""A paper sheet that is typed in, as a test does it: a diary in memory, a clock, no screen."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from builders import MONDAY, NOW
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.paper_sheet.fields import OF_A_SPASM, Field
from spasm_diary.presenters.paper_sheet.page import SheetPresenter
from spasm_diary.presenters.paper_sheet.view import FieldView, SheetView
from spasm_diary.usecases.changes import Changed, Changes

LAST_MONDAY = MONDAY - timedelta(days=7)


@dataclass
class TypedSheet:
    """The sheet of the week before the Monday on which all tests are; `type` fills in a field."""

    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    clock: StoppedClock = field(default_factory=lambda: StoppedClock(NOW))
    settings: Settings = field(default_factory=Settings)
    views: list[SheetView] = field(default_factory=list)
    foot: FootView = field(default_factory=FootView)
    announced: list[Changed] = field(default_factory=list)
    gone_to: list[Field] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        changes = Changes()
        changes.listen(self.announced.append)
        self.keeping = Keeping(
            self.disk, changes, self.clock, self.show_foot, lambda: self.settings.day_begins
        )
        self.presenter = SheetPresenter(self, self.keeping, lambda: self.settings)
        self.presenter.open()

    def show_sheet(self, view: SheetView) -> None:
        self.views.append(view)

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def go_to(self, field: Field) -> None:
        self.gone_to.append(field)

    def close_sheet(self) -> None:
        self.is_closed = True

    @property
    def view(self) -> SheetView:
        return self.views[-1]

    def field(self, name: str, row: int = 0) -> FieldView:
        return self.view.sheet.fields[Field(name, row)]

    def with_entries(self, *entries: Entry) -> "TypedSheet":
        with self.disk() as work:
            work.diary.put_many(entries, NOW)
        self.presenter.open()
        return self

    def type(self, **texts: str) -> "TypedSheet":
        """Fill in fields; those of a spasm are in the first row."""
        return self.type_row(0, **texts)

    def type_row(self, row: int, /, **texts: str) -> "TypedSheet":
        for name, text in texts.items():
            self.presenter.type(Field(name, row if name in OF_A_SPASM else 0), text)
        return self

    def save(self) -> "TypedSheet":
        self.presenter.save()
        return self

    def kept(self, on: date = LAST_MONDAY) -> tuple[Entry, ...]:
        with self.disk() as work:
            return work.diary.on(on)

    def contents(self, on: date = LAST_MONDAY) -> list[Content]:
        return [entry.content for entry in self.kept(on)]

    def said(self, **texts: str) -> list[Content]:
        """What the diary holds once these were typed and saved."""
        return self.type(**texts).save().contents()
