"""The page that a doctor reads, made by the program and read back by other programs."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

import process
from printed import (
    about,
    count_pages,
    fonts_of,
    ink_share,
    inked_box,
    needs_poppler,
    pictures_of,
    text_of,
)
from recount import Recount
from spasm_diary.domain.places import Place, Side

pytestmark = needs_poppler
LAST = date(2025, 3, 31)
PAPERS = ("a4", "letter")
SIZES = (100, 150)


@pytest.fixture(scope="module")
def lives(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Data folders with diaries of so many days."""
    folders = {}
    for days in (1, 90, 400, 3650):
        folders[days] = tmp_path_factory.mktemp(f"life-{days}")
        done = process.run(
            "sample", "--days", days, "--seed", 5, "--until", LAST, folder=folders[days]
        )
        assert done.returncode == 0, done.stderr
    return folders


def report(folder: Path, file: Path, *words: object) -> Path:
    done = process.run("report", file, *words, folder=folder)
    assert done.returncode == 0, done.stderr
    return file


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def spread_out(text: str) -> set[str]:
    """Numbers as they are printed, without the marks for thousands."""
    return set(re.findall(r"\d+(?:\.\d+)?", text.replace(",", "")))


@pytest.mark.parametrize("days", [90, 400, 3650])
def test_every_number_of_the_page_is_found_again_in_the_export(
    lives: dict[int, Path], tmp_path: Path, days: int
) -> None:
    first = LAST - timedelta(days=days - 1)
    file = report(
        lives[days], tmp_path / "page.pdf", "--from", first, "--to", LAST, "--paper", "a4"
    )
    exported = process.run("export", "-", folder=lives[days]).stdout.decode()
    again = Recount(exported, first, LAST)

    text = text_of(file)

    said = spread_out(text)
    for number in counted(again):
        assert number in said, number
    words = flat(text).replace(",", "")
    spasms, with_spasms, known = again.spasms_between(first, LAST)
    assert f"on {again.logged()} of {days} days" in words
    assert str(spasms) in words
    assert f"on {with_spasms} of {known}" in words


def counted(again: Recount) -> list[str]:
    """The numbers that stand on the page whatever its length."""
    spasms, with_spasms, known = again.spasms_between(again.first, again.last)
    strengths = again.strengths()
    nights, dark = again.nights()
    most = max(again.places().values())
    assert strengths is not None
    found = [
        spasms,
        with_spasms,
        known,
        again.logged(),
        strengths[0],
        strengths[2],
        strengths[3],
        nights,
        dark,
        again.woken_nights(),
        again.bands()["over_10"],
        most,
        again.added_later(),
    ]
    return [f"{number:g}" for number in found]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("days", [1, 90, 3650])
def test_it_is_one_page_with_all_letters_in_it_and_nothing_cut_off(
    lives: dict[int, Path], tmp_path: Path, paper: str, size: int, days: int
) -> None:
    first = LAST - timedelta(days=days - 1)
    question = "Why are my nights the worst, and what can we change?"
    file = report(
        lives[days],
        tmp_path / "page.pdf",
        *("--from", first, "--to", LAST, "--paper", paper, "--text", size),
        *("--name", "A. B.", "--question", question),
    )

    assert count_pages(file) == 1
    assert about(file)["Title"] == "Spasm diary for my appointment"
    assert fonts_of(file)
    assert all(fonts_of(file).values())
    [picture] = pictures_of(file)
    left, top, right, bottom = inked_box(picture)
    assert 0.02 < left < right < 0.98
    assert 0.02 < top < bottom < 0.98
    assert 0.02 < ink_share(picture) < 0.4
    assert question in flat(text_of(file))


def test_no_place_is_named_that_the_diary_has_not(lives: dict[int, Path], tmp_path: Path) -> None:
    """Above all, no left for a right."""
    first = LAST - timedelta(days=89)
    file = report(lives[90], tmp_path / "page.pdf", "--from", first, "--to", LAST)
    exported = process.run("export", "-", folder=lives[90]).stdout.decode()
    there = {
        Place(area, Side(side) if side else None).in_words()
        for area, side in Recount(exported, first, LAST).places()
    }

    named = re.findall(r"((?:Left|Right) [a-z]+) \d", flat(text_of(file)))

    assert named
    assert all(any(one.startswith(name) for one in there) for name in named)


def test_the_longer_report_and_blank_sheets_are_paper_too(
    lives: dict[int, Path], tmp_path: Path
) -> None:
    full = report(
        lives[90], tmp_path / "full.pdf", "--sheet", "full", "--from", LAST - timedelta(days=89)
    )
    blank = report(lives[90], tmp_path / "blank.pdf", "--sheet", "blank", "--weeks", 2)

    assert count_pages(full) > 2
    assert f"page 1 of {count_pages(full)}" in flat(text_of(full, 1))
    assert count_pages(blank) == 2
