"""Known weaknesses are told, and so is that nobody could look for them."""

import json

import pytest

import auditing

LOOKED_UP = {"name": "attrs", "version": "26.1.0", "vulns": []}
WEAK = {
    "name": "pillow",
    "version": "1.0",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}, {"id": "PYSEC-2", "fix_versions": []}],
}
SKIPPED = {"name": "babel", "skip_reason": "Dependency not found on PyPI"}


def report(*found: object) -> str:
    return json.dumps({"dependencies": found, "fixes": []})


@pytest.mark.parametrize("told", ["", "Traceback", "{}", report(), report(SKIPPED, SKIPPED)])
def test_where_no_list_is_reached_nothing_is_called_sound(told: str) -> None:
    code, lines = auditing.judge(told)

    assert (code, lines) == (auditing.NOT_LOOKED_UP, [auditing.NO_LIST])


def test_packages_without_a_known_weakness_are_counted() -> None:
    code, lines = auditing.judge(report(LOOKED_UP))

    assert (code, lines) == (
        auditing.SOUND,
        ["1 packages were looked up; no weaknesses known."],
    )


def test_a_weakness_is_told_with_what_mends_it() -> None:
    code, lines = auditing.judge(report(LOOKED_UP, WEAK, SKIPPED))

    assert code == auditing.WEAK
    assert lines == [
        "pillow 1.0: PYSEC-1, mended in 1.1",
        "pillow 1.0: PYSEC-2, mended in nothing yet",
        "2 packages were looked up; 2 weaknesses known.",
        "Not looked up: babel.",
    ]


def test_what_was_passed_over_keeps_the_rest_from_being_called_sound() -> None:
    code, lines = auditing.judge(report(LOOKED_UP, SKIPPED))

    assert code == auditing.NOT_LOOKED_UP
    assert lines[-1] == "Not looked up: babel."
