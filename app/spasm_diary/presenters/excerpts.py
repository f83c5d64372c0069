"""The part of a long text that is worth a line: its beginning, or where words were found."""

LONGEST = 160
BEFORE = 40
"""How many letters stay before what was found."""
_MORE = "…"


def excerpt(text: str, search: str = "") -> str:
    """One line of at most some 160 letters, cut between words; dots say that there is more."""
    return _line_from(text, _found_at(text, search))


def differing(one: str, other: str) -> tuple[str, str]:
    """A line of each of two texts; of long ones, the part where they begin to differ."""
    is_long = max(len(one), len(other)) > LONGEST
    place = _first_difference(one, other) if is_long else 0
    return _line_from(one, place), _line_from(other, place)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _line_from(text: str, place: int) -> str:
    start = max(0, place - BEFORE)
    # A note may have a megabyte, of which no more than this is worth looking at.
    part = text[start : start + 4 * LONGEST]
    line = " ".join(part.split())
    if start and " " in line:
        line = line.partition(" ")[2]
    is_cut = len(line) > LONGEST or start + len(part) < len(text.rstrip())
    if len(line) > LONGEST:
        line = line[:LONGEST].rpartition(" ")[0] or line[:LONGEST]
    return f"{_MORE if start else ''}{line}{_MORE if is_cut else ''}"


def _found_at(text: str, search: str) -> int:
    """Where the first of the words stands; the beginning if none can be told to."""
    if len(text) <= LONGEST or not search.strip():
        return 0
    small = text.casefold()
    places = [small.find(word) for word in search.casefold().split()]
    return min((place for place in places if place >= 0), default=0)
