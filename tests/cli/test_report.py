"""`report`: pages for an appointment without a window."""

from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, NOW, appointment
from command import Command
from spasm_diary.reports.blank_weeks import BlankWeeks
from spasm_diary.reports.document import Document, Drawn
from spasm_diary.reports.sheet import Sheet
from spasm_diary.usecases.invent_life import invent_life
from spoken import SUNDAY_IS_6, living_with


@pytest.fixture
def lived(command: Command) -> Command:
    life = invent_life(MONDAY, 120, 1, NOW)
    with command.database.open_work() as work:
        work.diary.put_many([candidate.entry for candidate in life.candidates], NOW)
    command.folder.mkdir()
    (command.folder / "diary.db").touch()
    return command


def sheet_of(command: Command) -> Sheet:
    report = command.printed[-1].report
    assert isinstance(report, Sheet)
    return report


def test_the_page_for_an_appointment_is_what_is_made(lived: Command, tmp_path: Path) -> None:
    file = tmp_path / "page.PDF"

    ended = lived.run("report", file, "--from", "2026-11-01", "--paper", "letter", "--text", 150)

    assert (ended.code, ended.output) == (0, "")
    assert ended.errors == (
        "A report of 1 to 23 November 2026. Whoever has the file can read it: it is not locked.\n"
    )
    assert file.read_bytes() == b"%PDF of Sheet"
    assert (lived.printed[0].paper, lived.printed[0].text) == ("letter", 150)
    assert sheet_of(lived).days == "1 to 23 November 2026"


def test_without_days_it_goes_back_to_the_last_appointment(lived: Command, tmp_path: Path) -> None:
    with lived.database.open_work() as work:
        work.diary.put(appointment(on=MONDAY.replace(day=20)), NOW)

    lived.run("report", tmp_path / "page.pdf")

    assert sheet_of(lived).days == "20 to 23 November 2026"


def test_what_is_private_is_out_unless_it_is_asked_for(lived: Command, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    lived.run("report", file, "--from", "2026-09-01")
    usual = {item.key for item in sheet_of(lived).items}
    lived.run("report", file, "--from", "2026-09-01", "--with", "notes", "--without", "strength")
    asked = {item.key for item in sheet_of(lived).items}

    assert asked - usual == {"notes"}
    assert usual - asked == {"strength"}


def test_name_and_question_stand_on_it(lived: Command, tmp_path: Path) -> None:
    lived.run("report", tmp_path / "page.pdf", "--name", "A. B.", "--question", "Why?")

    assert sheet_of(lived).name == "A. B."
    assert sheet_of(lived).boxes[-1].lines == ("Why?",)


def test_the_longer_report_holds_its_charts(lived: Command, tmp_path: Path) -> None:
    lived.run("report", tmp_path / "all.pdf", "--sheet", "full", "--chart", "spasms")

    report = lived.printed[0].report
    assert isinstance(report, Document)
    drawn = [block.picture.chart.name for block in report.blocks if isinstance(block, Drawn)]
    assert drawn == ["body", "spasms"]


def test_a_page_for_a_browser_needs_no_window(lived: Command, tmp_path: Path) -> None:
    file = tmp_path / "page.html"

    assert lived.run("report", file, "--from", "2026-11-01").code == 0
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert lived.printed == []


def test_sheets_to_fill_in_need_no_diary(command: Command, tmp_path: Path) -> None:
    ended = command.run("report", tmp_path / "empty.pdf", "--sheet", "blank", "--weeks", 2)

    assert ended.code == 0
    assert command.printed[0].report == BlankWeeks(2, MONDAY)
    with living_with(week_begins=SUNDAY_IS_6):
        command.run("report", tmp_path / "empty.pdf", "--sheet", "blank")
    assert command.printed[1].report == BlankWeeks(1, MONDAY + timedelta(days=6))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("page.txt",), "A report is kept as .pdf or .html."),
        (("page.html", "--sheet", "blank"), "Sheets to fill in by hand are kept as .pdf."),
        (("page.pdf", "--from", "2026-12-01"), "A report ends on the day it begins, or later."),
        (("page.pdf", "--chart", "pie"), "There is no such chart"),
    ],
)
def test_what_makes_no_sense_is_said_before_a_diary_is_touched(
    command: Command, words: tuple[str, ...], sentence: str
) -> None:
    ended = command.run("report", *words)

    assert ended.code == 2
    assert sentence in ended.errors
    assert command.opened == []


def test_a_file_that_cannot_be_written_is_told(lived: Command, tmp_path: Path) -> None:
    ended = lived.run("report", tmp_path / "gone" / "page.pdf")

    assert ended.code == 1
    assert ended.errors
