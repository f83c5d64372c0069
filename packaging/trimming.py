"""What of the libraries a bundle leaves out: what is never loaded, and so only takes room.

`dev.py check` draws, prints and reads with what is left; `dpkg-shlibdeps` finds a library that is
still asked for.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

EXCLUDED = [
    # windows and shells that matplotlib and Pillow could work with
    "tkinter",
    "_tkinter",
    "PIL.ImageTk",
    "PIL._imagingtk",
    "PIL.ImageQt",
    "IPython",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "gi",
    "wx",
    "matplotlib.tests",
    "matplotlib.backends.backend_gtk3",
    "matplotlib.backends.backend_webagg",
    "matplotlib.backends.backend_nbagg",
    "matplotlib.backends.backend_qtagg",
    # pictures that are never read, and their colours on paper
    "PIL._avif",
    "PIL.AvifImagePlugin",
    "PIL._webp",
    "PIL.WebPImagePlugin",
    "PIL.Jpeg2KImagePlugin",
    "PIL.ImageCms",
    "PIL._imagingcms",
    # numbers that are not calculated: NumPy loads these only when they are asked for
    "numpy.random",
    "numpy.fft",
    # databases that are not spoken to
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.mssql",
    "pysqlite2",
    "MySQLdb",
    "psycopg2",
    # what builds and tests
    "pytest",
    "_pytest",
    "pydoc",
    "doctest",
    "lib2to3",
    "setuptools",
    "pkg_resources",
    "distutils",
    "numpy.f2py",
    "fontTools.ufoLib",
    # parts of Qt that are not used
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtDesigner",
    "PySide6.QtHelp",
    "PySide6.QtUiTools",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtSql",
    "PySide6.QtXml",
    "PySide6.QtConcurrent",
    "PySide6.QtTest",
]
"""Modules of Python."""

START_HOOKS = {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_mplconfig"}
"""What PyInstaller would do at every start and nothing asks for: sources of code shown, processes
begun in the middle of Python, and a folder for matplotlib that is thrown away again.
"""
QT_HOOK = "pyi_rth_pyside6"
"""On Linux `start_hook.py` does what is needed of it."""

# Pillow's libopenjp2 has to stay, and matplotlib's mplot3d: what is left does not load without
# them. So has LastResortHE, the font for letters that DejaVu has not.
DROPPED = re.compile(
    r"""
      PySide6/Qt/plugins/(egldeviceintegrations|generic|networkinformation|tls|qmltooling|sqldrivers|designer)/
    | PySide6/Qt/plugins/(xcbglintegrations|wayland-graphics-integration-client)/
    | PySide6/Qt/plugins/wayland-shell-integration/lib(fullscreen-shell-v1|ivi-shell|qt-shell|wl-)
    | PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.so
    | PySide6/Qt/plugins/platformthemes/libqgtk3\.so
    | PySide6/Qt/plugins/imageformats/libq(tga|tiff|wbmp|webp|icns|pdf)\.so
    | (^|/)(lib)?Qt6(EglF[Ss]|OpenGL|Pdf|Qml|Quick|VirtualKeyboard|WlShell)
    | (^|/)opengl32sw\.dll$
    | matplotlib/mpl-data/(sample_data|images|plot_directive|stylelib)
    | matplotlib/mpl-data/fonts/(afm|pdfcorefonts)
    | matplotlib/mpl-data/fonts/ttf/(STIX|cm|DejaVuSerif|DejaVuSansDisplay)
    | matplotlib/mpl-data/fonts/ttf/DejaVuSans(Mono-|-Oblique|-BoldOblique)
    | (^|/)(tcl|tk)\d
    | ^lib(gtk-3|gdk-3|epoxy|atk-1|atk-bridge|atspi|gdk_pixbuf)[-.\w]*
    | ^lib(pango|cairo|thai|datrie|fribidi|harfbuzz)[-.\w]*
    | pillow\.libs/lib(avif|webp|webpmux|webpdemux|sharpyuv|lcms2)-
    | ^(direct_url\.json|RECORD|INSTALLER)$
    """,
    re.VERBOSE,
)
"""Files, by where they lie in the bundle."""


def is_kept(place: str, languages: Collection[str]) -> bool:
    """Whether a file is in the bundle; Qt's own texts are in the languages of the program."""
    path = place.replace("\\", "/")
    if path.startswith("PySide6/Qt/translations/"):
        return PurePosixPath(path).stem in {f"qtbase_{language}" for language in languages}
    return DROPPED.search(path) is None
