"""Whether two builds are the same is told by every file."""

import reproducing


def test_what_differs_or_is_there_only_once_is_named() -> None:
    first = {"dist/a": "1", "dist/b": "2", "dist/c": "3"}
    second = {"dist/a": "1", "dist/b": "9", "dist/d": "4"}

    assert reproducing.differing(first, second) == ["dist/b", "dist/c", "dist/d"]
    assert reproducing.differing(first, first) == []
