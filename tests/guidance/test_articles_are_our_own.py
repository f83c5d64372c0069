import hashlib
import re
from pathlib import Path

import pytest

from spasm_diary.bundled import article, article_names

SHINGLES = Path(__file__).parents[3] / "shared" / "design" / "starting-article.shingles"
RUN = 8
"""Words in a row."""


def runs(text: str) -> dict[str, str]:
    """Each run of words by the beginning of its hash, as the file of hashes is made."""
    found = re.findall(r"[a-z0-9']+", text.lower().replace("\u2019", "'"))
    rows = (" ".join(found[start : start + RUN]) for start in range(len(found) - RUN + 1))
    return {hashlib.sha1(row.encode(), usedforsecurity=False).hexdigest()[:12]: row for row in rows}


@pytest.fixture(scope="module")
def taken() -> frozenset[str]:
    if not SHINGLES.is_file():
        pytest.skip("the hashes of the starting article are not beside this checkout")
    lines = SHINGLES.read_text(encoding="ascii").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


@pytest.mark.parametrize("name", tuple(article_names()))
def test_no_run_of_words_comes_from_the_starting_article(name: str, taken: frozenset[str]) -> None:
    borrowed = [row for key, row in runs(article(name)).items() if key in taken]

    assert borrowed == []


def test_the_hashes_are_of_the_form_that_is_compared(taken: frozenset[str]) -> None:
    [key] = runs("eight words in a row make one run")

    assert len(taken) > 1000
    assert {len(one) for one in taken} == {len(key)}
