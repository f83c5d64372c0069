"""A chart as pixels for a screen, made anywhere but in the thread that answers keys."""

from dataclasses import dataclass

from spasm_diary.charts.chart import Picture, Place
from spasm_diary.charts.look import Look, Sheet


@dataclass(frozen=True, slots=True)
class Pixels:
    """Red, green, blue and opacity of each pixel, a byte each, from the top left corner on."""

    width: int
    height: int
    rgba: bytes
    places: tuple[Place, ...]


def pixels_of(picture: Picture, look: Look, sheet: Sheet) -> Pixels:
    """Draw a chart. The first time, this loads matplotlib, which takes a while."""
    from spasm_diary.charts.drawing.raster import raster

    drawing = picture.draw(look, sheet)
    width, height, rgba = raster(drawing.figure, look)
    return Pixels(width, height, rgba, drawing.places)
