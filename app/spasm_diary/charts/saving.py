"""A chart as the content of a file, with its title and its sentence inside for those who listen."""

from csv import writer
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any, Final

from spasm_diary.charts.chart import Picture
from spasm_diary.charts.look import PAGE, PAPER, Look, Sheet
from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

FORMATS: Final = ("png", "svg", "pdf")
TABLE: Final = "csv"
_RISKY: Final = (*"=+-@\t\r\n", *"\uff1d\uff0b\uff0d\uff20")
"""What a spreadsheet takes for the start of a formula, whoever wrote it; also at full width."""
_MARK: Final = "'"
_PASSED_OVER: Final = " \u00a0\u3000\ufeff"
"""What some of them take away before they look."""


def kind_of(file: Path) -> str:
    """Which of `FORMATS` or a table a file is, by its ending.

    Raises:
        NotValid: it is none of them.
    """
    kind = file.suffix.lower().removeprefix(".")
    if kind not in {*FORMATS, TABLE}:
        raise NotValid(N_("A chart is kept as .png, .svg or .pdf, and its numbers as .csv."))
    return kind


def written(picture: Picture, kind: str, look: Look = PAPER, sheet: Sheet = PAGE) -> bytes:
    """The content of a file of a kind. The same chart gives the same bytes."""
    if kind == TABLE:
        return _as_table(picture)
    from spasm_diary.charts.drawing.figure import style

    content = BytesIO()
    figure = picture.draw(look, sheet).figure
    if kind == "svg":
        from spasm_diary.charts.drawing.hatches import draw_hatches_as_lines

        draw_hatches_as_lines(figure)
    with style(look):
        figure.savefig(content, format=kind, dpi=sheet.dpi, metadata=_about(picture, kind))
    return content.getvalue()


def _as_table(picture: Picture) -> bytes:
    """With the mark by which spreadsheets know UTF-8. Half surrogates cannot be written."""
    text = StringIO(newline="")
    lines = writer(text)
    table = picture.table
    for row in (table.headings, *table.rows):
        lines.writerow([_harmless(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig", "replace")


def _harmless(cell: str) -> str:
    """With a mark before what is risky, and before that mark itself, so that it can be told."""
    return f"{_MARK}{cell}" if cell.lstrip(_PASSED_OVER).startswith((*_RISKY, _MARK)) else cell


def _about(picture: Picture, kind: str) -> dict[str, Any]:
    """Title and sentence, where each format keeps them, and no date of making."""
    if kind == "pdf":
        return {"Title": picture.title, "Subject": picture.sentence, "CreationDate": None}
    if kind == "svg":
        return {"Title": picture.title, "Description": picture.sentence, "Date": None}
    return {"Title": picture.title, "Description": picture.sentence}
