"""`chart`, `guidance`, `screenshot` and `check`: looking at a diary without a window."""

import json
from pathlib import Path

import pytest

from builders import MONDAY, NOW, moment, night, spasm
from command import Command
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.cli.screenshot import PAGES
from spasm_diary.cli.verb import Picture
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.domain.settings import Settings
from spasm_diary.guidance.sleep import SHORT_NIGHTS
from spasm_diary.paths import Paths
from spasm_diary.settings_file import SettingsFile
from spasm_diary.usecases.invent_life import invent_life


@pytest.fixture
def lived(command: Command) -> Command:
    life = invent_life(MONDAY, 30, 1, NOW)
    with command.database.open_work() as work:
        work.diary.put_many([candidate.entry for candidate in life.candidates], NOW)
    command.folder.mkdir()
    (command.folder / "diary.db").touch()
    return command


@pytest.mark.parametrize(
    ("suffix", "start"), [("png", b"\x89PNG"), ("SVG", b"<?xml"), ("pdf", b"%PDF")]
)
def test_a_chart_is_drawn_by_the_ending_of_its_file(
    lived: Command, tmp_path: Path, suffix: str, start: bytes
) -> None:
    file = tmp_path / f"chart.{suffix}"

    ended = lived.run("chart", CHARTS[0].name, file)

    assert file.read_bytes().startswith(start)
    assert ended.code == 0
    assert "recorded on" in ended.output


def test_before_four_today_is_the_day_before_for_who_set_it_so(
    lived: Command, tmp_path: Path
) -> None:
    lived.clock.moment = moment(MONDAY, "01:30")
    file = tmp_path / "chart.svg"
    assert "to 23 November" in lived.run("chart", "spasms", file).output

    SettingsFile(Paths(lived.folder).settings).write(Settings(day_begins=4))

    assert "to 22 November" in lived.run("chart", "spasms", file).output


def test_a_chart_can_be_of_some_days_only(lived: Command, tmp_path: Path) -> None:
    file = tmp_path / "chart.svg"

    ended = lived.run("chart", "spasms", file, "--from", "2026-11-01", "--to", "2026-11-07")

    assert ended.code == 0
    assert "1 to 7 November" in ended.output


def test_a_chart_begins_with_the_diary_and_ends_today(lived: Command, tmp_path: Path) -> None:
    ended = lived.run("chart", "spasms", tmp_path / "chart.svg")
    assert "25 October to 23 November" in ended.output


def test_an_empty_diary_has_a_chart_too(command: Command, tmp_path: Path) -> None:
    command.run("add")

    assert command.run("chart", "spasms", tmp_path / "chart.svg").code == 0


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("moods", "chart.png"), "no such chart"),
        (("spasms", "chart.bmp"), ".png, .svg or .pdf"),
        (("spasms", "chart"), ".png, .svg or .pdf"),
        (("spasms", "chart.png", "--from", "2026-11-24"), "ends on the day it begins"),
    ],
)
def test_a_chart_that_cannot_be_is_refused_before_a_diary_is_touched(
    lived: Command, words: tuple[str, ...], told: str
) -> None:
    ended = lived.run("chart", *words)

    assert ended.code == 2
    assert told in ended.errors
    assert lived.opened == []


@pytest.fixture
def tired(command: Command) -> Command:
    days = [MONDAY.replace(day=day) for day in range(15, 24)]
    nights = [night("02:00", "06:00", on=day) for day in days]
    with command.database.open_work() as work:
        work.diary.put_many([*nights, *(spasm(8, on=day) for day in days)], NOW)
    command.folder.mkdir()
    (command.folder / "diary.db").touch()
    return command


def test_guidance_names_articles_and_says_why(tired: Command) -> None:
    ended = tired.run("guidance", "--date", "2026-11-23")

    assert ended.code == 0
    assert ended.lines[0] == "Talking to your doctor"
    assert any(line.startswith("  7 of ") and "7 hours" in line for line in ended.lines)


def test_guidance_for_a_program_is_json(tired: Command) -> None:
    told = json.loads(tired.run("guidance", "--json").output)

    assert told["date"] == "2026-11-23"
    short = next(one for one in told["advice"] if one["rule"] == SHORT_NIGHTS.key)
    assert short["article"] == "sleep"
    assert "2026-11-23" in short["days"]
    assert short["weight"]


def test_guidance_that_was_hidden_stays_hidden(tired: Command) -> None:
    with tired.database.open_work() as work:
        work.diary.put_advice(KeptAdvice(SHORT_NIGHTS.key, hidden_until=FOR_GOOD))
    assert f'"{SHORT_NIGHTS.key}"' not in tired.run("guidance", "--json").output


def test_guidance_looks_back_from_the_day_it_is_asked_for(tired: Command) -> None:
    ended = tired.run("guidance", "--date", "2025-01-01")

    assert ended.code == 0
    assert "points to no article" in ended.output


def test_without_a_diary_there_is_nothing_to_look_at(command: Command, tmp_path: Path) -> None:
    for words in (("guidance",), ("chart", "spasms", tmp_path / "chart.png")):
        ended = command.run(*words)
        assert ended.code == 1
        assert "no diary" in ended.errors
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_drawn_as_it_was_asked_for(command: Command, page: str) -> None:
    looks = ("--size", "1920x1080", "--theme", "dark", "--text", "200")

    assert command.run("screenshot", page, "page.png", *looks).code == 0
    assert command.run("screenshot", page, "page.PNG").code == 0

    assert command.drawn == [
        Picture(page, Path("page.png"), (1920, 1080), "dark", 200),
        Picture(page, Path("page.PNG"), (1280, 800), "light", 100),
    ]


def test_a_picture_of_a_page_is_a_png(command: Command) -> None:
    ended = command.run("screenshot", "today", "page.jpg")

    assert (ended.code, command.drawn) == (2, [])
    assert ".png" in ended.errors


def test_a_check_ends_as_it_found_things(command: Command) -> None:
    assert command.run("check").code == 1
    assert (command.checked, command.checked_deep) == (1, False)


def test_a_check_can_look_deep(command: Command) -> None:
    command.run("check", "--deep")

    assert command.checked_deep
