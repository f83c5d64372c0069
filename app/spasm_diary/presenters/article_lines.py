"""The Markdown of an article as lines of plain words, to be printed or spoken."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"(#+) +(.*)")
_POINT = re.compile(r"[-*] +(.*)")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_STRONG = re.compile(r"(\*{1,2})(\S(?:.*?\S)?)\1")


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, a point of a list or a paragraph."""

    text: str
    level: int = 0
    """Of a heading; 0: it is none."""
    is_point: bool = False


def plain_lines(markdown: str) -> Iterator[Line]:
    for paragraph in re.split(r"\n\s*\n", markdown):
        for line in _whole_lines(paragraph.splitlines()):
            heading, point = _HEADING.fullmatch(line), _POINT.fullmatch(line)
            if heading:
                yield Line(_plain(heading[2]), len(heading[1]))
            elif point:
                yield Line(_plain(point[1]), is_point=True)
            else:
                yield Line(_plain(line))


def _whole_lines(lines: Iterable[str]) -> Iterator[str]:
    """A heading and a point stand alone; what was broken into lines is one again."""
    whole = ""
    for line in map(str.strip, lines):
        begins_anew = _HEADING.match(line) or _POINT.match(line) or re.match(r"\d+\. ", line)
        if whole and (begins_anew or _HEADING.match(whole)):
            yield whole
            whole = ""
        whole = f"{whole} {line}".strip()
    if whole:
        yield whole


def _plain(text: str) -> str:
    return _STRONG.sub(r"\2", _LINK.sub(r"\1", text))
