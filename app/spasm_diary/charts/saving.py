"""Writes a chart into a file, with its title and its sentence inside for those who listen."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from spasm_diary.charts.chart import Chart, Period, Picture, Subject
from spasm_diary.charts.look import PAGE, PAPER, Look, Sheet
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.errors import DiaryUnavailable, NotValid
from spasm_diary.domain.tallies import DayColumns
from spasm_diary.words import N_

FORMATS: Final = ("png", "svg", "pdf")


def save(  # noqa: PLR0913 - what a subject and a file are made of
    chart: Chart[Any],
    days: DayColumns,
    period: Period,
    file: Path,
    look: Look = PAPER,
    *,
    today: date,
    unit: Unit = Unit.ML,
) -> None:
    """Write a chart as .png, .svg or .pdf, by the file's ending.

    Raises:
        NotValid: the ending is another one.
        DiaryUnavailable: the file cannot be written.
    """
    write_picture(chart.of(Subject(days, period, today, unit)), file, look)


def write_picture(picture: Picture, file: Path, look: Look = PAPER) -> None:
    """Write a chart that is drawn from its numbers already.

    Raises:
        NotValid: the file's ending is not one of `FORMATS`.
        DiaryUnavailable: the file cannot be written.
    """
    kind = file.suffix.lower().removeprefix(".")
    if kind not in FORMATS:
        raise NotValid(N_("A chart is kept as .png, .svg or .pdf."))
    content = written(picture, kind, look)
    try:
        file.write_bytes(content)
    except OSError as error:
        raise DiaryUnavailable(
            N_("The file could not be written: {reason}"), reason=error.strerror
        ) from error


def written(picture: Picture, kind: str, look: Look = PAPER, sheet: Sheet = PAGE) -> bytes:
    """The content of a file of one of `FORMATS`. The same chart gives the same bytes."""
    from spasm_diary.charts.drawing.figure import style

    content = BytesIO()
    figure = picture.draw(look, sheet).figure
    with style(look):
        figure.savefig(content, format=kind, dpi=sheet.dpi, metadata=_about(picture, kind))
    return content.getvalue()


def _about(picture: Picture, kind: str) -> dict[str, Any]:
    """Title and sentence, where each format keeps them, and no date of making."""
    if kind == "pdf":
        return {"Title": picture.title, "Subject": picture.sentence, "CreationDate": None}
    if kind == "svg":
        return {"Title": picture.title, "Description": picture.sentence, "Date": None}
    return {"Title": picture.title, "Description": picture.sentence}
