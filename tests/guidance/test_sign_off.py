"""The one place that says what a clinician has still to sign is complete and true."""

import re

from reading_ages import ARTICLES
from spasm_diary.bundled import bundled
from spasm_diary.domain.warning_signs import WARNING_SIGNS
from spasm_diary.guidance.changes import COMMON
from spasm_diary.guidance.what_it_changes import CHANGES

FROM_MEMORY = {"fever_stiff_medicine", "too_much_medicine", "medicine_harm"}


def rows(heading: str) -> list[list[str]]:
    """The cells of the table below a heading."""
    text = bundled("articles", "SIGN_OFF.md").read_text(encoding="utf-8")
    [part] = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", text, re.DOTALL | re.MULTILINE)
    lines = [line for line in part.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells[1:] if set(row[0]) != {"-"}]


def test_every_warning_sign_is_listed_with_its_level() -> None:
    listed = [(row[0], row[2]) for row in rows("Warning signs")]

    assert listed == [(one.key, one.level.value) for one in WARNING_SIGNS]


def test_the_signs_without_any_source_are_named() -> None:
    assert {row[0] for row in rows("Warning signs") if row[3] == "memory"} == FROM_MEMORY


def test_every_sentence_without_a_source_is_listed() -> None:
    listed = [(row[0], frozenset(row[1].split(", "))) for row in rows("Sentences for a person")]

    assert listed == [(one.of, one.articles) for one in CHANGES if one.source == COMMON]


def test_every_article_is_listed_with_who_reviewed_it() -> None:
    assert rows("Articles") == [[one.name, one.reviewed_by] for one in ARTICLES]
