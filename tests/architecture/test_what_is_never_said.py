"""Words that nothing a person reads may hold: the program writes down and informs, and no more.

The titles of sources are the words of others, and stay as they are.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY
from charted import life, lived
from spasm_diary.bundled import bundled
from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Period
from spasm_diary.domain.tallies import columns_of
from spasm_diary.reports.appointment.sheet import Told, appointment_sheet
from spasm_diary.reports.html import html_of
from spasm_diary.reports.longer import Longer, longer_report
from spasm_diary.reports.source import Source

ROOT = Path(__file__).parents[2]
NEVER = re.compile(
    r"\b(diagnos(?:e[ds]?|ing)|detect\w*|monitor\w*|predict\w*|caused\s+by|no\s+warning\s+signs?)\b",
    re.IGNORECASE,
)
FOLDERS = ("articles", "help", "glossary", "search", "schema", "locale")
OURS = {"COVERAGE.md", "SIGN_OFF.md"}
"""For those who work on the articles, not for those who read them."""
SOURCE = re.compile(r"^- [^|\n]+\|[^|\n]+\|[^|\n]+\|.*$", re.MULTILINE)
"""A line of an article's head: title, publisher, year, kind."""


def said(text: str) -> list[str]:
    return NEVER.findall(SOURCE.sub("", text))


def texts() -> Iterator[Path]:
    yield ROOT / "README.md"
    for folder in FOLDERS:
        yield from sorted(
            path
            for path in bundled(folder).rglob("*")
            if path.suffix in {".md", ".json", ".pot", ".po"} and path.name not in OURS
        )


@pytest.mark.parametrize("path", list(texts()), ids=lambda path: path.name)
def test_no_text_says_what_only_a_doctor_or_nobody_can(path: Path) -> None:
    assert said(_unwrapped(path)) == []


def _unwrapped(path: Path) -> str:
    """With each message of a catalogue in one line, however it was broken."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r'"\n"', "", text) if path.suffix in {".pot", ".po"} else text


def test_no_page_for_a_doctor_says_it_whatever_the_charts_show() -> None:
    entries = tuple(sorted(life(60), key=lambda one: one.when))
    period = Period(MONDAY - timedelta(days=29), MONDAY)
    numbers = columns_of(entries, period.before.first, MONDAY)
    source = Source(period, MONDAY, numbers, entries)
    pictures = tuple(chart.of(lived(*entries, first=period.first, last=MONDAY)) for chart in CHARTS)

    html = html_of(longer_report(appointment_sheet(source, Told()), source, Longer(pictures)))

    assert said(html) == []
    assert "not a diagnosis" in html


@pytest.mark.parametrize(
    "text",
    [
        "It detects spasms.",
        "We diagnose.",
        "It was caused by stress.",
        "caused\nby",
        "No warning signs today",
        "monitoring",
        "A prediction",
    ],
)
def test_the_words_are_found_in_any_form(text: str) -> None:
    assert said(text)


@pytest.mark.parametrize(
    "text",
    ["This is no diagnosis.", "none ticked", "- It predicts pain | A Journal | 2015 | study"],
)
def test_what_is_no_claim_is_let_through(text: str) -> None:
    assert said(text) == []
