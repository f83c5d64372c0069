"""A day of the sheet: what is typed of it, beside what the diary holds."""

from collections.abc import Iterator

from spasm_diary import formats
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.entry_words import Terms
from spasm_diary.presenters.paper_sheet.fields import (
    NO_SPASMS,
    OF_A_SPASM,
    Field,
    Texts,
    in_order,
    rows_of,
)
from spasm_diary.presenters.paper_sheet.held import Held
from spasm_diary.presenters.paper_sheet.reading import Around, read_sheet
from spasm_diary.presenters.paper_sheet.view import DayView, FieldView
from spasm_diary.words import ntr, tr


class SheetDay:
    """Read once, of the texts that stood there then."""

    def __init__(self, typed: Texts, held: Held, terms: Terms, around: Around) -> None:
        self._held, self._terms = held, terms
        self._closed = held.closed(terms)
        self._has_rows = not held.says_none(Topic.SPASMS)
        self._texts = {field: text for field, text in typed.items() if self._is_open(field)}
        self.read = read_sheet(self._texts, around)
        self.new = held.without_known(self.read.entries)
        """What the diary does not have yet."""

    @property
    def trouble(self) -> Field | None:
        """The first field that cannot be kept as it is."""
        fields = in_order(rows_of(self._texts))
        return next((field for field in fields if field in self.read.problems), None)

    def view(self, title: str, settings: Settings) -> DayView:
        is_ticked = NO_SPASMS in self._texts and not rows_of(self._texts)
        rows = rows_of(self._texts) + 1 if self._has_rows and not is_ticked else 0
        glass = formats.amount(settings.glass_ml, settings.unit)
        return DayView(
            title=title,
            held="\n".join(filter(None, (self._held.words(self._terms), self._known()))),
            rows=rows,
            glasses=tr("Glasses of {amount}").format(amount=glass),
            fields=dict(self._field_views(rows)),
        )

    def _is_open(self, field: Field) -> bool:
        return field not in self._closed and (self._has_rows or field.name not in OF_A_SPASM)

    def _field_views(self, rows: int) -> Iterator[tuple[Field, FieldView]]:
        for field in in_order(rows):
            if field in self._closed:
                yield field, FieldView(self._closed[field], is_open=False)
            else:
                problem = self.read.problems.get(field, "")
                yield field, FieldView(self._texts.get(field, ""), problem=problem)

    def _known(self) -> str:
        """What of the sheet the diary has, so that it is not added again."""
        known = len(self.read.entries) - len(self.new)
        if not known:
            return ""
        words = ntr(
            "{count} entry that you typed is there already. It is not added again.",
            "{count} entries that you typed are there already. They are not added again.",
            known,
        )
        return words.format(count=formats.number(known))
