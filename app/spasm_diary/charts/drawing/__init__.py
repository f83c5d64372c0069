"""What charts draw with: a figure in a look, panels under one time axis, and marks in them.

To import a module from here loads matplotlib: a chart does so when it draws, and not before.
"""

from spasm_diary.charts.drawing.quick_matplotlib import load_matplotlib

load_matplotlib()
