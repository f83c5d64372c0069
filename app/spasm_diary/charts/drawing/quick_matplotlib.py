"""Loads matplotlib without what our charts do not draw: three dimensions, TeX, axes of dates."""

from typing import Final

from spasm_diary.later import without

UNNEEDED: Final = {
    "dateutil.parser": {},
    "matplotlib.dates": {},
    "matplotlib.dviread": {"Dvi": None},
    "mpl_toolkits.mplot3d": {"Axes3D": None},
    "pyparsing.testing": {"pyparsing_test": None},
}


def load_matplotlib() -> None:
    """To be called before anything else of matplotlib is loaded."""
    with without(UNNEEDED):
        from spasm_diary.charts.drawing.help_texts import leave_help_out

        leave_help_out()
        import matplotlib.backends.backend_agg
        import matplotlib.figure  # noqa: F401
