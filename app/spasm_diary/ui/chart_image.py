"""A chart as an image that Qt can paint at once."""

from typing import TypeAlias

from PySide6.QtGui import QImage

from spasm_diary.charts.chart import Picture, Place
from spasm_diary.charts.look import Look, Sheet
from spasm_diary.charts.pixels import pixels_of
from spasm_diary.usecases.ports import Task

Made: TypeAlias = tuple[QImage, tuple[Place, ...]]


def make_image(picture: Picture, look: Look, sheet: Sheet, _task: Task) -> Made:
    """An image of its own, in the form that is painted fastest. In the worker thread."""
    pixels = pixels_of(picture, look, sheet)
    borrowed = QImage(
        pixels.rgba, pixels.width, pixels.height, 4 * pixels.width, QImage.Format.Format_RGBA8888
    )
    return borrowed.convertToFormat(QImage.Format.Format_RGB32), pixels.places
