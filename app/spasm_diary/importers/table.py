"""A delimited file as rows with named cells, however its program spells such files.

Columns are found by name and never by position, so that a program may add or move some. What
spoils one row is told with that row; what makes the rows after it doubtful refuses the file.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice

from spasm_diary.domain.errors import NotReadable
from spasm_diary.importers.letters import read_letters
from spasm_diary.words import N_, tr

MOST_ROWS = 200_000
LONGEST_CELL = 64 * 1024
DELIMITERS = (",", ";", "\t")
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
"""Excel's own first line, which says how the cells are parted."""
_UNIT = re.compile(r"(.*?)\s*\(([^()]*)\)", re.DOTALL)
_END = "\0"
"""A line after the last one, such as no text holds; if it is not a row of its own, a quotation
mark stands open."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its title in the file, its plain name, and the unit in brackets after it."""

    title: str
    name: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by the plain names of their columns, without blanks at the ends."""

    line: int
    cells: Mapping[str, str]
    trouble: str = ""
    """Why it cannot be used: a sentence for the person."""

    def __getitem__(self, name: str) -> str:
        """The cell's text; nothing where the file has no such column."""
        return self.cells.get(name, "")


@dataclass(frozen=True, slots=True)
class Table:
    """A file whose header has been read."""

    columns: tuple[Column, ...]
    encoding: str
    """How its letters were read: marked for translation."""
    _text: str = field(repr=False)
    _delimiter: str
    _skipped: int
    """How many records stand before the first row."""

    @property
    def header(self) -> tuple[str, ...]:
        """The plain names of the columns."""
        return tuple(column.name for column in self.columns)

    def unit(self, name: str) -> str:
        """The unit a column's title gives, in small letters."""
        return next((one.unit for one in self.columns if one.name == name), "")

    def rows(self) -> Iterator[Row]:
        """Every row with something in it, read as it is asked for.

        Raises:
            NotReadable: a quotation mark is never closed, or there are too many rows.
        """
        records = islice(_records(self._text, self._delimiter), self._skipped, None)
        filled = (record for record in records if any(map(str.strip, record[1])))
        for count, (line, cells) in enumerate(filled, start=1):
            if count > MOST_ROWS:
                raise NotReadable(
                    N_("The file has more than {most} rows. Export a shorter time."), most=MOST_ROWS
                )
            yield self._row(line, cells)

    def _row(self, line: int, cells: list[str]) -> Row:
        names = (column.name for column in self.columns)
        named = {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        trouble = ""
        if any(len(cell) > LONGEST_CELL for cell in cells):
            trouble = tr("A text in this row is longer than 64 KB.")
        elif any(map(str.strip, cells[len(self.columns) :])):
            trouble = tr("This row has more cells than the file has columns.")
        return Row(line, named, trouble)


def plain_name(title: str) -> str:
    """A column's title as it is compared: small letters, one blank at a time, without its unit."""
    return _column(title).name


def read_table(raw: bytes) -> Table:
    """Read the header of a file.

    Raises:
        NotReadable: it is too large, no text, empty, or its header cannot be understood.
    """
    letters = read_letters(raw)
    text, delimiter = _parted(letters.text)
    for skipped, (_, titles) in enumerate(_records(text, delimiter), start=1):
        if any(map(str.strip, titles)):
            return Table(_columns(titles), letters.encoding, text, delimiter, skipped)
    raise NotReadable(N_("There is nothing in this file."))


def _parted(text: str) -> tuple[str, str]:
    """The text without Excel's own line, and what parts its cells."""
    first = next(line for line in _lines(text) if line.strip())
    said = _SEPARATOR_LINE.fullmatch(first.strip())
    if said and said[1] in DELIMITERS:
        return text.replace(first.rstrip("\n"), "", 1), said[1]
    # The header has no free text, so that what parts it into most cells parts the rows.
    return text, max(DELIMITERS, key=first.count)


def _columns(titles: list[str]) -> tuple[Column, ...]:
    columns: list[Column] = []
    taken: set[str] = set()
    for number, title in enumerate(titles, start=1):
        column = _column(title)
        if not column.name:
            column = Column(tr("Column {number}").format(number=number), f"column {number}")
        if column.name in taken:
            column = Column(column.title, f"{column.name} / {number}", column.unit)
        taken.add(column.name)
        columns.append(column)
    return tuple(columns)


def _column(title: str) -> Column:
    shown = " ".join(title.split())
    found = _UNIT.fullmatch(shown.casefold())
    return Column(shown, found[1], found[2].strip()) if found else Column(shown, shown.casefold())


def _lines(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line it begins in."""
    reader = csv.reader(chain(_lines(text), [_END]), delimiter=delimiter)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except csv.Error as error:  # the one reason left is a cell over the reader's own limit
            raise _not_closed(line) from error
        if cells == [_END]:
            return
        if cells and cells[-1].endswith(_END):
            raise _not_closed(line)
        yield line, cells


def _not_closed(line: int) -> NotReadable:
    return NotReadable(
        N_("The quotation mark in line {line} is not closed. Nothing was taken from this file."),
        line=line,
    )
