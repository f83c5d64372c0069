"""Run by a bundle for Linux before anything else: only its own Qt plugins are to be loaded.

In place of PyInstaller's hook, which loads all of QtCore for it, also where no window is wanted,
and before the program has said what of PySide it can do without.
"""

import os
import sys
from pathlib import Path

os.environ["QT_PLUGIN_PATH"] = str(Path(vars(sys)["_MEIPASS"], "PySide6", "Qt", "plugins"))
