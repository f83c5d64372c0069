"""What a report is made of, whether it becomes paper, a PDF or a page for a screen reader."""

from dataclasses import dataclass
from typing import TypeAlias

from spasm_diary.charts.chart import Picture, Table


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of what follows it."""

    text: str
    level: int = 2
    """1 is the title of the whole; each page has one."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. A quiet one is read second: how something was counted."""

    text: str
    is_quiet: bool = False
    is_key: bool = False
    """Whether it is typed back letter by letter, so that all letters must be told apart."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Lines of a name and what there is to say of it."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A table with its name. It may go on over pages; its headings stand on each."""

    name: str
    table: Table


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart. `lines_high` is its height in lines of text; its sentence stands below it."""

    picture: Picture
    lines_high: int
    has_sentence: bool = True
    has_title: bool = True
    """Whether its own title and days stand above it; not where a heading says the same."""


@dataclass(frozen=True, slots=True)
class Box:
    """Something set apart by a frame, above all else."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a page of its own."""


Block: TypeAlias = Heading | Words | Facts | Listed | Drawn | Box | NewPage


@dataclass(frozen=True, slots=True)
class Document:
    """A report. Name and days stand on each of its pages, beside the number of the page."""

    title: str
    name: str
    """Whose diary it is, as the person wants it; "" where they want none."""
    days: str
    foot: str
    blocks: tuple[Block, ...]
