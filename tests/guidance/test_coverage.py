"""What the articles say to each claim of the article this program began with."""

import re
from dataclasses import dataclass

import pytest

from readability import without_links
from reading_ages import ARTICLES
from spasm_diary.bundled import bundled

VERDICTS = {
    "Keep": "F3 F4 F5 F9 F12 F16 F19 F20 F25 F31 F33 F34 F35 F36 F37 "
    "Q3b Q3c Q4a Q5a Q5b Q5c Q5d Q7c Q8c Q9b Q12a",
    "Soften": "F1 F2 F7 F8 F11 F13 F14 F15 F17 F18 F21 F23 F24 F26 F28 "
    "Q2 Q3a Q4b Q6a Q6c Q7a Q8b Q10a Q10b Q12c",
    "Replace": "F6 F10 F22 F27 Q1 Q4c Q8a Q9a Q10c",
    "Drop": "F29 F30 F32 Q6b Q7b Q11 Q12b",
}
"""As they were decided on, after each claim was weighed."""
DECIDED = {claim: verdict for verdict, claims in VERDICTS.items() for claim in claims.split()}
CLAIMS = 67
HOW_WELL_KNOWN = {"studied well", "studied a little", "not studied", "experts disagree"}
ADVICE = "–"
"""Advice of experts, which says nothing on how well a thing is known."""
OPENLY = ("answered openly", "safety warning")
_LINK = re.compile(r"\[([a-z0-9-]+): ([^\]]+)\]\(en/([a-z0-9-]+)\.md#([a-z0-9-]+)\)")


@dataclass(frozen=True, slots=True)
class Row:
    claim: str
    verdict: str
    where: tuple[tuple[str, str, str, str], ...]
    """The article and the heading as they are read, and as they are linked to."""
    said_to_be: str
    how: str


def rows() -> tuple[Row, ...]:
    text = bundled("articles", "COVERAGE.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"\| [FQ]\d", line)]
    return tuple(map(_row, lines))


def _row(line: str) -> Row:
    claim, verdict, where, said_to_be, how = (cell.strip() for cell in line.strip("| ").split("|"))
    links = _LINK.findall(where)
    assert len(links) == len(where.split("<br>"))
    return Row(claim, verdict, tuple(links), said_to_be, how)


def sections() -> dict[str, dict[str, str]]:
    """What stands under each heading of each article."""
    return {one.name: _headed(one.body) for one in ARTICLES}


def _headed(body: str) -> dict[str, str]:
    parts = re.split(r"^## (.+)$", without_links(body), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def anchor(heading: str) -> str:
    """As a page of Markdown makes one of a heading."""
    return re.sub(r"[^a-z0-9 -]", "", heading.casefold()).replace(" ", "-")


ROWS = rows()
every_row = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.claim)


def test_each_claim_has_one_row_in_its_order() -> None:
    claims = [row.claim for row in ROWS]

    assert len(claims) == CLAIMS
    assert set(claims) == set(DECIDED)
    assert claims == sorted(claims, key=_order)


def _order(claim: str) -> tuple[str, int, str]:
    [(kind, number, part)] = re.findall(r"^([FQ])(\d+)([a-d]?)$", claim)
    return kind, int(number), part


@every_row
def test_the_verdict_is_the_one_that_was_decided_on(row: Row) -> None:
    assert row.verdict == DECIDED[row.claim]


@every_row
def test_each_article_and_heading_that_is_named_exists(row: Row) -> None:
    held = sections()

    assert row.where
    for shown_article, shown_heading, article, linked in row.where:
        assert shown_article == article
        assert shown_heading in held[article]
        assert linked == anchor(shown_heading)


@every_row
def test_how_well_a_claim_is_known_is_said_where_the_row_points(row: Row) -> None:
    held = sections()
    told = " ".join(held[article][heading] for _, heading, article, _ in row.where)

    assert row.said_to_be in HOW_WELL_KNOWN | {ADVICE}
    assert row.said_to_be == ADVICE or row.said_to_be in told.casefold()


@every_row
def test_what_was_dropped_is_answered_openly_or_leaves_its_warning(row: Row) -> None:
    says_so = any(words_used in row.how for words_used in OPENLY)

    assert row.how
    assert says_so == (row.verdict == "Drop")


def test_every_article_but_those_on_the_diary_and_on_new_questions_answers_a_claim() -> None:
    answering = {article for row in ROWS for _, _, article, _ in row.where}
    beyond = {
        "bad-days",
        "children-pregnancy-older-age",
        "drinking-a-lot",
        "keeping-a-diary",
        "restless-legs",
    }

    assert {one.name for one in ARTICLES} - answering == beyond
