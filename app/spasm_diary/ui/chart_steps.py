"""Which point of a chart lies where: under the mouse, or above and below another one."""

from collections.abc import Sequence

from spasm_diary.charts.chart import Place


def nearest(places: Sequence[Place], across: float, down: float) -> int | None:
    """The point at a spot, in fractions of the sheet, or the nearest to it."""
    distances = [_distance(place, across, down) for place in places]
    return distances.index(min(distances)) if distances else None


def beside(places: Sequence[Place], index: int, rows: int) -> int | None:
    """The nearest point in the next row above (-1) or below (1); None where there is none."""
    here = places[index]
    middle = _middle(here)
    beyond = [
        (abs(_middle(one)[1] - middle[1]), abs(_middle(one)[0] - middle[0]), number)
        for number, one in enumerate(places)
        if (_middle(one)[1] - middle[1]) * rows > here.height / 2
    ]
    return min(beyond)[2] if beyond else None


def _middle(place: Place) -> tuple[float, float]:
    return place.left + place.width / 2, place.top + place.height / 2


def _distance(place: Place, across: float, down: float) -> float:
    """From its edge; from the middle where several overlap."""
    x, y = _middle(place)
    beside = max(0.0, abs(across - x) - place.width / 2)
    above = max(0.0, abs(down - y) - place.height / 2)
    return beside + above + 1e-6 * (abs(across - x) + abs(down - y))
