"""A figure as pixels in memory."""

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from spasm_diary.charts.drawing.figure import style
from spasm_diary.charts.look import Look


def raster(figure: Figure, look: Look) -> tuple[int, int, bytes]:
    """Width, height, and four bytes a pixel."""
    canvas = FigureCanvasAgg(figure)
    with style(look):
        canvas.draw()
    width, height = canvas.get_width_height(physical=True)
    return width, height, bytes(canvas.buffer_rgba())
