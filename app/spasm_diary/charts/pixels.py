"""A chart as pixels for a screen, made anywhere but in the thread that answers keys."""

from dataclasses import dataclass
from importlib import import_module

from spasm_diary.charts.chart import Picture, Place
from spasm_diary.charts.look import Look, Sheet


@dataclass(frozen=True, slots=True)
class Pixels:
    """Red, green, blue and opacity of each pixel, a byte each, from the top left corner on."""

    width: int
    height: int
    rgba: bytes
    places: tuple[Place, ...]


def warm_up() -> None:
    """Load matplotlib, so that the first chart is there sooner. Off the ui's thread."""
    for name in ("marks", "panels", "raster"):
        import_module(f"spasm_diary.charts.drawing.{name}")


def pixels_of(picture: Picture, look: Look, sheet: Sheet) -> Pixels:
    """Draw a chart. The first time, this loads matplotlib, which takes a while."""
    from spasm_diary.charts.drawing.raster import raster

    drawing = picture.draw(look, sheet)
    width, height, rgba = raster(drawing.figure, look)
    return Pixels(width, height, rgba, drawing.places)
